"""A record of translations belongs to an entry."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.rule import Rule, Sample
from vademecum.sources import TRANSLATIONS


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look up the entry of every record."""
    texts = {entry.ref for entry, _ in catalogue.texts()}
    for ref in catalogue.facts.translations:
        if ref not in texts and ref not in catalogue.unread:
            place = catalogue.facts.files[f"{TRANSLATIONS}/{ref.replace(':', '/')}"].tree.start
            yield Diagnostic("translation-unknown", place, {"ref": ref, "nearest": nearest(ref, texts)})


RULE = Rule(
    code="translation-unknown",
    sentence=N_("This record is about the translations of {ref}, and there is no such text."),
    mend=N_("Give the file the name of its entry, or remove it."),
    sample=Sample("data/translations/role/cmoi.json", renamed="data/translations/role/cmio.json"),
    check=check,
)
