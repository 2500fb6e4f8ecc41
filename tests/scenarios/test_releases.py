"""The clean site with two earlier versions that it keeps; what a reader of differences is told, word for word."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.builds import SITE_URL, build, copy, lay_out, once
from tests.crawler import crawl
from vademecum.cli import main
from vademecum.site import read_site

HERE = Path(__file__).parent
CLEAN = HERE / "clean" / "docs"
KEPT = HERE / "releases"
PAGES = {
    "nl": "nl/competentiematrix/wijzigingen-in-de-competentiematrix/",
    "da": "da/kompetencematrix/aendringer-i-kompetencematrixen/",
    "en": "en/competency-matrix/changes-to-the-competency-matrix/",
}
LINE = "  - vademecum/matrices\n"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts of the site with what it keeps."""
    copy(CLEAN, tmp_path / "docs")
    copy(KEPT / "docs", tmp_path / "docs")
    return tmp_path / "docs"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the built site."""
    return once(tmp_path_factory, "releases", lambda folder: build(lay_out(folder, CLEAN, KEPT / "docs"))) / "site"


@pytest.fixture
def expected(request: pytest.FixtureRequest) -> Callable[[str, str], str]:
    """Gives what is kept under a name, for what is said now; --refresh writes it anew."""

    def read(name: str, said: str) -> str:
        path = KEPT / name
        if request.config.getoption("refresh"):
            path.write_text(said, encoding="utf-8", newline="\n")
        return path.read_text(encoding="utf-8")

    return read


def diff(docs: Path, *arguments: str) -> str:
    """What `vademecum release diff` answers."""
    found = CliRunner(env={"SOURCE_DATE_EPOCH": None}).invoke(
        main, ["release", "diff", "--docs-dir", str(docs), *arguments]
    )
    assert found.exit_code == 0, found.output
    return found.output.replace(str(docs), "docs")


def test_kept_versions_break_no_rule(docs: Path) -> None:
    """They stand in their order."""
    site = read_site(docs, environment={})
    assert list(site.report) == []
    assert site.catalogue
    assert list(site.catalogue.facts.releases) == ["0.9", "0.10"]


@pytest.mark.parametrize("language", PAGES)
def test_a_reader_is_told_what_differs(docs: Path, language: str, expected: Callable[[str, str], str]) -> None:
    """In the language of their own, from the oldest version to the present content."""
    said = diff(docs, "0.9", "--language", language)
    assert said == expected(f"text.{language}.txt", said)


def test_programs_are_told_the_same(docs: Path, expected: Callable[[str, str], str]) -> None:
    """Whatever language the author speaks."""
    said = diff(docs, "0.9", "0.10", "--format", "json")
    assert said == expected("changes.json", said)
    assert said == diff(docs, "0.9", "0.10", "--format", "json", "--language", "da")


def test_texts_for_the_site_break_no_rule(docs: Path, expected: Callable[[str, str], str]) -> None:
    """Their headings are the same in all languages, also where only the words of one have changed."""
    diff(docs, "0.9", "--format", "page", "--output", str(docs))
    assert list(read_site(docs, environment={}).report) == []
    said = (docs / "nl" / "wijzigingen-in-de-competentiematrix-van-0-9-naar-1.md").read_text(encoding="utf-8")
    assert said == expected("text.md", said)


def body(page: str) -> str:
    """What a page says below its head, a line for each of its blocks."""
    start = page.index('<div class="vm-body')
    blocks = re.split(r"(?=<h[123]|<li|<p|<tr|<ol)", page[start : page.index("</div>", start)])
    words = (" ".join(re.sub(r"<[^>]+>", "", block).split()) for block in blocks)
    return "".join(f"{line}\n" for line in words if line)


@pytest.mark.parametrize("language", PAGES)
def test_the_site_says_what_changed(site: Path, language: str, expected: Callable[[str, str], str]) -> None:
    """Version by version, the newest first, in the words of each language."""
    page = (site / PAGES[language] / "index.html").read_text(encoding="utf-8")
    told = body(page)
    assert told == expected(f"page.{language}.txt", told)
    assert "<ol" not in page[page.index('<div class="vm-body') :].split("</article>")[0]


def test_the_pages_lead_to_what_there_is(site: Path) -> None:
    """And are found from the page of contents; what is gone is no link."""
    assert crawl(site, SITE_URL) == []
    page = (site / PAGES["en"] / "index.html").read_text(encoding="utf-8")
    assert '<a href="../../roles/cmio/">CMIO</a>' in page
    assert "Fax officer" in page
    assert "Fax officer</a>" not in page
    contents = (site / "en" / "contents" / "index.html").read_text(encoding="utf-8")
    assert 'href="../competency-matrix/changes-to-the-competency-matrix/"' in contents


def test_the_schemas_stand_where_releases_name_them(site: Path) -> None:
    """At the begin of all ids; what is kept is not published as it lies."""
    for name in ("framework.schema.json", "framework-changes.schema.json"):
        assert json.loads((site / "id" / name).read_bytes())["$schema"].startswith("https://json-schema.org/")
    assert not [path for path in site.rglob("*.json") if path.name in ("0.9.json", "0.10.json")]


def test_a_site_that_keeps_nothing_has_no_such_page(tmp_path: Path) -> None:
    """Nor has one without the line for the matrix."""
    made = lay_out(tmp_path / "kb", CLEAN, KEPT / "docs")
    settings = made / "mkdocs.yml"
    assert LINE in settings.read_text(encoding="utf-8")
    settings.write_text(settings.read_text(encoding="utf-8").replace(LINE, ""), encoding="utf-8")
    without = build(made)
    assert not (without / PAGES["en"]).exists()
    assert not (without / "id" / "framework.schema.json").exists()
    plain = build(lay_out(tmp_path / "plain", CLEAN))
    assert not (plain / PAGES["en"]).exists()
    assert (plain / "en" / "competency-matrix" / "index.html").exists()
