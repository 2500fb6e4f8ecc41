"""Takes a small site and its texts; checks what `vademecum archive` writes, and what it refuses."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner, Result

from tests.archives import CITED, SITE, put
from tests.sites import make_docs
from vademecum.cli import archive as cli
from vademecum.cli import main

SETTINGS = """\
title: Handbook
version: "2026.11"
id_base: https://example.org/id/
languages: {nl: {name: Nederlands}, da: {name: Dansk}}
"""
NAME = "handbook-2026.11"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Gives the folder of a built site, in the folder of its project."""
    monkeypatch.chdir(tmp_path)
    make_docs(tmp_path, {"data/site.yml": SETTINGS})
    return put(tmp_path / "site", SITE)


def run(*options: str) -> Result:
    """Run the command for the day of the site."""
    return CliRunner(env={"SOURCE_DATE_EPOCH": None}).invoke(main, ["archive", "--date", "2026-11-23", *options])


def names(path: Path) -> set[str]:
    """The files in a zip, without the folder that all are in."""
    with ZipFile(path) as archive:
        return {name.partition("/")[2] for name in archive.namelist()}


def test_site_is_packed_with_its_papers(site: Path) -> None:
    """The zip and its sum are named, and how large the site is unpacked."""
    found = run()
    assert found.exit_code == 0, found.output
    *written, size = found.output.splitlines()
    assert written == [f"Written to dist/{NAME}.zip.", f"Written to dist/{NAME}.zip.sha256."]
    assert size.endswith(f"MB in {len(SITE) + 5} files.")
    papers = {f"release/{name}" for name in ("licences.txt", "site.cdx.json", "tool.cdx.json", "versions.json")}
    assert names(Path("dist", f"{NAME}.zip")) == {*SITE, *papers, "SHA256SUMS"}
    assert CliRunner().invoke(main, ["verify", f"dist/{NAME}.zip"]).exit_code == 0


def test_offline_is_another_archive(site: Path) -> None:
    """It opens with a page at its top."""
    assert run("--offline", "--output", "usb").exit_code == 0
    found = names(Path("usb", f"{NAME}-offline.zip"))
    assert "START.html" in found
    assert "404.html" not in found


def test_an_archive_of_an_unpacked_archive_is_the_same(site: Path) -> None:
    """Its papers are made anew."""
    run()
    with ZipFile(f"dist/{NAME}.zip") as packed:
        packed.extractall("there")
    assert run("--site", f"there/{NAME}", "--output", "again").exit_code == 0
    assert Path("again", f"{NAME}.zip").read_bytes() == Path("dist", f"{NAME}.zip").read_bytes()


def test_a_site_that_is_not_built_is_told(site: Path) -> None:
    """And what to do."""
    found = run("--site", "nowhere")
    assert found.exit_code == 2
    assert found.output == (
        "There is no built site in nowhere: run vademecum build first, or name its folder with --site.\n"
    )


@pytest.mark.parametrize("other", ["2026.10", "22 november 2026"])
def test_a_site_of_another_version_or_day_is_refused(site: Path, other: str) -> None:
    """The papers would say what is not so."""
    said = CITED.replace("2026.11" if "." in other else "23 november 2026", other)
    put(site, {"nl/index.html": said.encode()})
    found = run()
    assert found.exit_code == 1
    assert found.output == (
        "site/nl/index.html is not of version 2026.11 and 2026-11-23, as the texts are: build the site again, or say "
        "its day with --date.\n"
    )
    assert not Path("dist").exists()


def test_without_the_extra_its_command_is_told(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is written."""
    monkeypatch.setattr(cli, "find_spec", lambda name: None)
    found = run()
    assert found.exit_code == 2
    assert found.output == 'This command needs the extra “archive”: pip install "vademecum[archive]"\n'
