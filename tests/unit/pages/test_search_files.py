"""Takes small sites; checks the files of names that search begins with."""

import gzip
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from tests.sites import PUBLIC, make_docs, text
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition
from vademecum.pages import Tree
from vademecum.pages.indexes import indexes
from vademecum.pages.matrices import matrices
from vademecum.site import read_site

Files = Mapping[str, str | bytes]

BODY = "## Eerst {#first}\n\nBestuur en tafel, tafel, tafel.\n"
TEXTS = {
    "nl/praktijken/a.md": text("practice", "a", BODY, title="Bestuurstafel", roles=["cmio"]),
    "da/praksis/a.md": text("practice", "a", title="Bestyrelsen"),
}


def tree_of(folder: Path, files: Files, edition: Edition = PUBLIC) -> Tree:
    """The tree with the concerns that add pages for search and others."""
    return read_site(make_docs(folder, files)).tree(edition, "", [indexes(), matrices()])


def packed(tree: Tree, code: str = "nl") -> dict[str, Any]:
    """What the packed file of a language says."""
    content = tree[f"{code}/search/names.json.gz"].content
    assert isinstance(content, bytes)
    return by_page(json.loads(gzip.decompress(content)))


def plain(tree: Tree, code: str = "nl") -> dict[str, Any]:
    """What the plain file of a language hands over."""
    content = str(tree[f"{code}/search/names.js"].content)
    assert content.startswith("vademecumNames(")
    assert content.endswith(");\n")
    return by_page(json.loads(content.removeprefix("vademecumNames(").removesuffix(");\n")))


def by_page(names: dict[str, Any]) -> dict[str, Any]:
    """The names with a mapping for each page, without what it lacks, and with ids of roles."""
    columns = names["pages"]
    assert len({len(column) for column in columns.values()}) == 1
    pages = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
    for page in pages:
        page["r"] = page["r"] and [names["roles"][number][0] for number in page["r"]]
    return names | {"pages": [{key: value for key, value in page.items() if value} for page in pages]}


def test_a_page_has_what_it_is_found_by(tmp_path: Path) -> None:
    """Under one letter each."""
    typed = "practice:a: {nl: [raad van bestuur], da: [møde]}\n"
    made = packed(tree_of(tmp_path, {**FACTS, **TEXTS, "data/search.yml": typed}))
    assert next(page for page in made["pages"] if page["k"] == "practice") == {
        "a": "praktijken/a/",
        "t": "Bestuurstafel",
        "k": "practice",
        "r": ["cmio"],
        "w": ["raad van bestuur"],
        "o": ["Bestyrelsen"],
        "p": ["bestuur", "tafel"],
    }


def test_a_borrowed_page_is_marked(tmp_path: Path) -> None:
    """It stands at its place, with the language of its text."""
    made = packed(tree_of(tmp_path, {"nl/praktijken/a.md": text("practice", "a")}), "en")
    assert made["pages"][0] == {"a": "practices/a/", "t": "A", "k": "practice", "l": "nl"}


def test_kinds_and_roles_have_words(tmp_path: Path) -> None:
    """Those kinds that occur, in the words of the reader."""
    made = packed(tree_of(tmp_path, {**FACTS, **TEXTS}), "da")
    assert made["language"] == "da"
    assert made["kinds"][0] == ["role", "Rolle"]
    assert {kind for kind, _ in made["kinds"]} == {page["k"] for page in made["pages"]}
    assert [title for _, title in made["roles"]] == [page["t"] for page in made["pages"] if page["k"] == "role"]
    assert made["roles"][0] == ["cmio", "CMIO"]
    assert "og" in made["stop"]


def test_only_the_plain_file_has_headings(tmp_path: Path) -> None:
    """All else is the same."""
    tree = tree_of(tmp_path, TEXTS)
    found = plain(tree)
    assert found["pages"][0].pop("h") == [["first", "Eerst"]]
    assert found == packed(tree)


def test_pages_of_no_entry_are_found_where_they_say_something(tmp_path: Path) -> None:
    """The matrix and lists of a kind; no index, no page of contents, and nothing that search is kept from."""
    tree = tree_of(tmp_path, {**FACTS, **TEXTS})
    found = {page["a"]: page for page in packed(tree)["pages"]}
    assert found["competentiematrix/"] == {
        "a": "competentiematrix/",
        "t": "Competentiematrix",
        "k": "page",
        "o": ["Kompetencematrix", "Competency matrix"],
    }
    assert found["praktijken/"]["t"] == "Praktijken"
    assert not {"inhoud/", "zoeken/", "registers/", "registers/a-tot-z/", ""} & set(found)
    kept = {file.path for file in tree if file.meta.get("search", {}).get("exclude") and not file.meta["entry"]}
    assert kept
    assert not {path.removeprefix("nl/").removesuffix(".md") + "/" for path in kept} & set(found)


def test_what_holds_no_longer_counts_for_less(tmp_path: Path) -> None:
    """As its page says of itself: a term that another one has replaced, and a role that has no text yet."""
    tree = tree_of(tmp_path, {**FACTS, **TEXTS})
    counted = {page["a"]: page.get("b") for page in packed(tree)["pages"]}
    said = {file.path: file.meta.get("search", {}).get("boost") for file in tree if file.is_page}
    assert {0.5, None} <= {*said.values()}
    for address, boost in counted.items():
        path = f"nl/{address}".rstrip("/")
        assert boost == said.get(f"{path}.md", said.get(f"{path}/index.md")), address


def test_every_address_is_one_of_a_page(tmp_path: Path) -> None:
    """In each language, and each once."""
    tree = tree_of(tmp_path, {**FACTS, **TEXTS})
    for code in ("nl", "da", "en"):
        found = [f"{code}/{page['a']}".rstrip("/") for page in packed(tree, code)["pages"]]
        assert len(set(found)) == len(found)
        assert [path for path in found if f"{path}.md" not in tree and f"{path}/index.md" not in tree] == []


def test_what_is_hidden_is_in_no_file(tmp_path: Path) -> None:
    """Nor what is typed for it: neither drafts, nor what is for others, nor what is still to come."""
    files = {
        **TEXTS,
        "nl/a.md": text("practice", "secret-draft", "Secret.\n", draft=True),
        "nl/b.md": text("practice", "secret-board", audience="board"),
        "nl/c.md": text("post", "secret-post", date="2026-04-01"),
        "data/search.yml": "practice:secret-draft: {nl: [secret word]}\npractice:secret-board: {nl: [secret too]}\n",
    }
    tree = tree_of(tmp_path, files, Edition(day=date(2026, 3, 1)))
    assert all("secret" not in json.dumps(plain(tree, code)).casefold() for code in ("nl", "da", "en"))


def test_a_file_says_nothing_of_when_and_where_it_was_made(tmp_path: Path) -> None:
    """So the same texts give the same bytes on every machine."""
    first, second = (tree_of(tmp_path / name, TEXTS)["nl/search/names.json.gz"].content for name in "ab")
    assert first == second
    assert isinstance(first, bytes)
    assert (first[4:8], first[9]) == (bytes(4), 3)
