"""Takes a catalogue; gives everything in it that breaks one of `RULES`, the one list of rules."""

from collections.abc import Iterator
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

from vademecum.catalogue import Catalogue, behind
from vademecum.diagnostics import Report, Untranslated
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
    parts = catalogue.with_parts
    found = [*parts.problems]
    for rule in RULES.values():
        found += rule.check(parts if rule.reads_parts else catalogue)
    drafts = [text.record.file for entry, text in parts.texts() if text.front.draft and entry.is_named]
    late = behind(catalogue, catalogue.entries.values())
    return Report(found, drafts, catalogue.incomplete, _awaited(catalogue), _untranslated(catalogue), late)


def _awaited(catalogue: Catalogue) -> Iterator[str]:
    """The drafts that are translations of a text that is published."""
    for entry, text in catalogue.texts():
        if text.front.draft and entry.original and not entry.texts[entry.original].front.draft:
            yield text.record.file


def _untranslated(catalogue: Catalogue) -> Iterator[Untranslated]:
    """Texts that other languages borrow. What the settings leave out is left out; of what is gone text-gone tells."""
    settings, records = catalogue.settings, catalogue.facts.translations
    for ref, entry in catalogue.entries.items():
        original = entry.texts.get(entry.original or "")
        if original is None or original.front.draft or ref in catalogue.unread or not settings.falls_back(entry.kind):
            continue
        there = {*entry.texts, *(records[ref].languages if ref in records else ())}
        lacking = tuple(code for code in settings.languages if code not in there)
        if lacking:
            yield Untranslated(ref, original.record.file, lacking)


__all__ = ["RULES", "Rule", "Sample", "check"]
