"""Takes the engine's own `serve` and its server; checks that all is there by which the preview is put into them."""

import logging
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from mkdocs.commands import serve
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files

from tests.unit.vademecum_mkdocs.engine import config_of
from vademecum.languages import messages_for
from vademecum_mkdocs.preview.host import Host
from vademecum_mkdocs.preview.preview import Preview
from vademecum_mkdocs.preview.serving import Serving, reloads


@pytest.fixture
def preview() -> Preview:
    """Gives a preview that shows nothing yet."""
    return Preview(messages_for("en"))


@pytest.fixture
def built() -> list[str]:
    """Gives a list in which each good build leaves a word."""
    return []


@pytest.fixture
def serving(preview: Preview, built: list[str]) -> Iterator[Serving]:
    """Gives the preview in the engine's command."""
    serving = Serving(preview, lambda: built.append("good"))
    yield serving
    serving.end()


def write(folder: Path, name: str, words: str) -> None:
    """Write a file of the project."""
    (folder / name).parent.mkdir()
    (folder / name).write_text(words, encoding="utf-8")


def test_the_command_calls_the_build_that_is_replaced() -> None:
    """By this name, from its own module: else the first build would end the preview by its first problem."""
    code = serve.serve.__code__
    inner = [const for const in code.co_consts if hasattr(const, "co_names")]
    assert any("build" in one.co_names for one in inner)
    assert serve.serve.__globals__ is vars(serve)


def test_the_command_is_left_as_it_was(preview: Preview) -> None:
    """At the end of the preview."""
    before = vars(serve)["build"]
    serving = Serving(preview, lambda: None)
    assert vars(serve)["build"] != before
    serving.end()
    assert vars(serve)["build"] == before


def test_a_first_build_that_fails_is_shown(
    preview: Preview, serving: Serving, built: list[str], tmp_path: Path
) -> None:
    """And not raised; what it left behind is removed."""
    write(tmp_path, "docs/index.md", "# Hello")
    write(tmp_path, "theme/main.html", "{{ nobody.knows.this }}")
    config = config_of(tmp_path)
    config.theme.dirs.insert(0, str(tmp_path / "theme"))
    vars(serve)["build"](config, serve_url="http://127.0.0.1/", dirty=False)
    assert (preview.now.held, preview.now.root, built) == (True, None, [])
    assert [problem.place for problem in preview.now.problems] == ["theme/main.html:1"]
    assert not (tmp_path / "site" / "1").exists()


def test_a_first_build_that_goes_well_is_shown(
    preview: Preview, serving: Serving, built: list[str], tmp_path: Path
) -> None:
    """From a folder of its own, below the one that the command removes."""
    write(tmp_path, "docs/index.md", "# Hello")
    vars(serve)["build"](config_of(tmp_path), serve_url="http://127.0.0.1/", dirty=False)
    assert (preview.now.held, preview.now.root, built) == (False, tmp_path / "site" / "1", ["good"])
    assert (tmp_path / "site" / "1" / "index.html").is_file()


def test_an_interrupted_first_build_is_the_end(serving: Serving, built: list[str], tmp_path: Path) -> None:
    """And no failure: who stops the preview so early hears nothing of an error."""

    def interrupt(files: Files, *, config: MkDocsConfig) -> Files:
        raise KeyboardInterrupt

    write(tmp_path, "docs/index.md", "# Hello")
    config = config_of(tmp_path)
    config.plugins.events["files"].append(interrupt)
    with pytest.raises(SystemExit) as end:
        vars(serve)["build"](config, serve_url="http://127.0.0.1/", dirty=False)
    assert (end.value.code, built) == (0, [])


def test_the_server_builds_and_answers_by_way_of_the_preview(
    preview: Preview, serving: Serving, built: list[str], tmp_path: Path
) -> None:
    """What a later build raises, for settings that cannot be read, is shown."""

    def refuse() -> None:
        raise click.ClickException("No settings.")

    server = LiveReloadServer(refuse, "127.0.0.1", 0, str(tmp_path), "/kb/")
    serving.attach(server)
    server.builder()
    assert [problem.words for problem in preview.now.problems] == [
        "The preview cannot be built: ClickException: No settings."
    ]
    assert isinstance(server.get_app(), Host)
    server.server_close()


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, True),
        ({"livereload": True}, True),
        ({"livereload": False}, False),
        ({"livereload": False, "no_livereload": False}, True),
        ({"livereload": False, "no_livereload": True}, False),
    ],
)
def test_the_preview_keeps_out_where_nothing_reloads(parameters: dict[str, bool], expected: bool) -> None:
    """As the option of MkDocs says, or the two of ProperDocs."""
    context = click.Context(click.Command("serve"))
    context.params |= parameters
    with context:
        assert reloads() is expected


def test_without_a_command_the_preview_is_there() -> None:
    """As for a program that calls the engine itself."""
    logging.getLogger("tests").debug("No command is running here.")
    assert reloads()
