"""Takes the real texts; holds each kind to being whole, sourced, readable, and in words of their own."""

from collections import Counter
from collections.abc import Iterable
from itertools import combinations
from statistics import median

import pytest

from tests.content.seeds import runs
from tests.content.test_content import LANGUAGES, entries
from vademecum.catalogue import Catalogue, LocalText
from vademecum.projections.statistics import Count, count, differences

SECTIONS = {
    "role": (
        *("mandate", "decides", "year", "first-100-days", "working-with", "competencies"),
        *("countries", "netherlands", "denmark", "united-kingdom", "further-reading"),
    ),
    "competency": ("what-it-is", "examples", "how-to-grow", "evidence"),
    "practice": ("core", "evidence", "steps", "measure", "pitfalls", "counter-view", "serves", "example"),
    "tool": ("when", "how", "read"),
}
LEAST_WORDS = {"role": 900, "competency": 350, "practice": 900, "guide": 700, "post": 700}
LEAST_SOURCES = {"role": 5, "competency": 1, "practice": 5, "checklist": 5, "guide": 5, "tool": 1, "post": 3}
LEAST_SOURCES_OF_ALL = 150
MOST_SHARED_RUNS = 0.05
MOST_PAGES_OF_ONE_SOURCE = 0.25
UNLIKE: dict[tuple[str, str], str] = {}
"""What the languages of an entry need not have in common, and why: `("role:cio", "sources"): "…"`. Nothing so far."""


def in_all_languages(kinds: Iterable[str]) -> list[tuple[str, str]]:
    """Each kind with each language."""
    return [(kind, code) for kind in kinds for code in LANGUAGES]


@pytest.fixture(scope="session")
def counts(catalogue: Catalogue) -> dict[tuple[str, str], Count]:
    """What `vademecum stats` counts, by kind and language."""
    return {(row.kind, row.language): row for row in count(catalogue)}


def texts(catalogue: Catalogue, kind: str, code: str) -> dict[str, LocalText]:
    """The texts of a kind in one language, by id."""
    return {entry.id: entry.texts[code] for entry in entries(catalogue, kind) if code in entry.texts}


def sources(text: LocalText) -> set[str]:
    """The sources that a text cites."""
    return {citation.key for citation in text.record.markup.citations}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(("kind", "least"), [("role", 12), ("competency", 20), ("term", 121), ("law", 19)])
def test_nothing_is_borrowed(kind: str, least: int, code: str, counts: dict[tuple[str, str], Count]) -> None:
    """Roles, competencies, terms and laws have words of their own in every language."""
    row = counts[kind, code]
    assert (row.to_come, row.borrowed) == (0, 0)
    assert row.own >= least


@pytest.mark.parametrize(("kind", "code"), in_all_languages(LEAST_WORDS))
def test_texts_are_long_enough_in_the_median(kind: str, code: str, catalogue: Catalogue) -> None:
    """Words of the running text and of the tables, without front matter, addresses and sources."""
    lengths = [len(_words(text).split()) for text in texts(catalogue, kind, code).values()]
    assert median(lengths) >= LEAST_WORDS[kind]


@pytest.mark.parametrize(("kind", "code"), in_all_languages(SECTIONS))
def test_every_section_is_there(kind: str, code: str, catalogue: Catalogue) -> None:
    """In the same order in every text; a text may have more."""
    for name, text in texts(catalogue, kind, code).items():
        found = [heading.id for heading in text.record.markup.headings if heading.id in SECTIONS[kind]]
        assert (name, found) == (name, list(SECTIONS[kind]))


@pytest.mark.parametrize(("kind", "code"), in_all_languages(LEAST_SOURCES))
def test_every_text_has_its_sources(kind: str, code: str, catalogue: Catalogue) -> None:
    """As many as its kind needs, all of them listed."""
    found = {name: sources(text) for name, text in texts(catalogue, kind, code).items()}
    assert {name for name, keys in found.items() if len(keys) < LEAST_SOURCES[kind]} == set()
    assert set().union(*found.values()) <= catalogue.facts.sources.keys()


def test_the_register_is_used(catalogue: Catalogue) -> None:
    """So many different sources that no page leans on a few."""
    cited = {key for _, text in catalogue.texts() for key in sources(text)}
    assert len(cited) >= LEAST_SOURCES_OF_ALL


def test_a_source_stands_at_a_sentence(catalogue: Catalogue) -> None:
    """In a paragraph, an item or a cell, and never alone in it or in a heading."""
    blocks = {
        (text.record.path, citation.key): _block_of(text, citation.start)
        for _, text in catalogue.texts()
        for citation in text.record.markup.citations
    }
    assert blocks
    assert {place: kind for place, kind in blocks.items() if kind in {"", "heading"}} == {}


@pytest.mark.parametrize("kind", ("role", "competency"))
def test_no_source_serves_too_many_pages(kind: str, catalogue: Catalogue) -> None:
    """At most a quarter of the pages of a kind."""
    found = entries(catalogue, kind)
    used = Counter(key for entry in found for key in set().union(*map(sources, entry.texts.values())))
    assert {key for key, pages in used.items() if pages > MOST_PAGES_OF_ONE_SOURCE * len(found)} == set()


@pytest.mark.parametrize("code", LANGUAGES)
def test_pages_of_a_kind_have_words_of_their_own(code: str, catalogue: Catalogue) -> None:
    """Two of them share under one in twenty of their runs of eight words, headings aside."""
    for kind in {entry.kind for entry in catalogue.entries.values()}:
        found = {name: set(runs(_words(text))) for name, text in texts(catalogue, kind, code).items()}
        for one, other in combinations(found, 2):
            least = min(len(found[one]), len(found[other]))
            same = found[one] & found[other]
            assert len(same) < MOST_SHARED_RUNS * least, (one, other, sorted(same)[:3])


def test_languages_are_alike_but_where_a_reason_is_given(catalogue: Catalogue) -> None:
    """Headings with their levels and ids, and cited sources; a reason that nothing needs is one too many."""
    assert {(found.ref, found.what) for found in differences(catalogue)} == set(UNLIKE)


@pytest.mark.parametrize(("code", "least", "most"), [("nl", 40, 100), ("da", 0, 45), ("en", 40, 100)])
@pytest.mark.parametrize("kind", LEAST_SOURCES)
def test_texts_are_readable(kind: str, code: str, least: int, most: int, counts: dict[tuple[str, str], Count]) -> None:
    """Median LIX at most 45, Flesch-Douma and Flesch at least 40."""
    reached = counts[kind, code].readability
    assert reached is not None
    assert least <= reached <= most


def _words(text: LocalText) -> str:
    """What is read in the body, headings aside."""
    prose = text.record.prose
    return " ".join(prose.plain[block.start : block.end] for block in prose.blocks if block.kind != "heading")


def _block_of(text: LocalText, offset: int) -> str:
    """The kind of the block that a citation stands in or closes; nothing where it stands alone."""
    prose = text.record.prose
    before = [block for block in prose.blocks if block.start < offset]
    alone = not before or "\n\n" in text.record.markup.body[before[-1].end : offset]
    return "" if alone else before[-1].kind
