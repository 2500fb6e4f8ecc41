"""Takes an entry and a language; gives all texts without its text in that language, and no fact of it lost."""

from collections.abc import Iterator

from vademecum.authoring.changes import Changes, Edit
from vademecum.authoring.files import Files
from vademecum.authoring.finding import entry_of, refuse_lower, refuse_unreadable, text_in
from vademecum.authoring.names.formers import add, facts_of, names_before
from vademecum.authoring.names.links import as_reference, links_to
from vademecum.authoring.names.moving import addresses
from vademecum.authoring.names.renaming import RESERVED
from vademecum.authoring.refusals import Reason, Refused
from vademecum.authoring.translations.records import forgotten
from vademecum.catalogue import Catalogue, Entry, LocalText
from vademecum.languages import N_, code_called, language_name
from vademecum.model import OF_ONE_TEXT


def withdraw(catalogue: Catalogue, ref: str, language: str) -> Changes:
    """The files that change. Raises Refused, OSError.

    The facts of an original move to the text that is the original then; links to the file become references, which
    lead to another language. Of a text that is gone already its record alone changes.
    """
    refuse_unreadable(catalogue)
    files, entry = Files(catalogue), entry_of(ref, catalogue)
    language = code_called(language, catalogue.settings.languages, language_name)
    record = forgotten(entry.ref, language, catalogue)
    if record and entry.texts and language not in entry.texts:
        return record
    text = text_in(entry, language)
    refuse_lower(entry, [text], catalogue)
    rest = [entry.texts[code] for code in catalogue.settings.languages if code in entry.texts and code != language]
    if entry.ref in RESERVED:
        raise Refused(Reason(N_("The site finds {ref} by its id: it cannot be removed."), {"ref": entry.ref}))
    if not rest:
        words = N_("This is the only text of {ref}: leave out --language to remove it as a whole.")
        raise Refused(Reason(words, {"ref": entry.ref}, text.place("id")))
    heir = _heir(entry, language, catalogue)
    edits = [as_reference(entry, origin, link, files) for origin, link in links_to(text.record.path, files)]
    edits += [*_facts(entry, text, heir, files), *_formers(entry, text, heir, files)]
    return {**files.edited(edits), **record, text.record.path: None}


def addresses_kept(catalogue: Catalogue, ref: str, language: str) -> list[str]:
    """The old addresses that `withdraw` writes down, so that readers who have them are led on. Raises Refused."""
    refuse_unreadable(catalogue)
    entry, files = entry_of(ref, catalogue), Files(catalogue)
    language = code_called(language, catalogue.settings.languages, language_name)
    if language not in entry.texts or len(entry.texts) == 1:
        return []
    return _former_names(entry, entry.texts[language], _heir(entry, language, catalogue), files)


def _heir(entry: Entry, language: str, catalogue: Catalogue) -> LocalText:
    """The text that takes over: the original, else the first of another language."""
    rest = [entry.texts[code] for code in catalogue.settings.languages if code in entry.texts and code != language]
    return next((other for other in rest if other.language == entry.original), rest[0])


def _facts(entry: Entry, text: LocalText, heir: LocalText, files: Files) -> Iterator[Edit]:
    """The facts that all languages share, in the heir: one edit, so that they stay in their order."""
    front, target = files.front(text), files.front(heir)
    if entry.original == text.language and isinstance(front.tree.value, dict) and isinstance(target.tree.value, dict):
        there = {*OF_ONE_TEXT, *target.tree.value}
        made = [target.insert((), key, value) for key, value in front.tree.value.items() if key not in there]
        if made:
            yield target.put(made[0].start, made[0].end, "".join(edit.text for edit in made))


def _formers(entry: Entry, text: LocalText, heir: LocalText, files: Files) -> Iterator[Edit]:
    """Its former names and its addresses, as facts of the entry or of the heir."""
    new = _former_names(entry, text, heir, files)
    if new:
        yield add(*(facts_of(entry, files) or (files.front(heir), ())), new)


def _former_names(entry: Entry, text: LocalText, heir: LocalText, files: Files) -> list[str]:
    """Its former names and its addresses, but for those at which its readers find the heir; a draft never had any."""
    if text.front.draft and not entry.is_draft:
        return []
    kept = {name for path, name in names_before(entry, files) if path != text.record.path}
    names = [name for path, name in names_before(entry, files) if path == text.record.path]
    stem = heir.front.slug or heir.record.path.rpartition("/")[2].removesuffix(".md")
    old = [] if text.front.draft else addresses(entry, text, files.catalogue)
    names += [address for address in old if address.rstrip("/").rpartition("/")[2] != stem]
    return [name for name in dict.fromkeys(names) if name not in kept]
