"""Takes the facts of concepts; checks their terms by language and their relations."""

import pytest

from tests.unit.model.reading import fault, faults, found, valid
from vademecum.model import DATA_FILES

SHAPE = DATA_FILES["concepts"]
TERM = "{label: x, definition: y}"


def test_a_concept_has_a_term_in_each_language_that_it_names() -> None:
    """Any language code will do; relations are no languages."""
    concept = valid(SHAPE, f"a:\n  nl: {TERM}\n  fil: {TERM}\n  related: [b]\n  replaced-by: c\n")["a"]
    assert sorted(concept.terms) == ["fil", "nl"]
    assert (concept.related, concept.replaced_by) == (("b",), "c")


def test_a_term_is_settled_unless_it_says_otherwise() -> None:
    """And has no alternatives, forms or renderings to avoid."""
    term = valid(SHAPE, f"a: {{nl: {TERM}}}")["a"].terms["nl"]
    assert (term.settled, term.alternatives, term.forms, term.avoid, term.note) == (True, (), (), (), None)


def test_a_concept_gets_help_unless_it_says_otherwise() -> None:
    """A word that every reader knows needs none."""
    concepts = valid(SHAPE, f"a: {{nl: {TERM}}}\nb: {{nl: {TERM}, help: false}}\n")
    assert (concepts["a"].help, concepts["b"].help) == (True, False)
    assert sorted(concepts["b"].terms) == ["nl"]


@pytest.mark.parametrize(("key", "nearest"), [("borader", "broader"), ("replaced_by", "replaced-by"), ("NL", "")])
def test_a_key_that_is_no_language_is_unknown(key: str, nearest: str) -> None:
    """At the key, with the one that was meant."""
    text = f"a:\n  nl: {TERM}\n  {key}: {TERM}\n"
    assert faults(SHAPE, text) == {("3:3", "key-unknown")}
    assert fault(SHAPE, text)["nearest"] == nearest


def test_a_term_needs_a_label_and_a_definition() -> None:
    """Both are missing at the place of the term."""
    _, problems = found(SHAPE, "a:\n  nl: {}\n")
    assert {problem.values["key"] for problem in problems} == {"label", "definition"}
    assert {str(problem.span) for problem in problems} == {"a.yml:2:7"}


def test_a_term_is_a_group_of_keys() -> None:
    """A label alone is none."""
    assert faults(SHAPE, "a:\n  nl: cloud\n") == {("2:7", "type-wrong")}
