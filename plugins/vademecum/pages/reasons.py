"""Takes reasons; gives the words that say why a row stands in an index, or what the rows of a group have in common."""

from collections.abc import Callable, Mapping

from vademecum.languages import N_, country_name
from vademecum.model import KINDS
from vademecum.pages.context import Language
from vademecum.pages.laws import kind_name
from vademecum.projections.indexes.index import Reason
from vademecum.projections.targets import level_words

Words = Callable[[Reason, Language], str]


def reason_words(reason: Reason, language: Language) -> str:
    """The words, without marks of Markdown or HTML, short enough for a line in a list."""
    return WORDS[reason.key](reason, language)


def _said(msgid: str) -> Words:
    return lambda reason, language: language.say(msgid)


def _asked(reason: Reason, language: Language) -> str:
    return language.ngettext("asked in {n} item", "asked in {n} items", reason.number or 0)


def _answered(reason: Reason, language: Language) -> str:
    return language.ngettext("{n} item to answer", "{n} items to answer", reason.number or 0)


def _founded(reason: Reason, language: Language) -> str:
    return language.ngettext("{n} item rests on it", "{n} items rest on it", reason.number or 0)


def _level(msgid: str) -> Words:
    def words(reason: Reason, language: Language) -> str:
        word = level_words(language.view).get(reason.number or 0, "")
        return language.say(msgid, level=reason.number, word=word)

    return words


def _dated(msgid: str) -> Words:
    return lambda reason, language: language.say(msgid, day=language.date(reason.day))


def _cited(reason: Reason, language: Language) -> str:
    """Facts rest on a source without saying how often."""
    if reason.number is None:
        return language.say(N_("rests on it"))
    return language.ngettext("cited {n} time", "cited {n} times", reason.number)


def _checked(reason: Reason, language: Language) -> str:
    person = language.view.catalogue.facts.people[reason.name].name
    return language.say(N_("checked on {day} by {person}"), day=language.date(reason.day), person=person)


_LEADS = _said(N_("refers to it"))

WORDS: Mapping[str, Words] = {
    "kind": lambda reason, language: language.say(KINDS[reason.name].singular),
    "kinds": lambda reason, language: language.say(KINDS[reason.name].plural),
    "required": _level(N_("level {level} – {word}")),
    "requires-competency": _level(N_("asks level {level} – {word}")),
    "asks-role": _answered,
    "asks-competency": _asked,
    "asks-term": _asked,
    "asks-law": _founded,
    "asks-source": _founded,
    "concerns-role": _said(N_("goes with this role")),
    "concerns-competency": _said(N_("is about this competency")),
    "concerns-term": _said(N_("is about this")),
    "leads-role": _LEADS,
    "leads-competency": _LEADS,
    "leads-law": _LEADS,
    "leads-term": _LEADS,
    "cites-source": _cited,
    "writes-person": _dated(N_("author, published on {day}")),
    "checks-person": _dated(N_("checked on {day}")),
    "scope-country": _said(N_("applies here")),
    "law-kind": lambda reason, language: language.say(kind_name(reason.name)),
    "law-of": lambda reason, language: country_name(reason.name, language.code),
    "published": lambda reason, language: language.date(reason.day),
    "checked": _checked,
    "sources-read": _dated(N_("sources read on {day}")),
    "replaced": _said(N_("no longer used")),
    "to-come": _said(N_("text to come")),
    "words": lambda reason, language: reason.name,
}
"""By the key of a reason: what a thing is, why it refers and to which kind, or a mark of its own.

The words of a source are more than words: they stand where rows become HTML.
"""
