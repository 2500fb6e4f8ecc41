"""Takes finished sites; checks the files that `vademecum hosting` writes, and what it says."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.unit.hosting.sites import site_folder
from vademecum.cli import main
from vademecum.hosting import SERVERS


def hosting(*words: str | Path) -> Result:
    """Run the command, in English."""
    return CliRunner().invoke(main, ["hosting", *map(str, words)])


@pytest.mark.parametrize("server", SERVERS)
def test_the_same_is_shown_and_written(tmp_path: Path, server: str) -> None:
    """One file under the name that is given, several in a folder of that name; twice the same bytes."""
    site, target = site_folder(tmp_path / "site"), tmp_path / "made"
    shown = hosting(server, "--site", site)
    for _again in range(2):
        done = hosting(server, "--site", site, "--output", target)
        assert (shown.exit_code, done.exit_code) == (0, 0)
        files = [target / name for name in SERVERS[server]] if len(SERVERS[server]) > 1 else [target]
        assert done.output.splitlines() == [f"Written to {file}." for file in files]
        assert all(file.read_text(encoding="utf-8") in shown.stdout for file in files)
        assert "Made by Vademecum" in shown.stdout


@pytest.mark.parametrize("server", SERVERS)
def test_a_folder_that_is_there_gets_the_files(tmp_path: Path, server: str) -> None:
    """Each under its usual name."""
    folder = tmp_path / "made"
    folder.mkdir()
    done = hosting(server, "--site", site_folder(tmp_path / "site"), "--output", folder)
    assert done.output.splitlines() == [f"Written to {folder / name}." for name in SERVERS[server]]


@pytest.mark.parametrize("server", ["nginx", "apache", "caddy"])
def test_folder_and_port_are_those_that_were_said(tmp_path: Path, server: str) -> None:
    """Where the site will stand on another machine."""
    shown = hosting(server, "--site", site_folder(tmp_path), "--root", "/srv/kb", "--port", "8081").stdout
    assert "/srv/kb" in shown
    assert "8081" in shown
    assert str(tmp_path) not in shown


@pytest.mark.parametrize(
    ("server", "words"), [("nginx", "gzip_static"), ("apache", "VADEMECUM_GZIP"), ("caddy", "precompressed")]
)
def test_compressed_copies_are_served_where_there_are_some(tmp_path: Path, server: str, words: str) -> None:
    """The count stands beside the configuration, not in it."""
    site = site_folder(tmp_path, files={"index.html": "<p>" * 200})
    assert words not in hosting(server, "--site", site).stdout
    done = hosting(server, "--site", site, "--compress")
    assert (done.stderr, (tmp_path / "index.html.gz").is_file()) == ("1 file compressed.\n", True)
    assert words in done.stdout


def test_what_is_no_finished_site_is_told(tmp_path: Path) -> None:
    """With the way to one."""
    done = hosting("nginx", "--site", tmp_path)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == (
        f"{tmp_path} has no content-security-policy.txt, so it is no finished site. "
        f"Build it first: vademecum build --site-dir {tmp_path}\n"
    )


def test_what_the_system_refuses_is_told(tmp_path: Path) -> None:
    """Instead of a traceback."""
    site = site_folder(tmp_path / "site", files={"index.html": "<p>" * 200})
    (site / "index.html.gz").mkdir()
    done = hosting("nginx", "--site", site, "--compress")
    assert done.exit_code == 1
    assert done.stderr.startswith("The site could not be compressed: ")
    (name,) = SERVERS["nginx"]
    (tmp_path / "made" / name).mkdir(parents=True)
    done = hosting("nginx", "--site", site, "--output", tmp_path / "made")
    assert (done.exit_code, done.stderr.partition(":")[0]) == (1, "Nothing was written")
