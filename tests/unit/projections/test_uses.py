"""Takes entries that refer to each other in every way; checks what refers to each, why and where."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition, EditionView
from vademecum.projections.uses import Why, uses

CHECKLIST = """\
Ask [[role:cmio]].

- [ ] We know our [[cloud]], see
  [the law](wet.md) [@doe-view]. {#scope}
- [ ] We train [[cloud]]. {#training}
- [ ] Nobody knows this one, says [[role:cmio]].
"""
CONCEPTS = ["term:hosting broader", "term:record related"]
"""What refers to a concept of the common facts."""

ITEM_CONCEPTS = {
    "data/checklists.yml": FACTS["data/checklists.yml"].replace("[strategy]", "[strategy]\n      concepts: [record]")
}


def told(view: EditionView, target: str) -> list[str]:
    """What refers to a target: its reference, why, and the anchor or the level where there is one."""
    return [
        " ".join(
            str(part) for part in (use.origin.entry.ref, use.why.value, use.anchor, use.level) if part not in ("", None)
        )
        for use in uses(view).get(target, ())
    ]


def of(folder: Path, target: str, files: dict[str, str], language: str = "nl") -> list[str]:
    """The same, of a folder with the common facts and these files."""
    return told(view_of(folder, FACTS | files, language), target)


def test_a_role_requires_a_level(tmp_path: Path) -> None:
    """Also where there are facts alone, and in the order of the roles."""
    assert of(tmp_path, "competency:bridging", {}) == ["role:cmio requires 2", "role:cio requires 3"]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("role:cio", ["checklist:nis2 asks scope"]),
        ("competency:strategy", ["role:cmio requires 4", "role:cio requires 4", "checklist:nis2 asks scope"]),
        ("law:nis2-act", ["checklist:nis2 asks scope"]),
        ("source:nis2-article-20", ["checklist:nis2 asks scope", "checklist:nis2 asks training", "law:nis2-act cites"]),
        ("source:doe-view", ["checklist:nis2 asks scope", "checklist:nis2 cites scope", "term:hosting cites"]),
        ("term:record", ["checklist:nis2 asks scope", "term:cloud related"]),
        ("term:cloud", ["checklist:nis2 leads scope", "checklist:nis2 leads training", *CONCEPTS]),
        ("role:cmio", ["checklist:nis2 asks training", "checklist:nis2 leads"]),
        ("page:wet", ["checklist:nis2 leads scope"]),
    ],
)
def test_an_item_asks_what_its_facts_name_and_leads_where_its_words_do(
    tmp_path: Path, target: str, expected: list[str]
) -> None:
    """Each at the item's own id; what stands outside of an item, or in one without an id, has no anchor."""
    files = {"nl/nis2.md": text("checklist", "nis2", CHECKLIST), "nl/wet.md": text("page", "wet")} | ITEM_CONCEPTS
    assert of(tmp_path, target, files) == expected


def test_an_item_without_words_asks_nothing(tmp_path: Path) -> None:
    """Facts of an item that the text does not have are seen by nobody."""
    files = {"nl/nis2.md": text("checklist", "nis2", "- [ ] We train. {#training}\n")}
    assert of(tmp_path / "a", "role:cio", files) == []
    assert of(tmp_path / "b", "role:cio", {}) == []


def test_a_text_concerns_what_its_front_matter_names(tmp_path: Path) -> None:
    """In each language, though only the original says so."""
    keys = {"roles": ["cio"], "competencies": ["bridging"], "concepts": ["cloud"], "categories": ["record"]}
    files = {"nl/a.md": text("post", "a", date="2026-01-01", **keys), "da/a.md": text("post", "a")}
    for language in ("nl", "da"):
        view = view_of(tmp_path / language, FACTS | files, language)
        for target in ("role:cio", "competency:bridging", "term:cloud", "term:record"):
            assert "post:a concerns" in told(view, target)


def test_a_law_concerns_its_concepts_and_holds_in_its_country(tmp_path: Path) -> None:
    """A law needs no text of its own."""
    law = {"data/law.yml": FACTS["data/law.yml"].replace("  sources", "  concepts: [record]\n  sources")}
    assert of(tmp_path / "a", "term:record", law) == ["law:nis2-act concerns", "term:cloud related"]
    assert of(tmp_path / "b", "country:nl", law) == ["law:nis2-act holds"]


def test_a_text_leads_once_to_what_it_names_twice(tmp_path: Path) -> None:
    """References and links alike; and a text that cites a source cites it once."""
    body = "[[page:b]] [b](b.md) [[page:b]] [@doe-view] [@doe-view]\n"
    files = {"nl/a.md": text("page", "a", body), "nl/b.md": text("page", "b")}
    assert of(tmp_path / "a", "page:b", files) == ["page:a leads"]
    assert of(tmp_path / "b", "source:doe-view", files) == ["term:hosting cites", "page:a cites"]


def test_a_concept_cites_its_sources(tmp_path: Path) -> None:
    """Wherever it is shown: here in English, and borrowed in Dutch."""
    assert of(tmp_path / "en", "source:doe-view", {}, "en") == ["term:hosting cites"]
    assert of(tmp_path / "nl", "source:doe-view", {}) == ["term:hosting cites"]


def test_concepts_refer_to_broader_ones_and_to_each_other(tmp_path: Path) -> None:
    """A relation that one side names holds for both."""
    assert of(tmp_path / "a", "term:cloud", {}) == CONCEPTS
    assert of(tmp_path / "b", "term:record", {}) == ["term:cloud related"]


def test_people_write_and_check(tmp_path: Path) -> None:
    """A check is one of the text that is shown."""
    reviewed = {"by": "bo", "on": "2026-01-02"}
    files = {
        "nl/a.md": text("post", "a", date="2026-01-01", authors=["anna", "bo"]),
        "da/a.md": text("post", "a", reviewed=reviewed),
    }
    assert of(tmp_path / "nl", "person:bo", files) == ["post:a writes"]
    assert of(tmp_path / "da", "person:bo", files, "da") == ["post:a writes", "post:a checks"]


def test_a_text_has_a_scope(tmp_path: Path) -> None:
    """Each of its countries."""
    files = {"nl/a.md": text("practice", "a", countries=["dk", "nl"])}
    assert of(tmp_path / "a", "country:nl", files) == ["law:nis2-act holds", "practice:a scope"]
    assert of(tmp_path / "b", "country:dk", files) == ["practice:a scope"]


def test_every_reason_is_tried_here() -> None:
    """A new one needs a test."""
    tried = Path(__file__).read_text(encoding="utf-8")
    assert [why for why in Why if f" {why.value}" not in tried] == []


def test_the_text_that_is_shown_counts_and_no_other(tmp_path: Path) -> None:
    """A Danish text leads where the Dutch one does not; one that is borrowed counts for those who see it."""
    files = {
        "nl/a.md": text("practice", "a"),
        "en/a.md": text("practice", "a", "[[page:b]]"),
        "en/b.md": text("page", "b"),
    }
    assert of(tmp_path / "nl", "page:b", files) == []
    assert of(tmp_path / "en", "page:b", files, "en") == ["practice:a leads"]
    borrowed = {path: content for path, content in files.items() if path != "nl/a.md"}
    assert of(tmp_path / "da", "page:b", borrowed, "da") == ["practice:a leads"]


HIDDEN = {"roles": ["cio"], "countries": ["dk"], "reviewed": {"by": "bo", "on": "2026-01-02"}, "authors": ["anna"]}


@pytest.mark.parametrize(
    "keys", [{"draft": True}, {"audience": "board"}, {"date": "2026-05-01"}], ids=["draft", "audience", "scheduled"]
)
def test_what_is_hidden_refers_to_nothing(tmp_path: Path, keys: dict[str, object]) -> None:
    """It would be given away; and with it what only it refers to."""
    files = {"nl/a.md": text("post", "a", "[[page:b]] [@doe-view]\n", **{"date": "2026-01-01", **HIDDEN, **keys})}
    view = view_of(tmp_path, FACTS | files | {"nl/b.md": text("page", "b")}, edition=Edition(day=date(2026, 4, 1)))
    assert {use.origin.entry.ref for found in uses(view).values() for use in found}.isdisjoint({"post:a"})
    assert {"page:b", "country:dk", "person:bo", "person:anna"}.isdisjoint(uses(view))


def test_nothing_refers_to_what_is_hidden(tmp_path: Path) -> None:
    """Its name is in nothing that a page is made of."""
    files = {"nl/a.md": text("page", "a", "[[page:b]]\n"), "nl/b.md": text("page", "b", draft=True)}
    assert of(tmp_path, "page:b", files) == []


def test_a_draft_beside_facts_says_nothing(tmp_path: Path) -> None:
    """The facts of the entry are shown, and nothing that its draft names."""
    files = {"nl/cmio.md": text("role", "cmio", "[[cloud]]\n", draft=True, concepts=["record"], countries=["dk"])}
    view = view_of(tmp_path, FACTS | files)
    assert "role:cmio requires 2" in told(view, "competency:bridging")
    assert told(view, "term:record") == ["term:cloud related"]
    assert "country:dk" not in uses(view)


def test_an_entry_does_not_refer_to_itself(tmp_path: Path) -> None:
    """A text may name its own subject."""
    assert of(tmp_path, "page:a", {"nl/a.md": text("page", "a", "[[page:a]] [top](#top)")}) == []


def test_what_is_shown_as_code_leads_nowhere(tmp_path: Path) -> None:
    """An example is no reference."""
    files = {"nl/a.md": text("page", "a", "`[[page:b]]`"), "nl/b.md": text("page", "b")}
    assert of(tmp_path, "page:b", files) == []


def test_the_order_is_that_of_the_reasons_then_of_the_catalogue(tmp_path: Path) -> None:
    """Whatever the order of the files."""
    files = {
        "nl/z.md": text("practice", "b", "[[role:cio]]\n", roles=["cio"]),
        "nl/a.md": text("practice", "c", "[[role:cio]]\n"),
        "nl/b.md": text("practice", "a", roles=["cio"]),
    }
    expected = ["practice:a concerns", "practice:b concerns", "practice:b leads", "practice:c leads"]
    assert of(tmp_path, "role:cio", files) == expected
