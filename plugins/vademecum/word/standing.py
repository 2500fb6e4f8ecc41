"""Takes a document whose text is there already; gives that text with what differs, filled, or left as it is."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from vademecum.catalogue import Catalogue, Entry, LocalText
from vademecum.languages import N_
from vademecum.word.copies import copy_of, version_of
from vademecum.word.drafts import NEEDED, Draft, Row, read_draft
from vademecum.word.faults import Fault
from vademecum.word.fresh import fresh_body, in_order, title_in
from vademecum.word.fronts import changed_front
from vademecum.word.headings import doubtful
from vademecum.word.incoming import Incoming, rows_in
from vademecum.word.leads import Leads
from vademecum.word.merging import Merge
from vademecum.word.package import open_package
from vademecum.word.passages import read_passages
from vademecum.word.pictures import IMAGE, own_pictures, place_pictures
from vademecum.word.signs import bare, id_in, is_told
from vademecum.word.units import Unit

EMPTY = N_("There is nothing in the document below the table.")

_TAKEN = N_("This change is in the text already.")
_STALE = N_(
    "The text has changed since this copy was made. Make a new copy and put the changes there; or, with --anyway, let "
    "what the copy says replace what the text says now."
)
_THERE = N_(
    "{ref} has a text in “{language}” already, {path}, and it says something else. To change it, make a review copy: "
    "vademecum word export {ref} --language {language}. To let this document replace it, say --anyway."
)
_REPLACED = N_("This document replaces what {path} says.")
_FILLED = N_("The stub {path} has no words yet: this document fills it.")


def reviewed(draft: Draft, text: LocalText, catalogue: Catalogue, *, anyway: bool) -> Incoming:
    """The text with what differs in a copy that came back; one of an earlier version is refused, but for `anyway`."""
    incoming = _merged(draft, text, catalogue)
    _tell_age(incoming, version_of(incoming.old or ""), anyway=anyway)
    return incoming


def replaced(draft: Draft, text: LocalText, catalogue: Catalogue, *, anyway: bool) -> Incoming:
    """The text with what differs in a document that is no copy; refused where something does, but for `anyway`."""
    incoming = _merged(draft, text, catalogue)
    path = f"{catalogue.folder.name}/{text.record.path}"
    if incoming.text == incoming.old:
        return incoming
    if anyway:
        incoming.notes.insert(0, Fault(_REPLACED, {"path": path}))
        return incoming
    values = {"ref": f"{text.front.kind}:{text.front.id}", "language": text.language, "path": path}
    return Incoming(draft, faults=[Fault(_THERE, values, draft.rows["id"].place), *draft.faults])


def is_stub(text: LocalText) -> bool:
    """Whether a text is a draft with nothing below its headings but the source that it is to rest on."""
    passages = read_passages(text.record.markup.body)
    told = (passage.text for passage in passages if passage.kind not in ("heading", "sign"))
    return text.front.draft and not any(map(is_told, told))


def filled(draft: Draft, entry: Entry, language: str, catalogue: Catalogue, usual: Mapping[str, str]) -> Incoming:
    """A stub with the words of a document; what the document does not say of it stays.

    Ids of headings are those of another language, then the stub's own, then those that are usual.
    """
    text = entry.texts[language]
    raw, body = _raw(text, catalogue), text.record.markup.body
    units = draft.units(Leads(catalogue, language, text.record.path))
    take_title(draft, units)
    names = {bare(heading.text).casefold(): heading.id for heading in text.record.markup.headings if heading.id}
    title = draft.said("title") or text.front.title
    told, faults = fresh_body(units, title, sibling_of(entry, language), {**usual, **names})
    own = read_draft(open_package(copy_of(text, raw, catalogue)))
    front = changed_front(raw, body, rows_in(own, catalogue), rows_in(draft, catalogue))
    wrong = [*draft.faults, *faults, *_emptied(draft), *([] if units else [Fault(EMPTY)])]
    note = Fault(_FILLED, {"path": f"{catalogue.folder.name}/{text.record.path}"})
    incoming = Incoming(
        draft, text.record.path, front + told, raw, faults=wrong, notes=[note, *doubtful(in_order(units, title))]
    )
    place_pictures(incoming, catalogue, {})
    return incoming


def sibling_of(entry: Entry, language: str) -> LocalText | None:
    """The text that shares its ids with the one in a language: the original, else one of another language, else it."""
    codes = [entry.original or "", *entry.texts]
    other = next((code for code in codes if code in entry.texts and code != language), language)
    return entry.texts.get(other)


def take_title(draft: Draft, units: Sequence[Unit]) -> None:
    """A heading at the top that stands above all others is the title, unless a row says it."""
    if "title" not in draft.rows and (title := title_in(units)):
        draft.rows["title"] = Row(title, title)


def _merged(draft: Draft, text: LocalText, catalogue: Catalogue) -> Incoming:
    """The text with what differs in the document from the text's own copy."""
    raw, body = _raw(text, catalogue), text.record.markup.body
    leads = Leads(catalogue, text.language, text.record.path)
    own = read_draft(open_package(copy_of(text, raw, catalogue)))
    before, after = own.units(leads), draft.units(leads)
    incoming = Incoming(draft, text.record.path, raw, raw, file=_file(text))
    if "copy" not in draft.rows:
        take_title(draft, after)
        after = _as_in(in_order(after, draft.said("title")), before)
    after = _own_again(after, before, incoming.notes)
    merge = Merge(body, read_passages(body), before, incoming.faults, incoming.notes)
    merged = merge.into(after)
    wrong = [*_emptied(draft), *([Fault(EMPTY)] if before and not after else [])]
    incoming.faults = [*draft.faults, *incoming.faults, *wrong]
    front = changed_front(raw, body, rows_in(own, catalogue), rows_in(draft, catalogue))
    incoming.text = front + (merged if merge.changed else body)
    place_pictures(incoming, catalogue, own_pictures(text, catalogue))
    return incoming


def _raw(text: LocalText, catalogue: Catalogue) -> str:
    return (catalogue.folder.root / _file(text)).read_text(encoding="utf-8-sig")


def _file(text: LocalText) -> str:
    """Where a text stands below the folder of texts."""
    return text.record.file.partition("/")[2]


def _tell_age(incoming: Incoming, version: str, *, anyway: bool) -> None:
    """Refuse a copy of an earlier version, unless all that it says is in the text: then it was taken before."""
    if incoming.draft.said("copy") in ("", version):
        return
    if incoming.text == incoming.old:
        incoming.notes.append(Fault(_TAKEN))
    elif not anyway:
        incoming.faults.insert(0, Fault(_STALE))


def _emptied(draft: Draft) -> list[Fault]:
    """Rows that say nothing, though every text needs them."""
    words = N_("It is empty, but every text needs it.")
    return [Fault(words, {}, draft.rows[path].place) for path in NEEDED if path in draft.rows and not draft.said(path)]


def _as_in(after: Sequence[Unit], before: Sequence[Unit]) -> list[Unit]:
    """The units of a document that is no copy: headings without ids that have the same words get theirs, in order."""
    known = defaultdict[str, list[str]](list)
    for unit in before:
        if unit.kind in ("heading", "task"):
            known[unit.text.partition(" {#")[0]].append(unit.text)

    def told(unit: Unit) -> Unit:
        is_bare = unit.kind in ("heading", "task") and not id_in(unit.text)
        return replace(unit, text=known[unit.text].pop(0)) if is_bare and known[unit.text] else unit

    return [told(unit) for unit in after]


def _own_again(after: list[Unit], before: list[Unit], notes: list[Fault]) -> list[Unit]:
    """Units in which a picture with the words of one of the text's own is that one: Word makes large ones smaller."""
    own = {match["alt"]: match[0] for unit in before for match in IMAGE.finditer(unit.text)}

    def told(unit: Unit) -> Unit:
        text = IMAGE.sub(lambda match: own.get(match["alt"], match[0]), unit.text)
        if text != unit.text:
            words = N_(
                "A picture differs from the one in the text, which stays. To use the new one, replace "
                "the picture's file."
            )
            notes.append(Fault(words, {}, unit.place))
        return replace(unit, text=text)

    return [told(unit) for unit in after]
