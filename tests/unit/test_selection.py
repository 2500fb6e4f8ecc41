"""Takes paths as people type them; checks which part of a report they select, and which are refused."""

import os
from pathlib import Path

import pytest

from vademecum.diagnostics import Behind, Diagnostic, Report, Span, Untranslated
from vademecum.selection import SelectionError, part, select

FILES = ("nl/a.md", "nl/rollen/b.md", "nl/rollen-oud.md", "data/roles.yml", "en/één kop.md", "en/steps.svg")


@pytest.fixture
def docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of texts below the current folder, named as it is typed."""
    for file in FILES:
        path = tmp_path / "docs" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x", encoding="utf-8")
    (tmp_path / "other.md").write_text("x", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return Path("docs")


def selected(names: frozenset[str]) -> list[str]:
    """The files of a report with a problem in each file, of which these names are selected."""
    report = Report(Diagnostic("file-empty", Span(f"docs/{file}")) for file in FILES)
    return [found.span.file for found in part(report, names)]


@pytest.mark.parametrize(
    "typed",
    ["docs/nl/a.md", "nl/a.md", "./docs/nl/../nl/a.md", "docs\\nl\\a.md", "nl\\a.md", "nl/rollen/../a.md"],
)
def test_a_file_may_be_typed_in_several_ways(docs: Path, typed: str) -> None:
    """From the current folder or from that of the texts, with either kind of slash."""
    assert select([typed], docs) == {"docs/nl/a.md"}


def test_a_whole_path_is_understood(docs: Path) -> None:
    """As programs pass it."""
    assert select([str((docs / "data" / "roles.yml").absolute())], docs) == {"docs/data/roles.yml"}


@pytest.mark.parametrize("file", ["data/roles.yml", "en/één kop.md", "en/steps.svg"])
def test_any_file_below_the_texts_can_be_selected(docs: Path, file: str) -> None:
    """Facts and pictures too, and names with spaces and letters beyond ASCII."""
    assert selected(select([f"docs/{file}"], docs)) == [f"docs/{file}"]


def test_a_folder_selects_all_that_is_in_it(docs: Path) -> None:
    """At any depth, and nothing whose name only begins alike."""
    assert selected(select(["nl/rollen"], docs)) == ["docs/nl/rollen/b.md"]
    assert len(selected(select(["docs/nl/"], docs))) == 3


@pytest.mark.parametrize("typed", ["docs", "."])
def test_the_folder_of_texts_selects_all(docs: Path, typed: str) -> None:
    """Also as the folder in which one stands."""
    os.chdir(docs if typed == "." else ".")
    assert len(selected(select([typed], Path(typed)))) == len(FILES)


def test_several_paths_add_up(docs: Path) -> None:
    """Each problem once."""
    assert len(selected(select(["nl", "nl/a.md", "data"], docs))) == 4


def test_a_folder_elsewhere_is_named_as_in_its_report(docs: Path, tmp_path: Path) -> None:
    """So that a name copied from a report is understood, whatever the folder is called and wherever one stands."""
    (tmp_path / "kb").mkdir()
    moved = (tmp_path / "docs").rename(tmp_path / "kb" / "texts")
    os.chdir(tmp_path / "kb" / "texts" / "nl")
    assert select(["texts/nl/a.md"], moved) == select(["a.md"], moved) == {"texts/nl/a.md"}


def test_what_lies_behind_a_link_counts_as_lying_here(docs: Path, tmp_path: Path) -> None:
    """A report names it by its place in the folder of texts."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "c.md").write_text("x", encoding="utf-8")
    (tmp_path / "docs" / "da").symlink_to(tmp_path / "outside")
    assert select(["docs/da/c.md"], docs) == {"docs/da/c.md"}


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("nowhere.md", "There is no file or folder nowhere.md."),
        ("docs/nl/{x}.md", "There is no file or folder docs/nl/{x}.md."),
        ("other.md", "other.md is not in the folder of texts, docs."),
        ("..", ".. is not in the folder of texts, docs."),
    ],
)
def test_a_path_that_selects_nothing_is_refused(docs: Path, typed: str, sentence: str) -> None:
    """With the reason; braces in a name are just signs."""
    os.chdir(docs.parent)
    with pytest.raises(SelectionError) as caught:
        select(["nl/a.md", typed], docs)
    assert str(caught.value) == sentence
    assert caught.value.sentence.format(**caught.value.values) == sentence


def test_drafts_are_selected_as_problems_are(docs: Path) -> None:
    """Those of other files do not count."""
    report = Report(drafts=(f"docs/{file}" for file in FILES), incomplete=(f"docs/{file}" for file in FILES))
    chosen = part(report, select(["nl/rollen"], docs))
    assert (chosen.drafts, chosen.incomplete) == (("docs/nl/rollen/b.md",), ("docs/nl/rollen/b.md",))


def test_a_text_that_lacks_languages_is_selected_by_its_original(docs: Path) -> None:
    """The file that is lacking has no name."""
    lacking = [Untranslated(f"page:{place}", f"docs/{file}", ("da",)) for place, file in enumerate(FILES)]
    chosen = part(Report(untranslated=lacking), select(["nl/rollen"], docs))
    assert chosen.untranslated == (lacking[1],)


@pytest.mark.parametrize("chosen", FILES)
def test_a_translation_that_is_behind_is_selected_by_both_files(chosen: str, docs: Path) -> None:
    """Whoever changes the original is told, and whoever keeps the translation."""
    late = Behind("page:a", "da", f"docs/{FILES[0]}", f"docs/{FILES[1]}")
    assert part(Report(behind=[late]), select([chosen], docs)).behind == ((late,) if chosen in FILES[:2] else ())
