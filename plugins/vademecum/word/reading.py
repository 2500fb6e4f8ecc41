"""Takes a Word document and the catalogue; gives the text that it makes or changes, and everything that is wrong."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import PurePosixPath

from vademecum.catalogue import Catalogue, LocalText, slugify
from vademecum.languages import N_, Messages
from vademecum.likeness import nearest
from vademecum.model import KINDS
from vademecum.word.copies import copy_of, picture_path, version_of
from vademecum.word.drafts import NEEDED, PICTURE, Draft, Row, missing_rows, read_draft
from vademecum.word.faults import Fault
from vademecum.word.fresh import fresh_body, title_in
from vademecum.word.fronts import changed_front
from vademecum.word.leads import Leads
from vademecum.word.merging import Merge
from vademecum.word.metadata import NOT_KEPT, front_of, label, yaml
from vademecum.word.names import ids_of, kind_of, language_of
from vademecum.word.package import open_package
from vademecum.word.passages import read_passages
from vademecum.word.remarks import Remark
from vademecum.word.signs import id_in
from vademecum.word.units import Unit

_IMAGE = re.compile(rf"!\[(?P<alt>[^\]]*)\]\({PICTURE}(?P<mark>[0-9a-f]{{16}})\)")


@dataclass
class Incoming:
    """What a document brings. `path` is the place of the text below the folder of texts; empty where it is not known.

    `old` is the text as it stands, None for a new one. `pictures` are new files by path. `faults` stop it; `notes` are
    only told.
    """

    draft: Draft
    path: str = ""
    text: str = ""
    old: str | None = None
    pictures: Mapping[str, bytes] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    notes: list[Fault] = field(default_factory=list)

    @property
    def changes(self) -> dict[str, str | bytes]:
        """The files that it makes or changes, by path below the folder of texts."""
        return {self.path: self.text, **self.pictures} if self.path and self.text != self.old else {}

    @property
    def remarks(self) -> list[Remark]:
        """What reviewers wrote beside the text."""
        return self.draft.remarks


Usual = Callable[[str, str, str], Mapping[str, str]]
"""Takes kind, language and title of a new text; gives the id of each heading that is usual, by its small letters."""


def read_document(
    content: bytes, catalogue: Catalogue, messages: Messages, usual: Usual, *, anyway: bool = False
) -> Incoming:
    """Read a document; raises Unreadable where nothing of it can be used.

    With `anyway`, a copy of an earlier version of the text is taken too. `messages` are those of whoever asks.
    """
    draft = read_draft(open_package(content))
    if not draft.rows:
        draft.units(Leads(catalogue, "", ""))
        return Incoming(draft, faults=draft.faults)
    said = _named(draft, catalogue)
    entry = catalogue.entries.get(f"{said['kind']}:{said['id']}")
    text = entry.texts.get(said["language"]) if entry else None
    if text is not None:
        return _changed(draft, text, catalogue, anyway=anyway)
    units = draft.units(Leads(catalogue, said["language"], f"{said['language']}/"))
    if not units:
        draft.faults.append(Fault(_EMPTY))
    if "title" not in draft.rows and (title := title_in(units)):
        draft.rows["title"] = Row(title, title)
    faults = [*missing_rows(draft.rows, NEEDED, lambda path: label(path, messages)), *_unknown(draft, said, catalogue)]
    if faults:
        return Incoming(draft, faults=[*faults, *draft.faults])
    return _new(draft, said, units, catalogue, usual)


def _named(draft: Draft, catalogue: Catalogue) -> dict[str, str]:
    """Kind, id and language by the names that the site has for them."""
    return {
        "kind": kind_of(draft.said("kind")),
        "id": draft.said("id"),
        "language": language_of(draft.said("language"), catalogue),
    }


def _unknown(draft: Draft, said: Mapping[str, str], catalogue: Catalogue) -> list[Fault]:
    """A kind or a language that there is not."""
    known = {
        "kind": [name for name, kind in KINDS.items() if kind.shape],
        "language": list(catalogue.settings.languages),
    }
    faults = []
    for path, names in known.items():
        if said[path] and said[path] not in names:
            values = {"value": said[path], "known": ", ".join(names)}
            words = N_("“{value}” is not known here. Choose one of: {known}.")
            if near := nearest(said[path], names):
                words, values = N_("“{value}” is not known here. Did you mean {nearest}?"), {**values, "nearest": near}
            faults.append(Fault(words, values, draft.rows[path].place))
    return faults


def _changed(draft: Draft, text: LocalText, catalogue: Catalogue, *, anyway: bool) -> Incoming:
    """The text with what differs in the document from the text's own copy."""
    raw = (catalogue.folder.root / text.record.path).read_text(encoding="utf-8-sig")
    leads = Leads(catalogue, text.language, text.record.path)
    own = read_draft(open_package(copy_of(text, raw, catalogue)))
    before, after = own.units(leads), draft.units(leads)
    incoming = Incoming(draft, text.record.path, raw, raw, faults=draft.faults)
    if "copy" not in draft.rows:
        after = _as_in(after, before)
    after = _own_again(after, before, incoming.notes)
    body = text.record.markup.body
    merge = Merge(body, read_passages(body), before, incoming.faults, incoming.notes)
    merged = merge.into(after)
    incoming.faults += [*_emptied(draft), *([Fault(_EMPTY)] if before and not after else [])]
    front = changed_front(raw, body, _rows(own, catalogue), _rows(draft, catalogue))
    incoming.text = front + (merged if merge.changed else body)
    _place_pictures(incoming, catalogue, _own_pictures(text, catalogue))
    _tell_age(incoming, version_of(raw), anyway=anyway)
    return incoming


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


_EMPTY = N_("There is nothing in the document below the table.")
_TAKEN = N_("This change is in the text already.")
_STALE = N_(
    "The text has changed since this copy was made. Make a new copy and put the changes there; or, with --anyway, let "
    "what the copy says replace what the text says now."
)


def _as_in(after: list[Unit], before: list[Unit]) -> list[Unit]:
    """The units of a document that is no copy: headings without ids that have the same words get theirs."""
    ids = {unit.text.partition(" {#")[0]: unit.text for unit in before if unit.kind in ("heading", "task")}
    return [
        replace(unit, text=ids.get(unit.text, unit.text))
        if unit.kind in ("heading", "task") and not id_in(unit.text)
        else unit
        for unit in after
    ]


def _own_again(after: list[Unit], before: list[Unit], notes: list[Fault]) -> list[Unit]:
    """Units in which a picture with the words of one of the text's own is that one: Word makes large ones smaller."""
    own = {match["alt"]: match[0] for unit in before for match in _IMAGE.finditer(unit.text)}

    def told(unit: Unit) -> Unit:
        text = _IMAGE.sub(lambda match: own.get(match["alt"], match[0]), unit.text)
        if text != unit.text:
            words = N_(
                "A picture differs from the one in the text, which stays. To use the new one, replace "
                "the picture's file."
            )
            notes.append(Fault(words, {}, unit.place))
        return replace(unit, text=text)

    return [told(unit) for unit in after]


def _rows(draft: Draft, catalogue: Catalogue) -> dict[str, str]:
    """The rows by path, with names of roles, competencies and concepts as ids."""
    rows = {path: ids_of(path, row.words, catalogue) for path, row in draft.rows.items()}
    return {**rows, "kind": kind_of(rows.get("kind", ""))}


def _new(draft: Draft, said: Mapping[str, str], units: list[Unit], catalogue: Catalogue, usual: Usual) -> Incoming:
    entry = catalogue.entries.get(f"{said['kind']}:{said['id']}")
    texts = entry.texts if entry else {}
    sibling = texts.get(entry.original or "") if entry else None
    given = _rows(draft, catalogue)
    rows = {path: given.get(path, "") for path in ("kind", "id", "title", "summary")}
    # What nobody has looked at is no page yet, unless its author says so.
    rows |= {"draft": "true"} | {path: words for path, words in given.items() if path not in NOT_KEPT and words}
    names = usual(said["kind"], said["language"], rows["title"])
    body, faults = fresh_body(units, rows["title"], sibling or next(iter(texts.values()), None), names)
    path = _path(said, rows, catalogue)
    if path in {record.path for record in catalogue.folder.records}:
        words = N_("There is a file {path} already: give this text another title, or a name in the address of its own.")
        faults.append(Fault(words, {"path": path}))
    incoming = Incoming(draft, path, f"---\n{yaml(front_of(rows))}---\n{body}", faults=[*draft.faults, *faults])
    _place_pictures(incoming, catalogue, {})
    return incoming


def _path(said: Mapping[str, str], rows: Mapping[str, str], catalogue: Catalogue) -> str:
    """The place of a new text: where others of its kind are in this language."""
    kind, language = said["kind"], said["language"]
    others = Counter(
        str(PurePosixPath(text.record.path).parent)
        for entry in catalogue.entries.values()
        if entry.kind == kind
        for text in entry.texts.values()
        if text.language == language
    )
    usual = f"{language}/{catalogue.settings.folder(kind, language)}".rstrip("/")
    folder = others.most_common(1)[0][0] if others else usual
    return f"{folder}/{slugify(rows.get('slug') or rows['title']) or said['id']}.md"


def _own_pictures(text: LocalText, catalogue: Catalogue) -> dict[str, str]:
    """The pictures of a text as it names them, by their fingerprint."""
    found = {}
    for link in text.record.markup.links:
        file = catalogue.folder.assets.get(picture_path(link.target, text)) if link.image else None
        if file and file.is_file():
            found[_fingerprint(file.read_bytes())] = link.target
    return found


def _fingerprint(content: bytes) -> str:
    return sha256(content).hexdigest()[:16]


def _place_pictures(incoming: Incoming, catalogue: Catalogue, own: Mapping[str, str]) -> None:
    """Give each picture the name of its file: the one that the text has for it, or one beside the text."""
    folder, stem = PurePosixPath(incoming.path).parent, PurePosixPath(incoming.path).stem
    names, files = dict(own), dict[str, bytes]()
    for match in _IMAGE.finditer(incoming.text):
        mark = match["mark"]
        if mark not in names:
            picture = incoming.draft.pictures[mark]
            words = slugify(match["alt"])[:40].strip("-") or "picture"
            names[mark] = _free(f"{stem}-{words}", picture.suffix, folder, {*files, *catalogue.folder.assets})
            files[str(folder / names[mark])] = picture.content
    incoming.pictures = files
    incoming.text = _IMAGE.sub(lambda match: f"![{match['alt']}]({names[match['mark']]})", incoming.text)


def _free(stem: str, suffix: str, folder: PurePosixPath, taken: set[str]) -> str:
    """A name that no file has yet."""
    numbers = (f"{stem}{suffix}", *(f"{stem}-{number}{suffix}" for number in range(2, 1000)))
    return next(name for name in numbers if str(folder / name) not in taken)
