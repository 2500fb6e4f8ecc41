"""Takes a small site whose practice was written in English; gives its work packets, filled in and read back."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tests.sites import make_docs, text
from vademecum.authoring import write
from vademecum.authoring.translations.packet_files import PacketFile, read_packet_file
from vademecum.authoring.translations.packets import Reading, read_packets
from vademecum.authoring.translations.records import done, record_json, record_path
from vademecum.catalogue import Catalogue, Section, Translation, translations
from vademecum.languages import messages_for
from vademecum.projections.packets import packet
from vademecum.site import read_site

REF = "practice:rounds"
DAY = date(2026, 11, 1)
ENGLISH = """\
Before all.

## Core {#core}

See [[role:cmio|the CMIO]] and `code` [@key-2020]. It took 1,710 hours.

## Steps {#steps}

1. One [site](https://example.org/a).
"""
DANISH = """\
Før alt.

## Kerne {#core}

Se [[role:cmio|CMIO'en]] og `code` [@key-2020]. Det tog 1.710 timer.

<!-- en note -->
## Trin {#steps}

1. Et [sted](https://example.org/a).
"""
CONCEPTS = """\
round:
  en: {label: round, forms: [rounds], definition: A walk.}
  da: {label: stuegang, alternatives: [runde], avoid: [rundtur], definition: "En tur | på stuerne.", settled: false}
code:
  en: {label: code, definition: Signs.}
unused:
  en: {label: unused, definition: Not there.}
  da: {label: ubrugt, definition: Er der ikke.}
"""
SOURCES = "key-2020: {type: report, title: Key}\n"
FILES: dict[str, str | bytes] = {
    **{f"{code}/index.md": text("page", "home") for code in ("nl", "da", "en")},
    **{f"{code}/roles/cmio.md": text("role", "cmio") for code in ("nl", "da", "en")},
    "en/practices/rounds.md": text("practice", "rounds", ENGLISH, original=True, concepts=["round"]),
    "da/praksis/stuegang.md": text("practice", "rounds", DANISH, title="Stuegang", summary="Om stuegang."),
    "data/concepts.yml": CONCEPTS,
    "data/sources.yml": SOURCES,
}
ORIGINAL, TRANSLATION = "en/practices/rounds.md", "da/praksis/stuegang.md"


def packet_docs(folder: Path, files: Mapping[str, str | bytes] = FILES) -> Path:
    """The folder of texts, with all of their translations recorded."""
    docs = make_docs(folder, files)
    catalogue = catalogue_at(docs)
    for entry in catalogue.entries.values():
        made = tuple(translations(entry, catalogue.settings.languages, {}))
        chosen = {one.language: [section for section in one.sections if section.own and section.now] for one in made}
        if any(chosen.values()):
            write(docs, {record_path(entry.ref): record_json(done(made, chosen, None, DAY))})
    return docs


def catalogue_at(docs: Path) -> Catalogue:
    """What a folder holds now."""
    catalogue = read_site(docs).catalogue
    assert catalogue is not None
    return catalogue


def made_at(docs: Path, language: str = "da", ref: str = REF) -> Translation:
    """A translation as it is now."""
    catalogue = catalogue_at(docs)
    known = translations(catalogue.entries[ref], catalogue.settings.languages, catalogue.facts.translations)
    return next(one for one in known if one.language == language)


def change(docs: Path, path: str, old: str, new: str) -> None:
    """Write other words into a file."""
    before = (docs / path).read_bytes()
    assert old.encode() in before, f"{old} is not in {path}"
    (docs / path).write_bytes(before.replace(old.encode(), new.encode()))


def packet_at(docs: Path, language: str = "da", everything: bool = False) -> str:
    """The packet of the practice."""
    made = made_at(docs, language)
    chosen: tuple[Section, ...] | None = made.sections if everything else None
    return packet(made, catalogue_at(docs), messages_for("en"), chosen)


def rewritten(words: str, changed: Mapping[str, str]) -> str:
    """A packet with other words in these sections."""
    for name, new in changed.items():
        pattern = rf"(<!-- \w+ write {re.escape(name)} -->\n).*?(\n<!-- \w+ end {re.escape(name)} -->)"
        found = re.search(pattern, words, re.DOTALL)
        assert found, f"no section {name} in the packet"
        words = f"{words[: found.end(1)]}\n{new}\n{words[found.start(2) :]}"
    return words


def lengthened(words: str, extra: str = "ordet") -> str:
    """A packet with one more word in each section: in its heading, or else at its end."""

    def longer(match: re.Match[str]) -> str:
        begin, body, end = match.groups()
        heading = re.match(r"\s*#+ [^\n{]*(?=\{)", body)
        if heading:
            return f"{begin}{heading[0]}{extra} {body[heading.end() :]}{end}"
        return f"{begin}{body.rstrip()} {extra}\n\n{end}"

    pattern = r"(<!-- \w+ write \S+ -->\n)(.*?)(<!-- \w+ end \S+ -->)"
    return re.sub(pattern, longer, words, flags=re.DOTALL)


def read_back(docs: Path, *words: str, anyway: bool = False) -> Reading:
    """What packets with these texts give, in files that are called a.md, b.md and so on."""
    packets: list[PacketFile] = [read_packet_file(one, f"{'abc'[number]}.md") for number, one in enumerate(words)]
    return read_packets(packets, docs, catalogue_at(docs), DAY, anyway)


def told(reading: Reading) -> list[str]:
    """The findings, each with its place and its sentence."""
    return [f"{one.place} {one.sentence.format(**one.values)}" for one in reading.findings]
