"""Takes texts that refer to competencies in every way; checks which are chosen to read for each."""

from collections.abc import Mapping
from pathlib import Path

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.projections.matrix import reading
from vademecum.projections.matrix.reading import BOUND
from vademecum.projections.uses import uses

LEVELS = {level: str(level) for level in range(5)}
NIS2 = text("checklist", "nis2", "- [ ] We know. {#scope}\n- [ ] We train. {#training}\n")
DATE = {"date": "2026-01-02"}


def chosen(folder: Path, files: Mapping[str, str], code: str = "nl", of: str = "bridging") -> list[str]:
    """The references of what is to be read for a competency, with the item where one asks for it."""
    view = view_of(folder, {**FACTS, **files}, code)
    return [f"{one.shown.entry.ref}{one.anchor and '#'}{one.anchor}" for one in reading(view, uses(view))[of]]


def naming(kind: str, name: str, *competencies: str, **keys: object) -> str:
    """A text that names competencies in its front matter."""
    return text(kind, name, competencies=[*competencies], **keys)


def test_there_is_one_of_each(tmp_path: Path) -> None:
    """A practice, a checklist and an article: a guide or a post; nothing else is offered."""
    files = {
        "nl/t.md": naming("tool", "t", "bridging"),
        "nl/g.md": naming("guide", "g", "bridging"),
        "nl/p.md": naming("practice", "p", "bridging"),
        "nl/q.md": naming("practice", "q", "bridging"),
        "nl/nis2.md": NIS2.replace("summary", 'competencies: ["bridging"]\nsummary'),
    }
    assert chosen(tmp_path, files) == ["practice:p", "checklist:nis2", "guide:g"]


def test_a_checklist_is_read_from_the_first_item_that_asks(tmp_path: Path) -> None:
    """One whose items ask for the competency comes before one that only names it."""
    files = {"nl/a.md": naming("checklist", "a", "strategy"), "nl/nis2.md": NIS2}
    assert chosen(tmp_path, files, of="strategy") == ["checklist:nis2#scope"]


def test_what_names_a_competency_comes_before_what_mentions_it(tmp_path: Path) -> None:
    """Whatever the order of the catalogue."""
    files = {
        "nl/a.md": text("practice", "a", "See [[competency:bridging]]."),
        "nl/b.md": naming("practice", "b", "bridging", "strategy"),
    }
    assert chosen(tmp_path, files) == ["practice:b"]
    assert chosen(tmp_path / "2", {"nl/a.md": files["nl/a.md"]}) == ["practice:a"]


def test_what_is_about_little_else_comes_first(tmp_path: Path) -> None:
    """A text about the competency and two other things is less about it than one that has it alone."""
    files = {
        "nl/a.md": naming("practice", "a", "bridging", "strategy", roles=["cio"]),
        "nl/b.md": naming("practice", "b", "bridging"),
    }
    assert chosen(tmp_path, files) == ["practice:b"]


def test_what_shares_subjects_with_the_competency_comes_first(tmp_path: Path) -> None:
    """The roles and concepts that its own text names."""
    files = {
        "nl/a.md": naming("practice", "a", "bridging", roles=["cio"]),
        "nl/b.md": naming("practice", "b", "bridging", roles=["cmio"]),
        "nl/c.md": text("competency", "bridging", levels=LEVELS, roles=["cmio"]),
    }
    assert chosen(tmp_path, files) == ["practice:b"]


def test_the_readers_language_comes_first(tmp_path: Path) -> None:
    """A borrowed text is the answer only where there is no other."""
    files = {
        "nl/a.md": naming("practice", "a", "bridging"),
        "da/b.md": naming("practice", "b", "bridging", "strategy"),
    }
    assert chosen(tmp_path, files, "da") == ["practice:b"]
    assert chosen(tmp_path, files, "nl") == ["practice:a"]
    assert chosen(tmp_path, files, "en") == ["practice:a"]


def test_where_nothing_refers_to_it_the_closest_is_chosen(tmp_path: Path) -> None:
    """By what both are about; a text that shares nothing is not."""
    files = {
        "nl/a.md": text("post", "a", roles=["cio"], **DATE),
        "nl/b.md": text("post", "b", roles=["cmio"], **DATE),
        "nl/c.md": text("competency", "bridging", levels=LEVELS, roles=["cmio"]),
    }
    assert chosen(tmp_path, files) == ["post:b"]
    assert chosen(tmp_path / "2", {**files, "nl/b.md": text("post", "b", **DATE)}) == []


def test_a_subject_of_very_many_finds_nothing(tmp_path: Path) -> None:
    """It says little, and to look through all would cost more with each text."""
    files = {f"nl/p{n}.md": text("post", f"p{n}", roles=["cmio"], **DATE) for n in range(BOUND + 1)}
    about = {"nl/c.md": text("competency", "bridging", levels=LEVELS, roles=["cmio"])}
    assert chosen(tmp_path, files | about) == []


def test_what_has_no_text_cannot_be_read(tmp_path: Path) -> None:
    """The facts of a checklist alone are none."""
    assert chosen(tmp_path, {}, of="strategy") == []
