"""A text that a record of translations knows is there, or the record has forgotten it.

A file that somebody deletes by hand leaves no other trace: its page shows another language from then on.
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, Entry
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.model import TranslationRecord
from vademecum.rule import Rule, Sample
from vademecum.sources import TRANSLATIONS


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for the texts of every record; an entry without any text, and a text that cannot be read, are told of so."""
    for ref, record in catalogue.facts.translations.items():
        entry = catalogue.entries.get(ref)
        if entry and entry.texts and ref not in catalogue.unread:
            yield from _gone(entry, record, catalogue)


def _gone(entry: Entry, record: TranslationRecord, catalogue: Catalogue) -> Iterator[Diagnostic]:
    """One problem a language of the site, at its place in the record."""
    tree = catalogue.facts.files[f"{TRANSLATIONS}/{entry.kind}/{entry.id}"].tree
    places = {record.original: ("original",)} | {code: ("languages", code) for code in record.languages}
    for language, path in places.items():
        if language in catalogue.settings.languages and language not in entry.texts:
            yield Diagnostic("text-gone", tree.locate_key(path), {"ref": entry.ref, "language": language})


RULE = Rule(
    code="text-gone",
    sentence=N_("{ref} had a text in “{language}”, and it is gone."),
    mend=N_("Put its file back; or, if it is to stay away, run: vademecum remove {ref} --language {language}"),
    sample=Sample(
        "data/translations/post/first-week.json",
        fails="""\
 "languages": {
  "da": {
   …
  },
""",
        passes="""\
 "languages": {
""",
    ),
    check=check,
    severity=Severity.WARNING,
)
