"""Gives the shape of a rule: its code, its words, and how it looks for what breaks it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity


def _found_while_reading(_: Catalogue) -> Iterable[Diagnostic]:
    """Reading itself reports what breaks such a rule: the catalogue's problems hold it."""
    return ()


@dataclass(frozen=True)
class Rule:
    """One rule. `sentence` says what is wrong and `mend` what to do; both may name the values of the diagnostic."""

    code: str
    sentence: str
    mend: str
    check: Callable[[Catalogue], Iterable[Diagnostic]] = _found_while_reading
    severity: Severity = Severity.ERROR
