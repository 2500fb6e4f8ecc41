"""Every language has a front page: the switch, the search and the choice of language lead there."""

from collections.abc import Iterator

from vademecum.catalogue import HOME, Catalogue, views
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for the front page of each language; where there is none at all, one problem says so."""
    if HOME in catalogue.unread or HOME in catalogue.layers.hidden:
        return
    missing = [code for code, view in views(catalogue).items() if HOME not in view.shown]
    for code in missing[:1] if len(missing) == len(catalogue.settings.languages) else missing:
        yield Diagnostic("home-missing", Span(f"{catalogue.folder.name}/{code}/index.md"))


RULE = Rule(
    code="home-missing",
    sentence=N_("The front page is missing."),
    mend=N_("Write this file, with kind: page and id: home."),
    sample=Sample(
        N_("en/index.md"),
        passes=N_("""\
---
kind: page
id: home
title: Handbook
summary: What stands here.
---
"""),
    ),
    check=check,
)
