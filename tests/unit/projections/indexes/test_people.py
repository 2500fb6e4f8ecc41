"""Takes people, what they wrote and what they checked; checks the index by author."""

from pathlib import Path

from tests.sites import text
from tests.unit.projections.indexes.reading import HIDDEN, hidden_in, referrals, told, view
from vademecum.projections.indexes.index import Index
from vademecum.projections.indexes.people import by_person

REVIEWED = {"by": "bo", "on": "2026-01-02"}


def index(folder: Path, files: dict[str, str], language: str = "nl") -> Index:
    """The index of the common facts with these files."""
    shown = view(folder, files, language)
    return by_person(referrals(shown))


def test_a_person_has_what_they_wrote_and_checked(tmp_path: Path) -> None:
    """Each with its day, posts newest first; a person without either is left out."""
    files = {
        "nl/a.md": text("post", "a", date="2026-01-01", authors=["bo"], reviewed=REVIEWED),
        "nl/b.md": text("post", "b", date="2026-02-01", authors=["bo"]),
        "nl/c.md": text("practice", "c", reviewed=REVIEWED),
    }
    made = index(tmp_path, files)
    assert told(made) == {
        "bo": [
            "practice:c checks-person:2026-01-02",
            "post:b writes-person:2026-02-01",
            "post:a writes-person:2026-01-01 checks-person:2026-01-02",
        ]
    }
    assert made.sections[0].heading == "Bo Holm"


def test_a_check_of_another_text_is_none(tmp_path: Path) -> None:
    """Who read the Dutch text has not read the Danish one."""
    files = {"nl/c.md": text("practice", "c", reviewed=REVIEWED), "da/c.md": text("practice", "c")}
    assert told(index(tmp_path / "nl", files)) == {"bo": ["practice:c checks-person:2026-01-02"]}
    assert index(tmp_path / "da", files, "da").sections == ()


def test_who_wrote_hidden_texts_alone_is_left_out(tmp_path: Path) -> None:
    """Their name would give them away."""
    made = index(tmp_path, HIDDEN)
    assert made.sections == ()
    assert hidden_in(made) == set()
