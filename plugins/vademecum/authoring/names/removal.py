"""Takes an entry and what is to come in its place; gives all texts and facts without it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from vademecum.authoring.changes import Changes, Edit
from vademecum.authoring.files import Files
from vademecum.authoring.finding import entry_of, refuse_unreadable
from vademecum.authoring.names.formers import add, facts_of, home, names_before
from vademecum.authoring.names.links import anchors, as_reference, as_words, links_to
from vademecum.authoring.names.mentions import Mention, mentions
from vademecum.authoring.names.moving import addresses
from vademecum.authoring.names.renaming import RESERVED
from vademecum.authoring.refusals import Reason, Refused
from vademecum.authoring.translations.records import record_path
from vademecum.authoring.yamltext import Path
from vademecum.catalogue import Catalogue, Entry, LocalText, lower_entry
from vademecum.languages import N_
from vademecum.sources import MANIFEST, Link

TYPED = "data/search.yml"
"""The words that readers type for an entry: they go with it, or lead to its successor."""

_HIDE = N_(
    "{ref} has a text in the layer “{layer}” below your own folder, {file}, so it cannot be removed here. To show it "
    "to nobody, say in {manifest}: hide: [{ref}]"
)


@dataclass(frozen=True)
class _Removal:
    """What goes, what comes in its place (if anything), and what stays of it otherwise: words."""

    entry: Entry
    successor: Entry | None
    files: Files

    @property
    def own(self) -> set[str]:
        """The paths of the texts that go."""
        return {text.record.path for text in self.entry.texts.values()}


def remove(catalogue: Catalogue, ref: str, successor: str | None = None, unlink: bool = False) -> Changes:
    """The files that change. Raises Refused, OSError.

    What refers to the entry refers to its successor afterwards, or keeps the words alone; without either it stands in
    the way.
    """
    refuse_unreadable(catalogue)
    files, entry = Files(catalogue), entry_of(ref, catalogue)
    if lower := lower_entry(entry, catalogue):
        raise Refused(Reason(_HIDE, {**lower, "manifest": catalogue.folder.file(MANIFEST)}))
    heir = entry_of(successor, catalogue) if successor else None
    removal = _Removal(entry, heir, files)
    found = [mention for mention in mentions(files) if mention.ref == entry.ref and _is_other(mention, removal)]
    links = [
        found for path in removal.own for found in links_to(path, files) if found[0].record.path not in removal.own
    ]
    reasons = [*_against(removal), *(() if heir else _in_the_way(entry, found, links, unlink))]
    if reasons:
        raise Refused(*reasons)
    edits = [*_edits(removal, found), *_link_edits(removal, links), *_facts(removal), *_formers(removal)]
    gone: Changes = dict.fromkeys(removal.own)
    record = {record_path(entry.ref): None} if (files.root / record_path(entry.ref)).is_file() else {}
    return {**files.edited(edits), **gone, **record}


def _is_other(mention: Mention, removal: _Removal) -> bool:
    """Whether a mention stands in something that stays; what a roundup has said it has said."""
    return mention.written != "own" and mention.file.path not in {*removal.own, "data/digests.yml"}


def _against(removal: _Removal) -> Iterator[Reason]:
    entry, heir = removal.entry, removal.successor
    if entry.ref in RESERVED:
        yield Reason(N_("The site finds {ref} by its id: it cannot be removed."), {"ref": entry.ref})
    if heir and heir.kind != entry.kind:
        words = N_("{heir} cannot come in the place of {ref}: it is of another kind.")
        yield Reason(words, {"heir": heir.ref, "ref": entry.ref})
    if heir and heir.ref == entry.ref:
        yield Reason(N_("{ref} cannot come in its own place."), {"ref": entry.ref})


def _in_the_way(
    entry: Entry, found: list[Mention], links: list[tuple[LocalText, Link]], unlink: bool
) -> Iterator[Reason]:
    """Every place that names the entry, then the way out; where words may stay, only places that need a name."""
    staying = [mention for mention in found if mention.file.path != TYPED]
    places = [mention.place for mention in staying if not unlink or mention.written == "value"]
    places += [] if unlink else [text.record.span(link.line, link.column) for text, link in links]
    words = N_("{ref} cannot be left out here.") if unlink else N_("{ref} is named here.")
    yield from (Reason(words, {"ref": entry.ref}, place) for place in places)
    if places and unlink:
        yield Reason(N_("Change these places by hand, or say --successor KIND:ID for what comes instead."))
    elif places:
        yield Reason(N_("Say --successor KIND:ID for what comes instead, or --unlink to keep the words alone."))


def _edits(removal: _Removal, found: list[Mention]) -> Iterator[Edit]:
    dropped: dict[tuple[str, Path], list[Mention]] = {}
    for mention in found:
        heir = removal.successor
        itself = heir is not None and mention.text is not None and mention.text in heir.texts.values()
        if mention.reference and (heir is None or itself):
            yield _words_of(mention, removal)
        elif heir is None or itself or _names(mention, heir):
            path = _dropped(mention)
            dropped.setdefault((mention.file.path, path[:-1]), []).append(replace(mention, path=path))
        else:
            yield _led_on(mention, heir)
    for (_, parent), gone in dropped.items():
        yield from gone[0].file.without(parent, [mention.path[-1] for mention in gone])


def _names(mention: Mention, heir: Entry) -> bool:
    """Whether the successor stands in the same list or group of keys already."""
    if mention.written not in ("item", "key"):
        return False
    group = mention.file.value(mention.path[:-1])
    name = mention.path[-1] if mention.written == "key" else str(mention.file.value(mention.path))
    tail = name.partition("#")
    now = heir.ref if ":" in tail[0] else heir.id
    return isinstance(group, list | dict) and f"{now}{tail[1]}{tail[2]}" in group


def _led_on(mention: Mention, heir: Entry) -> Edit:
    """The successor's name; an anchor that its page does not have goes."""
    name = heir.ref if ":" in mention.name else heir.id
    if mention.reference is None:
        return mention.file.put(mention.start, mention.end, name)
    anchor = mention.reference.target.partition("#")[2]
    end = (
        mention.end
        if not anchor or anchor in anchors(heir)
        else mention.file.text.index(anchor, mention.end) + len(anchor)
    )
    # The bare id of the successor may be that of an entry of another kind too.
    return mention.file.put(mention.start, end, heir.ref)


def _words_of(mention: Mention, removal: _Removal) -> Edit:
    """The words of a reference alone."""
    reference, text = mention.reference, mention.text
    assert reference and text
    begin = removal.files.body(text.record)
    words = reference.text or removal.entry.title(text.language) or mention.name
    return mention.file.put(begin + reference.start, begin + reference.end, words)


def _dropped(mention: Mention) -> Path:
    """What goes with a name: the comparison of which one alone would be left, else the name alone."""
    group = mention.file.value(mention.path[:-1])
    if mention.path[0] == "comparisons" and isinstance(group, list) and len(group) <= 2:
        return mention.path[:-1]
    return mention.path


def _link_edits(removal: _Removal, links: Iterable[tuple[LocalText, Link]]) -> Iterator[Edit]:
    for text, link in links:
        heir = removal.successor
        if heir and text not in heir.texts.values():
            yield as_reference(heir, text, link, removal.files)
        else:
            yield as_words(text, link, link.text, removal.files)


def _facts(removal: _Removal) -> Iterator[Edit]:
    facts = facts_of(removal.entry, removal.files)
    if facts:
        yield from facts[0].drop(facts[1])


def _formers(removal: _Removal) -> Iterator[Edit]:
    """All names and addresses that readers of the entry may know, at its successor."""
    entry, heir, files = removal.entry, removal.successor, removal.files
    if heir and not entry.is_draft:
        names = [entry.id, *(name for _, name in names_before(entry, files))]
        names += addresses(entry, None, files.catalogue)
        yield add(*home(heir, files), list(dict.fromkeys(names)))
