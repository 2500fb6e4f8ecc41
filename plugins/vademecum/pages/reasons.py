"""Takes reasons; gives the words that say why a row stands in an index, and those above rows that share one."""

from collections.abc import Callable, Mapping

from vademecum.model import KINDS
from vademecum.pages.context import Language
from vademecum.pages.use_words import OF_USES
from vademecum.projections.indexes.index import Reason


def reason_words(reason: Reason, language: Language) -> str:
    """The words, without marks of Markdown or HTML."""
    return _WORDS[reason.key](reason, language)


def _kind(reason: Reason, language: Language) -> str:
    return language.say(KINDS[reason.name].singular)


def _kinds(reason: Reason, language: Language) -> str:
    return language.say(KINDS[reason.name].plural)


_WORDS: Mapping[str, Callable[[Reason, Language], str]] = {"kind": _kind, "kinds": _kinds, **OF_USES}
"""By the key of a reason: `kind` says what a thing is, `kinds` what the rows below are; for all others see there."""
