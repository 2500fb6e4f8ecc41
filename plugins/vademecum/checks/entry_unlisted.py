"""A role, a competency, a checklist and a tool stand in their file of facts."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.model import LISTED
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for entries of these kinds that no file of facts knows; each is reported once, in its original."""
    for entry in catalogue.entries.values():
        if entry.kind in LISTED and entry.facts is None and entry.ref not in catalogue.facts.unread:
            text = entry.texts[entry.original or next(iter(entry.texts))]
            known = {other.id for other in catalogue.entries.values() if other.kind == entry.kind and other.facts}
            values = {"ref": entry.ref, "name": LISTED[entry.kind], "nearest": nearest(entry.id, known)}
            yield Diagnostic("entry-unlisted", text.place("id"), values)


RULE = Rule(
    code="entry-unlisted",
    sentence=N_("{ref} is not in docs/data/{name}.yml."),
    mend=N_("Add it there, or correct the id."),
    sample=Sample(
        N_("en/roles/nursing.md"),
        fails="""\
kind: role
id: cmno
""",
        passes="""\
kind: role
id: cnio
""",
    ),
    check=check,
)
