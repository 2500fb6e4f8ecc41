"""Takes what was asked for; gives where it stands in the site, or what is wrong with the asking."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from vademecum.catalogue import MATRIX, Shown
from vademecum.languages import N_, regional
from vademecum.likeness import nearest
from vademecum.packs.faults import Fault
from vademecum.pages.calendars import calendar_paths
from vademecum.pages.checklist_places import BRIEF, SHEET, checklists_of, titled_path
from vademecum.pages.context import Language
from vademecum.pages.matrix_parts import matrix_parts
from vademecum.pages.matrix_places import has_matrix, matrix_of, matrix_path
from vademecum.pages.profile_places import profile_path


class Form(StrEnum):
    """What can stand in a pack: each is cut out of its page in a way of its own."""

    PROFILE = "role"
    MATRIX = "matrix"
    SHEET = "checklist"
    BRIEF = "brief"
    CALENDAR = "calendar"
    PAGE = "page"


@dataclass(frozen=True)
class Asked:
    """A part as it was asked for: `name` is an id, `kind:id`, a country, or the ids of roles with commas."""

    form: Form
    name: str = ""


@dataclass(frozen=True)
class Place:
    """Where a part stands: the path of its page in the tree, and of others that it goes on at.

    `roles` are the columns of a matrix; none means all.
    """

    form: Form
    path: str
    roles: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


def find(asked: Iterable[Asked], language: Language) -> tuple[list[Place], list[Fault]]:
    """The places of all parts in their order, and everything that is unknown."""
    places: list[Place] = []
    faults: list[Fault] = []
    parts = [*asked]
    profiles = tuple(_bare(part.name, "role") for part in parts if part.form is Form.PROFILE)
    for part in parts:
        for found in _FINDERS[part.form](part, language, profiles):
            if isinstance(found, Fault):
                faults.append(found)
            else:
                places.append(found)
    return places, [*dict.fromkeys(faults)]


Found = Iterator[Place | Fault]
_Finder = Callable[[Asked, Language, tuple[str, ...]], Found]


def _profile(part: Asked, language: Language, _: tuple[str, ...]) -> Found:
    roles = {shown.entry.id: shown for shown in matrix_of(language).roles}
    yield _one(part, _bare(part.name, "role"), roles, _UNKNOWN_ROLE, lambda shown: profile_path(shown, language))


def _matrix(part: Asked, language: Language, profiles: tuple[str, ...]) -> Found:
    """The columns that were named, else those of the roles in the pack, else all.

    Those of the roles only where there are two or more: the levels of one stand in its profile already.
    """
    known = [shown.entry.id for shown in matrix_of(language).roles]
    named = tuple(_bare(name.strip(), "role") for name in part.name.split(",") if name.strip())
    unknown = [name for name in named if name not in known]
    yield from (_fault(_UNKNOWN_ROLE, name, known) for name in unknown)
    if not has_matrix(language):
        yield Fault(N_("This site has no {page}."), {"page": language.say(MATRIX)})
    elif not unknown:
        together = tuple(name for name in profiles if name in known)
        roles = named or (together if len(together) > 1 else ())
        yield Place(part.form, matrix_path(language), roles, tuple(_behind(roles, language)))


def _behind(roles: tuple[str, ...], language: Language) -> Iterator[str]:
    """The later parts of the matrix that have some of these roles; all where there are none."""
    for part in matrix_parts(language)[1:]:
        if not roles or any(role.entry.id in roles for role in part.matrix.roles):
            yield part.path


def _checklist(part: Asked, language: Language, _: tuple[str, ...]) -> Found:
    title = SHEET if part.form is Form.SHEET else BRIEF
    known = {shown.entry.id: shown for shown in checklists_of(language)}
    name = _bare(part.name, "checklist")
    yield _one(part, name, known, _UNKNOWN_CHECKLIST, lambda shown: titled_path(shown, title, language))


def _calendar(part: Asked, language: Language, _: tuple[str, ...]) -> Found:
    """That of a country; where none is named, of the one in which most people speak the language."""
    paths = calendar_paths(language)
    country = part.name.lower() or regional(language.code).partition("-")[2].lower()
    if country in paths:
        yield Place(part.form, paths[country])
    else:
        words = N_("There is no legal calendar of “{name}”. Choose one of: {known}.")
        yield Fault(words, {"name": country, "known": ", ".join(paths) or "–"})


def _page(part: Asked, language: Language, _: tuple[str, ...]) -> Found:
    yield _one(part, part.name, language.view.shown, _UNKNOWN_PAGE, lambda shown: shown.path)


def _one(
    part: Asked, name: str, known: Mapping[str, Shown], words: tuple[str, str], path: Callable[[Shown], str]
) -> Place | Fault:
    return Place(part.form, path(known[name])) if name in known else _fault(words, name, known)


def _fault(words: tuple[str, str], name: str, known: Iterable[str]) -> Fault:
    """That a name is unknown, with the one that is most like it or has it in it, if any does; else with all names."""
    there = [*known]
    near = nearest(name, there) or min((one for one in there if name and name.lower() in one), default="")
    if near:
        return Fault(words[1], {"name": name, "nearest": near})
    return Fault(words[0], {"name": name, "known": ", ".join(there) or "–"})


def _bare(name: str, kind: str) -> str:
    """An id without the kind that may stand before it."""
    return name.removeprefix(f"{kind}:")


_UNKNOWN_ROLE = (
    N_("There is no role “{name}” in the matrix. Choose one of: {known}."),
    N_("There is no role “{name}” in the matrix. Did you mean {nearest}?"),
)
_UNKNOWN_CHECKLIST = (
    N_("There is no checklist “{name}”. Choose one of: {known}."),
    N_("There is no checklist “{name}”. Did you mean {nearest}?"),
)
_UNKNOWN_PAGE = (
    N_("There is no page “{name}”: name it by kind and id, such as guide:yearly-board-review."),
    N_("There is no page “{name}”. Did you mean {nearest}?"),
)
_FINDERS: Mapping[Form, _Finder] = {
    Form.PROFILE: _profile,
    Form.MATRIX: _matrix,
    Form.SHEET: _checklist,
    Form.BRIEF: _checklist,
    Form.CALENDAR: _calendar,
    Form.PAGE: _page,
}
