"""Takes a catalogue; gives everything in it that breaks one of `RULES`, the one list of rules."""

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Report
from vademecum.rule import Rule, Sample


def _rules() -> Iterator[Rule]:
    """The rule of every module of this folder, in the order of their names; its aim is what the module begins with."""
    for found in iter_modules(__path__):
        module = import_module(f"{__name__}.{found.name}")
        aim, *_ = (module.__doc__ or "").split("\n\n")
        rule: Rule = module.RULE
        yield replace(rule, aim=aim)


RULES = {rule.code: rule for rule in _rules()}


def check(catalogue: Catalogue) -> Report:
    """Every problem of the catalogue: those met while reading, those that a rule finds; and which texts are drafts."""
    found = [*catalogue.problems]
    for rule in RULES.values():
        found += rule.check(catalogue)
    drafts = [(entry, text.record.file) for entry, text in catalogue.texts() if text.front.draft]
    awaited = [file for entry, file in drafts if entry.original and not entry.texts[entry.original].front.draft]
    return Report(found, [file for _, file in drafts], awaited)


__all__ = ["RULES", "Rule", "Sample", "check"]
