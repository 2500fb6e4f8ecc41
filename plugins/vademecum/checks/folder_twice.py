"""Two kinds do not share a folder: each has a page there that lists its entries."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.model import KINDS
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the folders of all kinds in each language."""
    settings = catalogue.settings
    for code in settings.languages:
        first: dict[str, str] = {}
        for kind in KINDS:
            folder = settings.folder(kind, code)
            other = first.setdefault(folder, kind)
            if other != kind:
                place = catalogue.facts.place("site", "kinds", kind, "folder", code)
                yield Diagnostic("folder-twice", place, {"kind": kind, "other": other, "folder": folder})


RULE = Rule(
    code="folder-twice",
    sentence=N_("{kind} and {other} have the same folder, {folder}."),
    mend=N_("Give each kind a folder of its own."),
    sample=Sample(
        "data/site.yml",
        fails="""\
  practice:
    folder: {nl: praktijken, da: praksis, en: practices}
  …
  guide:
    folder: {nl: wegwijzers, da: vejvisere, en: practices}
""",
        passes="""\
  practice:
    folder: {nl: praktijken, da: praksis, en: practices}
  …
  guide:
    folder: {nl: wegwijzers, da: vejvisere, en: guides}
""",
    ),
    check=check,
)
