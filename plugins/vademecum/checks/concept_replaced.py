"""A text or fact in use does not name a concept that has been replaced."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, replacement
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at every place that names a concept, in drafts too; a chain of replacements leads to its last one.

    Where that is unknown, or the chain a circle, this is reported and not what follows from it.
    """
    concepts = catalogue.facts.concepts
    last = {name: replacement(name, concepts) for name, concept in concepts.items() if concept.replaced_by}
    for uses in (_in_texts, _in_concepts, _in_checklists, _in_law) if last else ():
        for place, name in uses(catalogue):
            if now := last.get(name):
                yield Diagnostic("concept-replaced", place, {"name": name, "now": now})


def _in_texts(catalogue: Catalogue) -> Iterator[tuple[Span, str]]:
    for _, text in catalogue.texts():
        for key in ("concepts", "categories"):
            for index, name in enumerate(getattr(text.front, key, ())):
                yield text.place(key, str(index)), name
        for reference in text.record.markup.references:
            entry, _ = catalogue.resolve(reference.target)
            if entry and entry.kind == "term":
                yield text.record.span(reference.line, reference.column), entry.id


def _in_concepts(catalogue: Catalogue) -> Iterator[tuple[Span, str]]:
    """The relations of concepts that are in use themselves."""
    for name, concept in catalogue.facts.concepts.items():
        for key in ("broader", "related") if not concept.replaced_by else ():
            for index, other in enumerate(getattr(concept, key)):
                yield catalogue.facts.place("concepts", name, key, str(index)), other


def _in_checklists(catalogue: Catalogue) -> Iterator[tuple[Span, str]]:
    for name, checklist in catalogue.facts.checklists.items():
        for key, item in checklist.items.items():
            for index, concept in enumerate(item.concepts):
                path = (name, "items", key, "concepts", str(index))
                yield catalogue.facts.place("checklists", *path), concept


def _in_law(catalogue: Catalogue) -> Iterator[tuple[Span, str]]:
    for name, law in catalogue.facts.law.items():
        for index, concept in enumerate(law.concepts):
            yield catalogue.facts.place("law", name, "concepts", str(index)), concept


RULE = Rule(
    code="concept-replaced",
    sentence=N_("The concept {name} is no longer used: {now} has taken its place."),
    mend=N_("Write {now}."),
    sample=Sample(
        "data/concepts.yml",
        fails="""\
  related: [overhaul]
  …
overhaul:
  …
  replaced-by: renewal
renewal:
  …
  replaced-by: change
""",
        passes="""\
  related: [change]
  …
overhaul:
  …
  replaced-by: renewal
renewal:
  …
  replaced-by: change
""",
    ),
    check=check,
)
