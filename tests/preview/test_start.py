"""Takes projects that are broken from the start, and other ways to begin; looks at what the preview makes of them."""

import os
import re
import socket
from pathlib import Path

import pytest

from tests.architecture.test_same_bytes import MEND
from tests.builds import BASE, PROJECT, build, content, lay_out, program, run
from tests.preview.running import PANEL, previewing
from tests.publishing.projects import ERROR, break_text, drop_a_name, replace


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Gives a small project."""
    return lay_out(tmp_path / "kb", BASE)


def engine(name: str) -> tuple[str, tuple[str, ...]]:
    """The command of an engine, and what it must be told to find the settings."""
    if name == "mkdocs":
        return name, ()
    environment = os.environ.get("VADEMECUM_PROPERDOCS")
    assert environment, MEND
    return program("properdocs", Path(environment)), ("--config-file", "mkdocs.yml")


@pytest.mark.parametrize("name", ["mkdocs", "properdocs"])
def test_a_broken_start_shows_its_problems_at_every_address(project: Path, name: str) -> None:
    """Mended, the site comes; broken again, it stays."""
    command, arguments = engine(name)
    text = (project / "docs/nl/rollen/cmio.md").read_bytes()
    break_text(project)
    with previewing(project, *arguments, command=command, PYTHONPATH=str(PROJECT / "plugins")) as preview:
        for path in ("", "nl/rollen/cmio/", "no/such/page.html"):
            status, page = preview.page(path)
            assert (status, ERROR.partition(": ")[0] in page.decode()) == (503, True)
        assert ERROR in preview.said
        preview.renewed(lambda: (project / "docs/nl/rollen/cmio.md").write_bytes(text))
        assert PANEL.search(preview.page("nl/rollen/cmio/")[1])
        preview.saying(f"Ready: {preview.address}nl/")
        replace(project, "overrides/theme/partials/footer.html", "</footer>", "{% nosuch %}</footer>")
        news = preview.until(lambda news: bool(news["report"]))
        assert "overrides/theme/partials/footer.html:" in news["report"]
        assert preview.page("nl/rollen/cmio/")[0] == 200


@pytest.mark.parametrize("name", ["mkdocs", "properdocs"])
@pytest.mark.parametrize("reload", [(), ("--no-livereload",)])
def test_a_port_in_use_is_said_before_anything_is_built(project: Path, name: str, reload: tuple[str, ...]) -> None:
    """In one sentence, with the mend."""
    command, arguments = engine(name)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        address = f"127.0.0.1:{port}"
        source = {"PYTHONPATH": str(PROJECT / "plugins")}
        done = run(project, command, "serve", "-a", address, *arguments, *reload, **source)
    said = done.output + done.errors
    assert done.code == 1
    assert re.search(rf"Port {port} is in use.*: {name} serve -a localhost:\d+\n", said)
    assert not any(words in said for words in ("Traceback", "pages are being built", "Documentation built"))


def test_a_strict_preview_takes_warnings_for_errors(project: Path) -> None:
    """The pages stay as they were until these are mended too."""
    roles = project / "docs/data/roles.yml"
    before = roles.read_bytes()
    with previewing(project, "--strict") as preview:
        site = preview.news()["site"]
        drop_a_name(project)
        news = preview.until(lambda news: bool(news["report"]))
        assert (news["site"], 'class="held"' in news["report"]) == (site, True)
        assert "docs/data/roles.yml:" in news["report"]
        preview.renewed(lambda: roles.write_bytes(before))


def test_without_live_reload_the_engine_does_as_it_always_does(project: Path) -> None:
    """A broken site is not served."""
    break_text(project)
    done = run(project, "mkdocs", "serve", "--no-livereload", "-a", "127.0.0.1:0")
    assert done.code == 1
    assert ERROR in done.output + done.errors
    assert "Traceback" not in done.output + done.errors


def test_a_published_site_holds_nothing_of_the_preview(project: Path) -> None:
    """No panel, no script, no address."""
    site = content(build(project))
    assert [path for path, file in site.items() if b"vademecum-preview" in file] == []
