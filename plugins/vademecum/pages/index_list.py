"""Gives the one list of indexes: what each is called, what it holds, and how it is made."""

from collections.abc import Callable
from dataclasses import dataclass

from vademecum.languages import N_
from vademecum.model import KINDS
from vademecum.pages.context import Language
from vademecum.pages.index_concepts import concept_head
from vademecum.projections.indexes.a_to_z import a_to_z
from vademecum.projections.indexes.competencies import by_competency
from vademecum.projections.indexes.concepts import by_concept
from vademecum.projections.indexes.countries import by_country
from vademecum.projections.indexes.index import Index, Section
from vademecum.projections.indexes.kinds import by_kind
from vademecum.projections.indexes.laws import by_law
from vademecum.projections.indexes.people import by_person
from vademecum.projections.indexes.referrals import Referrals
from vademecum.projections.indexes.reviews import by_review
from vademecum.projections.indexes.roles import by_role
from vademecum.projections.indexes.sources import by_source


@dataclass(frozen=True)
class Listed:
    """An index of the list: what it is called, what it holds in one line, and how it is made.

    `head` gives what stands between a heading and its rows, as HTML for the page at a path.
    """

    key: str
    title: str
    about: str
    make: Callable[[Language], Index]
    head: Callable[[Section, str, Language], str] = lambda section, origin, language: ""


def _referrals(language: Language) -> Referrals:
    return Referrals(language.view, language.uses, language.ranks)


def _kinds(language: Language) -> Index:
    return by_kind(language.view, {key: language.say(kind.plural) for key, kind in KINDS.items()})


def _reviews(language: Language) -> Index:
    return by_review(language.view, language.say(N_("Not yet checked by a named person")))


LISTED = (
    Listed(
        "a-z",
        # Translators: the name of the alphabetical index, also used in its address; with the last letter you have
        N_("A to Z"),
        N_("Every title and every term, with other names that lead to the term we use."),
        lambda language: a_to_z(language.view),
    ),
    Listed(
        "concepts",
        # Translators: the name of an index, also used in its address
        N_("Concepts in all languages"),
        N_("What each concept is called in every language, what it means, and every page that uses it."),
        lambda language: by_concept(_referrals(language)),
        concept_head,
    ),
    Listed(
        "roles",
        # Translators: the name of an index, also used in its address, as are the other names that begin like it
        N_("By role"),
        N_("What each role has to master, and all that goes with it."),
        lambda language: by_role(_referrals(language)),
    ),
    Listed(
        "competencies",
        N_("By competency"),
        N_("Which roles need it, and all that is about it."),
        lambda language: by_competency(_referrals(language)),
    ),
    Listed(
        "kinds",
        N_("By kind"),
        N_("Everything there is: roles, practices, checklists, terms and more."),
        _kinds,
    ),
    Listed(
        "countries",
        N_("By country"),
        N_("The law that holds there, and the texts that apply there."),
        lambda language: by_country(_referrals(language)),
    ),
    Listed(
        "laws",
        N_("By law"),
        N_("What rests on each law, and what refers to it."),
        lambda language: by_law(_referrals(language)),
    ),
    Listed(
        "sources",
        N_("By source"),
        N_("Which pages rest on each source, and how often they cite it."),
        lambda language: by_source(_referrals(language)),
    ),
    Listed(
        "people",
        N_("By author"),
        N_("Who wrote what, and who checked what."),
        lambda language: by_person(_referrals(language)),
    ),
    Listed(
        "checks",
        N_("By date of last check"),
        N_("What was checked when, the newest first; at the end what nobody has checked yet."),
        _reviews,
    ),
)
"""All indexes, in the order of the page that explains them."""
