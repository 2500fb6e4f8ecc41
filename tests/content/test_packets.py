"""Takes the packet of every real translation; checks that it comes back as it went out, but for what was changed."""

import re
from collections.abc import Iterator

import pytest

from tests.builds import PROJECT
from tests.packets import lengthened, rewritten
from vademecum.authoring import Reason
from vademecum.authoring.translations.packet_files import read_packet_file
from vademecum.authoring.translations.packets import Work, put_in_place
from vademecum.authoring.translations.sections import places, reread
from vademecum.catalogue import Catalogue, Translation, translations
from vademecum.diagnostics import Span
from vademecum.languages import messages_for
from vademecum.projections.packets import packet
from vademecum.sources import front_value

DOCS = PROJECT / "docs"
ADDED = "xyzzy"


@pytest.fixture(scope="module")
def made(catalogue: Catalogue) -> list[Translation]:
    """Gives every translation of the real texts that is there."""
    languages = catalogue.settings.languages
    found = (one for entry in catalogue.entries.values() for one in translations(entry, languages, {}))
    return [one for one in found if one.text]


def read_back(catalogue: Catalogue, words: str) -> tuple[tuple[Work, ...], list[Reason]]:
    """What a packet makes of its text, and what stops it."""
    works, findings = put_in_place([read_packet_file(words, "a.md")], DOCS, catalogue)
    return works, [finding for finding in findings if finding.stops]


def whole_packet(one: Translation, catalogue: Catalogue) -> str:
    """The packet of all sections."""
    return packet(one, catalogue, messages_for(one.language), one.sections)


def test_one_more_word_in_each_section_changes_these_alone(made: list[Translation], catalogue: Catalogue) -> None:
    """Byte for byte: without the words that were added, the file is what it was."""
    for one in made:
        works, stops = read_back(catalogue, lengthened(whole_packet(one, catalogue), ADDED))
        assert (stops, len(works)) == ([], 1), one.entry.ref
        names = {section.name for section in one.sections if section.now}
        assert set(works[0].words) == names
        assert list(around(one, works[0].content, names)) == list(around(one, None, names)), one.entry.ref
        assert works[0].content.count(ADDED) == len(names)


def around(one: Translation, content: str | None, names: set[str]) -> Iterator[str]:
    """What stands in a file beside these sections; without `content`, in the file as it is."""
    assert one.text is not None
    path = one.text.record.path
    raw = content or (DOCS / path).read_bytes().decode()
    text = reread(raw, path, one.language)
    assert text is not None
    stretches = [place for name, place in places(text, raw).items() if name in names]
    for name in names:
        level = name.removeprefix("front.level-")
        keys = ("levels", level) if level != name else (name.removeprefix("front."),)
        stretches += [place] if name.startswith("front.") and (place := front_value(raw, *keys)) else []
    at = 0
    for start, end in sorted(stretches):
        yield raw[at:start]
        at = end
    yield raw[at:]


@pytest.mark.parametrize(
    ("kind", "pattern", "damaged"),
    [
        ("reference", r"\[\[(?=[a-z]+:)", "[[x"),
        ("citation", r"\[@", "[@x"),
        ("id", r"\{#", "{#x"),
        ("address", r"\]\(https://", "](https://x."),
    ],
)
def test_a_damaged_token_is_refused_at_its_place(
    kind: str, pattern: str, damaged: str, made: list[Translation], catalogue: Catalogue
) -> None:
    """In each text that has one: the first one in the first section with it."""
    tried = 0
    for one in made:
        words = whole_packet(one, catalogue)
        for section in one.sections:
            found = re.search(pattern, section.own) if section.now else None
            if found:
                own = section.own[: found.start()] + damaged + section.own[found.end() :]
                packet_words = rewritten(words, {section.name: own})
                line = packet_words.count("\n", 0, packet_words.index(f"write {section.name} -->")) + 3
                line += own.count("\n", 0, found.start())
                _, stops = read_back(catalogue, packet_words)
                lines = {stop.place.line for stop in stops if isinstance(stop.place, Span) and stop.values.get("found")}
                assert line in lines, (kind, one.entry.ref)
                tried += 1
                break
    assert tried >= 2
