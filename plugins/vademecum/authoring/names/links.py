"""Takes a catalogue and files that change their place; gives the edits that keep every link to and from them whole."""

from collections.abc import Iterator
from posixpath import dirname, normpath, relpath
from posixpath import join as join_paths
from urllib.parse import quote, unquote

from vademecum.authoring.changes import Edit
from vademecum.authoring.files import Files
from vademecum.authoring.refusals import Reason, Refused
from vademecum.catalogue import Entry, LocalText, target_path
from vademecum.languages import N_
from vademecum.model import Checklist
from vademecum.sources import Link


def links_to(path: str, files: Files) -> Iterator[tuple[LocalText, Link]]:
    """Every relative link of another text that leads to a file."""
    for _, text in files.catalogue.texts():
        for link in text.record.markup.links if text.record.path != path else ():
            if target_path(text.record.path, link)[0] == path:
                yield text, link


def led_to(old: str, new: str, files: Files) -> Iterator[Edit]:
    """The links of other texts, so that they lead to the new place."""
    for text, link in links_to(old, files):
        yield _edit(text, link, relative(new, text.record.path), files)


def led_from(text: LocalText, new: str, files: Files) -> Iterator[Edit]:
    """The relative links of a text, counted from its new place; those to itself stay with it."""
    old = text.record.path
    for link in text.record.markup.links if dirname(old) != dirname(new) else ():
        path, _ = target_path(old, link)
        if path and path != old:
            target = normpath(join_paths(dirname(old), unquote(link.target.partition("#")[0])))
            yield _edit(text, link, relative(target, new), files)
    if old.rpartition("/")[2] != new.rpartition("/")[2]:
        yield from _to_itself(text, new, files)


def _to_itself(text: LocalText, new: str, files: Files) -> Iterator[Edit]:
    for link in text.record.markup.links:
        if link.target.partition("#")[0] and target_path(text.record.path, link)[0] == text.record.path:
            yield _edit(text, link, relative(new, new), files)


def relative(path: str, origin: str) -> str:
    """A path as it is written in a link of another file."""
    return quote(relpath(path, dirname(origin) or "."))


def _edit(text: LocalText, link: Link, target: str, files: Files) -> Edit:
    """Another address for a link, which keeps its anchor."""
    begin = files.body(text.record) + link.start
    _, mark, anchor = link.target.partition("#")
    return Edit(text.record.path, begin, begin + link.end - link.start, f"{target}{mark}{anchor}")


def as_reference(entry: Entry, text: LocalText, link: Link, files: Files) -> Edit:
    """A link as a reference: it leads to whatever text of the entry there is. Raises Refused for a definition."""
    anchor = link.target.partition("#")[2]
    target = f"{entry.ref}#{anchor}" if anchor and anchor in anchors(entry) else entry.ref
    return as_words(text, link, f"[[{target}|{link.text}]]", files)


def as_words(text: LocalText, link: Link, words: str, files: Files) -> Edit:
    """Other words where a link stands. Raises Refused for a definition, which has none."""
    if not link.marks:
        place = text.record.span(link.line, link.column)
        raise Refused(Reason(N_("Change this address by hand, and the words that lead there."), {}, place))
    begin = files.body(text.record)
    return Edit(text.record.path, begin + link.marks[0][0], begin + link.marks[1][1], words)


def anchors(entry: Entry) -> set[str]:
    """The ids on the page of an entry that a link can lead to."""
    of_texts = (text.record.markup.anchors for text in entry.texts.values())
    return {anchor for found in of_texts for anchor in found} | {
        *(entry.facts.items if isinstance(entry.facts, Checklist) else ())
    }
