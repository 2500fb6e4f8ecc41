"""Gives the shape of a rule: its code, its words, and how it looks for what breaks it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity


def _found_while_reading(_: Catalogue) -> Iterable[Diagnostic]:
    """Reading itself reports what breaks such a rule: the catalogue's problems hold it."""
    return ()


@dataclass(frozen=True)
class Sample:
    """A piece of a file that breaks a rule, and the same piece as it should be; a line of `…` stands for others.

    Pieces and names that differ between languages are messages, in `N_()`: each language shows its own words and paths.
    `file` is a path below the folder of texts. Where its name is the fault, `renamed` is a right one. Without `fails`
    the file is missing or empty, and `passes` is the whole of it.
    """

    file: str
    fails: str = ""
    passes: str = ""
    renamed: str = ""


SOURCE = Sample(
    "data/sources.yml",
    passes="""\
holm-2026-night-work:
  type: report
  title: "Work by night"
  issued: 2026
  URL: https://example.org/night-work
""",
)
"""A source as it is written."""


@dataclass(frozen=True)
class Rule:
    """One rule. `sentence` says what is wrong and `mend` what to do; both may name the values of the diagnostic.

    `aim` is what the rule wants: the sentence that its module begins with. A rule that `spares_drafts` passes over the
    texts that are not finished. One that `reads_parts` complains of nothing but what stands there, so it looks also at
    texts and facts with a fault, as far as these can be read. `adds` shows what to paste below the others of a file.
    """

    code: str
    sentence: str
    mend: str
    sample: Sample
    check: Callable[[Catalogue], Iterable[Diagnostic]] = _found_while_reading
    severity: Severity = Severity.ERROR
    aim: str = ""
    adds: tuple[Sample, ...] = ()
    spares_drafts: bool = False
    reads_parts: bool = False
