"""Takes the link of one text to another; gives it as the same link is compared and written in another language."""

from collections.abc import Callable
from posixpath import dirname, relpath
from urllib.parse import quote

from vademecum.catalogue import HOME, Catalogue, Translation, slugify, target_path
from vademecum.sources import Link, parse_markup


def same_address(origin: str, made: Translation, catalogue: Catalogue) -> Callable[[Link], str]:
    """What is compared of a link in the original or the translation, which stands at `origin`.

    That is the entry that it leads to, or a file as its address is seen from the translation, else the address itself.
    A file of the translation's own that has the same address as one of the original stands for it.
    """
    original, place = made.original.record.path, text_path(made, catalogue)

    def compared(link: Link) -> str:
        path, anchor = target_path(origin, link)
        if path == origin or path not in catalogue.paths:
            return link.target
        if path in catalogue.by_path:
            return f"{catalogue.by_path[path][0].ref}{'#' if anchor else ''}{anchor}"
        of_original, _ = target_path(original, link)
        return _from(place, of_original if of_original in catalogue.paths else path, link)

    return compared


def address_in(words: str, made: Translation, catalogue: Catalogue) -> str:
    """The words of an original whose links lead to texts in the language of the translation, where there are any.

    Links to pictures and other files lead to those of the original, unless the translation has its own.
    """
    pieces, at, place = [], 0, text_path(made, catalogue)
    for link in sorted(parse_markup(words).links, key=lambda link: link.start):
        path = _counterpart(link, made, catalogue)
        if path:
            pieces += [words[at : link.start], _from(place, path, link)]
            at = link.end
    return "".join([*pieces, words[at:]])


def _counterpart(link: Link, made: Translation, catalogue: Catalogue) -> str:
    """The path to which a link of the original has to lead in the translation; empty where it stays as it is."""
    path, _ = target_path(made.original.record.path, link)
    if path == made.original.record.path or path not in catalogue.paths:
        return ""
    if path in catalogue.by_path:
        there = catalogue.by_path[path][0].texts.get(made.language)
        return there.record.path if there else ""
    own, _ = target_path(text_path(made, catalogue), link)
    return "" if own in catalogue.paths else path


def _from(place: str, path: str, link: Link) -> str:
    """The address of a path in the text at `place`, with the anchor of a link."""
    _, sign, anchor = link.target.partition("#")
    return quote(relpath(path, dirname(place))) + sign + anchor


def text_path(made: Translation, catalogue: Catalogue, title: str = "") -> str:
    """Where the text of a translation stands below the folder of texts, or where it will under a title."""
    if made.text:
        return made.text.record.path
    if made.entry.ref == HOME:
        return f"{made.language}/index.md"
    folder = catalogue.settings.folder(made.entry.kind, made.language)
    name = slugify(title) or made.entry.id
    return "/".join(part for part in (made.language, folder, f"{name}.md") if part)
