"""Takes a catalogue; gives every place in texts and facts that names an entry, with the stretch of the name."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from vademecum.authoring.files import Files
from vademecum.authoring.names.keys import FRONT, KEYS, VALUES, Path, paths
from vademecum.authoring.yamltext import YamlText
from vademecum.catalogue import LocalText
from vademecum.diagnostics import Span
from vademecum.model import KINDS
from vademecum.sources import Reference


@dataclass(frozen=True)
class Mention:
    """A name of an entry: `start` and `end` enclose it in its file, without an anchor behind it.

    `ref` is the `kind:id` that it means. `written` is how: in a text as `reference`; in YAML as the `key` that holds
    the facts of the entry (`own`), as another `key`, as a `value`, or as one of several values (`item`).
    """

    ref: str
    file: YamlText
    start: int
    end: int
    place: Span
    written: Literal["reference", "own", "key", "value", "item"]
    path: Path = ()
    reference: Reference | None = None
    text: LocalText | None = None

    @property
    def name(self) -> str:
        """The name as it stands there."""
        return self.file.text[self.start : self.end]


def mentions(files: Files) -> Iterator[Mention]:
    """All of them: in the bodies of texts, in front matter, in the files of facts. Raises Refused, OSError."""
    for _, text in files.catalogue.texts():
        front = files.front(text)
        yield from _of_body(text, front, files)
        for pattern, kind in FRONT.items():
            for path in paths(front.tree.value, pattern) if kind in KINDS else ():
                yield from _named(kind or "", front, path, False, text)
    for name in files.catalogue.folder.data:
        for kinds, is_key in ((KEYS, True), (VALUES, False)):
            facts = files.facts(name)
            for pattern, kind in kinds.get(name, {}).items():
                for path in paths(facts.tree.value, pattern) if kind in KINDS or kind == "reference" else ():
                    yield from _named(kind or "", facts, path, is_key)


def _of_body(text: LocalText, file: YamlText, files: Files) -> Iterator[Mention]:
    markup, begin = text.record.markup, files.body(text.record)
    for reference in markup.references:
        entry, _ = files.catalogue.resolve(reference.target)
        if entry:
            name = reference.target.partition("#")[0].strip()
            start = begin + markup.body.index(name, reference.start)
            place = text.record.span(reference.line, reference.column)
            yield Mention(entry.ref, file, start, start + len(name), place, "reference", reference=reference, text=text)


def _named(kind: str, file: YamlText, path: Path, is_key: bool, text: LocalText | None = None) -> Iterator[Mention]:
    if path in file.tree.files:
        return  # it stands in a file of another layer
    value = path[-1] if is_key else file.value(path)
    place = file.tree.locate_key(path) if is_key else file.tree.locate(path)
    word = str(value)
    name = word.partition("#")[0]
    start, end = file.word(place, name)
    yield Mention(
        word if kind == "reference" else f"{kind}:{name}",
        file,
        start,
        end,
        place,
        _way(kind, path, is_key),
        path,
        text=text,
    )


def _way(kind: str, path: Path, is_key: bool) -> Literal["own", "key", "item", "value"]:
    if is_key:
        return "own" if path[:-1] in ((), ("roles",), ("competencies",)) and kind != "reference" else "key"
    return "item" if path[-1].isdigit() else "value"
