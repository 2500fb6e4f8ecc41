"""A site whose matrix has two parts: how large they are, and whether an edit of either of them is found."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builds import SITE_URL, copy, once
from tests.crawler import crawl
from tests.matrices import OF_PARTS, SPREAD, spread_site
from vademecum.cli import main

FOLDER = "nl/competentiematrix"
FIRST, SECOND = f"{FOLDER}/index.html", f"{FOLDER}/2/index.html"
CELLS = SPREAD * OF_PARTS
MOST_BYTES = 300_000


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the project with its built site, which no test may change."""
    return once(tmp_path_factory, "spread-matrix", spread_site) / "project"


@pytest.fixture
def site(project: Path, tmp_path: Path) -> Path:
    """Gives a copy of the site, to edit."""
    copy(project / "site", tmp_path / "site")
    return tmp_path / "site"


def verify(site: Path) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["verify-exports", str(site), "--language", "en"])


def test_a_part_is_light(project: Path) -> None:
    """As many cells as a part has of 300 roles and 20 competencies: less than 300 kB with all around them."""
    sizes = [len((project / "site" / path).read_bytes()) for path in (FIRST, SECOND)]
    assert max(sizes) < MOST_BYTES, sizes


def test_links_of_parts_arrive(project: Path) -> None:
    """Each at the level that it names."""
    counts = [(project / "site" / path).read_text(encoding="utf-8").count("#level-") for path in (FIRST, SECOND)]
    assert counts == [100 * OF_PARTS, 30 * OF_PARTS]
    assert crawl(project / "site", SITE_URL) == []


def test_all_parts_are_read(project: Path) -> None:
    """Every cell once: in nine files of rows, sheets and parts, and on the pages of competencies."""
    found = verify(project / "site")
    assert (found.exit_code, found.output) == (0, f"{CELLS} cells in {8 + OF_PARTS} files of 1 language agree.\n")


def replace(path: Path, old: str, new: str) -> None:
    """Put words in the place of others, once; they must be there."""
    words = path.read_text(encoding="utf-8")
    assert old in words
    path.write_text(words.replace(old, new, 1), encoding="utf-8", newline="\n")


EDITS = {
    "cell of the second": (SECOND, "#level-2>2 – Toe", "#level-2>3 – Toe", "role-"),
    "cell of the first": (FIRST, "#level-2>2 – Toe", "#level-2>3 – Toe", "role-"),
    "head": (SECOND, ">Zorginformaticus 120</a></th>", ">Directeur</a></th>", "role-120 × competency-0, "),
    "level taken out": (SECOND, ">2 – Toepassend</a>", ">–</a>", "role-100 × competency-0: missing. "),
    "list of parts": (FIRST, 'class="vm-parts"', 'class="parts"', "role-100 × competency-0, "),
    "table": (SECOND, "<table", "<div", "It has no table of roles and competencies."),
}
"""What somebody changes by hand, in which part, and what is said of it."""


def only_line(site: Path) -> str:
    """The one line that the command says of a site with a fault."""
    found = verify(site)
    assert (found.exit_code, len(found.output.splitlines())) == (1, 1), found.output
    return found.output


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_by_hand_is_named(name: str, site: Path) -> None:
    """With the part that it is on, and nothing else is."""
    file, old, new, said = EDITS[name]
    replace(site / file, old, new)
    assert only_line(site).startswith(f"{file}: {said}")


def test_a_part_that_is_missing_is_named(site: Path) -> None:
    """Its roles may have stood there, so nothing is said of them."""
    (site / SECOND).unlink()
    assert only_line(site).startswith(f"{SECOND}: It is missing.")


def test_a_role_on_two_parts_is_named(site: Path) -> None:
    """The second time nobody can mean it."""
    replace(site / SECOND, ">Zorginformaticus 120</a></th>", ">Zorginformaticus 03</a></th>")
    found = verify(site)
    assert found.exit_code == 1
    assert f"{SECOND}: " in found.output
