"""Takes folders with and without a mkdocs.yml; checks where commands look for texts if nobody says."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.sites import SITE, text
from vademecum.cli import main
from vademecum.cli.shared.options import usual_folder

HOME = text("page", "home", "Words.\n")


@pytest.mark.parametrize(
    ("settings", "folder"),
    [
        (None, "docs"),
        ("docs_dir: north\n", "north"),
        ("site_name: Handbook\n", "docs"),
        ("docs_dir: [a]\n", "docs"),
        ("docs_dir: 'north\n", "docs"),
        ("- docs_dir\n", "docs"),
        ("hooks: !!python/name:os.getcwd\nurl: !ENV [URL, x]\ndocs_dir: north # ours\n", "north"),
    ],
)
def test_the_folder_is_that_of_the_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: str | None, folder: str
) -> None:
    """Or `docs`, as the engine has it; tags of the engine are nothing to us, and are not followed."""
    monkeypatch.chdir(tmp_path)
    if settings is not None:
        (tmp_path / "mkdocs.yml").write_text(settings, encoding="utf-8")
    assert usual_folder() == folder


def test_a_check_without_options_reads_that_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is said comes first; one that is not there is named."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mkdocs.yml").write_text("docs_dir: north\n", encoding="utf-8")
    assert "There is no folder north here." in CliRunner().invoke(main, ["check"]).output
    files = {"data/site.yml": SITE, "nl/a.md": "---\n", **{f"{code}/index.md": HOME for code in ("nl", "da", "en")}}
    for name, words in files.items():
        path = tmp_path / "north" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
    assert "north/nl/a.md:1:1: error" in CliRunner().invoke(main, ["check"]).output
    assert "There is no" not in CliRunner().invoke(main, ["check", "--docs-dir", "north"]).output
