"""Gives a small site with roles that have a profile, and what is made of it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from tests.sites import make_docs, text
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition, views
from vademecum.pages.context import languages_of
from vademecum.pages.profiles import profile_pages
from vademecum.pages.tree import TreeFile
from vademecum.site import read_site

MANDATE = """\
## Mandate {#mandate}

Leads **R&D** <b>now</b> [@doe-view]. See [[role:cmio]].

1. First [@nis2-article-20].
2. Second.

Between.

1. First again.

## Left out {#left-out}

Nothing of this.
"""
LEVELS = {level: f"Does {level} & <more>." for level in range(5)}
ROLES = {
    **FACTS,
    "data/matrix.yml": "profile: [mandate]\n",
    "en/roles/it-director.md": text(
        "role", "cio", MANDATE, title='IT "director" <&>', summary="In short: A & B.", roles=["cmio"]
    ),
    "en/competencies/strategy.md": text("competency", "strategy", title="Strategy", levels=LEVELS),
}
"""A role with a text in English alone, one with none; a competency with descriptors in English, one with none."""

TARGETS = "organisation: {nl: Huis, da: Hus, en: House}\ntargets:\n  cio: {bridging: 1}\n"


DAY = Edition(day=date(2026, 11, 21))


def made(folder: Path, files: Mapping[str, str | bytes] = ROLES, edition: Edition = DAY) -> dict[str, TreeFile]:
    """The pages and documents of profiles in all languages, by their paths."""
    catalogue = read_site(make_docs(folder, files)).catalogue
    assert catalogue is not None
    languages = languages_of(views(catalogue, edition)).values()
    return {file.path: file for language in languages for file in profile_pages(language)}
