"""A bundle of a few pages in a browser, under the policy of a site: what it finds, in which order, what it shows."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.server import serving
from vademecum.publish.policy import Hashes, policy
from vademecum.search import Page as FinishedPage
from vademecum.search import documents, make_bundle, write_bundle

PARTS = {"medicatieveiligheid": ("medicatie", "veiligheid"), "patientveiligheid": ("patient", "veiligheid")}
PADDING = " ".join(f"<p>Het gaat om {word} en om anders niets dan dat.</p>" for word in ("rust", "tijd", "werk") * 20)
PAGES = {
    "deel/": "<h1>Eerste</h1><p>Wie medicatieveiligheid en patientveiligheid wil, begint klein.</p>",
    "heel/": f"<h1>Tweede</h1>{PADDING}<h2 id='later'>Later</h2><p>Dan komt de veiligheid aan bod.</p>{PADDING}",
    "niets/": "<h1>Derde</h1><p>Dit gaat over heel iets anders, een økonomi.</p>",
}
WORKER = """
onmessage = async ({ data: { full, query, ranking } }) => {
  try {
    const pagefind = await import(new URL("pagefind.js", full));
    await pagefind.options({ basePath: full, baseUrl: "/", noWorker: true, ranking });
    const { results } = await pagefind.search(query);
    postMessage(await Promise.all(results.map((result) => result.data())));
  } catch (error) {
    postMessage(String(error));
  }
};
"""
ASK = """(job) => new Promise((done) => {
  const worker = new Worker("worker.js", { type: "module" });
  worker.onmessage = ({ data }) => done(data);
  worker.postMessage({ ...job, full: new URL("full/", location.href).href });
})"""
RANKING = {"metaWeights": {"parts": 0.01}}
"""A hidden word counts for next to nothing, so that the word itself always comes first."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives a site with a bundle, and a worker that asks it."""
    folder = tmp_path_factory.mktemp("full")
    for number, body in enumerate(PAGES.values()):
        (folder / f"{number}.html").write_text(f"<main>{body}</main>", encoding="utf-8")
    pages = [FinishedPage(address, folder / f"{number}.html") for number, address in enumerate(PAGES)]
    write_bundle(make_bundle(documents("nl", pages, lambda word: PARTS.get(word, ()))), folder / "full")
    (folder / "worker.js").write_text(WORKER, encoding="utf-8")
    (folder / "index.html").write_text("<!doctype html><title>Zoeken</title>", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    """Gives the address of that site, under the policy of a site whose full text is searched."""
    with serving(folder, "", {"Content-Security-Policy": policy(Hashes(), wasm=True)}) as address:
        yield address


def ask(page: Page, address: str, query: str) -> Any:
    """The pages that are found, best first."""
    page.goto(address)
    return page.evaluate(ASK, {"query": query, "ranking": RANKING})


def test_part_of_a_compound_finds_the_page_below_the_word_itself(page: Page, address: str) -> None:
    """Though the word stands once in a long page, and two compounds with it in a short one."""
    assert [found["raw_url"] for found in ask(page, address, "veiligheid")] == ["heel/", "deel/"]
    assert [found["raw_url"] for found in ask(page, address, "medicatie")] == ["deel/"]


@pytest.mark.parametrize("query", ["medicatie", "veiligheid"])
def test_no_excerpt_shows_hidden_words(page: Page, address: str, query: str) -> None:
    """It shows what stands in the text, also where only a hidden word was found."""
    shown = next(found for found in ask(page, address, query) if found["raw_url"] == "deel/")
    assert shown["plain_excerpt"] == "Wie medicatieveiligheid en patientveiligheid wil, begint klein."
    assert shown["meta"]["title"] == "Eerste"


def test_section_of_a_page_is_found(page: Page, address: str) -> None:
    """By the id of its heading, at which the page opens."""
    shown = ask(page, address, "veiligheid")[0]
    assert [(part["title"], part["url"]) for part in shown["sub_results"]] == [("Later", "/heel/#later")]
    assert "<mark>veiligheid</mark>" in shown["excerpt"]


def test_letters_can_be_typed_as_two(page: Page, address: str) -> None:
    """As on a keyboard without them; and what nobody wrote is not found."""
    assert [found["raw_url"] for found in ask(page, address, "oekonomi")] == ["niets/"]
    assert ask(page, address, "xylofoon") == []


def test_policy_without_that_word_stops_the_program(page: Page, folder: Path) -> None:
    """So the word is needed."""
    with serving(folder, "", {"Content-Security-Policy": policy(Hashes())}) as address:
        assert "Error" in str(ask(page, address, "veiligheid"))
