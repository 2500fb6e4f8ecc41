"""Takes the source files; holds them to the measures of this house that a tool can take."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from statistics import median, quantiles

import pytest

from tests.builds import PROJECT

PRODUCT = PROJECT / "plugins"
TESTS = PROJECT / "tests"
SENTENCE = re.compile(r"[^.!?]*(?:[.!?](?![\s»]*\s[A-Z`«])[^.!?]*)*[.!?]")
"""One sentence: no full stop in it is followed by the begin of another."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def modules(folder: Path) -> list[Path]:
    """The Python files below a folder."""
    return sorted(folder.rglob("*.py"))


def named(path: Path) -> str:
    """The name of a file below the project's folder."""
    return path.relative_to(PROJECT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    """The syntax of a module."""
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(folder: Path) -> dict[str, int]:
    """The number of lines of every function, by file and name."""
    return {
        f"{named(path)}:{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for path in modules(folder)
        for node in ast.walk(tree(path))
        if isinstance(node, Function)
    }


def lines(path: Path) -> int:
    """The number of lines of a file."""
    return len(path.read_text(encoding="utf-8").splitlines())


def broad_handlers(path: Path) -> Iterator[str]:
    """The places where a module catches any exception."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ExceptHandler):
            caught = ["BaseException"] if node.type is None else [ast.unparse(part) for part in ast.walk(node.type)]
            if {"Exception", "BaseException"}.intersection(caught):
                yield f"{named(path)}:{node.lineno}"


@pytest.mark.parametrize("folder", [PRODUCT, TESTS], ids=named)
def test_functions_are_short(folder: Path) -> None:
    """Half of the functions have at most 8 lines, nine in ten at most 25, and none has more than 50."""
    lengths = functions(folder)
    assert median(lengths.values()) <= 8
    assert quantiles(lengths.values(), n=10)[-1] <= 25
    assert {place: length for place, length in lengths.items() if length > 50} == {}


@pytest.mark.parametrize(("folder", "most"), [(PRODUCT, 300), (TESTS, 500)], ids=["plugins", "tests"])
def test_files_are_short(folder: Path, most: int) -> None:
    """No file of the product has more than 300 lines, and none of the tests more than 500."""
    assert {named(path): lines(path) for path in modules(folder) if lines(path) > most} == {}


def test_files_of_the_product_are_short_in_the_median() -> None:
    """Half of the product's files have at most 100 lines."""
    assert median(lines(path) for path in modules(PRODUCT)) <= 100


def test_a_module_says_in_one_sentence_what_it_is_for() -> None:
    """The docstring of a module is one sentence; only a rule's may go on, with where the rule comes from."""
    wrong = {}
    for path in modules(PRODUCT):
        first, *more = (ast.get_docstring(tree(path)) or "").split("\n\n")
        is_rule = path.parent.name == "checks" and path.name != "__init__.py"
        if not SENTENCE.fullmatch(first) or (more and not is_rule):
            wrong[named(path)] = first
    assert wrong == {}


def test_any_exception_is_caught_at_two_edges_at_most() -> None:
    """Errors that nobody foresaw are caught at the command's edge and at the plugin's edge, and nowhere else."""
    places = [place for path in modules(PRODUCT) for place in broad_handlers(path)]
    assert len(places) <= 2, places
