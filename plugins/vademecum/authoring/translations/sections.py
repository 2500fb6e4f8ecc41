"""Takes new words for sections of a text; gives the edits of its file, or the file of a text that is new."""

from collections.abc import Iterable, Iterator, Mapping

from vademecum.authoring.changes import Edit
from vademecum.catalogue import SUMMARY, TITLE, LocalText, Translation, level_of, stretches
from vademecum.model import KINDS, validate
from vademecum.sources import decode, front_value, parse_record, yaml_words

Words = Mapping[str, str]
"""New words by the name of their section."""


def section_edits(text: LocalText, raw: str, words: Words, order: Iterable[str]) -> Iterator[Edit]:
    """The edits that put these words in place; a section that the text lacks comes behind the one before it in `order`.

    `raw` is the file as it is read. What has no place in the front matter is left out.
    """
    found = places(text, raw)
    new: dict[int, list[str]] = {}
    behind = found["text.opening"][1]
    for name in order:
        if "." in name and name not in found:
            yield from _front_edits(text, raw, name, words)
        elif name in words and _is_there(found, name):
            start, behind = found[name]
            yield Edit(text.record.path, start, behind, words[name])
        elif name in words:
            new.setdefault(behind, []).append(words[name])
        elif name in found:
            behind = found[name][1]
    for at, pieces in new.items():
        yield Edit(text.record.path, at, at, _inserted(pieces, raw, at))


def places(text: LocalText, raw: str) -> dict[str, tuple[int, int]]:
    """By name, where in the file the words of each section of the body begin and end."""
    body = text.record.markup.body
    found: dict[str, tuple[int, int]] = {}
    before = len(raw) - len(body)
    for name, start, end in stretches(text):
        words = body[start:end]
        if name not in found and (words.strip() or name == "text.opening"):
            begin = start + len(words) - len(words.lstrip())
            found[name] = before + begin, before + begin + len(words.strip())
    return found


def _is_there(found: Mapping[str, tuple[int, int]], name: str) -> bool:
    return name in found and found[name][0] < found[name][1]


def _inserted(pieces: list[str], raw: str, at: int) -> str:
    """With an empty line on each side that has text."""
    words, rest = "\n\n".join(pieces), raw[at:]
    before = "" if raw[:at].endswith("\n") else "\n\n"
    behind = "\n\n" if rest.strip() and rest[0] != "\n" else "" if rest else "\n"
    return before + words + behind


def _front_edits(text: LocalText, raw: str, name: str, words: Words) -> Iterator[Edit]:
    if name not in words:
        return
    level = level_of(name)
    path = ("levels", str(level)) if level is not None else (name.removeprefix("front."),)
    place = front_value(raw, *path)
    if place:
        indent = text.record.front.locate_key(path).column - 1
        yield Edit(text.record.path, *place, yaml_words(words[name], raw[slice(*place)], indent))


def new_text(made: Translation, words: Words, is_draft: bool) -> str:
    """The file of a text in a language that has none; facts that all languages share stay in the original."""
    lines = [f"kind: {made.entry.kind}", f"id: {made.entry.id}"]
    lines += [f"{name.removeprefix('front.')}: {yaml_words(words[name])}" for name in (TITLE, SUMMARY) if name in words]
    levels = [(level_of(name), one) for name, one in words.items() if level_of(name) is not None]
    lines += ["levels:"] if levels else []
    lines += [f"  {level}: {yaml_words(one, indent=2)}" for level, one in levels]
    lines += ["draft: true"] if is_draft else []
    body = "\n\n".join(one for name, one in words.items() if not name.startswith("front."))
    return "\n".join(["---", *lines, "---", body]).rstrip("\n") + "\n"


def reread(content: str, path: str, language: str) -> LocalText | None:
    """The text that a file would be; None where its front matter is not valid."""
    text, problems = decode(content.encode(), path)
    record = parse_record(text, path, path)
    front = record.front.value if isinstance(record.front.value, dict) else {}
    kind = KINDS.get(str(front.get("kind")))
    if problems or record.problems or kind is None or kind.shape is None:
        return None
    front_matter, _ = validate(kind.shape, front, record.front.locate, record.front.locate_key)
    return LocalText(language, front_matter, record) if front_matter else None
