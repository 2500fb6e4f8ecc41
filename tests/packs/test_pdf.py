"""Takes packs of the project's site in each language; checks what programs for people who read by ear find in them."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pikepdf

from tests.builds import PROJECT
from tests.packs.conftest import Printed
from tests.packs.reading import checked, facts, links, outline, pages, squeezed, tagged
from vademecum.catalogue import address_of, views
from vademecum.packs.elements import first, parse, words
from vademecum.packs.places import Asked, Form, find
from vademecum.pages.context import languages_of
from vademecum.site import read_site

ASKED = [
    Asked(Form.PROFILE, "cnio"),
    Asked(Form.MATRIX),
    Asked(Form.SHEET, "boardroom-strategy"),
    Asked(Form.BRIEF, "boardroom-strategy"),
    Asked(Form.CALENDAR),
    Asked(Form.PAGE, "guide:yearly-board-review"),
]
PIECES = {
    Form.PROFILE: "vm-profile",
    Form.MATRIX: "vm-matrix__table",
    Form.SHEET: "vm-sheet",
    Form.BRIEF: "vm-brief",
    Form.CALENDAR: "vm-body",
    Form.PAGE: "vm-body",
}
"""The class of what each part takes of its page."""

HEADINGS = ("h1", "h2", "h3", "h4")
NAMES = {"nl": ("Bestuursmap", "Inhoud", "Pagina"), "da": ("Bestyrelsesmappe", "Indhold", "Side")}
ENGLISH = ("Board pack", "Contents", "Page")


def built(printed: Printed) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The title of each part, and the headings and heads of tables in it, as they stand in the built site."""
    site = read_site(PROJECT / "docs")
    assert site.catalogue
    places, faults = find(ASKED, languages_of(views(site.catalogue))[printed.language])
    assert faults == []
    for place in places:
        root = parse((printed.site / address_of(place.path) / "index.html").read_bytes())
        piece = first(root, PIECES[place.form])
        assert piece is not None
        gone = {"read-on", "mentioned-in", "mentioned-in-texts", "mentioned-in-posts", "profile-title"}
        found = [one for one in piece.iter() if one.tag in (*HEADINGS, "th") and one.get("id") not in gone]
        yield words(next(root.iter("h1"))), [(one.tag, words(one)) for one in found]


def test_the_document_is_tagged_and_says_what_it_is(printed: Printed) -> None:
    """Its title, who made it, its day and its language are in the file; it needs no script and no password."""
    found = facts(printed.path)
    title, *_ = NAMES.get(printed.language, ENGLISH)
    assert found["Tagged"] == "yes"
    assert (found["Title"], found["Author"]) == (title, "Vademecum")
    assert found["CreationDate"].startswith("Sun Nov 22")
    assert (found["JavaScript"], found["Encrypted"]) == ("no", "no")
    with pikepdf.open(printed.path) as document:
        assert document.Root.Lang == printed.language
        assert document.Root.ViewerPreferences.DisplayDocTitle


def test_every_heading_and_every_head_of_a_table_is_tagged(printed: Printed) -> None:
    """What stands in the built pages as a heading or a head stands in the tags as one."""
    found = tagged(printed.path)
    headings = {words for tag, words in found if re.fullmatch(r"H\d", tag)}
    heads = {words for tag, words in found if tag == "TH"}
    for title, inside in built(printed):
        assert squeezed(title) in headings
        assert {squeezed(said) for tag, said in inside if tag != "th"} <= headings
        assert {squeezed(said) for tag, said in inside if tag == "th"} <= heads


def test_headings_leave_out_no_level(printed: Printed) -> None:
    """Cover, contents and each part begin at level 1; below it each step down is one level."""
    levels = [int(tag[1]) for tag, _ in tagged(printed.path) if re.fullmatch(r"H\d", tag)]
    assert levels.count(1) == len(ASKED) + 2
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_the_outline_has_one_entry_a_section(printed: Printed) -> None:
    """In the order in which the parts were named."""
    assert [title for title, _ in outline(printed.path)] == [title for title, _ in built(printed)]


def test_the_contents_name_the_page_of_each_section(printed: Printed) -> None:
    """The number there is that of the page in the outline, on which the title stands; each line is a link to it."""
    said = pages(printed.path)
    _, contents, _ = NAMES.get(printed.language, ENGLISH)
    assert contents in said[1]
    for title, number in outline(printed.path):
        line = next(line for line in said[1].splitlines() if title in line)
        assert line.split()[-1] == str(number)
        assert squeezed(title) in squeezed(said[number - 1])
    titles = [title for title, _ in outline(printed.path)]
    assert links(printed.path, 2) == [(f"section-{number}", title) for number, title in enumerate(titles, 1)]


def test_each_page_says_where_it_belongs(printed: Printed) -> None:
    """Name, version, day and language of the pack, and which page of how many it is."""
    said = pages(printed.path)
    for number, page in enumerate(said, 1):
        foot = page.rstrip().splitlines()[-1]
        assert "Vademecum · " in foot and "2026.11 · 22" in foot
        assert re.search(rf"{NAMES.get(printed.language, ENGLISH)[2]} {number} \w+ {len(said)}$", foot), foot


def test_a_checker_of_pdf_ua_finds_no_error(printed: Printed) -> None:
    """Neither against ISO 14289-1 nor in what it thinks of the sense of tags."""
    assert checked(printed.path, "conformance") == []
    assert checked(printed.path) == []


def test_links_lead_somewhere_from_paper(printed: Printed) -> None:
    """Either to a place in the pack or to a whole address; each says in words where."""
    found = [link for number, _ in enumerate(pages(printed.path), 1) for link in links(printed.path, number)]
    inside = [target for target, _ in found if target.startswith("section-")]
    outside = [target for target, _ in found if not target.startswith("section-")]
    assert inside and outside
    assert all(target.startswith(("https://", "http://", "mailto:")) for target in outside)
    assert all(said and not said.startswith("section-") for _, said in found)


def test_a_table_on_two_pages_is_one_table(printed: Printed) -> None:
    """The profile's, the matrix and the sheet's: three, whatever the pages."""
    assert [tag for tag, _ in tagged(printed.path)].count("Table") == 3
