"""Takes rows; checks the HTML they become."""

from pathlib import Path

import pytest

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.pages.index_rows import rows_html
from vademecum.projections.indexes.index import Reason, Row

FILES = FACTS | {"nl/praktijken/a.md": text("practice", "a", title="R&D <b>")}
ORIGIN = "da/registre/a-til-aa/2.md"


def html(folder: Path, *rows: Row, code: str = "da") -> str:
    """The HTML of rows, without the list around them."""
    found = rows_html(rows, ORIGIN, language_of(folder, FILES, code))
    return found.removeprefix('<ul class="vm-rows">\n').removesuffix("\n</ul>")


def row(folder: Path, ref: str, words: str = "", spoken: str = "da", **more: object) -> Row:
    """A row that leads to an entry."""
    return Row(words, spoken, language_of(folder, FILES, "da").view.shown[ref], **more)  # type: ignore[arg-type]


def test_a_row_leads_to_an_entry_and_says_why(tmp_path: Path) -> None:
    """From the folder that the page becomes to the one that the entry's page becomes."""
    found = row(tmp_path, "role:cmio", anchor="mandat", reasons=(Reason("kind", "role"),))
    link = '<a href="../../../roller/cmio/#mandat">CMIO</a>'
    assert html(tmp_path, found) == f'<li>{link} <span class="vm-why">Rolle</span></li>'


def test_a_borrowed_title_is_marked_and_escaped(tmp_path: Path) -> None:
    """As in any other link to it."""
    link = '<a href="../../../praksis/a/" lang="nl" hreflang="nl">R&amp;D &lt;b&gt;</a> (nederlandsk)'
    assert html(tmp_path, row(tmp_path, "practice:a", "R&D <b>", "nl")) == f"<li>{link}</li>"


def test_an_arrow_is_read_out_as_a_word(tmp_path: Path) -> None:
    """The style shows the arrow. The words only point; the link has the title."""
    sign = '<span class="vm-see"><span class="vm-hidden">se</span></span>'
    link = '<a href="../../../begreber/sky/">sky</a>'
    assert html(tmp_path, row(tmp_path, "term:cloud", "<regn>", arrow=True)) == f"<li>&lt;regn&gt; {sign} {link}</li>"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (Row("A & b", "da"), "A &amp; b"),
        (Row("A & b", "en"), '<span lang="en">A &amp; b</span>'),
    ],
    ids=["own-words", "foreign-words"],
)
def test_a_row_may_lead_to_no_entry(tmp_path: Path, found: Row, expected: str) -> None:
    """It is then words alone."""
    assert html(tmp_path, found) == f"<li>{expected}</li>"


def test_rows_of_a_group_stand_below_its_words(tmp_path: Path) -> None:
    """Each group has a list of its own."""
    rows = [
        Row(words, "da", group=Reason("kinds", kind)) for words, kind in (("a", "role"), ("b", "role"), ("c", "law"))
    ]
    assert rows_html(rows, ORIGIN, language_of(tmp_path, FILES, "da")).splitlines() == [
        '<p class="vm-group">Roller</p>',
        '<ul class="vm-rows">',
        "<li>a</li>",
        "<li>b</li>",
        "</ul>",
        '<p class="vm-group">Love og datoer</p>',
        '<ul class="vm-rows">',
        "<li>c</li>",
        "</ul>",
    ]
