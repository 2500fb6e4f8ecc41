"""Takes a small site with its indexes; checks that its pages lead into them, and they to every entry."""

import re
from html import unescape
from pathlib import Path
from posixpath import dirname, normpath

import pytest

from tests.sites import make_docs, text
from tests.unit.facts import FACTS
from tests.unit.projections.indexes.reading import HIDDEN, TODAY
from vademecum.catalogue import Edition
from vademecum.pages import Tree
from vademecum.pages.indexes import indexes
from vademecum.site import read_site

FILES = FACTS | {
    "nl/a.md": text("practice", "a", "One [@doe-view].\n", roles=["cmio"], countries=["nl"]),
    "nl/nis2.md": text(
        "checklist", "nis2", "- [ ] We know. {#scope}\n- [ ] We train. {#training}\n", competencies=["bridging"]
    ),
    "nl/cmio.md": text("role", "cmio", "Two [@doe-view].\n"),
    "en/b.md": text("practice", "b", "[[law:nis2-act]] [@nis2-article-20]\n"),
    "nl/c.md": text("post", "c", date="2026-03-01", authors=["bo"]),
    "nl/index.md": text("page", "home"),
}


def tree(folder: Path, rows: int = 300, files: dict[str, str] = FILES) -> Tree:
    """The pages of the site with its indexes, on a day in April."""
    return read_site(make_docs(folder, files)).tree(TODAY, "https://example.org/", [indexes(rows)])


def content(site: Tree, path: str) -> str:
    """The Markdown of a page."""
    found = site[path].content
    assert isinstance(found, str)
    return found


def addresses(site: Tree) -> dict[str, str]:
    """The path of each page by the address that it is published at, without a slash."""
    pages = (file.path for file in site if file.is_page)
    return {path.removesuffix(".md").removesuffix("/index"): path for path in pages}


def links(site: Tree, path: str) -> list[tuple[str, str]]:
    """Where the HTML of a page leads on the site: the path of a page, and the id on it."""
    at = path.removesuffix(".md").removesuffix("/index")
    found = [unescape(target).partition("#") for target in re.findall(r'href="([^"]*)"', content(site, path))]
    inside = [(target, anchor) for target, _, anchor in found if "://" not in target]
    known = addresses(site)
    return [
        (known.get(normpath(f"{at}/{target}"), f"missing: {target}") if target else path, id) for target, id in inside
    ]


def index_pages(site: Tree) -> list[str]:
    """The paths of all pages of indexes."""
    return [file.path for file in site if file.is_page and file.meta["kind"] == "index"]


@pytest.mark.parametrize("rows", [300, 20], ids=["whole", "spread"])
def test_every_link_of_an_index_arrives(tmp_path: Path, rows: int) -> None:
    """At a page, and at an id that it has."""
    site = tree(tmp_path, rows)
    found = [link for path in index_pages(site) for link in links(site, path)]
    assert len(found) > 100
    for path, anchor in found:
        assert path in site
        if anchor:
            assert re.search(rf'(id="|#){re.escape(anchor)}["\s}}]', content(site, path)), (path, anchor)


def test_every_page_is_in_an_index_of_its_language(tmp_path: Path) -> None:
    """Two clicks from the page that explains them."""
    site = tree(tmp_path)
    for code in ("nl", "da", "en"):
        linked = {path for page in index_pages(site) if page.startswith(f"{code}/") for path, _ in links(site, page)}
        entries = {file.path for file in site if file.is_page and file.meta["language"] == code and file.meta["entry"]}
        assert entries <= linked


def test_the_overview_leads_to_each_index(tmp_path: Path) -> None:
    """In its first part."""
    site = tree(tmp_path, 20)
    overview = next(file.path for file in site if file.is_page and file.meta["kind"] == "indexes")
    targets = {normpath(f"{dirname(overview)}/{to}") for to in re.findall(r"\]\(([^)]*)\)", content(site, overview))}
    first = {
        path for path in index_pages(site) if path.startswith(dirname(overview)) and not re.search(r"/\d+\.md", path)
    }
    assert first and targets == first


@pytest.mark.parametrize(
    ("path", "link"),
    [
        ("nl/rollen/cmio.md", "[Alles wat bij deze rol hoort](../registers/per-rol.md#cmio)"),
        ("nl/competenties/strategie.md", "[Alles over deze competentie](../registers/per-competentie.md#strategy)"),
        ("da/lovgivning/nis-2-loven.md", "[Alt, der bygger på denne lov](../registre/efter-lov.md#nis2-act)"),
        ("nl/wetgeving/index.md", "[Per land](../registers/per-land.md) · [Per wet](../registers/per-wet.md)"),
        ("nl/rollen/index.md", "[Per rol](../registers/per-rol.md) · [A tot Z](../registers/a-tot-z.md)"),
        ("nl/praktijken/index.md", "[A tot Z](../registers/a-tot-z.md)"),
        ("nl/inhoud.md", "[Registers](registers/index.md) · [A tot Z](registers/a-tot-z.md)"),
        ("nl/blog/index.md", "[Per auteur](../registers/per-auteur.md)"),
    ],
)
def test_a_page_leads_to_its_place_in_an_index(tmp_path: Path, path: str, link: str) -> None:
    """In the words of its language."""
    assert link in content(tree(tmp_path), path)


def test_what_goes_with_a_thing_is_two_clicks_away(tmp_path: Path) -> None:
    """A page leads to the role that it is for, and from there to all else that is; what it does not name, by A to Z."""
    site = tree(tmp_path, files=FILES | {"nl/d.md": text("practice", "d", roles=["cmio"])})
    assert "](../rollen/cmio.md)" in content(site, "nl/praktijken/a.md")
    there = content(site, "nl/rollen/cmio.md")
    assert [there.count(f"]({way})") for way in ("../praktijken/d.md", "../checklists/nis2.md#training")] == [1, 1]
    titles = {path for path, _ in links(site, "nl/registers/a-tot-z.md")}
    assert {file.path for file in site if file.is_page and file.meta["language"] == "nl" and file.meta["entry"]} <= {
        *titles,
        "nl/index.md",
    }


def test_a_place_may_be_on_a_later_part(tmp_path: Path) -> None:
    """As many rows as fit stand before it."""
    files = FILES | {f"nl/p{n}.md": text("practice", f"p{n}", roles=["cmio", "cio"]) for n in range(25)}
    assert re.search(
        r"\(\.\./registers/per-rol/\d\.md#cio\)", content(tree(tmp_path, 20, files), "nl/rollen/ict-directeur.md")
    )


def test_a_source_leads_to_the_pages_that_rest_on_it(tmp_path: Path) -> None:
    """Where there is more than the one that cites it here."""
    site = tree(tmp_path)
    lead = '<a href="../../registers/per-bron/#source-doe-view">4 pagina’s steunen op deze bron</a>'
    assert lead in content(site, "nl/rollen/cmio.md")
    assert '<p class="vm-group" id="source-doe-view">J. Doe. 2019. <cite>' in content(site, "nl/registers/per-bron.md")


def test_without_the_concern_nothing_leads_to_it(tmp_path: Path) -> None:
    """No link, no page."""
    site = read_site(make_docs(tmp_path, FILES)).tree(TODAY, "https://example.org/")
    assert index_pages(site) == []
    assert not any("registers" in content(site, file.path) for file in site if file.is_page)


def test_a_heading_leads_to_the_page_that_it_names(tmp_path: Path) -> None:
    """A code before it does not; a title in another language says so itself."""
    files = FILES | {"en/bridging.md": text("role", "cio", title="Boss")}
    site = tree(tmp_path, 300, files)
    competencies = content(site, "nl/registers/per-competentie.md")
    assert '<h2 id="strategy">A1 <a href="../../competenties/strategie/">Strategie</a></h2>' in competencies
    roles = content(site, "da/registre/efter-rolle.md")
    assert '<h2 id="cio"><a href="../../roller/bridging/" hreflang="en">It-direktør</a> (engelsk)</h2>' in roles


def test_what_is_hidden_is_in_no_index(tmp_path: Path) -> None:
    """Neither its title nor its id, in any language; a preview that shows it has it in its indexes."""
    docs = read_site(make_docs(tmp_path, FILES | HIDDEN))
    assert named_in(docs.tree(TODAY, "", [indexes()])) == set()
    assert named_in(docs.tree(Edition("board", drafts=True), "", [indexes()])) == {"draft", "later", "board"}


def named_in(site: Tree) -> set[str]:
    """The hidden texts that the indexes name."""
    there = " ".join(content(site, path) for path in index_pages(site))
    return set(re.findall(r"\b(draft|later|board)\b", there.lower()))
