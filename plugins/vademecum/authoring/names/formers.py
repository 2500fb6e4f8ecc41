"""Takes an entry and a name that it gives up; gives the edits that write the name into its `formerly`."""

from collections.abc import Iterator

from vademecum.authoring.changes import Edit
from vademecum.authoring.files import Files
from vademecum.authoring.yamltext import Path, YamlText
from vademecum.catalogue import Entry, LocalText

FACTS: dict[str, tuple[str, ...]] = {
    "role": ("roles", "roles"),
    "competency": ("competencies", "competencies"),
    "checklist": ("checklists",),
    "tool": ("tools",),
    "term": ("concepts",),
    "law": ("law",),
}
"""By kind, the file of facts in which its entries stand, and the keys that lead to them."""


def facts_of(entry: Entry, files: Files) -> tuple[YamlText, Path] | None:
    """The file of facts in which an entry stands, and its path there; None for one without facts."""
    if entry.facts is None:
        return None
    name, *path = FACTS[entry.kind]
    return files.facts(name), (*path, entry.id)


def home(entry: Entry, files: Files) -> tuple[YamlText, Path]:
    """Where the former names of an entry are written: at its facts, else in its original or a text that counts."""
    text, facts = speaking(entry), facts_of(entry, files)
    if facts or not text:
        return facts or (files.facts(FACTS[entry.kind][0]), ())
    return files.front(text), ()


def speaking(entry: Entry) -> LocalText | None:
    """The original, or the first text that is no draft where the original is one."""
    texts = sorted(entry.texts.values(), key=lambda text: text.language != entry.original)
    return next((text for text in texts if not text.front.draft), texts[0] if texts else None)


def written(entry: Entry, files: Files) -> Iterator[tuple[YamlText, Path, str, str]]:
    """Every former name of an entry: its file and path, the name, and the language of the text (empty for facts)."""
    facts = facts_of(entry, files)
    for number, name in enumerate(getattr(entry.facts, "formerly", ())):
        if facts:
            yield facts[0], (*facts[1], "formerly", str(number)), name, ""
    for text in entry.texts.values():
        for number, name in enumerate(text.front.formerly):
            yield files.front(text), ("formerly", str(number)), name, text.language


def give_up(entry: Entry, old: list[str], new: list[str], files: Files, to: tuple[YamlText, Path]) -> Iterator[Edit]:
    """Write the old names at `to`; a new name that was a former one of the entry goes from its list.

    Names are ids, or whole addresses such as `nl/rollen/cmio/`.
    """
    left = list(dict.fromkeys(old))
    for file, path, name, language in written(entry, files):
        if _is_same(name, language, left):
            left = [word for word in left if not _is_same(name, language, [word])]
        elif _is_same(name, language, new) and left:
            yield file.put(*file.word(file.tree.locate(path), name), left.pop(0))
        elif _is_same(name, language, new):
            yield from file.drop(path)
    if left:
        yield add(*to, left)


def add(file: YamlText, path: Path, names: list[str]) -> Edit:
    """Names at the end of a list of former ones, which is made where there is none."""
    group = file.value(path)
    key = (*path, "formerly")
    return (
        file.append(key, names)
        if isinstance(group, dict) and "formerly" in group
        else file.insert(path, "formerly", names)
    )


def _is_same(name: str, language: str, others: list[str]) -> bool:
    """Whether a former name, which may leave out the language of its text, is among others."""
    if "/" not in name:
        return name in others
    plain = name.strip("/")
    return any("/" in other and other.strip("/") in (plain, f"{language}/{plain}") for other in others)


def names_before(entry: Entry, files: Files) -> Iterator[tuple[str, str]]:
    """Every former name of an entry, the addresses with their language; first the path of the file that has it."""
    for file, _, name, language in written(entry, files):
        plain = name.strip("/")
        known = not language or plain.partition("/")[0] in files.catalogue.settings.languages
        yield file.path, name if "/" not in name else f"{plain}/" if known else f"{language}/{plain}/"
