"""Takes the real texts; holds them to the pieces that they began with: all statements and systems are there."""

import pytest

from tests.content.test_content import LANGUAGES, entries
from vademecum.catalogue import Catalogue
from vademecum.model import PostText, Trace

STATEMENTS = {
    "boardroom-call": 15,
    "shared-ability": 32,
    "bridge-and-conductor": 26,
    "five-steps": 15,
    "fear-of-failed-it": 12,
}
"""The seeds in their order; each has a post of the same id."""

SYSTEMS: dict[str, dict[str, tuple[str, ...]]] = {
    "boardroom-call": {
        "nl": ("1. ", "kennis", "2. ", "vaste plek", "3. ", "samen", "4. ", "erken dat het moeilijk is"),
        "da": ("1. ", "viden", "2. ", "fast plads", "3. ", "alle", "4. ", "tag ansvaret"),
        "en": ("1. ", "knowledge", "2. ", "standing item", "3. ", "together", "4. ", "own it"),
    },
    "shared-ability": {
        "nl": ("Mensen", "Cultuur", "Sturing", "portfolio", "Platform", "twee snelheden", "drie tot zes maanden"),
        "da": ("Mennesker", "Kultur", "Styring", "portefølje", "Platform", "to tempi", "tre til seks måneder"),
        "en": ("People", "Culture", "Governance", "portfolio", "Platform", "two speeds", "three to six months"),
    },
    "bridge-and-conductor": {
        "nl": ("EPD", "beide werelden", "menselijke deel", "winst", "brug", "dirigent"),
        "da": ("journal", "begge verdener", "menneskelige", "gevinst", "broen", "dirigenten"),
        "en": ("record", "both worlds", "human side", "gain", "bridge", "conductor"),
    },
    "five-steps": {
        "nl": ("Overzicht", "Koers", "Werkgroep", "Delen", "Leverancier", "menukaart"),
        "da": ("Overblik", "Kurs", "Arbejdsgruppe", "Deling", "Leverandør", "ydelseskatalog"),
        "en": ("Overview", "Direction", "Working group", "Sharing", "Supplier", "service menu"),
    },
    "fear-of-failed-it": {
        "nl": ("angst", "leiderschap", "besparing", "ruimte", "plaatselijk", "zorg verandert"),
        "da": ("frygten", "ledelse", "besparelse", "plads", "lokalt", "behandlingen"),
        "en": ("fear", "leadership", "savings", "freedom", "local team", "change in care"),
    },
}
"""What each piece is built of, in its order, in the words of the section `the-view` of its post."""

STEPS = tuple(f"step-{number}" for number in range(1, 6))


@pytest.fixture(scope="session")
def trace(catalogue: Catalogue) -> Trace:
    """The statements of `data/trace.yml`."""
    assert catalogue.facts.trace is not None
    return catalogue.facts.trace


def test_every_statement_is_there_in_its_order(trace: Trace) -> None:
    """A hundred, seed by seed, each in three languages and each once."""
    assert list(trace.seeds) == list(STATEMENTS)
    assert [one.seed for one in trace.statements] == [seed for seed, many in STATEMENTS.items() for _ in range(many)]
    for code in LANGUAGES:
        assert len({one.words[code] for one in trace.statements}) == sum(STATEMENTS.values())


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_statement_lives_in_texts_of_each_language(code: str, trace: Trace, catalogue: Catalogue) -> None:
    """Its competencies and practices are written, and its items stand in their lists."""
    for number, one in enumerate(trace.statements, start=1):
        refs = [f"competency:{name}" for name in one.competencies] + [f"practice:{name}" for name in one.practices]
        assert (number, [ref for ref in refs if code not in catalogue.entries[ref].texts]) == (number, [])
        for ref in one.items:
            checklist, _, item = ref.partition("#")
            written = catalogue.entries[f"checklist:{checklist}"].texts[code].record.markup.items
            assert (number, item) in {(number, point.id) for point in written}


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("seed", SYSTEMS)
def test_a_system_can_be_recognised(seed: str, code: str, catalogue: Catalogue) -> None:
    """Its post names its parts one after the other."""
    record = catalogue.entries[f"post:{seed}"].texts[code].record
    starts = {heading.id: heading.start for heading in record.markup.headings}
    words = record.markup.body[starts["the-view"] : starts["support"]]
    at = 0
    for part in SYSTEMS[seed][code]:
        found = words.lower().find(part.lower(), at)
        assert found >= 0, f"«{part}» does not follow in {record.path}"
        at = found + len(part)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_five_steps_lead_a_guide(code: str, catalogue: Catalogue) -> None:
    """One section a step."""
    headings = catalogue.entries["guide:five-steps"].texts[code].record.markup.headings
    assert tuple(heading.id[:6] for heading in headings if heading.id.startswith("step-")) == STEPS


def test_the_four_calls_are_a_series(catalogue: Catalogue) -> None:
    """Knowledge, agenda, together, responsibility."""
    shared = {entry.id: entry.shared for entry in entries(catalogue, "post")}
    series = {name: post.series for name, post in shared.items() if isinstance(post, PostText) and post.series}
    parts = {one.part or 0: name for name, one in series.items() if one.id == "boardroom-call"}
    assert [parts[number] for number in sorted(parts)] == [
        "knowledge-in-every-layer",
        "fixed-agenda-item",
        "working-together",
        "taking-responsibility",
    ]
