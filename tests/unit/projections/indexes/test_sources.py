"""Takes sources and what rests on them; checks the index by source."""

from pathlib import Path

from tests.sites import text
from tests.unit.projections.indexes.reading import HIDDEN, hidden_in, referrals, told, view
from vademecum.projections.indexes.index import Index
from vademecum.projections.indexes.sources import by_source

SOURCES = """\
nis2-article-20: {type: legislation, title: Directive 2022/2555, issued: 2022-12-14}
old: {type: book, title: Second, author: Østergaard, issued: 2001}
older: {type: book, title: First, author: Østergaard, issued: 1999}
doe-view: {type: book, title: Wie stuurt?, author: J. Doe, issued: 2019}
"""


def index(folder: Path, files: dict[str, str], language: str = "nl") -> Index:
    """The index of the common facts with these files."""
    shown = view(folder, files, language)
    return by_source(referrals(shown))


def groups(made: Index) -> list[tuple[str, str]]:
    """The heading and the source of each row."""
    return [(section.heading, row.group.name) for section in made.sections for row in section.rows if row.group]


def test_a_source_has_the_pages_that_rest_on_it(tmp_path: Path) -> None:
    """A text with the number of times, facts without one, items counted."""
    files = {
        "nl/a.md": text("practice", "a", "One [@doe-view]. Two [@doe-view].\n"),
        "nl/nis2.md": text("checklist", "nis2", "- [ ] We know. {#scope}\n- [ ] We train. {#training}\n"),
    }
    assert told(index(tmp_path, files)) == {
        "letter-d": ["checklist:nis2 asks-source:2", "law:nis2-act cites-source"],
        "letter-j": ["practice:a cites-source:2", "checklist:nis2#scope asks-source:1", "term:hosting cites-source"],
    }


def test_sources_stand_by_author_then_year(tmp_path: Path) -> None:
    """A title stands for an author who is not known; Danish has a place of its own for Ø."""
    files = {"data/sources.yml": SOURCES, "nl/a.md": text("practice", "a", "[@old] [@older]\n")}
    assert groups(index(tmp_path / "nl", files)) == [
        ("D", "nis2-article-20"),
        ("J", "doe-view"),
        ("O", "older"),
        ("O", "old"),
    ]
    assert [heading for heading, _ in groups(index(tmp_path / "da", files, "da"))] == ["D", "J", "Ø", "Ø"]


def test_a_source_on_which_nothing_rests_is_left_out(tmp_path: Path) -> None:
    """Whether nothing cites it, or only what is hidden does."""
    files = HIDDEN | {"data/sources.yml": SOURCES, "nl/old.md": text("practice", "draft", "[@old]\n", draft=True)}
    made = index(tmp_path, files)
    assert [source for _, source in groups(made)] == ["nis2-article-20", "doe-view"]
    assert hidden_in(made) == set()
