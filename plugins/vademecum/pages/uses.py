"""Takes what refers to an entry; gives it as the page of that entry shows it: links in groups, each with a heading."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vademecum.catalogue import HOME, Shown, words_at
from vademecum.languages import N_
from vademecum.model import KINDS, Law
from vademecum.pages.context import Language
from vademecum.pages.laws import kind_of_law
from vademecum.pages.markdown import escape, link, relative
from vademecum.projections.uses import Use, Why

SHORT = 8
"""How many rows of a group a reader sees at once."""

LONG = 32
"""How many more a reader gets who asks for them; what is beyond is counted, so that no page grows without end."""

_ORDER = ("asked", "about", "laws", "roles", "texts", "posts")
"""The groups, in reading order."""

_ASKED = {"role": N_("This role answers")}
_ABOUT = {"role": N_("For this role"), "competency": N_("Where this competency counts")}
"""What a group is called on the page of a kind, where that is another name than elsewhere."""


@dataclass(frozen=True)
class Group:
    """Links under one heading, as Markdown; `rest` is what a reader sees who asks for more, `beyond` is how many are
    only counted.
    """

    key: str
    heading: str
    rows: tuple[str, ...]
    rest: tuple[str, ...]
    beyond: int


def groups(shown: Shown, language: Language) -> list[Group]:
    """What refers to an entry, in reading order; a plain page has none: its text leads on by itself."""
    found: dict[str, list[Use]] = {}
    uses = language.uses.get(shown.entry.ref, ()) if shown.entry.kind != "page" else ()
    for use in _untold(shown, uses, language):
        found.setdefault(_key(use, shown), []).append(use)
    return [_group(key, found[key], shown, language) for key in _ORDER if key in found]


def _untold(shown: Shown, uses: Iterable[Use], language: Language) -> Iterator[Use]:
    """Each place for its first reason alone, and no page again of which an item is told.

    Left out are the target levels and the relations of concepts, which the page shows by themselves, and the front
    page, which leads everywhere.
    """
    asked = language.view.catalogue.facts.asked(shown.entry.id) if shown.entry.kind == "role" else ()
    of_table = (f"competency:{name}" for name in asked)
    told = {(ref, "") for ref in (HOME, *of_table)}
    for use in uses:
        ref = use.origin.entry.ref
        if (ref, use.anchor) not in told and use.why in {Why.ASKS, Why.CONCERNS, Why.LEADS}:
            yield use
        told |= {(ref, use.anchor), (ref, "")}


def _key(use: Use, target: Shown) -> str:
    """The group that a use belongs to; roles that name each other have one of their own."""
    if use.origin.entry.kind == target.entry.kind == "role":
        return "roles"
    if use.why is Why.CONCERNS:
        return "laws" if use.origin.entry.kind == "law" else "about"
    if use.why is Why.ASKS:
        return "asked"
    return "posts" if use.origin.entry.kind == "post" else "texts"


def _heading(key: str, kind: str) -> str:
    """What a group is called on the page of a kind."""
    return {
        "asked": _ASKED.get(kind, N_("Asked in these checklists")),
        "about": _ABOUT.get(kind, N_("About this")),
        "laws": N_("Laws and rules about this"),
        "roles": N_("Roles that work with this one"),
        "texts": N_("Mentioned in"),
        "posts": N_("Mentioned on the blog"),
    }[key]


def _group(key: str, uses: list[Use], shown: Shown, language: Language) -> Group:
    ordered = sorted(uses, key=lambda use: language.ranks[use.origin.entry.ref])
    # One row more takes no more room than the words that would hide it.
    short = SHORT if len(uses) > SHORT + 1 else len(uses)
    rows = [_row(use, shown.path, language) for use in ordered[: short + LONG]]
    heading = language.say(_heading(key, shown.entry.kind))
    return Group(key, heading, tuple(rows[:short]), tuple(rows[short:]), len(uses) - len(rows))


def _row(use: Use, path: str, language: Language) -> str:
    """A link to an item in its own words with the name of its checklist, or to a page with the name of its kind."""
    origin = use.origin
    items = origin.text.record.markup.items if origin.text and use.anchor else ()
    item = next((item for item in items if item.id == use.anchor), None)
    if not item or not origin.text:
        return f"{language.link(origin, path)} · {escape(_kind(origin, language))}"
    foreign = {"lang": origin.language, "hreflang": origin.language} if origin.language != language.code else {}
    words = escape(words_at(origin.text, item.start, item.words_end, language.view))
    title = escape(origin.title)
    checklist = f'<span lang="{origin.language}">{title}</span>' if foreign else title
    return f"{link(words, relative(origin.path, path, use.anchor), foreign)} · {checklist}"


def _kind(origin: Shown, language: Language) -> str:
    facts = origin.entry.facts
    return kind_of_law(facts, language) if isinstance(facts, Law) else language.say(KINDS[origin.entry.kind].singular)
