"""Takes reports of folders in several places; checks that programs can open the paths."""

from dataclasses import replace
from pathlib import Path

import pytest

from vademecum.diagnostics import Behind, Diagnostic, Report, Span, Untranslated
from vademecum.formats import from_here


def files(name: str, docs: Path) -> list[str]:
    """The paths of a report on the folder `docs`, which it calls `name`."""
    report = Report(Diagnostic("file-empty", Span(f"{name}/{file}", 2, 3)) for file in ("nl/a b.md", "data/x.yml"))
    return [found.span.file for found in from_here(report, docs)]


@pytest.mark.parametrize(
    ("name", "docs", "expected"),
    [
        ("docs", "docs", "docs/nl/a b.md"),
        ("docs", "./docs/", "docs/nl/a b.md"),
        ("texts", "kb/texts", "kb/texts/nl/a b.md"),
        ("here", ".", "nl/a b.md"),
        ("docs", "../elsewhere/docs", "docs/nl/a b.md"),
    ],
)
def test_paths_count_from_the_current_folder(
    name: str, docs: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the texts lie in it; else a path begins with the name of their folder."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    assert files(name, Path(docs))[1] == expected
    assert files(name, Path(docs).absolute())[1] == expected


def test_the_rest_of_a_problem_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Line, column, code and values."""
    monkeypatch.chdir(tmp_path)
    found = Diagnostic("key-unknown", Span("docs/a.md", 2, 3), {"key": "x"})
    (placed,) = from_here(Report([found]), Path("kb/docs"))
    assert placed == replace(found, span=Span("kb/docs/a.md", 2, 3))


def test_drafts_count_from_there_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As the files of problems do."""
    monkeypatch.chdir(tmp_path)
    assert from_here(Report(drafts=["docs/nl/a.md"]), Path("kb/docs")).drafts == ("kb/docs/nl/a.md",)
    assert from_here(Report(incomplete=["docs/nl/a.md"]), Path("kb/docs")).incomplete == ("kb/docs/nl/a.md",)


def test_a_text_that_lacks_languages_counts_from_there_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Its original has a path."""
    monkeypatch.chdir(tmp_path)
    lacking = Untranslated("page:a", "docs/nl/a.md", ("da",))
    (placed,) = from_here(Report(untranslated=[lacking]), Path("kb/docs")).untranslated
    assert placed == replace(lacking, file="kb/docs/nl/a.md")


def test_files_of_a_region_can_be_opened_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever its folder lies; the content that comes with Vademecum keeps the name that the report has for it."""
    for path in ("work/hospital/docs", "work/region/nl", "north/nl"):
        (tmp_path / path).mkdir(parents=True)
    for path in ("work/region/nl/a.md", "north/nl/a.md"):
        (tmp_path / path).write_text("x", encoding="utf-8")
    monkeypatch.chdir(tmp_path / "work")
    names = ("docs/nl/a.md", "../region/nl/a.md", "../../north/nl/a.md", "vademecum/nl/a.md")
    found = from_here(Report(Diagnostic("file-empty", Span(name)) for name in names), Path("hospital/docs"))
    assert {one.span.file for one in found} == {
        *("hospital/docs/nl/a.md", "region/nl/a.md", "../north/nl/a.md", "vademecum/nl/a.md")
    }


def test_a_translation_that_is_behind_counts_from_there_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It has a path, and so has its original."""
    monkeypatch.chdir(tmp_path)
    late = Behind("page:a", "da", "docs/da/a.md", "docs/nl/a.md")
    (placed,) = from_here(Report(behind=[late]), Path("kb/docs")).behind
    assert placed == replace(late, file="kb/docs/da/a.md", original="kb/docs/nl/a.md")
