"""Takes texts in some of three languages; checks of which a report says that a language lacks them."""

from pathlib import Path

import pytest

from tests.sites import make_docs, text
from tests.translating import recorded
from vademecum.diagnostics import Report, Untranslated
from vademecum.site import read_site

DUTCH = {"nl/a.md": text("page", "a")}


def report(folder: Path, files: dict[str, str]) -> Report:
    """What is said of a site with these files."""
    return read_site(make_docs(folder, files), environment={}).report


def test_each_language_without_a_file_is_named(tmp_path: Path) -> None:
    """In the order of the site's languages; it is no problem."""
    found = report(tmp_path, {**DUTCH, "nl/b.md": text("page", "b"), "da/b.md": text("page", "b")})
    assert found.untranslated == (
        Untranslated("page:a", "docs/nl/a.md", ("da", "en")),
        Untranslated("page:b", "docs/nl/b.md", ("en",)),
    )
    assert not {one.span.file for one in found} & {"docs/nl/a.md", "docs/nl/b.md"}


@pytest.mark.parametrize(
    "files",
    [
        {"nl/a.md": text("page", "a", draft=True)},
        {"nl/a.md": text("post", "a", date="2026-01-01", authors=["kim"]), "data/people.yml": "kim: {name: Kim}\n"},
        {**DUTCH, **{f"{code}/a.md": text("page", "a", draft=True) for code in ("da", "en")}},
        {**DUTCH, **{f"{code}/a.md": text("page", "a", summary=3) for code in ("da", "en")}},
        {"data/concepts.yml": "cloud: {nl: {label: cloud, definition: Elders.}}\n"},
    ],
    ids=["draft", "kind without fallback", "draft translations", "translations that cannot be read", "facts alone"],
)
def test_nothing_is_said_where_nothing_is_expected(files: dict[str, str], tmp_path: Path) -> None:
    """What is no text yet, what may stay in one language by the settings, and what has a file."""
    assert report(tmp_path, files).untranslated == ()


def test_a_translation_that_is_gone_is_told_once(tmp_path: Path) -> None:
    """As the problem that it is; a language that never had one is told of besides."""
    files = recorded(tmp_path, {**DUTCH, "da/a.md": text("page", "a")})
    docs = make_docs(tmp_path / "site", files)
    (docs / "da/a.md").unlink()
    found = read_site(docs, environment={}).report
    assert [one.code for one in found if one.code == "text-gone"] == ["text-gone"]
    assert [one.languages for one in found.untranslated] == [("en",)]
