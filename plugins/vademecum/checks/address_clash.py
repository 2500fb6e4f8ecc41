"""Two texts of one language do not have the same address, and none stands where a page of the product's own does.

Passes: `slug: cmio` and `slug: cnio`
Fails: two roles with `slug: cmio`
"""

from collections.abc import Iterator

from vademecum.catalogue import (
    Catalogue,
    Edition,
    EditionView,
    Shown,
    State,
    contents_path,
    indexes_folder,
    statement_path,
    views,
)
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_, CatalogueError
from vademecum.model import KINDS
from vademecum.rule import Rule


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the addresses of everything that a language can show to any audience, drafts included."""
    reported: set[Span] = set()
    for audience in (None, *catalogue.settings.site.audiences):
        for view in views(catalogue, Edition(audience, drafts=True)).values():
            yield from _in_view(view, reported)


def _in_view(view: EditionView, reported: set[Span]) -> Iterator[Diagnostic]:
    """What another language lends to a text that could not be read has no address of its own."""
    lists = (view.folder(kind) for kind in KINDS if kind != "page" and any(view.of_kind(kind)))
    first: dict[str, Shown | str] = dict.fromkeys(lists, "index.md")
    first |= _contents(view)
    statement = statement_path(view.catalogue, view.language)
    if statement:
        first[_folder(statement)] = view.catalogue.facts.place("accessibility").file
    indexes = _indexes(view)
    for shown in view.shown.values():
        if shown.state is not State.OWN and shown.entry.ref in view.catalogue.unread:
            continue
        folder = _folder(shown.path)
        inside = indexes and f"{folder}/".startswith(indexes)
        other = indexes if inside else first.setdefault(folder, shown)
        place = _place(shown)
        if other is not shown and place not in reported:
            reported.add(place)
            yield Diagnostic("address-clash", place, {"address": shown.path, "other": _name(other)})


def _contents(view: EditionView) -> dict[str, str]:
    """The address of the page that lists everything; it has none yet while the word for it cannot be read."""
    try:
        path = contents_path(view.catalogue, view.language)
    except CatalogueError:
        return {}
    return {_folder(path): path.rpartition("/")[2]}


def _indexes(view: EditionView) -> str:
    """The folder of the indexes, in which no text has an address; empty while the word for it cannot be read."""
    try:
        return f"{indexes_folder(view.catalogue, view.language)}/"
    except CatalogueError:
        return ""


def _folder(path: str) -> str:
    """The folder that a page becomes: `blog.md` and `blog/index.md` have the same address, `blog/`."""
    return path.removesuffix(".md").removesuffix("/index")


def _place(shown: Shown) -> Span:
    return shown.text.key_place("slug") if shown.text else shown.entry.span


def _name(other: Shown | str) -> str:
    if isinstance(other, str):
        return other
    return other.text.record.file if other.text else other.entry.span.file


RULE = Rule(
    code="address-clash",
    sentence=N_("This text and {other} would have the same address, {address}."),
    mend=N_("Give one of them another slug or file name."),
    check=check,
)
