"""Gives the one list of kinds, and the one list of files of facts."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Annotated, Any

from vademecum.languages import N_, SPOKEN, author_messages
from vademecum.likeness import nearest
from vademecum.model.accessibility import AccessibilityStatement
from vademecum.model.brand import Brand
from vademecum.model.checklists import Checklist, ChecklistText
from vademecum.model.competencies import CompetenciesFile, CompetencyText
from vademecum.model.digest import Sent
from vademecum.model.fields import Id, Key, KnownLanguage
from vademecum.model.guides import GuideText
from vademecum.model.law import Law
from vademecum.model.links import OutsideLink
from vademecum.model.matrix import MatrixFile, OwnTargets
from vademecum.model.pages import PageText
from vademecum.model.people import Person
from vademecum.model.posts import PostText
from vademecum.model.practices import PracticeText
from vademecum.model.references import Source
from vademecum.model.roles import RolesFile, RoleText
from vademecum.model.search import EntryName, TypedWords
from vademecum.model.series import Series
from vademecum.model.site import SiteFile
from vademecum.model.terms import Concept
from vademecum.model.texts import Text
from vademecum.model.tools import Tool, ToolText
from vademecum.model.trace import Trace
from vademecum.model.weeks import WeekName


@dataclass(frozen=True)
class Kind:
    """A kind of entry: its name in ids, the shape of its front matter (none: generated), and what it is called.

    The page of a plain one does not list what its facts name.
    """

    name: str
    shape: type[Text] | None
    singular: str
    plural: str
    is_plain: bool = False


KINDS = {
    kind.name: kind
    for kind in (
        Kind("role", RoleText, N_("Role"), N_("Roles")),
        Kind("competency", CompetencyText, N_("Competency"), N_("Competencies")),
        Kind("practice", PracticeText, N_("Practice"), N_("Practices")),
        Kind("checklist", ChecklistText, N_("Checklist"), N_("Checklists")),
        Kind("guide", GuideText, N_("Guide"), N_("Guides")),
        Kind("tool", ToolText, N_("Tool"), N_("Tools")),
        Kind("post", PostText, N_("Blog post"), N_("Blog")),
        Kind("term", None, N_("Term"), N_("Terms")),
        Kind("law", None, N_("Law"), N_("Law and dates")),
        Kind("page", PageText, N_("Page"), N_("Pages"), is_plain=True),
    )
}

LISTED = {"role": "roles", "competency": "competencies", "checklist": "checklists", "tool": "tools"}
"""By kind, the file of facts in which each entry of it stands."""


@lru_cache
def kinds_by_name() -> Mapping[str, str]:
    """The kinds by what they are called, one or many of them, in every language of messages; in small letters."""
    names = ((name, words) for name, kind in KINDS.items() for words in (kind.plural, kind.singular))
    said = {author_messages(code).gettext(words).casefold(): name for name, words in names for code in SPOKEN}
    return said | {name: name for name in KINDS}


def written_kinds() -> dict[str, str]:
    """The kinds that have texts, by name: what one of them is called, a message."""
    return {name: kind.singular for name, kind in KINDS.items() if kind.shape}


def kind_meant(words: str) -> str:
    """The kind with texts that is called so in any language or is meant by a slip; or nothing."""
    written, called = written_kinds(), kinds_by_name()
    known = called.get(words.casefold(), "")
    if known:
        return known if known in written else ""
    return nearest(words, written) or called.get(nearest(words, [n for n in called if called[n] in written]), "")


DATA_FILES: dict[str, Any] = {
    "site": SiteFile,
    "roles": RolesFile,
    "competencies": CompetenciesFile,
    "matrix": MatrixFile,
    "targets": OwnTargets,
    "checklists": dict[Id, Checklist],
    "concepts": dict[Id, Concept],
    "sources": dict[Key, Source],
    "law": dict[Id, Law],
    "tools": dict[Id, Tool],
    "people": dict[Key, Person],
    "series": dict[Id, Series],
    "accessibility": AccessibilityStatement,
    "brand": Brand,
    "trace": Trace,
    "links": dict[WeekName, tuple[OutsideLink, ...]],
    "digests": dict[Annotated[Id, KnownLanguage], dict[WeekName, Sent]],
    "search": dict[EntryName, TypedWords],
}
"""The shape of each file of facts, by its name below `data/`."""
