"""Takes Markdown with task lists; checks the boxes that stand in the HTML."""

import pytest
from markdown import Markdown

from vademecum_mkdocs.checkboxes import with_boxes


def html(text: str) -> str:
    """The HTML of a text as the project's engine gives it, with boxes."""
    settings = {"pymdownx.tasklist": {"custom_checkbox": True}}
    return with_boxes(Markdown(extensions=["pymdownx.tasklist"], extension_configs=settings).convert(text))


@pytest.mark.parametrize(
    ("item", "box"),
    [("- [ ] Ask", '<span class="vm-box"></span> Ask'), ("- [x] Ask", '<span class="vm-box">✓</span> Ask')],
    ids=["open", "done"],
)
def test_an_item_has_a_box(item: str, box: str) -> None:
    """Empty for a pen, or ticked; a screen reader finds no control that does nothing."""
    found = html(item)
    assert f'<li class="task-list-item">{box}</li>' in found
    assert "<input" not in found
    assert "<label" not in found


def test_every_item_has_a_box() -> None:
    """Also those of a list in an item."""
    assert html("- [ ] A\n    - [x] B\n    - [ ] C\n- [ ] D\n").count("vm-box") == 4


def test_other_lists_stay_as_they_are() -> None:
    """A box that is only shown as code too."""
    text = '- A\n\n`<input type="checkbox" disabled/>`'
    assert html(text) == Markdown().convert(text)
