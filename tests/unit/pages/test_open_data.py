"""Takes sites with and without terms, licence and day; checks what the page about their data says."""

from datetime import date
from pathlib import Path

from tests.sites import PUBLIC, SITE, make_docs, text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import section
from vademecum.catalogue import Edition
from vademecum.pages import Tree, TreeFile
from vademecum.pages.indexes import indexes
from vademecum.site import read_site

LICENSE = "license: {name: Free & open, url: https://example.org/free}\n"


def tree_of(folder: Path, files: dict[str, str], edition: Edition = PUBLIC) -> Tree:
    """The tree with the concern that has the page."""
    return read_site(make_docs(folder, files)).tree(edition, "", [indexes()])


def page(folder: Path, files: dict[str, str], edition: Edition = PUBLIC, path: str = "en/data.md") -> TreeFile:
    """The page in one language."""
    return tree_of(folder, files, edition)[path]


def words(file: TreeFile) -> str:
    """Its Markdown."""
    assert isinstance(file.content, str)
    return file.content


def test_the_page_names_every_file(tmp_path: Path) -> None:
    """In its own language and in all, each with its type; and every one of them is there."""
    tree = tree_of(tmp_path, FACTS)
    found = words(tree["en/data.md"])
    assert section(found, "terms").splitlines()[-2:] == [
        "- **JSON-LD**: [English](data/concepts.jsonld){type=application/ld+json} · "
        "[all languages together](../data/concepts.jsonld){type=application/ld+json}",
        "- **Turtle**: [English](data/concepts.ttl){type=text/turtle} · "
        "[all languages together](../data/concepts.ttl){type=text/turtle}",
    ]
    assert "[catalogue.schema.json](../data/catalogue.schema.json)" in section(found, "catalogue")
    assert "[English](objects.inv) · [all languages together](../objects.inv)" in section(found, "inventory")
    folders = ("data", "nl/data", "da/data", "en/data")
    names = ("concepts.jsonld", "concepts.ttl", "catalogue.json")
    for path in (*(f"{folder}/{name}" for folder in folders for name in names), "nl/objects.inv", "objects.inv"):
        assert path in tree


def test_the_page_says_licence_version_and_day(tmp_path: Path) -> None:
    """As the settings and the build have them."""
    found = page(tmp_path, FACTS | {"data/site.yml": SITE + LICENSE}, Edition(day=date(2026, 3, 1)))
    assert words(found).splitlines()[:3] == [
        "- **Licence**: [Free &amp; open](https://example.org/free){rel=license}",
        "- **Version**: 1",
        "- **Date**: 1 March 2026",
    ]
    assert found.meta["structured_data"]["license"] == "https://example.org/free"
    assert found.meta["structured_data"]["dateModified"] == "2026-03-01"


def test_a_site_without_a_licence_says_so(tmp_path: Path) -> None:
    """Nothing is claimed that the settings do not say."""
    found = page(tmp_path, FACTS)
    assert "No licence is named here" in words(found)
    assert not {"license", "dateModified"} & set(found.meta["structured_data"])


def test_the_page_shows_names_that_its_reader_can_use(tmp_path: Path) -> None:
    """Of an entry that the language shows."""
    files = FACTS | {"en/a.md": text("role", "cmio", "## Mandate {#mandate}\n")}
    found = section(words(page(tmp_path, files)), "inventory")
    assert "`role-cmio`" in found
    assert "`role-cmio/mandate`" in found
    assert "`https://example.org/id/role/cmio/`" in found


def test_a_site_without_anything_has_the_page(tmp_path: Path) -> None:
    """It then speaks of no terms, and gives no example."""
    found = words(page(tmp_path, {}))
    assert "#terms" not in found
    assert "`" not in found


def test_the_page_exists_in_every_language(tmp_path: Path) -> None:
    """At the same address below each, and each names the others."""
    found = page(tmp_path, FACTS, path="da/data.md")
    assert found.meta["title"] == "Åbne data"
    assert [one["path"] for one in found.meta["alternates"]] == ["nl/data.md", "da/data.md", "en/data.md"]


def test_without_the_concern_there_is_nothing(tmp_path: Path) -> None:
    """Neither page nor file."""
    tree = read_site(make_docs(tmp_path, FACTS)).tree(PUBLIC)
    assert not [file.path for file in tree if "/data" in f"/{file.path}" or file.path.endswith(".inv")]


def test_a_text_does_not_take_the_address(tmp_path: Path) -> None:
    """Its author is told."""
    report = read_site(
        make_docs(tmp_path, {"nl/index.md": text("page", "home", "Words."), "nl/data.md": text("page", "d", "Words.")})
    ).report
    assert [(found.code, found.values["other"]) for found in report] == [("address-clash", "catalogue.json")]
