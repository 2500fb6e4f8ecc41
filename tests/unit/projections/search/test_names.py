"""Takes small sites; checks what each page is found by."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition, views
from vademecum.projections.search import OtherPage, PageNames, SearchNames, names, splitter

Files = Mapping[str, str | bytes]


def found(folder: Path, files: Files, language: str = "nl", *others: OtherPage) -> SearchNames:
    """The names of one language of a site."""
    all_views = views(catalogue_of(folder, files), Edition())
    return names(all_views, language, splitter(all_views[language]), others)


def page(made: SearchNames, title: str) -> PageNames:
    """The page with a title."""
    (one,) = (one for one in made.pages if one.title == title)
    return one


def test_an_entry_has_its_title_and_those_of_other_languages(tmp_path: Path) -> None:
    """Each name once, and none that is the title in another way of writing."""
    files = {
        "nl/praktijken/a.md": text("practice", "a", title="Zorg Samen"),
        "da/praksis/a.md": text("practice", "a", title="zorg samen"),
        "en/practices/a.md": text("practice", "a", title="Care together"),
    }
    one = page(found(tmp_path, files), "Zorg Samen")
    assert one == PageNames("praktijken/a/", "Zorg Samen", "practice", other=("Care together",))


def test_a_term_has_its_other_names_and_what_is_typed(tmp_path: Path) -> None:
    """Renderings to avoid are typed; what others type in their language is theirs."""
    concepts = """\
record:
  nl: {label: dossier, definition: D, alternatives: [EPD], forms: [dossiers], avoid: [status]}
  da: {label: journal, definition: D, alternatives: [EPJ], forms: [journaler], avoid: [mappe]}
  en: {label: record, definition: D}
"""
    typed = "term:record: {nl: [kaart, dossier], en: [chart]}\n"
    one = page(found(tmp_path, {**FACTS, "data/concepts.yml": concepts, "data/search.yml": typed}), "dossier")
    assert (one.own, one.typed) == (("EPD", "dossiers"), ("kaart", "status"))
    assert one.other == ("journal", "EPJ", "journaler", "record")


def test_a_borrowed_page_names_its_language(tmp_path: Path) -> None:
    """Its title is none of the reader's own words; one without a text in any visible language is not there."""
    files = {
        "en/practices/a.md": text("practice", "a", title="Boardroom list"),
        "en/blog/b.md": text("post", "b", date="2026-01-01"),
        "en/practices/c.md": text("practice", "c", draft=True),
    }
    made = found(tmp_path, files)
    assert [(one.title, one.language, one.other, one.parts) for one in made.pages] == [("Boardroom list", "en", (), ())]


def test_a_draft_in_another_language_lends_no_title(tmp_path: Path) -> None:
    """What readers do not see finds nothing."""
    files = {
        "nl/praktijken/a.md": text("practice", "a"),
        "da/praksis/a.md": text("practice", "a", title="Hemmelig", draft=True),
    }
    assert page(found(tmp_path, files), "A").other == ()


def test_the_front_page_is_not_there(tmp_path: Path) -> None:
    """Every page leads to it."""
    assert found(tmp_path, {"nl/index.md": text("page", "home"), "nl/over.md": text("page", "over")}).pages == (
        PageNames("over/", "Over", "page"),
    )


def test_pages_stand_in_the_order_of_the_contents(tmp_path: Path) -> None:
    """Kind by kind; behind them pages of no entry, which are found by their titles everywhere."""
    other = OtherPage("nl/matrix/index.md", {"nl": "Matrix", "da": "Matrix", "en": "Grid"})
    files = {**FACTS, "nl/praktijken/a.md": text("practice", "a")}
    made = found(tmp_path, files, "nl", other)
    assert [one.kind for one in made.pages] == sorted((one.kind for one in made.pages), key=made.kinds.index)
    assert made.pages[-1] == PageNames("matrix/", "Matrix", "page", other=("Grid",))
    assert made.kinds[-1] == "page"
    assert (made.language, "de" in made.stop) == ("nl", True)


@pytest.mark.parametrize(
    ("ref", "roles"),
    [
        ("role", ("cmio",)),
        ("practice", ("cio",)),
        ("checklist", ("cmio",)),
        ("competency", ("cmio", "cio")),
        ("low", ()),
    ],
)
def test_an_entry_concerns_roles(ref: str, roles: tuple[str, ...], tmp_path: Path) -> None:
    """Itself, those that its text names, that answer for an item, or that are asked much of it; none that is hidden."""
    facts = {
        "data/roles.yml": """\
groups: {g: {name: {nl: G}}}
roles:
  cmio: {group: g, name: {nl: role}, targets: {much: 4, little: 1}}
  cio: {group: g, name: {nl: CIO}, targets: {much: 3, little: 2}}
""",
        "data/competencies.yml": """\
levels: {}
clusters: {a: {code: A, name: {nl: C}}}
competencies:
  much: {code: A1, cluster: a, name: {nl: competency}}
  little: {code: A2, cluster: a, name: {nl: low}}
""",
        "data/checklists.yml": "c: {name: {nl: checklist}, items: {i: {role: cmio, basis: []}}}\n",
        "nl/praktijken/a.md": text("practice", "a", title="practice", roles=["cio", "nobody"]),
    }
    made = found(tmp_path, facts)
    assert page(made, ref).roles == roles
    assert made.roles == (("cmio", "role"), ("cio", "CIO"))


def test_parts_of_compounds_are_those_that_stand_nowhere(tmp_path: Path) -> None:
    """Of title and other names."""
    body = "Bestuur, tafel, tafel, tafel, tafel, tafel.\n"
    files = {"nl/praktijken/a.md": text("practice", "a", body, title="Bestuurstafel en bestuur")}
    assert found(tmp_path, files).pages[0].parts == ("tafel",)


def test_headings_come_with_their_ids(tmp_path: Path) -> None:
    """Those that have one."""
    files = {"nl/praktijken/a.md": text("practice", "a", "## Eerst dit {#first}\n\nX.\n\n## Dan dat\n\nY.\n")}
    assert found(tmp_path, files).pages[0].headings == (("first", "Eerst dit"),)
