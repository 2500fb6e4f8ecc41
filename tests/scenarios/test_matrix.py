"""A site with a large matrix, and a small one without any; what their readers get."""

from pathlib import Path

import pytest

from tests.builds import BASE, SITE_URL, build, content, lay_out, once
from tests.crawler import crawl
from tests.matrices import COMPETENCIES, ROLES, large_site, level
from tests.tables import table

LINE = "  - vademecum/matrices\n"
FOLDERS = ("nl/competentiematrix/", "da/kompetencematrix/", "en/competency-matrix/")
MOST_BYTES = 600_000


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the built site with a large matrix."""
    return once(tmp_path_factory, "large-matrix", large_site) / "project" / "site"


def test_a_large_matrix_is_light(large: Path) -> None:
    """40 roles and 120 competencies with names as long as real ones: less than 600 kB with all around them."""
    page = (large / "nl" / "competentiematrix" / "index.html").read_bytes()
    rows = [row for row in table(page.decode()) if "data-competency" in row.attributes]
    assert (len(rows), {len(row.cells) for row in rows}) == (COMPETENCIES, {ROLES + 1})
    first = next(row for row in rows if row.attributes["data-competency"] == "competency-7")
    assert [int(words[0]) for words in first.words[1:]] == [level(role, 7) for role in range(ROLES)]
    assert len(page) < MOST_BYTES


def test_links_of_the_matrix_arrive(large: Path) -> None:
    """Each at the level that it names."""
    page = (large / "nl" / "competentiematrix" / "index.html").read_text(encoding="utf-8")
    assert page.count("#level-") == ROLES * COMPETENCIES
    assert crawl(large, SITE_URL) == []


def test_without_its_line_nothing_of_it_is_left(tmp_path: Path) -> None:
    """No page, no file, and no link."""
    project = lay_out(tmp_path / "kb", BASE)
    settings = project / "mkdocs.yml"
    with_it = content(build(project))
    assert {folder for folder in FOLDERS if f"{folder}index.html" in with_it} == set(FOLDERS)
    words = settings.read_text(encoding="utf-8")
    assert LINE in words
    settings.write_text(words.replace(LINE, ""), encoding="utf-8")
    without = content(build(project))
    assert [path for path in without if path.startswith(FOLDERS)] == []
    names = [folder.partition("/")[2].encode() for folder in FOLDERS]
    assert [path for path, data in without.items() if any(b'href="' in data and name in data for name in names)] == []
