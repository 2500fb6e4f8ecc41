"""The term of a concept is, in its language, no other word's: of no other concept, and no alternative of any."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_
from vademecum.model import Concept
from vademecum.rule import Rule, Sample

Label = tuple[str, str, tuple[str, ...]]
"""Language, word, and where it stands in the term."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the labels of all concepts that are in use, small and capital letters alike.

    The rule is SKOS's own for one concept (S13) and its advice for several (5.5): a word must say which one it means.
    """
    facts = catalogue.facts
    current = {name: concept for name, concept in facts.concepts.items() if not concept.replaced_by}
    first: dict[tuple[str, str], tuple[str, Span]] = {}
    for name, concept in current.items():
        for code, term in concept.terms.items():
            place = facts.place("concepts", name, code, "label")
            first.setdefault((code, term.label.casefold()), (name, place))
    for name, concept in current.items():
        for code, word, path in _labels(concept):
            other, known = first.get((code, word.casefold()), ("", Span("")))
            place = facts.place("concepts", name, code, *path)
            if other and place != known:
                yield Diagnostic("label-twice", place, {"word": word, "other": other})


def _labels(concept: Concept) -> Iterator[Label]:
    for code, term in concept.terms.items():
        yield code, term.label, ("label",)
        for index, word in enumerate(term.alternatives):
            yield code, word, ("alternatives", str(index))


RULE = Rule(
    code="label-twice",
    sentence=N_("“{word}” is already the term of the concept {other} in this language."),
    mend=N_("Give one of them another label, or take the word out of alternatives."),
    sample=Sample(
        "data/concepts.yml",
        fails=N_("""\
  en: {label: change, definition: Something becomes different.}
adoption:
  …
  en: {label: adoption, alternatives: [Change], definition: Something new belongs to the work.}
"""),
        passes=N_("""\
  en: {label: change, definition: Something becomes different.}
adoption:
  …
  en: {label: adoption, alternatives: [Uptake], definition: Something new belongs to the work.}
"""),
    ),
    check=check,
)
