"""Takes an entry and a new id; gives all texts and facts with the new one, and the old one as a former name."""

import re
from collections.abc import Iterator

from vademecum.authoring.changes import Changes, Edit
from vademecum.authoring.files import Files
from vademecum.authoring.finding import entry_of, place_for_author, refuse_unreadable
from vademecum.authoring.names.formers import give_up, home
from vademecum.authoring.names.mentions import Mention, mentions
from vademecum.authoring.refusals import Reason, Refused
from vademecum.authoring.translations.records import record_path
from vademecum.catalogue import HOME, Catalogue, Entry, lower_entry, slugify
from vademecum.languages import N_
from vademecum.model import ID_PATTERN
from vademecum.pages.trace import TRACE

RESERVED = frozenset({HOME, TRACE})
"""What the generator finds by its id."""

_ID_BELOW = N_(
    "{ref} has its id from the layer “{layer}” below your own folder, {file}: it keeps that id here. For a title or "
    "words of your own, run: vademecum overlay adapt {ref} --language {language}"
)


def rename(catalogue: Catalogue, ref: str, new: str) -> Changes:
    """The files that change. Raises Refused, OSError.

    A name that only the bare id had before is written with its kind where two kinds would have it.
    """
    files = Files(catalogue)
    refuse_unreadable(catalogue)
    entry = entry_of(ref, catalogue)
    if lower := lower_entry(entry, catalogue):
        raise Refused(Reason(_ID_BELOW, lower))
    reasons = list(_against(entry, new, catalogue))
    if reasons:
        raise Refused(*reasons)
    edits = list(_edits(entry, new, files))
    return {**files.edited(edits), **moved_record(files, entry.ref, f"{entry.kind}:{new}")}


def _against(entry: Entry, new: str, catalogue: Catalogue) -> Iterator[Reason]:
    """Why an entry cannot have an id."""
    if entry.ref in RESERVED:
        yield Reason(N_("The site finds {ref} by its id: it cannot have another one."), {"ref": entry.ref})
    if not re.fullmatch(ID_PATTERN, new):
        yield unfit(new, slugify(new))
        return
    there = catalogue.entries.get(f"{entry.kind}:{new}")
    if there is entry:
        yield Reason(N_("{ref} has this id already: there is nothing to rename."), {"ref": entry.ref})
    elif there:
        words = N_("{ref} exists already. Open that file, or choose another id.")
        yield Reason(words, {"ref": there.ref}, place_for_author(there))
    for claim in catalogue.claims:
        if claim.former == f"{entry.kind}:{new}" and claim.now != entry.ref:
            words = N_("{ref} is a former name of {now}: an id is never used again.")
            yield Reason(words, {"ref": claim.former, "now": claim.now}, claim.place)


def unfit(name: str, better: str = "") -> Reason:
    """That an id has signs in it that no id has."""
    words = N_("“{name}” is no id: use small letters, digits and hyphens, such as {better}.")
    return Reason(words, {"name": name, "better": better or "benefits-plan"})


def _edits(entry: Entry, new: str, files: Files) -> Iterator[Edit]:
    bare = not _others(files.catalogue, entry.kind, new)
    for mention in mentions(files):
        if mention.ref == entry.ref:
            kind = f"{entry.kind}:" if ":" in mention.name or not (bare or mention.written != "reference") else ""
            yield mention.file.put(mention.start, mention.end, f"{kind}{new}")
        elif mention.ref.partition(":")[2] == new:
            yield from qualified(mention)
    for text in entry.texts.values():
        front = files.front(text)
        yield front.put(*front.word(text.place("id"), entry.id), new)
    if not entry.is_draft:
        yield from give_up(entry, [entry.id], [new], files, home(entry, files))


def qualified(mention: Mention) -> Iterator[Edit]:
    """A reference by a bare id, with its kind: another kind gets the same id."""
    if mention.written == "reference" and ":" not in mention.name:
        yield mention.file.put(mention.start, mention.end, mention.ref)


def _others(catalogue: Catalogue, kind: str, name: str) -> list[str]:
    """The entries of other kinds that have an id."""
    return [entry.ref for entry in catalogue.entries.values() if entry.id == name and entry.kind != kind]


def moved_record(files: Files, old: str, new: str | None) -> Changes:
    """The record of an entry's translations under its new name, or away where it has none; nothing without one."""
    path, text = record_path(old), files.text(record_path(old))
    if not (files.root / path).is_file():
        return {}
    return {path: None} | ({record_path(new): text} if new else {})
