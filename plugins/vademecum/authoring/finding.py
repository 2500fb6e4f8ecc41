"""Takes what an author calls an entry or a text; gives it, or refuses with what may have been meant."""

from collections.abc import Iterable
from pathlib import Path

from vademecum.authoring.refusals import Reason, Refused
from vademecum.catalogue import Catalogue, Entry, LocalText, lower_text
from vademecum.diagnostics import Span
from vademecum.languages import N_, author_messages, code_called, language_name
from vademecum.likeness import nearest
from vademecum.model import KINDS, kinds_by_name
from vademecum.sources import Folder


def entry_of(ref: str, catalogue: Catalogue) -> Entry:
    """The entry that a `kind:id`, an id that one kind alone has, or the path of a text means. Raises Refused."""
    at_path = _at_path(ref, catalogue)
    if at_path:
        return at_path[0]
    ref = _of_kind(ref)
    found = catalogue.candidates(ref)
    if len(found) > 1:
        raise Refused(Reason(N_("“{ref}” may be any of these: {found}."), {"ref": ref, "found": ", ".join(found)}))
    entry = catalogue.entries.get(found[0]) if found else None
    if entry is None:
        raise Refused(_unknown(ref, catalogue))
    if ref not in (entry.ref, entry.id):
        words = N_("“{ref}” is a former name: it is {now} now.")
        raise Refused(Reason(words, {"ref": ref, "now": entry.ref}))
    return entry


def _of_kind(ref: str) -> str:
    """A `kind:id` whose kind may be what it is called in any language, with the kind's own name."""
    kind, colon, name = ref.partition(":")
    return f"{kinds_by_name().get(kind.casefold(), kind)}:{name}" if colon else ref


def _at_path(name: str, catalogue: Catalogue) -> tuple[Entry, LocalText] | None:
    """The text at a path as it is typed, with or without the folder of texts; None for no path. Raises Refused."""
    path = _below(name, catalogue.folder)
    # Problems call a text by its file, which in a copy may be of another folder.
    path = next((one for one, (_, text) in catalogue.by_path.items() if text.record.file == name), path)
    if path.endswith(".md") and path not in catalogue.by_path:
        guess = nearest(path, catalogue.by_path)
        words = N_("There is no text {path}. Did you mean {nearest}?") if guess else N_("There is no text {path}.")
        raise Refused(Reason(words, {"path": path, "nearest": guess}))
    return catalogue.by_path.get(path)


def _below(name: str, folder: Folder) -> str:
    """A path as it counts from the folder of texts; whole, and with either kind of slash, as programs copy it."""
    path, root = Path(name.replace("\\", "/")), folder.root.resolve()
    if path.is_absolute() and path.resolve().is_relative_to(root):
        return path.resolve().relative_to(root).as_posix()
    return path.as_posix().removeprefix(f"{folder.name}/")


def _unknown(ref: str, catalogue: Catalogue) -> Reason:
    if ref in catalogue.unread or f"*:{ref}" in catalogue.unread:
        words = N_("“{ref}” could not be read: run vademecum check.")
        return Reason(words, {"ref": ref}, catalogue.folder.name)
    guess = _guess(ref, catalogue)
    if not guess:
        return Reason(N_("There is no “{ref}”: name an entry as kind and id, such as role:cmio."), {"ref": ref})
    return Reason(N_("There is no “{ref}”. Did you mean {nearest}?"), {"ref": ref, "nearest": guess})


def _guess(ref: str, catalogue: Catalogue) -> str:
    """The name most like this one; of a kind that is named, or what another kind has by the same id."""
    kind, _, name = ref.rpartition(":")
    if kind not in KINDS:
        return nearest(ref, [*catalogue.entries, *(entry.id for entry in catalogue.entries.values())])
    ids = sorted(entry.id for entry in catalogue.entries.values() if entry.kind == kind)
    like = nearest(name, ids) or next((one for one in ids if name and name in one), "")
    return f"{kind}:{like}" if like else next(iter(catalogue.candidates(name)), "")


def text_of(name: str, language: str | None, catalogue: Catalogue) -> tuple[Entry, LocalText]:
    """The text that a path or, with a language, a `kind:id` means. Raises Refused."""
    at_path = _at_path(name, catalogue)
    if at_path:
        return at_path
    entry = entry_of(name, catalogue)
    return entry, text_in(entry, language)


def own_text_of(name: str, language: str | None, catalogue: Catalogue) -> tuple[Entry, LocalText]:
    """The same, where the text is to be changed. Raises Refused for one of a layer below, too."""
    entry, text = text_of(name, language, catalogue)
    refuse_lower(entry, [text], catalogue)
    return entry, text


def refuse_lower(entry: Entry, texts: Iterable[LocalText], catalogue: Catalogue) -> None:
    """A text of a layer below cannot be changed from here. Raises Refused."""
    found = [said for text in texts if (said := lower_text(entry, text, catalogue))]
    if found:
        raise Refused(*(Reason(*said) for said in found))


def text_in(entry: Entry, language: str | None) -> LocalText:
    """The text of an entry in a language, by code or name, which is needed where there are several. Raises Refused."""
    if not entry.texts:
        raise Refused(without_text(entry.kind, entry.ref, entry.span))
    values: dict[str, object] = {"ref": entry.ref, "known": ", ".join(entry.texts), "name": language}
    if language is None and len(entry.texts) > 1:
        raise Refused(Reason(N_("{ref} has a text in {known}: choose one with --language."), values))
    code = code_called(language, entry.texts, language_name) if language else next(iter(entry.texts))
    if code not in entry.texts:
        raise Refused(Reason(N_("{ref} has no text in “{name}”, but in: {known}."), values))
    return entry.texts[code]


def without_text(kind: str, ref: str, place: Span | None = None) -> Reason:
    """That an entry stands in a file of facts alone."""
    file = {"term": "concepts", "law": "law", "role": "roles", "competency": "competencies"}.get(kind, f"{kind}s")
    words = N_("{ref} has no text of its own: change it in docs/data/{file}.yml.")
    return Reason(words, {"ref": ref, "file": file}, place)


def refuse_unreadable(catalogue: Catalogue) -> None:
    """Nothing is changed in many files while one of them cannot be read: it may name what changes. Raises Refused."""
    known, folder = catalogue.settings.languages, catalogue.folder
    places = [
        record.span()
        for record in folder.records
        if record.path not in catalogue.by_path and record.path.partition("/")[0] in known
    ]
    places += [Span(f"{folder.name}/{path}") for path in folder.unread]
    places += [file.tree.start for file in folder.data.values() if file.problems]
    if places or catalogue.facts.unread.refs:
        words = N_(
            "This cannot be read, so it may mention what you are changing: run vademecum check, and mend it first."
        )
        raise Refused(*(Reason(words, {}, place) for place in places or [Span(f"{folder.name}/data")]))


def kind_of(name: str) -> str:
    """The kind of this name, which may be what it is called in any language; it has texts. Raises Refused."""
    kind = kinds_by_name().get(name.casefold())
    if kind and KINDS[kind].shape:
        return kind
    if kind:
        raise Refused(_of_facts(kind))
    written = [kind.name for kind in KINDS.values() if kind.shape]
    guess = nearest(name, written) or nearest(name, kinds_by_name())
    values: dict[str, object] = {"name": name, "nearest": guess, "known": ", ".join(written)}
    if values["nearest"]:
        raise Refused(Reason(N_("There is no kind “{name}”. Did you mean {nearest}?"), values))
    raise Refused(Reason(N_("There is no kind “{name}”. Choose one of: {known}."), values))


def _of_facts(kind: str) -> Reason:
    words = N_("A {kind} has no text of its own: add it to docs/data/{file}.yml, in the way of its neighbours.")
    return Reason(words, {"kind": kind, "file": {"term": "concepts"}.get(kind, kind)})


def place_for_author(entry: Entry) -> Span:
    """Where an entry gets its id in the text that its author reads most easily, else as `place_of`."""
    text = entry.texts.get(author_messages().language)
    return text.place("id") if text else place_of(entry)


def place_of(entry: Entry) -> Span:
    """Where an entry gets its id: in its original, else in its facts."""
    text = entry.texts.get(entry.original or "") or next(iter(entry.texts.values()), None)
    return text.place("id") if text else entry.span
