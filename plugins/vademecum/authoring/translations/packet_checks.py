"""Takes a packet that came back and the translation that it is for; gives its new words, and what is wrong in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from vademecum.authoring.refusals import Reason
from vademecum.authoring.translations.fidelity import Damage, Languages, damages
from vademecum.authoring.translations.packet_files import Filled, PacketFile
from vademecum.authoring.translations.shapes import has_heading, is_closed, stands, with_ids
from vademecum.catalogue import TITLE, Catalogue, Section, SectionState, Translation, fingerprint, has_words, is_bare
from vademecum.languages import N_, format_number
from vademecum.projections.packets import address_in, same_address, text_path
from vademecum.projections.packets.marks import NONE
from vademecum.sources import blanked, tokens
from vademecum.sources.signs import TABLE_RULE

Stretch = tuple[int, int]
"""Where something begins and ends."""

_RULE_OF_TABLE = re.compile(rf"^[ >\t]*{TABLE_RULE}", re.MULTILINE)


@dataclass(frozen=True)
class Checked:
    """The new words by section, the sections of a new text that are not filled in, and what was found.

    Where something stops them, the words are those that the rules are to see: with their ids put right, and without
    sections that would run into others. `told` are the stretches of the packet of which enough is said.
    """

    words: dict[str, str]
    unfilled: tuple[str, ...]
    findings: tuple[Reason, ...]
    told: tuple[Stretch, ...] = ()


@dataclass(frozen=True)
class _Examined:
    """One section: whether it has new words, those that the rules are to see, and what was found in it."""

    is_filled: bool = False
    words: str = ""
    findings: tuple[Reason, ...] = ()
    told: tuple[Stretch, ...] = ()


def checked(packet: PacketFile, made: Translation, catalogue: Catalogue, anyway: bool) -> Checked:
    """Compare each section with its original; `anyway` lets go what has changed in the translation since."""
    known = {section.name: section for section in made.sections if section.now}
    comparing = _Comparing(packet, made, catalogue, anyway)
    found = {filled.name: comparing.examined(filled, known.get(filled.name)) for filled in packet.sections}
    return Checked(
        {name: one.words for name, one in found.items() if one.words},
        tuple(name for name in known if name not in found or not found[name].is_filled),
        tuple(finding for one in found.values() for finding in one.findings),
        tuple(stretch for one in found.values() for stretch in one.told),
    )


@dataclass(frozen=True)
class _Comparing:
    """A packet, and what its sections are compared with."""

    packet: PacketFile
    made: Translation
    catalogue: Catalogue
    anyway: bool

    @cached_property
    def languages(self) -> Languages:
        made, catalogue = self.made, self.catalogue
        of_original = same_address(made.original.record.path, made, catalogue)
        of_translation = same_address(text_path(made, catalogue), made, catalogue)
        return Languages(made.original.language, made.language, of_original, of_translation)

    def examined(self, filled: Filled, section: Section | None) -> _Examined:
        """What a section that came back says; one that has grown old is not compared, but the rules see its words."""
        if section is None:
            return _Examined(findings=(_gone(self.packet, filled),))
        old = tuple(_outdated(self.packet, filled, section, self.anyway or self._meets_stub(filled)))
        if not _is_filled(filled, section, self.made, self.catalogue):
            is_asked = not old and self.made.text is not None
            return _Examined(
                findings=old or tuple(_undone(self.packet, filled, section, self.made) if is_asked else ())
            )
        found = [] if old else list(damages(section, filled.words, self.languages))
        words = with_ids(filled.name, filled.words, found)
        told = tuple((filled.start + one.at, filled.start + one.end) for one in found if one.kind != "number")
        faults = old or tuple(_faults(self.packet, filled, section, found, self.languages.language))
        return _Examined(True, words if stands(filled.name, words) else "", faults, told)

    def _meets_stub(self, filled: Filled) -> bool:
        """Whether a stub was made since the packet: without words it is no translation; a title that it had stays."""
        return is_bare(self.made) and (filled.own == NONE or filled.name != TITLE)


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
        # The title of a stub is its author's: it may stay.
        is_begun = filled.name == TITLE and section.state is SectionState.UNRECORDED and _is_draft(made)
        return bool(filled.words) and (is_begun or not _same(filled.words, section.own))
    given = address_in(section.now, made, catalogue)
    may_be_same = filled.name == TITLE or not has_words(section.now)
    return bool(filled.words) and (may_be_same or not _same(filled.words, given))


def _is_draft(made: Translation) -> bool:
    """Of a draft nothing is recorded but by packets: `translations done` waits until it is published."""
    return made.text is not None and made.text.front.draft


def _same(words: str, others: str) -> bool:
    return words.split() == others.split()


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
    elif section.state in sentences and not (section.state is SectionState.UNRECORDED and _is_draft(made)):
        is_late = section.state is SectionState.MISSING
        yield Reason(sentences[section.state], values, packet.span(filled.start), stops=not is_late)


def _faults(
    packet: PacketFile, filled: Filled, section: Section, found: list[Damage], language: str
) -> Iterator[Reason]:
    for damage in found:
        yield _damaged(packet, filled, damage, language)
    if all(damage.kind == "number" or damage.is_old for damage in found) and not filled.name.startswith("front."):
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


_NEVER_THERE = N_("“{wanted}” of the original is not in the section “{name}”: put it there, unless that is meant.")


def _damaged(packet: PacketFile, filled: Filled, damage: Damage, language: str) -> Reason:
    is_number = damage.kind == "number"
    wanted = _number(damage.wanted, language) if is_number else _short(damage.wanted)
    sentence = (_OF_NUMBERS if is_number else _SENTENCES)[bool(damage.found), bool(damage.wanted)]
    sentence = _NEVER_THERE if damage.is_old else sentence
    values = {"found": _short(damage.found), "wanted": wanted, "name": filled.name}
    is_meant = is_number or damage.is_old
    return Reason(sentence, values, packet.span(filled.start + damage.at), stops=not is_meant)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= 80 else f"{line[:79]}…"


def _number(digits: str, language: str) -> str:
    return format_number(Decimal(digits), language, len(digits.partition(".")[2])) if digits else ""


def _lacks(packet: PacketFile, filled: Filled, section: Section) -> Iterator[Reason]:
    """A table that only the original has; how many there are, and their rows, are not compared."""
    if _has_table(section.now) and not _has_table(filled.words):
        sentence = N_("The original of the section “{name}” has a table, and the translation has none.")
        yield Reason(sentence, {"name": filled.name}, packet.span(filled.start), stops=False)


def _has_table(words: str) -> bool:
    code = [(token.start, token.end) for token in tokens(words) if token.kind == "code"]
    return bool(_RULE_OF_TABLE.search(blanked(words, code)))


def _shape(packet: PacketFile, filled: Filled) -> Iterator[Reason]:
    """A section begins with its heading, and closes a comment that it opens: else it would take in the next one."""
    values = {"name": filled.name}
    if not has_heading(filled.name, filled.words):
        words = N_("The section “{name}” must begin with its heading, and that line must end with its id.")
        yield Reason(words, values, packet.span(filled.start))
    if not is_closed(filled.words):
        words = N_("A comment in the section “{name}” is opened and not closed.")
        yield Reason(words, values, packet.span(filled.start))
