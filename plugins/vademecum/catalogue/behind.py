"""Takes the catalogue; gives the translations whose original says something else than what they were made from."""

from collections.abc import Iterable, Iterator

from vademecum.catalogue.catalogue import Catalogue
from vademecum.catalogue.entries import Entry
from vademecum.catalogue.translations import SectionState, translations
from vademecum.diagnostics import Behind


def behind(catalogue: Catalogue, entries: Iterable[Entry]) -> Iterator[Behind]:
    """Of these entries. Drafts do not count: neither of them is read by anybody yet."""
    for entry in entries:
        original = entry.texts.get(entry.original or "")
        if original is None or original.front.draft or entry.ref in catalogue.unread:
            continue
        for made in translations(entry, catalogue.settings.languages, catalogue.facts.translations):
            is_late = any(section.state is SectionState.BEHIND for section in made.sections)
            if made.text and not made.text.front.draft and is_late:
                yield Behind(entry.ref, made.language, made.text.record.file, original.record.file)
