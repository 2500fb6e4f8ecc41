"""Takes the wheel, installed without a network; checks the site that an organisation builds in an empty folder."""

import os
from pathlib import Path

import pytest

from tests.builds import BASE, content, copy, once, program, run
from tests.crawler import crawl

ID = "north-hospital"
URL = f"https://{ID}.example/"
SETTINGS = f"""\
site_name: North Hospital
site_url: {URL}
docs_dir: texts
theme: vademecum
plugins:
  - vademecum
  - vademecum/indexes
  - vademecum/matrices
"""
"""All that an organisation need say to the engine."""

FOOTER = "partials/footer.html"
OURS = (
    "---\nkind: page\nid: guests\ntitle: For guests\nsummary: Where guests find us.\noriginal: true\n---\n\nWelcome.\n"
)


def succeed(folder: Path, command: str, *arguments: str, **changes: str) -> str:
    """What a command says that does as it should."""
    done = run(folder, command, *arguments, **changes)
    assert done.code == 0, done.output + done.errors
    return done.output


def make_copy(folder: Path, installed: dict[str, str]) -> None:
    """Begin a copy as the command does, add a text and a footer of its own, and build it."""
    succeed(folder, "vademecum", "organisation", "new", ID, "--name", "en=North Hospital", **installed)
    text, footer = folder / ID / "en" / "guests.md", folder / "brand" / FOOTER
    for path, words in ((text, OURS), (footer, "<footer>Our own foot.</footer>\n")):
        path.parent.mkdir(parents=True)
        path.write_text(words, encoding="utf-8")
    settings = folder / "mkdocs.yml"
    said = settings.read_text(encoding="utf-8")
    branded = said.replace("theme: vademecum\n", "theme:\n  name: vademecum\n  custom_dir: brand\n")
    settings.write_text(branded, encoding="utf-8")
    succeed(folder, "vademecum", "build", "--strict", **installed)


@pytest.fixture(scope="session")
def made(installed: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the folder of an organisation with its site."""
    return once(tmp_path_factory, "copy-of-wheel", lambda folder: make_copy(folder, installed))


def test_there_is_no_network(installed: dict[str, str], tmp_path: Path) -> None:
    """Else the other tests would show nothing; and commands are those of the wheel."""
    python = program("python")
    where = succeed(tmp_path, python, "-c", "import vademecum, vademecum_theme; print(vademecum.__file__)", **installed)
    assert Path(where).is_relative_to(installed["PYTHONPATH"].split(os.pathsep)[1])
    asked = run(tmp_path, python, "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:9')", **installed)
    assert "there is no network here" in asked.errors


def test_the_site_holds_both_contents(made: Path) -> None:
    """The organisation's own text, and those that came with the wheel; every link leads somewhere."""
    site = made / "site"
    assert "Welcome." in (site / "en/guests/index.html").read_text(encoding="utf-8")
    assert "North Hospital" in (site / "en/index.html").read_text(encoding="utf-8")
    assert (site / "da/roller/cmio/index.html").is_file()
    (style,) = (site / "assets").glob("vademecum.*.css")
    assert style.read_text(encoding="utf-8").count("@import") == 0
    assert crawl(site, URL) == []


def test_a_template_of_the_organisation_takes_the_place_of_ours(made: Path) -> None:
    """On every page; all else of the theme stays."""
    page = (made / "site/nl/index.html").read_text(encoding="utf-8")
    assert page.count("Our own foot.") == 1
    assert 'class="vm-' in page


def test_what_only_programs_read_is_not_published(made: Path) -> None:
    """Nothing of the theme but what a page asks for."""
    names = [*content(made / "site")]
    assert [name for name in names if name.endswith((".py", ".pyc", ".yml", "README.md"))] == []


def test_the_commands_find_the_texts_by_themselves(made: Path, installed: dict[str, str]) -> None:
    """By the mkdocs.yml of the folder; the texts are in order, and what the organisation's own one lacks is said."""
    first, *lacking = succeed(made, "vademecum", "check", "--strict", **installed).splitlines()
    assert first == "No problems."
    assert [line.split(". ")[0] for line in lacking] == ["1 published text lacks a language: page:guests (nl, da)"]


def test_every_way_to_build_gives_the_same_site(installed: dict[str, str], tmp_path: Path) -> None:
    """From a short mkdocs.yml: by our command, by the engine's own, and by its fork where there is one."""
    copy(BASE, tmp_path / "texts")
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    fork = os.environ.get("VADEMECUM_PROPERDOCS")
    engines = {"ours": "vademecum", "engine": "mkdocs"}
    engines |= {"fork": program("properdocs", Path(fork))} if fork else {}
    for name, command in engines.items():
        file = ("--config-file", "mkdocs.yml")
        succeed(tmp_path, command, "build", "--strict", *file, "--site-dir", name, **installed)
    first, *others = (content(tmp_path / name) for name in engines)
    assert "nl/rollen/cmio/index.html" in first
    assert all(other == first for other in others)
