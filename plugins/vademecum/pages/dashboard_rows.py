"""Takes translations; gives the rows of their dashboard: words, addresses and changes, in the language of the page."""

from dataclasses import dataclass
from typing import Any

from vademecum.catalogue import SectionState, Shown, TextState
from vademecum.languages import N_, language_name
from vademecum.pages.behind import section_name
from vademecum.pages.context import Language
from vademecum.pages.dashboard_files import has_packet, is_to_translate
from vademecum.pages.dashboard_places import packet_path
from vademecum.pages.markdown import way
from vademecum.projections.indexes.index import Row
from vademecum.projections.packets import packet_name
from vademecum.projections.translations import OF_SECTION, OF_TEXT, Change, Tracked

_LINE = 500
"""How many letters of changes take as much room as a row."""


@dataclass(frozen=True)
class TrackedRow(Row):
    """A row of the dashboard, and what it tells of."""

    of: Tracked | None = None

    @property
    def weight(self) -> int:
        """Changes stand below their row, each with a line of its own."""
        changes = self.of.changes if self.of else ()
        letters = sum(len(passage.words) for change in changes for passage in change.passages)
        return 1 + len(changes) + letters // _LINE


def state_words(state: TextState, language: Language) -> str:
    """A state as a heading says it."""
    words = language.say(OF_TEXT[state])
    return words[:1].upper() + words[1:]


def row_values(one: Tracked, origin: str, language: Language) -> dict[str, Any]:
    """What the template shows of a translation."""
    made, target = one.made, one.shown or one.original
    return {
        "link": _link(target, origin, language),
        "language": language_name(made.language, language.code),
        "original": language.say(N_("from {language}"), language=language_name(made.original.language, language.code)),
        "key": one.state.value,
        "state": language.say(OF_TEXT[one.state]),
        "check": _check(one, language),
        "outlived": _outlived(one, language),
        "recorded": language.date(one.recorded) if one.recorded else "",
        "age": _age(one, language),
        "size": _count(one.size, language) if one.size is not None else "",
        "packet": way(packet_path(made, language.languages), origin) if has_packet(one, language) else "",
        "packet_name": packet_name(made),
        "command": f"vademecum translations packet {made.entry.ref} --to {made.language}",
        "to_translate": is_to_translate(one),
        "changes": [_change(change, one, origin, language) for change in one.changes],
    }


def _link(target: Shown, origin: str, language: Language) -> dict[str, str]:
    """The page of the translation, under the title that readers of this page know."""
    own = language.view.shown.get(target.entry.ref) or target
    return {
        "words": own.title,
        "lang": own.language if own.language != language.code else "",
        "hreflang": target.path.partition("/")[0],
        "address": way(target.path, origin),
    }


def _check(one: Tracked, language: Language) -> str:
    if one.review is None:
        return ""
    person = language.view.catalogue.facts.people[one.review.by].name
    return f"{person}, {language.date(one.review.on)}"


def _outlived(one: Tracked, language: Language) -> str:
    """That the words are no longer those that were checked, where the state does not say it."""
    return language.say(N_("changed since")) if one.is_outlived and one.state is not TextState.CHANGED else ""


def _age(one: Tracked, language: Language) -> str:
    day = language.view.edition.day
    if day is None or one.recorded is None:
        return ""
    days = (day - one.recorded).days
    return language.ngettext("{n} day ago", "{n} days ago", days) if days > 0 else language.say(N_("today"))


def _count(number: int, language: Language) -> str:
    return language.ngettext("{n} word", "{n} words", number)


def _change(change: Change, one: Tracked, origin: str, language: Language) -> dict[str, Any]:
    section, original = change.section, one.made.original
    surplus = section.state is SectionState.SURPLUS
    text = one.made.text if surplus and one.made.text else original
    words, spoken = section_name(section, text, language)
    has_heading = spoken == text.language and not section.name.startswith(("front.", "text."))
    place = one.shown if surplus and one.shown else one.original
    return {
        "name": words,
        "name_lang": spoken if spoken != language.code else "",
        "address": way(place.path, origin, section.name) if has_heading else "",
        "hreflang": text.language,
        "state": language.say(OF_SECTION[section.state]),
        "size": _count(change.words, language) if change.words else "",
        "lang": original.language if original.language != language.code else "",
        "passages": [(passage.fate, passage.words) for passage in change.passages],
        "silent": section.state is SectionState.BEHIND and not change.words,
    }
