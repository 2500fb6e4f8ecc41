"""Takes YAML and a shape of the model; gives the typed value, or what is wrong and where."""

from typing import Any

from vademecum.diagnostics import Diagnostic
from vademecum.model import validate
from vademecum.sources import parse_yaml


def found(shape: Any, text: str) -> tuple[Any, tuple[Diagnostic, ...]]:
    """The value and the problems of a text of the file `a.yml`."""
    tree = parse_yaml(text, "a.yml")
    assert tree.problems == ()
    return validate(shape, tree.value, tree.locate, tree.locate_key)


def valid(shape: Any, text: str) -> Any:
    """The typed value of a text without a problem."""
    value, problems = found(shape, text)
    assert problems == ()
    return value


def faults(shape: Any, text: str) -> set[tuple[str, str]]:
    """Place (`line:column`) and code of each problem of a text that has some."""
    value, problems = found(shape, text)
    assert value is None
    assert len(problems) == len({(problem.span, problem.code) for problem in problems})
    return {(f"{problem.span.line}:{problem.span.column}", problem.code) for problem in problems}


def fault(shape: Any, text: str) -> dict[str, Any]:
    """The values that the one problem of a text names."""
    _, (problem,) = found(shape, text)
    return dict(problem.values)
