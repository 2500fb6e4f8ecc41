"""Takes the settings of a site; checks folders and fallback of the kinds, and what is said when settings are wrong."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import SITE, make_docs
from vademecum.diagnostics import Diagnostic, Span
from vademecum.settings import Settings, read_settings
from vademecum.sources import read_folder


def settings_of(folder: Path, site: str = SITE) -> Settings:
    """The settings of a site without a fault in them."""
    settings, problems = read_settings(read_folder(make_docs(folder, {"data/site.yml": site})))
    assert settings is not None
    assert problems == ()
    return settings


def problems_of(folder: Path, site: str | bytes) -> list[tuple[str, str]]:
    """Code and place of each fault."""
    _, problems = read_settings(read_folder(make_docs(folder, {"data/site.yml": site})))
    return [(problem.code, str(problem.span)) for problem in problems]


def test_languages_stand_in_their_order(tmp_path: Path) -> None:
    """The first one is the default."""
    assert settings_of(tmp_path).languages == ("nl", "da", "en")


@pytest.mark.parametrize(
    ("kind", "language", "expected"),
    [("role", "da", "roller"), ("guide", "nl", "guide"), ("page", "nl", ""), ("role", "de", "role")],
)
def test_a_kind_has_a_folder_in_each_language(tmp_path: Path, kind: str, language: str, expected: str) -> None:
    """Its own name where the settings give none; pages stand at the top."""
    assert settings_of(tmp_path).folder(kind, language) == expected


def test_pages_may_have_a_folder_too(tmp_path: Path) -> None:
    """Where the settings give one."""
    site = f"{SITE}  page: {{folder: {{nl: over}}}}\n"
    assert settings_of(tmp_path, site).folder("page", "nl") == "over"


def test_a_kind_falls_back_unless_the_settings_say_otherwise(tmp_path: Path) -> None:
    """Also a kind that the settings do not name."""
    settings = settings_of(tmp_path)
    assert (settings.falls_back("role"), settings.falls_back("guide"), settings.falls_back("post")) == (
        True,
        True,
        False,
    )


def test_a_site_may_have_a_fixed_date(tmp_path: Path) -> None:
    """Or none."""
    assert settings_of(tmp_path / "a", f"date: 2026-02-03\n{SITE}").date() == date(2026, 2, 3)
    assert settings_of(tmp_path / "b").date() is None


def test_a_site_without_settings_cannot_be_read(tmp_path: Path) -> None:
    """The file that is missing is named."""
    folder = read_folder(tmp_path, "content")
    assert read_settings(folder) == (None, (Diagnostic("settings-missing", Span("content/data/site.yml")),))


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        ("title: a: b\n", [("yaml-syntax", "docs/data/site.yml:1:9")]),
        (b"title: \xff\n", [("file-encoding", "docs/data/site.yml:1:8")]),
        (SITE.replace("title", "titel"), [("key-unknown", "docs/data/site.yml:1:1")]),
        (f"{SITE}title: Again\n", [("key-duplicate", "docs/data/site.yml:16:1")]),
    ],
)
def test_settings_with_a_fault_cannot_be_used(
    tmp_path: Path, site: str | bytes, expected: list[tuple[str, str]]
) -> None:
    """Each fault stands at its place."""
    assert problems_of(tmp_path, site) == expected


def test_a_kind_that_does_not_exist_is_reported(tmp_path: Path) -> None:
    """The settings hold all the same; the kinds that there are are listed."""
    docs = make_docs(tmp_path, {"data/site.yml": f"{SITE}  rol: {{}}\n"})
    settings, (problem,) = read_settings(read_folder(docs))
    assert settings is not None
    assert (problem.code, str(problem.span)) == ("value-unknown", "docs/data/site.yml:16:3")
    assert str(problem.values["known"]).startswith("role, competency")


def test_languages_of_what_lies_below_are_known_and_not_shown(tmp_path: Path) -> None:
    """Behind those of the site, each once."""
    settings, problems = read_settings(read_folder(make_docs(tmp_path, {})), ("fy", "nl", "sv"))
    assert settings is not None
    assert (settings.languages, settings.unshown) == (("nl", "da", "en"), ("fy", "sv"))
    assert (settings.known, problems) == (("nl", "da", "en", "fy", "sv"), ())
