"""Takes a Word document and the catalogue; gives the text that it makes or changes, and everything that is wrong."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath

from vademecum.catalogue import MESSAGES, Catalogue, Entry, lower_text, slugify
from vademecum.languages import N_, Messages, messages_for
from vademecum.likeness import nearest
from vademecum.model import STUB_SUMMARY, kind_meant, written_kinds
from vademecum.word.drafts import NEEDED, Draft, missing_rows, read_draft
from vademecum.word.faults import Fault
from vademecum.word.fresh import fresh_body, in_order
from vademecum.word.headings import doubtful
from vademecum.word.incoming import Incoming, rows_in
from vademecum.word.leads import Leads
from vademecum.word.metadata import NOT_KEPT, front_of, label, yaml
from vademecum.word.names import kind_of, language_of
from vademecum.word.package import open_package
from vademecum.word.pictures import place_pictures
from vademecum.word.standing import EMPTY, filled, is_stub, replaced, reviewed, sibling_of, take_title
from vademecum.word.supposing import supposed

Usual = Callable[[str, str, str], Mapping[str, str]]
"""Takes kind, language and title of a new text; gives the id of each heading that is usual, by its small letters."""


_FORMER = N_("“{ref}” is a former name: it is {now} now.")
_GONE = N_(
    "This is a copy of {ref}, which is not there: it may have another id now. Make a new copy; or remove the row "
    "“{label}”, and it is read as a new text."
)


def read_document(
    content: bytes, catalogue: Catalogue, messages: Messages, usual: Usual, *, anyway: bool = False
) -> Incoming:
    """Read a document; raises Unreadable where nothing of it can be used.

    With `anyway`, a copy of an earlier version of the text is taken too, and a document that is no copy in place of a
    text with words. `messages` are those of whoever asks.
    """
    draft = read_draft(open_package(content), partial(label, messages=messages))
    said = _named(draft, catalogue)
    ref = f"{said['kind']}:{said['id']}"
    entry, _ = catalogue.resolve(ref)
    incoming = _Reading(draft, said, entry, catalogue, messages, usual).made(anyway)
    if entry and entry.ref != ref:
        incoming.notes.insert(0, Fault(_FORMER, {"ref": ref, "now": entry.ref}, draft.rows["id"].place))
    return incoming


def _named(draft: Draft, catalogue: Catalogue) -> dict[str, str]:
    """Kind, id and language by the names that the site has for them."""
    return {
        "kind": kind_of(draft.said("kind")),
        "id": draft.said("id"),
        "language": language_of(draft.said("language"), catalogue),
    }


def _unknown(draft: Draft, said: Mapping[str, str], catalogue: Catalogue, messages: Messages) -> list[Fault]:
    """A kind or a language that there is not."""
    kinds = {name: messages.gettext(words).lower() for name, words in written_kinds().items()}
    languages = {code: code for code in catalogue.settings.languages}
    faults = []
    for path, names, near in (
        ("kind", kinds, kind_meant(said["kind"])),
        ("language", languages, nearest(said["language"], languages)),
    ):
        if said[path] and said[path] not in names:
            values = {"value": said[path], "known": ", ".join(names.values())}
            words = N_("“{value}” is not known here. Choose one of: {known}.")
            if near:
                words = N_("“{value}” is not known here. Did you mean {nearest}?")
                values["nearest"] = names[near]
            faults.append(Fault(words, values, draft.rows[path].place))
    return faults


@dataclass(frozen=True)
class _Reading:
    """A document, what its table calls its text, and what is there under that name."""

    draft: Draft
    said: Mapping[str, str]
    entry: Entry | None
    catalogue: Catalogue
    messages: Messages
    usual: Usual

    def made(self, anyway: bool) -> Incoming:
        """What the document brings to the text that is there in its language, or as a new one."""
        draft, entry, language = self.draft, self.entry, self.said["language"]
        text = entry.texts.get(language) if entry else None
        if entry is None or text is None:
            return self._new()
        if lower := lower_text(entry, text, self.catalogue):
            return Incoming(draft, faults=[Fault(*lower)])
        if "copy" in draft.rows:
            return reviewed(draft, text, self.catalogue, anyway=anyway)
        if is_stub(text):
            names = self.usual(entry.kind, language, draft.said("title") or text.front.title)
            return filled(draft, entry, language, self.catalogue, names)
        return replaced(draft, text, self.catalogue, anyway=anyway)

    def _new(self) -> Incoming:
        """A new text. Where its table lacks something, a stand-in has its place, so that all else is looked at."""
        draft, catalogue = self.draft, self.catalogue
        units = draft.units(Leads(catalogue, self.said["language"], f"{self.said['language']}/"))
        is_told = bool(draft.rows)
        take_title(draft, units)
        lost = self._lost()
        missing = self._missing() if is_told else []
        faults = [*lost, *missing, *draft.faults, *([] if units else [Fault(EMPTY)])]
        if lost:
            return Incoming(draft, faults=faults)
        said = supposed(self.said, draft, " ".join(unit.text for unit in units), catalogue)
        rows = self._rows(said)
        sibling = sibling_of(self.entry, said["language"]) if self.entry else None
        names = self.usual(said["kind"], said["language"], rows["title"])
        body, wrong = fresh_body(units, rows["title"], sibling, names)
        path = _path(said, rows, catalogue)
        guessed = frozenset(path for path in said if said[path] != self.said[path])
        wrong += self._taken(path)
        text = f"---\n{yaml(front_of(rows))}---\n{body}"
        notes = doubtful(in_order(units, rows["title"]))
        incoming = Incoming(draft, path, text, faults=[*faults, *wrong], notes=notes, guessed=guessed)
        place_pictures(incoming, catalogue, {})
        return incoming

    def _missing(self) -> list[Fault]:
        """What keeps the table from saying which text this is."""
        missing = missing_rows(self.draft.rows, NEEDED, lambda path: label(path, self.messages))
        return [*missing, *_unknown(self.draft, self.said, self.catalogue, self.messages)]

    def _lost(self) -> list[Fault]:
        """That nothing has the id of a copy; the copy of another language may be the begin of a translation."""
        draft, said = self.draft, self.said
        if "copy" not in draft.rows or not said["id"] or (self.entry and self.entry.texts):
            return []
        values = {"ref": f"{said['kind']}:{said['id']}", "label": label("copy", self.messages)}
        return [Fault(_GONE, values, draft.rows["id"].place)]

    def _rows(self, said: Mapping[str, str]) -> dict[str, str]:
        """The rows of a new text; what nobody has looked at is no page yet, unless its author says so."""
        catalogue = self.catalogue
        given = {path: words for path, words in rows_in(self.draft, catalogue).items() if path not in NOT_KEPT}
        given = {path: words for path, words in given.items() if words}
        name = self.entry.id if self.entry else said["id"] or slugify(given.get("title", "")) or "text"
        summary = messages_for(said["language"], catalogue.folder.root / MESSAGES).gettext(STUB_SUMMARY)
        needed = {"kind": said["kind"], "id": name, "title": name, "summary": summary, "draft": "true"}
        return needed | given | {"id": name, "kind": said["kind"]}

    def _taken(self, path: str) -> list[Fault]:
        """That another text has the place which the title of this one gives it."""
        if not self.draft.said("title") or path not in {record.path for record in self.catalogue.folder.records}:
            return []
        words = N_("There is a file {path} already: give this text another title, or a name in the address of its own.")
        return [Fault(words, {"path": f"{self.catalogue.folder.name}/{path}"})]


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
