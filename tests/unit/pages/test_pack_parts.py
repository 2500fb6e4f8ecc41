"""Takes small sites, and the papers of a large one; checks the pages over which the list of a board pack is spread."""

import re
from html import unescape
from itertools import chain
from pathlib import Path
from posixpath import join, normpath

import pytest

from tests.sites import text
from tests.unit.pages.reading import language_of
from tests.unit.pages.test_pack_page import FILES, PATHS, parts, tree_of
from vademecum.catalogue import address_of
from vademecum.pages.checklist_concern import checklist_tools
from vademecum.pages.context import Language
from vademecum.pages.matrices import matrices
from vademecum.pages.pack_page import pack_pages
from vademecum.pages.papers import Form, Paper
from vademecum.pages.tree import Tree

LIST = "- [ ] We know this {#known}\n"
ITEMS = """\
  name: {nl: L, da: L, en: L}
  items: {known: {role: cio, basis: [{view: doe-view}]}}
  brief: [{item: known, ask: {en: What?}, good: {en: This.}}]
"""
MANY = FILES | {
    "data/checklists.yml": str(FILES["data/checklists.yml"]) + "".join(f"l{number}:\n{ITEMS}" for number in range(4)),
    **{f"en/checklists/l{number}.md": text("checklist", f"l{number}", LIST) for number in range(4)},
    **{f"en/practices/p{number}.md": text("practice", f"p{number}", "Learn.") for number in range(4)},
}
PAGE = 300_000
"""The most bytes that a page may have."""
AROUND = 25_000
"""More than the theme puts around what a page holds."""


def spread_tree(folder: Path, limit: int = 6) -> Tree:
    """The tree of a site whose parts have few papers."""
    return tree_of(folder, MANY, (checklist_tools(limit), matrices()))


def pages(tree: Tree, code: str = "en") -> dict[str, str]:
    """The HTML of all parts in a language, by path in their order."""
    paths = [f"{PATHS[code]}.md", *(f"{PATHS[code]}/{number}.md" for number in range(2, 100))]
    return {path: str(tree[path].content) for path in paths if path in tree}


def leads(path: str, html: str) -> dict[str, str]:
    """Where each paper of a part leads, as an address of the site, by its id."""
    return {name: normpath(join(address_of(path), way)) for name, way in parts(html).items()}


def headings(html: str) -> list[tuple[str, str]]:
    """The id and the words of each heading of the list."""
    return re.findall(r'role="group".*?<h2 id="(pack-[^"]*)">([^<]*)</h2>', html, re.S)


def large(folder: Path) -> Language:
    """A language with the papers of a site of 3,000 entries: 300 roles, 450 checklists, 1,050 practices."""
    counts = {Form.PROFILE: 300, Form.SHEET: 450, Form.FILLED: 450, Form.BRIEF: 450, Form.PRACTICE: 1050}
    language = language_of(folder, FILES, "en")
    title = "The adoption of a clinical decision aid on the ward & after it"
    language.kept["pack papers"] = {
        form: tuple(
            Paper(form, f"{form}-{number:04}", f"{title}, {number}", "nl", f"en/{form}s/{title[4:34]}{number}.md")
            for number in range(counts.get(form, 20))
        )
        for form in Form
    }
    return language


def test_a_short_list_is_one_page(tmp_path: Path) -> None:
    """Without ways to parts, or a word of them."""
    found = pages(tree_of(tmp_path, MANY))
    assert [*found] == ["en/board-pack.md"]
    assert not re.search("vm-parts|data-goes-on|data-total|vm-packing__lacking", found["en/board-pack.md"])


def test_a_long_list_goes_on_below_its_own_address(tmp_path: Path) -> None:
    """All in the same order, each once, and leading to the same pages."""
    whole, spread = pages(tree_of(tmp_path / "whole", MANY)), pages(spread_tree(tmp_path / "spread"))
    assert [*spread][:2] == ["en/board-pack.md", "en/board-pack/2.md"]
    assert len(spread) > 4
    (one,) = (leads(path, html) for path, html in whole.items())
    found = [list(leads(path, html).items()) for path, html in spread.items()]
    assert [*chain.from_iterable(found)] == [*one.items()]
    assert all(len(papers) + len(headings(html)) <= 6 for papers, html in zip(found, spread.values(), strict=True))


def test_papers_of_one_title_stay_together(tmp_path: Path) -> None:
    """A line is never cut, though a part has room for one more link."""
    found = [
        [name for name in parts(html) if re.search(r"\.l\d", name)] for html in pages(spread_tree(tmp_path)).values()
    ]
    assert [names for names in found if names] == [
        ["checklist.l0", "answers.l0", "brief.l0"],
        ["checklist.l1", "answers.l1", "brief.l1"],
        ["checklist.l2", "answers.l2", "brief.l2"],
        ["checklist.l3", "answers.l3", "brief.l3"],
    ]


def test_a_group_that_is_cut_goes_on_under_its_heading(tmp_path: Path) -> None:
    """With a number; it says how many pages it has here, and for a script how many in all."""
    found = "".join(pages(spread_tree(tmp_path)).values())
    said = headings(found)
    assert [words for _, words in said if "Checklists" in words] == [
        "Checklists", "Checklists (2)", "Checklists (3)", "Checklists (4)"
    ]  # fmt: skip
    assert len({name for name, _ in said}) == len(said)
    assert re.findall('aria-labelledby="(pack-checklists[^"]*)"([^>]*)>', found) == [
        ("pack-checklists", ""),
        ("pack-checklists-2", ' data-goes-on="pack-checklists"'),
        ("pack-checklists-3", ' data-goes-on="pack-checklists"'),
        ("pack-checklists-4", ' data-goes-on="pack-checklists"'),
    ]
    cut = "".join(pages(spread_tree(tmp_path / "cut", 4)).values())
    assert re.findall(r"<summary([^>]*)>(\d+ pages?)<", cut) == [
        (' data-total="5 pages"', "3 pages"),
        (' data-total="5 pages"', "2 pages"),
    ]


def test_each_part_leads_to_the_others(tmp_path: Path) -> None:
    """By what they begin and end with; here the reader is."""
    found = pages(spread_tree(tmp_path))
    for number, (path, html) in enumerate(found.items(), 1):
        nav = re.search('<nav class="vm-parts".*?</nav>', html, re.S)
        assert nav
        ways = [normpath(join(address_of(path), way)) for way in re.findall('href="([^"]*)"', nav[0])]
        assert ways == [address_of(other) for other in found if other != path]
        assert nav[0].count("<li>") == len(found)
        assert nav[0].split("<li>")[number].startswith('<strong aria-current="page">')


def test_a_part_says_which_it_is(tmp_path: Path) -> None:
    """Search leaves it out, other languages lead to their first, and all have the one style sheet."""
    tree = spread_tree(tmp_path)
    first, meta = tree["en/board-pack.md"].meta, tree["en/board-pack/2.md"].meta
    count = len(pages(tree))
    assert (first["title"], meta["title"]) == ("Board pack", f"Board pack, part 2 of {count}")
    assert meta["search"] == {"exclude": True}
    assert "search" not in first
    assert [one["path"] for one in meta["alternates"]] == [
        "nl/bestuursmap.md", "da/bestyrelsesmappe.md", "en/board-pack/2.md"
    ]  # fmt: skip
    assert meta["sheets"] == first["sheets"] == ["en/board-pack/foot.css"]
    assert meta["parts"] == ["pack"]


@pytest.mark.parametrize("limit", [800, 6, 1], ids=["whole", "spread", "a line each"])
def test_a_link_to_a_line_leads_to_its_part(tmp_path: Path, limit: int) -> None:
    """From a role and from a checklist."""
    tree = spread_tree(tmp_path, limit)
    texts = {"en/roles/it-director.md": "role.cio", "en/checklists/l3.md": "checklist.l3"}
    for path, part in texts.items():
        found = re.findall(r"\]\(\.\./(board-pack[^)#]*)#(parts[^)]*)\)", unescape(str(tree[path].content)))
        assert [anchor for _, anchor in found] == [f"parts={part}"]
        page = str(tree[f"en/{found[0][0]}"].content)
        assert f'<li id="parts={part}">' in page
        assert part in parts(page)


def test_pages_of_a_large_site_are_light(tmp_path: Path) -> None:
    """With 3,000 entries and long titles in another language, each marked."""
    files = [file for file in pack_pages(large(tmp_path)) if file.is_page]
    sizes = [len(str(file.content).encode()) for file in files]
    assert sum(sizes) > PAGE + AROUND
    assert max(sizes) + AROUND < PAGE * 0.8
    assert 3 <= len(sizes) <= 6
