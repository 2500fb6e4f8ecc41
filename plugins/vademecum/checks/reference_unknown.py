"""A reference leads to something that exists."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, list_of
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.likeness import is_slip, nearest
from vademecum.model import KINDS, kinds_by_name
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look up every reference of every text."""
    for _, text in catalogue.texts():
        for reference in text.record.markup.references:
            name = reference.target.partition("#")[0].strip()
            if not catalogue.candidates(name):
                place = text.record.span(reference.line, reference.column)
                guess = _meant(name, catalogue)
                more = _title(name, guess, text.language, catalogue) if guess else {"listed": _listed(name)}
                values = {"target": name, "nearest": guess, **more}
                yield Diagnostic("reference-unknown", place, values)


def _meant(name: str, catalogue: Catalogue) -> str:
    """The entry that may be meant, as a reference names it: with its kind where the id alone means several."""
    if ":" in name:
        kind, _, own = name.partition(":")
        return nearest(f"{kinds_by_name().get(kind.casefold(), kind)}:{own}", catalogue.named, catalogue.called)
    called: dict[str, list[str]] = {}
    for entry in catalogue.named.values():
        called.setdefault(entry.id, []).extend(catalogue.called[entry.ref])
    found = nearest(name, called, called)
    candidates = catalogue.candidates(found) if found else []
    return min(candidates, key=_rank) if len(candidates) > 1 else found


def _listed(name: str) -> str:
    """The list in which to look for what was meant: of its kind where it says one."""
    kind = name.partition(":")[0].casefold()
    return list_of(kinds_by_name().get(kind, "")) if ":" in name else list_of()


def _title(name: str, guess: str, language: str, catalogue: Catalogue) -> dict[str, str]:
    """What the guess is called, where its id does not look like what was written."""
    if is_slip(name.rpartition(":")[2], guess.rpartition(":")[2]):
        return {}
    title = catalogue.entries[catalogue.candidates(guess)[0]].title(language)
    return {"title": title} if title else {}


def _rank(ref: str) -> int:
    return [*KINDS].index(ref.partition(":")[0])


RULE = Rule(
    code="reference-unknown",
    sentence=N_("[[{target}]] leads nowhere: there is no such id."),
    mend=N_("Correct the id, or write the text that it should lead to."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"), fails="[[role:cmoi#mandate]]", passes="[[role:cmio#mandate]]"
    ),
    check=check,
    reads_parts=True,
)
