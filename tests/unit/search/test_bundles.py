"""Takes finished pages; checks the bundles that are made of them by reading these back."""

import json
from pathlib import Path

import pytest

from tests.bundles import fragments, whole
from vademecum.search import Documents, Page, PagefindError, documents, make_bundle, write_bundle
from vademecum.search.service import Service

PAGES = {
    "": "<h1>Home</h1><p>Welkom</p>",
    "praktijken/a/": "<h1>Snel &amp; goed</h1><p>Over medicatieveiligheid.</p><h2 id='steps'>Stappen</h2><p>Eén.</p>",
    "praktijken/leeg/": "<h1>Alleen een titel</h1>",
}


@pytest.fixture
def pages(tmp_path: Path) -> list[Page]:
    """Gives the finished pages of a language."""
    return [page(tmp_path / f"{number}.html", *item) for number, item in enumerate(PAGES.items())]


def page(file: Path, address: str, body: str) -> Page:
    """A finished page in a file."""
    file.write_text(f"<html lang=nl><body><main>{body}</main></body></html>", encoding="utf-8")
    return Page(address, file)


def split(word: str) -> tuple[str, ...]:
    """The parts of the one compound."""
    return ("medicatie", "veiligheid") if word == "medicatieveiligheid" else ()


def made(pages: list[Page], language: str = "nl") -> Documents:
    """What the bundle of the pages is made of."""
    return documents(language, pages, split)


def test_bundle_holds_pages_with_their_text(tmp_path: Path, pages: list[Page]) -> None:
    """By their addresses: title and hidden words as metadata, text without both, and headings to go to.

    A page of which there is no text is found by its names alone.
    """
    write_bundle(make_bundle(made(pages)), tmp_path / "full")
    found = fragments(tmp_path / "full")
    assert sorted(found) == ["", "praktijken/a/"]
    text = found["praktijken/a/"]
    assert text["content"] == "Over medicatieveiligheid. Stappen. Eén."
    assert text["meta"] == {"title": "Snel & goed", "parts": "medicatie veiligheid"}
    assert [(anchor["element"], anchor["id"], anchor["text"]) for anchor in text["anchors"]] == [
        ("h2", "steps", "Stappen")
    ]


def test_bundle_has_only_what_a_browser_asks_for(pages: list[Page]) -> None:
    """No box, no worker and no style of Pagefind's own; and the word rules of the language."""
    names = {Path(name).name if "/" not in name else Path(name).parts[0] for name in make_bundle(made(pages))}
    metadata = {name for name in names if name.endswith(".pf_meta")}
    assert len(metadata) == 1
    assert names - metadata == {"pagefind.js", "pagefind-entry.json", "wasm.nl.pagefind", "index", "fragment"}


def test_language_without_word_rules_gets_those_for_any(pages: list[Page]) -> None:
    """Such a language is searched all the same."""
    files = make_bundle(made(pages, "fo"))
    assert "wasm.unknown.pagefind" in files
    assert json.loads(files["pagefind-entry.json"])["languages"]["fo"]["page_count"] == 2


def test_same_pages_make_the_same_bytes(pages: list[Page]) -> None:
    """In whatever order they are given."""
    assert make_bundle(made(pages)) == make_bundle(made(pages[::-1]))


def test_hidden_words_are_in_the_index(pages: list[Page]) -> None:
    """By their stem, as a text of four letters in CBOR (rfc-editor.org/rfc/rfc8949)."""
    files = make_bundle(made(pages))
    index = b"".join(whole(content) for name, content in files.items() if name.startswith("index/"))
    assert b"\x64veil" in index


def test_key_tells_what_a_bundle_is_made_of(pages: list[Page]) -> None:
    """It differs with the text, the hidden words, the address and the language, and with nothing else."""
    same = made(pages).key
    assert made(pages[::-1]).key == same
    pages[0].file.write_text(pages[0].file.read_text(encoding="utf-8").replace("<html", "<html class=new"))
    assert made(pages).key == same
    others = [made(pages, "da"), made(pages[1:]), documents("nl", pages, lambda _: ())]
    pages[0].file.write_text("<main><p>Other</main>")
    assert len({same, made(pages).key, *(other.key for other in others)}) == 5


def test_fault_of_pagefind_is_told() -> None:
    """With its own words, for a request that it refuses and for an end in the middle."""
    with Service() as service, pytest.raises(PagefindError, match="Invalid index"):
        service.ask("BuildIndex", index_id=7)
    with Service() as service:
        service._process.kill()
        service._process.wait()
        with pytest.raises(PagefindError):
            service.ask("NewIndex", config=None)


def test_program_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a fault of Pagefind's, whatever the system says."""
    monkeypatch.setattr("vademecum.search.service.get_executable", lambda: Path("no-such-program"))
    with pytest.raises(PagefindError, match="no-such-program"), Service():
        pass
