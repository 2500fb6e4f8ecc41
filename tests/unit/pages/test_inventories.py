"""Takes texts and facts; checks the inventory by which others refer to pages, headings, items and terms."""

import zlib
from pathlib import Path

import pytest
from sphobjinv import Inventory

from tests.sites import PUBLIC, make_docs, text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.catalogue import EditionView
from vademecum.pages import context
from vademecum.pages.indexes import indexes
from vademecum.pages.inventories import common_inventory, inventory_file, stored
from vademecum.projections.inventory import Target, inventory
from vademecum.site import read_site

FILES = {
    **FACTS,
    "en/index.md": text("page", "home"),
    "en/roles/cmio.md": text("role", "cmio", "## The *mandate* {#mandate}\n\n## Plain\n", title="CMIO"),
    "en/checklists/nis2.md": text("checklist", "nis2", "- [ ] We know it. {#scope}\n"),
}

Objects = dict[str, tuple[str, str]]


def objects(content: object) -> Objects:
    """Address and words of each object, by `role name`, as sphobjinv reads them."""
    assert isinstance(content, bytes)
    return {
        f"{one.role} {one.name}": (one.uri_expanded, one.dispname_expanded) for one in Inventory(zlib=content).objects
    }


def english(folder: Path, **more: str) -> Objects:
    """The objects of the English inventory; `more` are concepts."""
    concepts = FACTS["data/concepts.yml"] + "".join(more.values())
    return objects(inventory_file(language_of(folder, FILES | {"data/concepts.yml": concepts}, "en")).content)


def test_an_inventory_names_pages_headings_and_items(tmp_path: Path) -> None:
    """By their kind and id, which are the same in every language; what has no id of its own is left out."""
    found = english(tmp_path)
    assert found["label role-cmio"] == ("roles/cmio/", "CMIO")
    assert found["label role-cmio/mandate"] == ("roles/cmio/#mandate", "The mandate")
    assert found["label checklist-nis2/scope"] == ("checklists/nis2/#scope", "We know it.")
    assert found["doc roles/cmio"] == ("roles/cmio/", "CMIO")
    assert found["label page-home"][0] == "./"
    assert not [name for name in found if name.endswith("/")]


def test_an_inventory_names_terms(tmp_path: Path) -> None:
    """By the words of its language, alternatives too."""
    found = english(tmp_path)
    assert found["term cloud"][0] == "terms/cloud/"
    dutch = objects(inventory_file(language_of(tmp_path, FILES)).content)
    assert dutch["term wolk"][0] == "begrippen/cloud/"


def test_a_word_means_the_concept_that_is_in_use(tmp_path: Path) -> None:
    """And of those in use the one that prefers it, not one of which it is an alternative."""
    first = "attic:\n  en: {label: attic, definition: a, alternatives: [hosting, shed]}\n"
    old = "old:\n  en: {label: shed, definition: a}\n  replaced-by: cloud\n"
    found = english(tmp_path, old=old, first=first)
    assert (found["term hosting"][0], found["term shed"][0]) == ("terms/hosting/", "terms/attic/")


def test_a_name_that_readers_would_take_apart_is_left_out(tmp_path: Path) -> None:
    """A number behind two words would be read as the priority of the object."""
    terms = "a: {en: {label: plan for 2026, definition: b}}\nb: {en: {label: phase 2, definition: b}}\n"
    found = english(tmp_path, terms=terms)
    assert "term plan for 2026" not in found
    assert found["term phase 2"][0] == "terms/phase-2/"
    assert found["label term-a"] == ("terms/plan-for-2026/", "plan for 2026")


def test_the_top_has_what_every_language_has(tmp_path: Path) -> None:
    """Under the ids, at which a reader chooses a language; the terms are those of all languages."""
    found = objects(common_inventory(language_of(tmp_path, FILES).languages).content)
    assert found["label role-cmio/mandate"] == ("id/role/cmio/#mandate", "The mandate")
    assert {found[f"term {word}"][0] for word in ("wolk", "sky", "cloud")} == {"id/term/cloud/"}
    assert not [name for name in found if name.startswith("doc ")]


def test_a_build_makes_each_inventory_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That of a language is taken from for the one at the top."""
    made: list[str] = []

    def counting(view: EditionView) -> tuple[Target, ...]:
        made.append(view.language)
        return inventory(view)

    monkeypatch.setattr(context, "inventory", counting)
    site = read_site(make_docs(tmp_path, FILES))
    assert "objects.inv" in site.tree(PUBLIC, "", [indexes()])
    assert sorted(made) == ["da", "en", "nl"]


@pytest.mark.parametrize("length", [0, 1, 0xFFFF, 0x10000, 3 * 0xFFFF])
def test_what_is_stored_is_read_by_zlib(length: int) -> None:
    """Also at the edges of a block; and the bytes are those of the format, not of a machine's zlib."""
    content = bytes(number % 251 for number in range(length))
    assert zlib.decompress(stored(content)) == content
    assert stored(b"ab").hex() == "7801010200fdff6162012600c4"
