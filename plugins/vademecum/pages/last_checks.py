"""Takes what a language shows of an entry; gives how far its text was translated and checked, in words."""

from collections.abc import Iterator

from vademecum.catalogue import Shown, last_check
from vademecum.languages import N_, language_name
from vademecum.model import Review
from vademecum.pages.context import Language
from vademecum.projections.translations import Standing

_CHANGED = N_("Checked on {day} by {person}; the text has changed since")


def checked(shown: Shown, language: Language) -> Iterator[str]:
    """Of a translation that is up to date that it is one; of every text who checked it last, if anybody did."""
    found, review = language.standings.get(shown.entry.ref), shown.text.front.reviewed if shown.text else None
    if found and found.compared:
        words = N_("The original is in {language}; this text is up to date with it")
        yield language.say(words, language=language_name(found.original.language, language.code))
    if review is None:
        yield language.say(N_("Not yet checked by a named person"))
    else:
        person = language.view.catalogue.facts.people[review.by].name
        check = last_check(shown.entry, shown.text, language.view.catalogue.settings)
        words = _CHANGED if check and check.changed else _sentence(review, found)
        yield language.say(words, day=language.date(review.on), person=person)


def _sentence(review: Review, found: Standing | None) -> str:
    """A check says nothing of what changed later, in the original or in the translation."""
    if found and found.behind:
        return N_("Last checked on {day} by {person}, from an earlier version of the original")
    if found and found.compared and review.on < found.compared:
        return N_("Last checked on {day} by {person}, before the translation was last compared with the original")
    return N_("Last checked on {day} by {person}")
