"""A small site built with and without the line for indexes; what its readers find, and what an author is told."""

from pathlib import Path

import pytest

from tests.builds import BASE, SITE_URL, build, content, lay_out, once, run
from tests.bundles import fragments
from tests.crawler import crawl
from tests.sites import text

LINE = "  - vademecum/indexes\n"
OWNER = "  - vademecum\n"
FOLDERS = ("nl/registers/", "da/registre/", "en/indexes/")
DATA = ("concepts.jsonld", "concepts.ttl", "catalogue.json", "catalogue.schema.json", "objects.inv")


def project(folder: Path, plugins: str) -> Path:
    """The small site with more practices, and these lines in the place of its own for the product's plugins."""
    made = lay_out(folder, BASE)
    for letter in "abcdefghijklmnopqrst":
        practice = made / "docs" / "nl" / "praktijken" / f"{letter}-in-het-kort.md"
        practice.write_text(
            text("practice", f"{letter}-in-short", "Kort.\n", title=f"{letter.upper()} in het kort"), "utf-8"
        )
    settings = made / "mkdocs.yml"
    words = settings.read_text(encoding="utf-8").replace(LINE, "")
    assert OWNER in words
    settings.write_text(words.replace(OWNER, plugins), encoding="utf-8")
    return made


@pytest.fixture(scope="session")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the built site with indexes that have few rows a page."""
    line = f"{LINE.rstrip()}: {{rows: 20}}\n"
    return once(tmp_path_factory, "indexed", lambda folder: build(project(folder, OWNER + line))) / "site"


def test_every_page_leads_to_the_indexes(indexed: Path) -> None:
    """Through its footer: to what lies within two steps from A to Z, and to the page that explains all indexes."""
    page = (indexed / "da" / "roller" / "cmio" / "index.html").read_text(encoding="utf-8")
    footer = page[page.index('<footer class="vm-footer">') :]
    assert '<a href="../../registre/">Registre</a>' in footer
    assert '<a href="../../registre/a-til-aa/">A til Å</a>' in footer
    overview = (indexed / "da" / "registre" / "index.html").read_text(encoding="utf-8")
    assert 'href="a-til-aa/"' in overview


def test_data_for_programs_come_with_the_indexes(indexed: Path) -> None:
    """At the top and in the folder of each language, but for their schema, which is one."""
    made = [path for path in content(indexed) if path.endswith(DATA)]
    assert len(made) == (1 + len(FOLDERS)) * len(DATA) - len(FOLDERS)


def test_links_of_indexes_arrive(indexed: Path) -> None:
    """At pages and at headings, also between the parts of an index."""
    assert (indexed / "nl" / "registers" / "a-tot-z" / "2" / "index.html").exists()
    assert crawl(indexed, SITE_URL) == []


def test_a_part_leads_back_to_the_indexes(indexed: Path) -> None:
    """Above its title; search does not find it."""
    page = (indexed / "nl" / "registers" / "a-tot-z" / "2" / "index.html").read_text(encoding="utf-8")
    assert '<a href="../../">Registers</a>' in page
    assert not [address for address in fragments(indexed / "nl/search/full") if address.startswith("registers/")]


def test_without_its_line_nothing_of_it_is_left(tmp_path: Path) -> None:
    """No page, no file for programs, and no link."""
    without = content(build(project(tmp_path / "kb", OWNER)))
    assert [path for path in without if path.startswith(FOLDERS)] == []
    assert [path for path in without if path.endswith(DATA)] == []
    names = [name.encode() for name in (*(folder.partition("/")[2] for folder in FOLDERS), *DATA)]
    assert [path for path, data in without.items() if any(b'href="' in data and name in data for name in names)] == []


def test_the_order_of_the_lines_does_not_count(indexed: Path, tmp_path: Path) -> None:
    """Byte for byte."""
    turned = project(tmp_path / "kb", f"{LINE.rstrip()}: {{rows: 20}}\n{OWNER}")
    assert content(build(turned)) == content(indexed)


@pytest.mark.parametrize("command", [("vademecum", "build"), ("python", "-m", "mkdocs", "build")])
def test_alone_it_asks_for_the_plugin_that_makes_the_pages(tmp_path: Path, command: tuple[str, ...]) -> None:
    """In one sentence, without a trace."""
    done = run(project(tmp_path, LINE), *command)
    assert done.code == 1
    assert "mkdocs.yml lacks the plugin that makes the pages: put «- vademecum» below its plugins." in done.errors
    assert "Traceback" not in done.errors


@pytest.mark.parametrize("rows", ["3", "many", "yes"])
def test_rows_are_a_sensible_number(tmp_path: Path, rows: str) -> None:
    """Else the author is told at the key."""
    done = run(project(tmp_path, f"{OWNER}{LINE.rstrip()}: {{rows: {rows}}}\n"), "vademecum", "build")
    assert done.code == 1
    assert "rows" in done.errors
    assert "This must be a whole number, 20 or more: how many rows a page of an index has at most." in done.errors


def test_pages_are_folders(tmp_path: Path) -> None:
    """The addresses in an index count on that, so the author is told before anything is built."""
    made = project(tmp_path, OWNER + LINE)
    with (made / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("use_directory_urls: false\n")
    done = run(made, "vademecum", "build")
    assert done.code == 1
    assert "«vademecum/indexes» leads to pages as folders: take «use_directory_urls: false»" in done.errors
