"""Images without an alternative text; each is reported at its own place."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text


@pytest.mark.parametrize(
    ("body", "columns"),
    [
        ("![](a.svg) and ![A](a.svg) and ![](a.svg)", [1, 32]),
        ("![][one] and ![A][one] and ![ ] [One]\n\n[one]: a.svg", [1, 28]),
        ("![A](a.svg) and ![][one], ![](a.svg)\n\n[one]: a.svg", [17, 27]),
        ("| a | b |\n| - | - |\n| ![](a.svg) | ![](a.svg) |", [3, 16]),
    ],
    ids=["inline", "by label", "both", "in a table"],
)
def test_each_image_is_reported_at_its_own_column(body: str, columns: list[int], tmp_path: Path) -> None:
    """However many stand on a line, and however they are written."""
    files = {"nl/praktijken/a.md": text("practice", "a", f"{body}\n"), "nl/praktijken/a.svg": "<svg/>"}
    found = problems(tmp_path, files)
    assert [(problem.code, problem.span.column) for problem in found] == [("image-alt", column) for column in columns]
    assert {problem.values["target"] for problem in found} == {"a.svg"}


def test_an_image_in_html_is_refused_at_its_own_column(tmp_path: Path) -> None:
    """Once, by the rule that refuses HTML: in Markdown it will have a place for its words."""
    body = 'See <img src="a.svg"> and <img src="a.svg" alt="A">.\n'
    found = [problem for problem in problems(tmp_path, {"nl/praktijken/a.md": text("practice", "a", body)})]
    assert [(problem.code, problem.span.column) for problem in found if problem.code != "attribute-unknown"] == [
        ("html-element", 5),
        ("html-element", 27),
    ]
