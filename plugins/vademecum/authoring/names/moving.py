"""Takes a text and where it is to stand; gives all texts with links that lead there, and its old address kept."""

import re
from collections.abc import Iterator

from vademecum.authoring.changes import Changes, Edit
from vademecum.authoring.files import Files
from vademecum.authoring.finding import own_text_of, place_of, refuse_unreadable
from vademecum.authoring.names.formers import give_up
from vademecum.authoring.names.links import led_from, led_to
from vademecum.authoring.refusals import Reason, Refused
from vademecum.catalogue import HOME, Catalogue, Edition, Entry, LocalText, address_of, slugify, views
from vademecum.languages import N_
from vademecum.model import ID_PATTERN


def move(catalogue: Catalogue, name: str, new: str, language: str | None = None) -> Changes:
    """The files that change. Raises Refused, OSError.

    `name` is a path or a `kind:id`. `new` is a path below the language's folder, a folder (with a slash at its end),
    or the last part of the address: the file's name without its ending.
    """
    refuse_unreadable(catalogue)
    files = Files(catalogue)
    entry, text = own_text_of(name, language, catalogue)
    if text.below:
        words = N_("{file} stands in the place of {below} and has its address: it cannot have another one.")
        raise Refused(Reason(words, {"file": text.record.file, "below": text.below.record.file}))
    path = _path(text, entry, new, files)
    edits = [*led_to(text.record.path, path, files), *led_from(text, path, files), *_front(entry, text, path, files)]
    changes: dict[str, str | None] = dict(files.edited(edits))
    moved = changes.pop(text.record.path, None) or files.text(text.record.path)
    return {**changes, text.record.path: None, path: moved}


def _path(text: LocalText, entry: Entry, new: str, files: Files) -> str:
    """The new path of a text's file."""
    wanted = new.removeprefix("./").removeprefix(f"{files.catalogue.folder.name}/")
    folder, _, last = (wanted if "/" in wanted else f"{text.record.path.rpartition('/')[0]}/{wanted}").rpartition("/")
    stem = last.removesuffix(".md") or text.record.path.rpartition("/")[2].removesuffix(".md")
    path = f"{folder}/{stem}.md"
    reasons = list(_against(text, entry, path, files))
    if reasons:
        raise Refused(*reasons)
    return path


def _against(text: LocalText, entry: Entry, path: str, files: Files) -> Iterator[Reason]:
    stem = path.rpartition("/")[2].removesuffix(".md")
    if entry.ref == HOME:
        yield Reason(N_("The front page of a language stays where it is."), {}, place_of(entry))
    if not re.fullmatch(ID_PATTERN, stem):
        words = N_("“{name}” is no part of an address: write {better}.")
        yield Reason(words, {"name": stem, "better": slugify(stem) or entry.id})
    if path.partition("/")[0] != text.language or ".." in path.split("/"):
        words = N_("A text stays below the folder of its language: {folder}/.")
        yield Reason(words, {"folder": files.place(text.language)})
    elif path == text.record.path and _slug(text) in ("", stem):
        yield Reason(N_("{path} is where it stands already."), {"path": files.place(path)})
    elif path != text.record.path and (files.root / path).exists():
        yield Reason(N_("There is a file {path} already."), {"path": files.place(path)})


def _slug(text: LocalText) -> str:
    return text.front.slug or ""


def _front(entry: Entry, text: LocalText, path: str, files: Files) -> Iterator[Edit]:
    """Another slug where the text has one, and the addresses that readers knew, in each language that shows it."""
    front, stem = files.front(text), path.rpartition("/")[2].removesuffix(".md")
    if text.record.path.rpartition("/")[2] == path.rpartition("/")[2] and _slug(text):
        return
    if text.front.slug:
        yield front.put(*front.word(text.place("slug"), text.front.slug), stem)
    old = list(addresses(entry, text, files.catalogue))
    new = [f"{address.rstrip('/').rpartition('/')[0]}/{stem}/" for address in old]
    if old and old != new:
        yield from give_up(entry, [_short(address, text) for address in old], new, files, (front, ()))


def addresses(entry: Entry, text: LocalText | None, catalogue: Catalogue) -> Iterator[str]:
    """The addresses at which readers of any audience find an entry, in every language that shows a text of it.

    Without a text all of them.
    """
    found: dict[str, None] = {}
    for audience in (None, *catalogue.settings.site.audiences):
        for view in views(catalogue, Edition(audience)).values():
            shown = view.shown.get(entry.ref)
            if shown and text in (None, shown.text):
                found[f"{address_of(shown.path)}/"] = None
    return iter(found)


def _short(address: str, text: LocalText) -> str:
    """An address as it is written in a text, which need not say its own language; a page at the top keeps its slash."""
    language, _, rest = address.partition("/")
    if language != text.language:
        return address
    return rest if "/" in rest.rstrip("/") else f"/{rest.rstrip('/')}"
