"""Takes the settings of projects; checks what is watched for the preview."""

from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig

from vademecum.languages import messages_for
from vademecum.layers import base_folder
from vademecum.pages import Tree, TreeFile
from vademecum_mkdocs.preview.previewing import Previewing, saved_line, watched


def project(folder: Path, theme: str, *folders: str) -> MkDocsConfig:
    """A project with these folders and its theme in one of them."""
    for name in folders:
        (folder / name).mkdir(parents=True)
    (folder / "docs").mkdir()
    config = MkDocsConfig(str(folder / "mkdocs.yml"))
    config.load_dict({"site_name": "Unused", "theme": {"name": "mkdocs", "custom_dir": theme}, "plugins": []})
    assert config.validate()[0] == []
    return config


def test_all_overlays_are_watched_with_the_theme_among_them(tmp_path: Path) -> None:
    """Once."""
    config = project(tmp_path, "overrides/theme", "overrides/theme", "overrides/organisations/huis")
    assert watched(config) == [tmp_path / "mkdocs.yml", tmp_path / "overrides"]


def test_a_theme_elsewhere_is_watched_too(tmp_path: Path) -> None:
    """Whether or not there are overlays."""
    config = project(tmp_path, "theme", "theme")
    assert watched(config) == [tmp_path / "mkdocs.yml", tmp_path / "theme"]


def test_what_the_texts_are_laid_over_is_watched(tmp_path: Path) -> None:
    """All folders of the stack but the texts' own, which the engine watches."""
    config = project(tmp_path, "theme", "theme", "region")
    for name, over in {"docs": "../region", "region": "vademecum"}.items():
        said = f"id: {name}\nname: {{en: {name}}}\nover: {over}\n"
        (tmp_path / name / "organisation.yml").write_text(said, encoding="utf-8")
    assert watched(config) == [tmp_path / "mkdocs.yml", tmp_path / "theme", tmp_path / "region", base_folder()]


class Server:
    """Counts what the engine is asked to watch."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.paths: list[str] = []
        self.watch, self.unwatch = self.paths.append, self.paths.remove


def test_what_the_texts_are_laid_over_may_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before a build the folders that `over:` names now are watched, and those of before no longer."""
    config = project(tmp_path, "theme", "theme", "region", "nation")
    for name, over in {"docs": "../region", "region": "vademecum", "nation": "vademecum"}.items():
        said = f"id: {name}\nname: {{en: {name}}}\nover: {over}\n"
        (tmp_path / name / "organisation.yml").write_text(said, encoding="utf-8")
    preview, server = Previewing(messages_for("en")), Server()
    monkeypatch.setattr("vademecum_mkdocs.preview.serving.Serving.attach", lambda *_: None)
    preview.attach(server, config)  # type: ignore[arg-type]
    before = sorted(server.paths)
    assert before == sorted(map(str, watched(config)))
    manifest = tmp_path / "docs" / "organisation.yml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("../region", "../nation"), encoding="utf-8")
    preview.begin(config)
    preview.end()
    assert sorted(server.paths) == sorted(path.replace("/region", "/nation") for path in before)


@pytest.mark.parametrize(
    ("language", "saved", "gone", "seconds", "words"),
    [
        ("en", ["a.md"], [], 58, "a.md saved: building; the last build took 58 s."),
        ("nl", ["a.md"], [], 58, "a.md opgeslagen: wordt verwerkt; de vorige keer duurde dat 58 s."),
        ("da", ["a.md"], [], 58, "a.md gemt: bygger nu; sidst tog det 58 s."),
        ("en", ["a.md"], [], 0, "a.md saved: building."),
        ("en", [], ["a.md"], 0, "a.md deleted: building."),
        ("en", ["b.md"], ["a.md"], 0, "b.md saved, a.md deleted: building."),
        ("nl", [], ["a.md"], 0, "a.md verwijderd: wordt verwerkt."),
        ("da", ["b.md"], ["a.md"], 0, "b.md gemt, a.md slettet: bygger nu."),
        ("en", ["a.md", "b.md", "c.md"], [], 0, "a.md, b.md, c.md saved: building."),
        ("en", ["a.md", "b.md", "c.md", "d.md"], [], 0, "a.md, b.md, c.md, … saved: building."),
    ],
)
def test_the_terminal_says_what_was_saved_and_what_is_gone(
    language: str, saved: list[str], gone: list[str], seconds: int, words: str
) -> None:
    """In the language of the author; of many files the first."""
    assert saved_line(saved, gone, seconds, messages_for(language)) == words


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("en", 1, "1 page is being built."),
        ("en", 1128, "1,128 pages are being built."),
        ("nl", 1128, "1.128 pagina’s worden gemaakt."),
        ("da", 1128, "1.128 sider bygges."),
    ],
)
def test_a_start_says_how_many_pages_there_are(
    language: str, count: int, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    """How long they take is not known before."""
    caplog.set_level("INFO", "mkdocs.plugins.vademecum")
    pages = [TreeFile(f"nl/{number}.md", "", {}, ()) for number in range(count)]
    preview = Previewing(messages_for(language))
    preview.tell_size(Tree([*pages, TreeFile("nl/a.csv", "", {}, ())]))
    preview.end()
    assert caplog.messages == [words]
