"""Takes a catalogue; gives everything in it that breaks one of `RULES`, the one list of rules."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Report
from vademecum.rule import Rule


def _rules() -> Iterator[Rule]:
    """The rule of every module of this folder, in the order of their names."""
    for module in iter_modules(__path__):
        rule: Rule = import_module(f"{__name__}.{module.name}").RULE
        yield rule


RULES = {rule.code: rule for rule in _rules()}


def check(catalogue: Catalogue) -> Report:
    """Every problem of the catalogue: those met while reading, and those that a rule finds."""
    found = [*catalogue.problems]
    for rule in RULES.values():
        found += rule.check(catalogue)
    return Report(found)


__all__ = ["RULES", "Rule", "check"]
