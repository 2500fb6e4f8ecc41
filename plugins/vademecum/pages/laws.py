"""Takes a law; gives what its page shows: what it asks of whom, its dates, and when that was checked."""

from typing import Any

from vademecum.catalogue import Shown, in_language
from vademecum.languages import N_, country_name
from vademecum.model import Law
from vademecum.pages.context import Language

_KINDS = {
    "law": N_("Law"),
    "bill": N_("Bill"),
    "standard": N_("Standard"),
    "code": N_("Code of conduct"),
    "guidance": N_("Guidance"),
}
"""What binds, and what does not or not yet."""


def kind_of_law(law: Law, language: Language) -> str:
    """What it is called: only some of what stands among the laws is one."""
    return language.say(kind_name(law.kind))


def kind_name(kind: str) -> str:
    """The sentence for a kind of law, in English."""
    return _KINDS[kind]


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The facts of the law, in words of the language where it has them."""
    law = shown.entry.facts
    if not isinstance(law, Law):
        return {}
    return {
        "summary": in_language(law.asks, shown.language),
        "whom": language.words(law.whom),
        "dates": [(language.date(date.on), language.words(date.what)) for date in law.dates],
        "kind_name": kind_of_law(law, language),
        "trust": [
            country_name(law.country, language.code),
            language.say(N_("Sources read on {day}"), day=language.date(law.checked)),
        ],
        "more_sources": law.sources,
    }
