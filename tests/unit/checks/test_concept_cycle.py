"""Concepts that are broader than others; which circles of them are found."""

import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tests.reports import problems
from tests.sites import make_docs
from vademecum.checks.concept_cycle import RULE
from vademecum.model import Concept
from vademecum.site import read_site


def concepts(broader: Mapping[str, list[str]]) -> str:
    """A file of concepts of which each has these broader ones."""
    return "".join(
        f"{name}:\n  broader: [{', '.join(names)}]\n  nl: {{label: {name}, definition: A term.}}\n"
        for name, names in broader.items()
    )


def circles(folder: Path, broader: Mapping[str, list[str]]) -> list[object]:
    """The paths of all circles that are reported."""
    found = problems(folder, {"data/concepts.yml": concepts(broader)})
    assert {problem.code for problem in found} <= {"concept-cycle"}
    return [problem.values["path"] for problem in found]


def test_a_concept_may_be_broader_than_itself(tmp_path: Path) -> None:
    """A concept that names itself is the smallest circle."""
    assert circles(tmp_path, {"a": ["a"]}) == ["a → a"]


def test_circles_apart_are_each_reported(tmp_path: Path) -> None:
    """Two circles that share no concept give two problems, also where one leads to the other."""
    assert circles(tmp_path, {"a": ["b", "c"], "b": ["a"], "c": ["d"], "d": ["c"]}) == ["a → b → a", "c → d → c"]


def test_circles_through_one_concept_are_each_reported(tmp_path: Path) -> None:
    """A concept that stands in two circles gives two problems at the same place."""
    assert circles(tmp_path, {"a": ["b", "c"], "b": ["a"], "c": ["a"]}) == ["a → b → a", "a → c → a"]


def test_a_circle_is_reported_at_its_first_name(tmp_path: Path) -> None:
    """Wherever the walk enters a circle, its path begins with the first of its names in the alphabet."""
    found = problems(tmp_path, {"data/concepts.yml": concepts({"a": ["z"], "z": ["m"], "m": ["k"], "k": ["z"]})})
    assert [(problem.values["path"], problem.span.line) for problem in found] == [("k → z → m → k", 11)]


def test_shared_ancestors_are_no_circle(tmp_path: Path) -> None:
    """A concept that is reached by several ways, none of which leads back, breaks no rule."""
    assert circles(tmp_path, {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}) == []


def test_a_wrong_concept_is_passed_over(tmp_path: Path) -> None:
    """What could not be read of a concept closes no circle, and the concept is not missed; all else of it counts."""
    first = concepts({"a": ["b"]})
    no_circle = {"data/concepts.yml": f"{first}b:\n  broader: a\n  related: [a]\n"}
    circle = {"data/concepts.yml": f"{first}b:\n  broader: [a]\n  related: none\n"}
    assert [problem.code for problem in problems(tmp_path / "one", no_circle)] == ["type-wrong"]
    assert sorted(problem.code for problem in problems(tmp_path / "other", circle)) == ["concept-cycle", "type-wrong"]


def test_ten_thousand_concepts_are_walked_once(tmp_path: Path) -> None:
    """A chain in which each concept names the next three, and the last the first, takes no more than a moment.

    It has more ways from end to end than could ever be walked, and is deeper than Python lets calls be nested.
    """
    catalogue = read_site(make_docs(tmp_path, {})).catalogue
    assert catalogue
    names = [f"c{number:05}" for number in range(10_000)]
    chain = {
        name: Concept.model_validate({"broader": names[place + 1 : place + 4]}) for place, name in enumerate(names)
    }
    chain[names[-1]] = Concept.model_validate({"broader": names[:1]})
    begin = time.perf_counter()
    found = list(RULE.check(replace(catalogue, facts=replace(catalogue.facts, concepts=chain))))
    assert time.perf_counter() - begin < 2
    assert [problem.values["path"] for problem in found] == [" → ".join([*names, names[0]])]
