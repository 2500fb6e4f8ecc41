"""Takes a law; gives what its page shows: what it asks of whom, its dates, and when that was checked."""

from typing import Any

from vademecum.catalogue import Shown, in_language
from vademecum.languages import N_, country_name
from vademecum.model import Law
from vademecum.pages.context import Language

KINDS_OF_LAW = {
    "law": N_("Law"),
    "bill": N_("Bill"),
    "standard": N_("Standard"),
    "code": N_("Code of conduct"),
    "guidance": N_("Guidance"),
}
"""What binds, and what does not or not yet."""


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The facts of the law, in words of the language where it has them."""
    law = shown.entry.facts
    if not isinstance(law, Law):
        return {}
    return {
        "summary": in_language(law.asks, shown.language),
        "whom": language.words(law.whom),
        "dates": [(language.date(date.on), language.words(date.what)) for date in law.dates],
        "trust": [
            language.say(KINDS_OF_LAW[law.kind]),
            country_name(law.country, language.code),
            language.say(N_("Sources read on {day}"), day=language.date(law.checked)),
        ],
        "more_sources": law.sources,
    }
