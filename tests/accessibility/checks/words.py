"""Takes a page; gives the parts whose words are not in the language that they say, and pages that are missing."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from tests.accessibility.check import Canary, Check, View
from tests.accessibility.function_words import WORDS, guess
from tests.accessibility.pages import all_pages
from tests.browser.published import address, real_views
from tests.builds import PROJECT
from vademecum.catalogue import EditionView, Shown, State

PARTS = """() => {
  const parts = [];
  for (const block of document.querySelectorAll("p, li, td, th, dd, dt, h1, h2, h3, h4, figcaption, caption, small")) {
    const words = new Map();
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (parent.closest("p, li, td, th, dd, dt, h1, h2, h3, h4, figcaption, caption, small") !== block) continue;
      const language = parent.closest("[lang]")?.lang ?? "";
      words.set(language, `${words.get(language) ?? ""}${texts.currentNode.data} `);
    }
    parts.push(...words);
  }
  return parts;
}"""
"""The words of every block with the language that they say they are in; a block in a block stands for itself."""

BORROWED = """() => {
  const body = document.querySelector(".vm-body");
  const own = document.documentElement.lang;
  if (!body) return [0, 0, 0];
  let [all, others] = [0, 0];
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const size = texts.currentNode.data.trim().length;
    all += size;
    if (texts.currentNode.parentElement.closest("[lang]").lang !== own) others += size;
  }
  return [all, others, document.querySelectorAll(".vm-notice--borrowed").length];
}"""
"""The letters of the text, those of them in another language than the page, and how many notices there are."""


ADDRESSES = re.compile(r"\S+/\S+")
"""The words in an address are in the language of whoever gave it."""


def find_foreign_words(view: View) -> list[str]:
    """Parts, and all parts of a language together, that are in another language than they say."""
    parts: list[list[str]] = view.page.evaluate(PARTS)
    together: dict[str, str] = {}
    for language, words in parts:
        together[language] = together.get(language, "") + words
    return sorted({complaint for said, words in [*parts, *together.items()] if (complaint := lie(said, words))})


def lie(said: str, words: str) -> str:
    """What to say of words that are not in the language in which they say they are; nothing where they may be."""
    truly = guess(ADDRESSES.sub(" ", words))
    if said not in WORDS or truly in ("", said):
        return ""
    return f"says {said} and is {truly}: «{' '.join(words.split())[:60]}»"


def find_unsaid_loans(view: View) -> list[str]:
    """A borrowed text without its notice, and a notice without a borrowed text; the texts on disk say which it is."""
    letters, foreign, notices = view.page.evaluate(BORROWED)
    found = []
    if foreign * 2 > letters and not notices:
        found.append("most of the text is in another language, and no notice says so")
    shown = pages_shown(view.language, docs_of(view.site)).get(view.path)
    if shown and (shown.state is State.FALLBACK) != bool(notices):
        found.append(f"is {shown.state.value} and has {notices} notices")
    if shown and shown.state is State.FALLBACK and not foreign:
        found.append("is borrowed, and nothing in it has a language of its own")
    return found


def find_missing_pages(view: View) -> list[str]:
    """On the front page of a language: how many pages of each kind it lacks or has too many."""
    if view.path != f"{view.language}/index.html":
        return []
    shown = pages_shown(view.language, docs_of(view.site))
    return list(miscounted(view.site, view.language, {path: at.entry.kind for path, at in shown.items()}))


def miscounted(site: Path, language: str, shown: Mapping[str, str]) -> Iterator[str]:
    """Kinds of which a language's folder has more or fewer pages than are to be shown; `shown` is kinds by path."""
    there = {page.path for page in all_pages(site) if page.language == language}
    wanted, built = Counter(shown.values()), Counter(kind for path, kind in shown.items() if path in there)
    yield from (
        f"{wanted[kind] - built[kind]} of {wanted[kind]} pages of kind {kind} are missing" for kind in wanted - built
    )


def docs_of(site: Path) -> Path:
    """The texts beside a site that was built from a copy of the project; else the project's own."""
    beside = site.parent / "docs"
    return beside if beside.is_dir() else PROJECT / "docs"


@cache
def views(docs: Path) -> Mapping[str, EditionView]:
    """What each language of a folder of texts is to show."""
    return real_views(docs)


@cache
def pages_shown(language: str, docs: Path) -> dict[str, Shown]:
    """What a language is to show, by the path of its HTML file."""
    shown = views(docs)[language].shown.values() if language in views(docs) else ()
    return {f"{address(entry.path)}index.html": entry for entry in shown}


CHECKS = (
    Check("language", (8,), find_foreign_words, each="page"),
    Check("borrowed text", (8,), find_unsaid_loans, each="page"),
    Check("as many as written", (8,), find_missing_pages, each="page"),
)
FOREIGN = "Ikke alt, der er nyt, er også godt: det skal med, hvis det kan bruges, og ikke hvis det bliver til besvær."
CANARIES = (
    Canary("a Danish sentence", "language", '<div class="vm-body', f'<p>{FOREIGN}</p><div class="vm-body', "and is da"),
    Canary("a wrong language", "language", '<div class="vm-body', '<div lang="da" class="vm-body', "says da"),
    Canary(
        "a loan without a notice", "borrowed text", '<div class="vm-body', '<div lang="da" class="vm-body', "no notice"
    ),
    Canary(
        "a notice without a loan",
        "borrowed text",
        "</h1>",
        '</h1><p class="vm-notice--borrowed">Borrowed</p>',
        "1 notices",
    ),
)
