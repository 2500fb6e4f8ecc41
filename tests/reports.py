"""Takes texts and facts by their path; gives what breaks a rule in them, for tests that look at one rule."""

from collections.abc import Mapping
from pathlib import Path

from tests.sites import make_docs, text
from vademecum.diagnostics import Diagnostic
from vademecum.site import read_site


def problems(folder: Path, files: Mapping[str, str | bytes]) -> list[Diagnostic]:
    """All problems of a site with these files and a front page; `tests.sites.SITE` are its settings.

    That texts have no words is none here: they are as short as can be.
    """
    report = read_site(make_docs(folder, {"nl/index.md": text("page", "home"), **files})).report
    return [found for found in report if found.code != "text-empty"]


def codes(folder: Path, files: Mapping[str, str | bytes]) -> list[str]:
    """The codes of these problems."""
    return [problem.code for problem in problems(folder, files)]


def nearest_words(folder: Path, files: Mapping[str, str | bytes]) -> dict[str, object]:
    """What each of these problems takes the wrong word for, by code; empty where nothing is near."""
    return {problem.code: problem.values["nearest"] for problem in problems(folder, files)}
