"""Takes a folder; gives its texts, typed, by entry and language, and what is wrong with them."""

from collections.abc import Iterable, Mapping

from vademecum.catalogue.entries import LocalText, source_of
from vademecum.catalogue.parts import part_of_text, stands_alone
from vademecum.catalogue.unread import Unread, name_of_text
from vademecum.diagnostics import Diagnostic, Names, Value
from vademecum.model import KINDS, OF_ONE_TEXT, kind_meant, validate, written_kinds
from vademecum.settings import Settings
from vademecum.sources import Folder, Record

Texts = dict[tuple[str, str], dict[str, LocalText]]
"""Texts by kind and id, then by language."""


def read_texts(folder: Folder, settings: Settings, with_parts: bool = False) -> tuple[Texts, list[Diagnostic], Unread]:
    """Validate the front matter of every text and put those of one entry together; name those that cannot be read.

    With parts, a text with a fault counts as far as it can be read.
    """
    texts: Texts = {}
    problems: list[Diagnostic] = []
    names = {name for raw in folder.unread.values() for name in name_of_text(None, raw)}
    strangers: set[str] = set()
    for record in folder.records:
        language = record.path.split("/", 1)[0]
        if language not in settings.known:
            problems += _strange(record, language, settings) if language not in strangers else ()
            strangers.add(language)
            continue
        problems += record.problems
        text, faults = _read_text(record, language)
        problems += faults
        if text is None and with_parts:
            text = part_of_text(record, language)
        if text is None or stands_alone(text):
            names |= name_of_text(record.front.value, record.raw)
        if text is not None:
            problems += _place(text, texts)
    unread = Unread(frozenset(names))
    for (kind, entry_id), of_entry in texts.items():
        original = original_of(of_entry, settings.known, f"{kind}:{entry_id}" in unread)
        if original and not stands_alone(of_entry[original]):
            problems += _contradictions(of_entry, original)
    return texts, problems, unread


def original_of(texts: Mapping[str, LocalText], languages: Iterable[str], is_part: bool) -> str | None:
    """The language of the original: the text that says `original: true`, else the site's first language that has one.

    Where the texts are only a part, because others could not be read, None unless one of them says so.
    """
    said = [language for language, text in texts.items() if text.front.original]
    if said or is_part:
        return next(iter(said), None)
    return next((language for language in languages if language in texts), None)


def _strange(record: Record, folder: str, settings: Settings) -> Iterable[Diagnostic]:
    """A folder that is no language is one problem, however many texts are in it."""
    yield Diagnostic("language-unknown", record.span(), {"folder": folder, "known": ", ".join(settings.languages)})


def _read_text(record: Record, language: str) -> tuple[LocalText | None, tuple[Diagnostic, ...]]:
    if any(problem.code != "key-duplicate" for problem in record.problems):
        return None, ()
    front = record.front
    values = front.value if isinstance(front.value, dict) else {}
    kind = values.get("kind")
    if "kind" not in values:
        return None, (Diagnostic("key-missing", record.span(), {"key": "kind"}),)
    if str(kind) not in written_kinds():
        known = Names(tuple(written_kinds().items()))
        found: dict[str, Value] = {"key": "kind", "value": str(kind), "known": known, "nearest": kind_meant(str(kind))}
        return None, (Diagnostic("value-unknown", front.locate(("kind",)), found),)
    text, problems = validate(KINDS[str(kind)].shape, values, front.locate, front.locate_key)
    replaced = _read_text(record.replaced, language)[0] if record.replaced else None
    return (LocalText(language, text, record, below=replaced) if text and not record.problems else None), problems


def _place(text: LocalText, texts: Texts) -> Iterable[Diagnostic]:
    of_entry = texts.setdefault((text.front.kind, text.front.id), {})
    first = of_entry.setdefault(text.language, text)
    if first is not text:
        values = {"ref": f"{text.front.kind}:{text.front.id}", "first": first.record.file}
        yield Diagnostic("text-duplicate", text.place("id"), values)


def _contradictions(texts: dict[str, LocalText], original: str) -> Iterable[Diagnostic]:
    """A fact stands once, in the original; a translation may repeat it, but not say something else."""
    first = texts[original]
    if first.front.kind == "post" and first.front.date is None and "date" not in first.gaps:
        yield Diagnostic("key-missing", first.record.span(), {"key": "date"})
    for text in texts.values():
        source = source_of(text, first) or first
        for key in sorted(text.front.model_fields_set - OF_ONE_TEXT):
            name = type(text.front).model_fields[key].alias or key
            if name not in source.gaps and getattr(text.front, key) != getattr(source.front, key):
                code = "fact-contradiction" if key in source.front.model_fields_set else "fact-misplaced"
                yield Diagnostic(code, text.key_place(name), {"key": name, "file": source.record.file})
        if text.front.original and text.language != original:
            yield Diagnostic(
                "fact-contradiction", text.key_place("original"), {"key": "original", "file": source.record.file}
            )
