"""Takes the link of one text to another; gives it as the same link is written in another language."""

from collections.abc import Callable
from posixpath import dirname, relpath

from vademecum.catalogue import HOME, Catalogue, Translation, slugify, target_path
from vademecum.sources import Link, parse_markup


def same_address(origin: str, catalogue: Catalogue) -> Callable[[Link], str]:
    """What is compared of a link in the text at a path: the entry that it leads to, else the address itself."""

    def compared(link: Link) -> str:
        path, anchor = target_path(origin, link)
        if not path or path == origin or path not in catalogue.by_path:
            return link.target
        return f"{catalogue.by_path[path][0].ref}{'#' if anchor else ''}{anchor}"

    return compared


def address_in(words: str, made: Translation, catalogue: Catalogue) -> str:
    """The words of an original whose links lead to texts in the language of the translation, where there are any."""
    pieces, at = [], 0
    for link in sorted(parse_markup(words).links, key=lambda link: link.start):
        path, _ = target_path(made.original.record.path, link)
        entry = catalogue.by_path[path][0] if path in catalogue.by_path else None
        there = entry.texts.get(made.language) if entry else None
        if there and path != made.original.record.path:
            _, sign, anchor = link.target.partition("#")
            address = relpath(there.record.path, dirname(text_path(made, catalogue))) + sign + anchor
            pieces += [words[at : link.start], address]
            at = link.end
    return "".join([*pieces, words[at:]])


def text_path(made: Translation, catalogue: Catalogue, title: str = "") -> str:
    """Where the text of a translation stands below the folder of texts, or where it will under a title."""
    if made.text:
        return made.text.record.path
    if made.entry.ref == HOME:
        return f"{made.language}/index.md"
    folder = catalogue.settings.folder(made.entry.kind, made.language)
    name = slugify(title) or made.entry.id
    return "/".join(part for part in (made.language, folder, f"{name}.md") if part)
