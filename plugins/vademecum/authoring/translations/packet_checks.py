"""Takes a packet that came back and the translation that it is for; gives its new words, and what is wrong in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from vademecum.authoring.refusals import Reason
from vademecum.authoring.translations.fidelity import Damage, Languages, damages
from vademecum.authoring.translations.packet_files import Filled, PacketFile
from vademecum.catalogue import TITLE, Catalogue, Section, SectionState, Translation, fingerprint
from vademecum.languages import N_, format_number
from vademecum.projections.packets import address_in, same_address, text_path
from vademecum.projections.packets.marks import NONE
from vademecum.sources import blanked, parse_markup, tokens
from vademecum.sources.signs import TABLE_RULE

_RULE_OF_TABLE = re.compile(rf"^[ >\t]*{TABLE_RULE}", re.MULTILINE)


@dataclass(frozen=True)
class Checked:
    """The new words by section, the sections of a new text that are not filled in, and what was found."""

    words: dict[str, str]
    unfilled: tuple[str, ...]
    findings: tuple[Reason, ...]


def checked(packet: PacketFile, made: Translation, catalogue: Catalogue, anyway: bool) -> Checked:
    """Compare each section with its original; `anyway` lets go what has changed in the translation since."""
    known = {section.name: section for section in made.sections if section.now}
    languages = Languages(
        made.original.language,
        made.language,
        same_address(made.original.record.path, made, catalogue),
        same_address(text_path(made, catalogue), made, catalogue),
    )
    words: dict[str, str] = {}
    findings: list[Reason] = []
    for filled in packet.sections:
        section = known.get(filled.name)
        found = list(_outdated(packet, filled, section, anyway)) if section else [_gone(packet, filled)]
        if section and not found and _is_filled(filled, section, made, catalogue):
            words[filled.name] = filled.words
            found = list(_faults(packet, filled, section, languages))
        elif section and not found and made.text:
            found = list(_undone(packet, filled, section, made))
        findings += found
    unfilled = tuple(name for name in known if name not in words)
    return Checked(words, unfilled, tuple(findings))


def _gone(packet: PacketFile, filled: Filled) -> Reason:
    words = N_("The original no longer has the section “{name}”: make a new packet.")
    return Reason(words, {"name": filled.name}, packet.span(filled.start))


def _outdated(packet: PacketFile, filled: Filled, section: Section, anyway: bool) -> Iterator[Reason]:
    """What has changed since the packet was written; words that are in their place already harm nothing."""
    at, values = packet.span(filled.start), {"name": filled.name}
    if fingerprint(section.now) != filled.original:
        words = N_("The original of the section “{name}” has changed since this packet was written: make a new packet.")
        yield Reason(words, values, at)
    own = fingerprint(section.own) if section.own else NONE
    if own != filled.own and not _same(filled.words, section.own) and not anyway:
        words = N_(
            "The translation of the section “{name}” has changed since this packet was written: make a new packet, or "
            "say --anyway to write over it."
        )
        yield Reason(words, values, at)


def _is_filled(filled: Filled, section: Section, made: Translation, catalogue: Catalogue) -> bool:
    """Whether there are new words; the title, and what holds no word, may be the same in two languages."""
    if section.own:
        return bool(filled.words) and not _same(filled.words, section.own)
    given = address_in(section.now, made, catalogue)
    may_be_same = filled.name == TITLE or not _has_words(section.now)
    return bool(filled.words) and (may_be_same or not _same(filled.words, given))


def _same(words: str, others: str) -> bool:
    return words.split() == others.split()


def _has_words(words: str) -> bool:
    left = blanked(words, [(token.start, token.end) for token in tokens(words)])
    return any(map(str.isalpha, left))


def _undone(packet: PacketFile, filled: Filled, section: Section, made: Translation) -> Iterator[Reason]:
    """A section of a text that stays as it was although it needs work; one that is missing can come later."""
    values = {"name": filled.name, "ref": made.entry.ref, "language": made.language}
    sentences = {
        SectionState.MISSING: N_("The section “{name}” is not translated yet: it stays out of the text."),
        SectionState.BEHIND: N_(
            "The section “{name}” is as it was. Is it really still fine? Then run: "
            "vademecum translations still-ok {ref} --to {language} --section {name}"
        ),
        SectionState.UNRECORDED: N_(
            "The section “{name}” is as it was. Does it say what the original says? Then run: "
            "vademecum translations done {ref} --to {language} --section {name}"
        ),
    }
    if section.own and not filled.words:
        yield Reason(N_("The section “{name}” is empty: write its translation."), values, packet.span(filled.start))
    elif section.state in sentences:
        is_late = section.state is SectionState.MISSING
        yield Reason(sentences[section.state], values, packet.span(filled.start), stops=not is_late)


def _faults(packet: PacketFile, filled: Filled, section: Section, languages: Languages) -> Iterator[Reason]:
    found = list(damages(section, filled.words, languages))
    for damage in found:
        yield _damaged(packet, filled, damage, languages.language)
    if all(damage.kind == "number" for damage in found) and not filled.name.startswith("front."):
        yield from _shape(packet, filled)
        yield from _lacks(packet, filled, section)


_SENTENCES = {
    (True, True): N_("“{found}” is not in the original. Did you mean “{wanted}”?"),
    (True, False): N_("“{found}” stands here more often than in the original: take it out."),
    (False, True): N_("“{wanted}” of the original is missing in the section “{name}”: put it back."),
}
_OF_NUMBERS = {
    (True, True): N_("Check the number {found}: the original has {wanted}."),
    (True, False): N_("Check the number {found}: the original does not have it here."),
    (False, True): N_("Check the numbers of the section “{name}”: {wanted} of the original is missing."),
}


def _damaged(packet: PacketFile, filled: Filled, damage: Damage, language: str) -> Reason:
    is_number = damage.kind == "number"
    wanted = _number(damage.wanted, language) if is_number else _short(damage.wanted)
    sentence = (_OF_NUMBERS if is_number else _SENTENCES)[bool(damage.found), bool(damage.wanted)]
    values = {"found": _short(damage.found), "wanted": wanted, "name": filled.name}
    return Reason(sentence, values, packet.span(filled.start + damage.at), stops=not is_number)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 80 else f"{line[:79]}…"


def _number(digits: str, language: str) -> str:
    return format_number(Decimal(digits), language, len(digits.partition(".")[2])) if digits else ""


def _lacks(packet: PacketFile, filled: Filled, section: Section) -> Iterator[Reason]:
    """A table or a picture that only the original has; how many there are, and their rows, are not compared."""
    sentences = {
        N_("The original of the section “{name}” has a table, and the translation has none."): _has_table,
        N_("The original of the section “{name}” has a picture, and the translation has none."): _has_picture,
    }
    for sentence, has in sentences.items():
        if has(section.now) and not has(filled.words):
            yield Reason(sentence, {"name": filled.name}, packet.span(filled.start), stops=False)


def _has_table(words: str) -> bool:
    code = [(token.start, token.end) for token in tokens(words) if token.kind == "code"]
    return bool(_RULE_OF_TABLE.search(blanked(words, code)))


def _has_picture(words: str) -> bool:
    return any(link.image for link in parse_markup(words).links)


def _shape(packet: PacketFile, filled: Filled) -> Iterator[Reason]:
    """A section begins with its heading, and closes a comment that it opens: else it would take in the next one."""
    values = {"name": filled.name}
    first = next(iter(parse_markup(filled.words).headings), None)
    if "." not in filled.name and (first is None or first.start or first.id != filled.name):
        words = N_("The section “{name}” must begin with its heading, and that line must end with its id.")
        yield Reason(words, values, packet.span(filled.start))
    if "packet-end" not in parse_markup(f"{filled.words}\n\n## End {{#packet-end}}\n").anchors:
        words = N_("A comment in the section “{name}” is opened and not closed.")
        yield Reason(words, values, packet.span(filled.start))
