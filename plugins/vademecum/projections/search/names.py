"""Takes views; gives for one language each page that may be found, with all that it is called and typed for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from vademecum.catalogue import HOME, EditionView, Entry, Shown, address_of, reading_order
from vademecum.languages import Splitter, stop_words
from vademecum.model import KINDS, Checklist, Concept, Role

OWN_LEVEL = 3
"""From this level on a competency is a matter of the role that is asked it: lower ones are asked of nearly all."""

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class OtherPage:
    """A page that belongs to no entry: where it stands, and its title in each language that has it."""

    path: str
    titles: Mapping[str, str]


@dataclass(frozen=True)
class PageNames:
    """A page and what it is found by; `language` is set where its text is in another one than the reader's.

    `own` are other names in the reader's language, `typed` words that stand in none, `other` the names in the other
    languages; `parts` are those of compounds in title and own names.
    """

    address: str
    title: str
    kind: str
    roles: tuple[str, ...] = ()
    language: str = ""
    own: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()
    other: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    headings: Pairs = ()


@dataclass(frozen=True)
class SearchNames:
    """The pages of a language in their order of reading; its words that decide nothing, and ids with their words."""

    language: str
    stop: tuple[str, ...]
    kinds: tuple[str, ...]
    roles: Pairs
    pages: tuple[PageNames, ...]


def names(
    views: Mapping[str, EditionView], language: str, splits: Splitter, others: Iterable[OtherPage] = ()
) -> SearchNames:
    """What a language is searched by: its entries without the front page, then the other pages."""
    view = views[language]
    found = [_of_entry(shown, views, language, splits) for shown in _in_order(view)]
    found += [_of_other(page, language, splits) for page in others]
    kinds = {page.kind for page in found}
    roles = [shown for group in reading_order("role", view) for shown in group.entries]
    return SearchNames(
        language,
        stop_words(language),
        tuple(kind for kind in KINDS if kind in kinds),
        tuple((shown.entry.id, shown.title) for shown in roles),
        tuple(found),
    )


def _in_order(view: EditionView) -> Iterator[Shown]:
    groups = (group for kind in KINDS for group in reading_order(kind, view))
    return (shown for group in groups for shown in group.entries if shown.entry.ref != HOME)


def _of_entry(shown: Shown, views: Mapping[str, EditionView], language: str, splits: Splitter) -> PageNames:
    entry = shown.entry
    typed = views[language].catalogue.facts.search.get(entry.ref, {})
    said = {code: _said(entry, code, view) for code, view in views.items()}
    own = _apart((*said[language], *_forms(entry, language)), (shown.title,))
    known = _apart((*typed.get(language, ()), *_avoided(entry, language)), (shown.title, *own))
    there = [name for code in views if code != language for name in (*said[code], *_forms(entry, code))]
    return PageNames(
        address=_address(shown.path, language),
        title=shown.title,
        kind=entry.kind,
        roles=_roles(entry, views[language]),
        language=shown.language if shown.language != language else "",
        own=own,
        typed=known,
        other=_apart(there, (shown.title, *own, *known)),
        parts=_parts((*((shown.title,) if shown.language == language else ()), *own), splits),
        headings=_headings(shown),
    )


def _of_other(page: OtherPage, language: str, splits: Splitter) -> PageNames:
    title = page.titles[language]
    other = _apart(page.titles.values(), (title,))
    return PageNames(_address(page.path, language), title, "page", other=other, parts=_parts((title,), splits))


def _address(path: str, language: str) -> str:
    """Where a page stands below the folder of its language."""
    below = address_of(path).removeprefix(language).removeprefix("/")
    return f"{below}/" if below else ""


def _said(entry: Entry, code: str, view: EditionView) -> Iterator[str]:
    """What readers of a language see that an entry is called."""
    shown, facts = view.shown.get(entry.ref), entry.facts
    if shown and shown.language == code:
        yield shown.title
    if code in entry.names:
        yield entry.names[code]
    if isinstance(facts, Role) and facts.full_name and code in facts.full_name:
        yield facts.full_name[code]
    term = facts.terms.get(code) if isinstance(facts, Concept) else None
    yield from (term.label, *term.alternatives) if term else ()


def _forms(entry: Entry, code: str) -> tuple[str, ...]:
    """A term as the texts of a language inflect it."""
    term = entry.facts.terms.get(code) if isinstance(entry.facts, Concept) else None
    return term.forms if term else ()


def _avoided(entry: Entry, code: str) -> tuple[str, ...]:
    """Renderings that no text has, and that readers type all the same."""
    term = entry.facts.terms.get(code) if isinstance(entry.facts, Concept) else None
    return term.avoid if term else ()


def _roles(entry: Entry, view: EditionView) -> tuple[str, ...]:
    """The visible roles that an entry concerns, in the order of the facts: itself, those its text is for, those that
    answer for an item, or those that are asked much of a competency.
    """
    facts = view.catalogue.facts
    found = {entry.id} if entry.kind == "role" else {*entry.related("roles")}
    if isinstance(entry.facts, Checklist):
        found |= {item.role for item in entry.facts.items.values()}
    if entry.kind == "competency":
        found |= {role for role in facts.roles.roles if facts.asked(role).get(entry.id, 0) >= OWN_LEVEL}
    return tuple(role for role in facts.roles.roles if role in found and f"role:{role}" in view.shown)


def _parts(said: Iterable[str], splits: Splitter) -> tuple[str, ...]:
    """The parts of all compounds, each once, without what stands there as a word of its own."""
    whole = [word for name in said for word in name.split()]
    found = dict.fromkeys(part for word in whole for part in splits.parts(word))
    return tuple(part for part in found if part not in {one.casefold() for one in whole})


def _headings(shown: Shown) -> Pairs:
    found = shown.text.record.markup.headings if shown.text else ()
    return tuple((heading.id, heading.text) for heading in found if heading.id)


def _apart(found: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    """Each name once, small and capital letters alike, but for what is known already."""
    left = {name.casefold(): name for name in reversed([*found])}
    for name in known:
        left.pop(name.casefold(), None)
    return tuple(reversed(left.values()))
