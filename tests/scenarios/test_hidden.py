"""What readers may not see stands in no file of a site: in no page, index, search, feed, table or file for programs."""

import io
import re
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.builds import BASE, build, content, copy, lay_out, once
from tests.bundles import whole
from tests.sites import text
from vademecum.cli import main

SECRET = "okapi"
"""A word that stands in all that is hidden, and nowhere else: in ids, addresses, titles, headings, sources, names."""

COUNTRY = ('["gb"]', "united kingdom", "verenigd koninkrijk", "storbritannien")
"""The country that only a draft is about: as programs read it, and its names."""

AUDIENCE = "okapi-board"
BODY = f"""
A secret {SECRET} [@{SECRET}-2026] of [[term:go-live]] and [[role:cmio]].

## {SECRET} heading {{#{SECRET}-part}}

More of it.
"""
ITEM = f"{BODY}\n- [ ] An {SECRET} is fed. {{#{SECRET}-fed}}\n"


def hidden_files() -> dict[str, str]:
    """Drafts, one of them beside facts, a post of a later day, and texts for an audience; facts that only these use."""
    about = {"roles": ["cmio"], "competencies": ["bridging"]}
    series = {"id": f"{SECRET}-series", "part": 1}
    return {
        f"nl/praktijken/{SECRET}-draft.md": text(
            "practice", f"{SECRET}-draft", BODY, draft=True, formerly=[f"{SECRET}-once"], **about
        ),
        f"en/practices/{SECRET}-draft.md": text("practice", f"{SECRET}-draft", BODY, draft=True),
        f"nl/rollen/{SECRET}-cnio.md": text(
            "role", "cnio", BODY, draft=True, title=SECRET, summary=SECRET, countries=["gb"], **about
        ),
        f"da/praksis/{SECRET}-paper.md": text(
            "practice", f"{SECRET}-paper", BODY, audience=AUDIENCE, formerly=[f"{SECRET}-before"], **about
        ),
        f"nl/checklists/{SECRET}-list.md": text("checklist", f"{SECRET}-list", ITEM, audience=AUDIENCE),
        f"en/blog/{SECRET}-later.md": text(
            "post", f"{SECRET}-later", BODY, date="2027-01-01", authors=[f"{SECRET}-author"], series=series, **about
        ),
    }


FACTS = {
    "checklists": f"""
{SECRET}-list:
  name: {{nl: {SECRET}, da: {SECRET}, en: {SECRET}}}
  items:
    {SECRET}-fed: {{role: cmio, competencies: [bridging], basis: [{{source: {SECRET}-2026}}]}}
""",
    "roles": """
  cnio:
    group: leads
    name: {nl: CNIO, da: CNIO, en: CNIO, de: CNIO}
    targets: {bridging: 3}
""",
    "sources": f"""
{SECRET}-2026:
  type: report
  title: The {SECRET} report
  author: {SECRET}
  issued: 2026
  URL: https://{SECRET}.example/
  kind: official
""",
    "people": f"""
{SECRET}-author: {{name: {SECRET}, profile: {{nl: {SECRET}, da: {SECRET}, en: {SECRET}}}}}
""",
    "series": f"""
{SECRET}-series:
  name: {{nl: {SECRET}, da: {SECRET}, en: {SECRET}}}
  about: {{nl: {SECRET}, da: {SECRET}, en: {SECRET}}}
  parts: 2
""",
    "site": f"""
audiences: [{AUDIENCE}]
""",
}


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Gives a project with hidden texts, laid out anew by name."""

    def make(name: str) -> Path:
        return once(tmp_path_factory, f"hidden-{name}", _lay_out)

    return make


def _lay_out(folder: Path) -> None:
    docs = lay_out(folder, BASE) / "docs"
    for path, words in hidden_files().items():
        (docs / path).write_text(words, encoding="utf-8")
    for name, facts in FACTS.items():
        with (docs / "data" / f"{name}.yml").open("a", encoding="utf-8") as file:
            file.write(facts)


def said(path: str, data: bytes) -> bytes:
    """All that a file says, with what is packed in it."""
    if path.endswith(".inv"):
        return b"\n".join([data[:200], zlib.decompress(data.split(b"zlib.\n", 1)[1])])
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return b"\n".join(packed.read(name) for name in packed.namelist())
    return whole(data)


def found(site: Path) -> set[str]:
    """The files whose path or content has the secret word or the country."""
    word = re.compile("|".join(map(re.escape, (SECRET, *COUNTRY))).encode(), re.IGNORECASE)
    return {path for path, data in content(site).items() if word.search(path.encode()) or word.search(said(path, data))}


def test_nothing_hidden_is_in_any_file(project: Callable[[str], Path]) -> None:
    """The whole output of a public site does not know the word."""
    assert found(build(project("public"))) == set()


def test_those_who_may_see_it_find_it_everywhere(project: Callable[[str], Path]) -> None:
    """The same texts, on a later day and for their audience, are in pages, indexes and files for programs."""
    folder = project("shown")
    config = folder / "mkdocs.yml"
    words = config.read_text(encoding="utf-8")
    config.write_text(words.replace("  - vademecum\n", f"  - vademecum: {{audience: {AUDIENCE}}}\n"), encoding="utf-8")
    paths = found(build(folder, "vademecum", "--date", "2027-02-01"))
    for needed in (
        f"da/praksis/{SECRET}-paper/index.html",
        f"nl/checklists/{SECRET}-list/index.html",
        f"en/blog/{SECRET}-later/index.html",
        f"en/blog/authors/{SECRET}-author/index.html",
        f"en/blog/series-of-posts/{SECRET}/index.html",
        f"id/practice/{SECRET}-paper/index.html",
        f"id/practice/{SECRET}-before/index.html",
        "en/sitemap.xml",
        "data/catalogue.json",
    ):
        assert needed in paths
    assert [path for path in paths if path.endswith(".inv")]
    assert [path for path in paths if path.startswith("da/search/full/fragment/")]
    assert not [path for path in paths if f"{SECRET}-draft" in path]


@pytest.mark.parametrize("language", ["nl", "da", "en"])
def test_no_roundup_tells_of_what_is_hidden(language: str, project: Callable[[str], Path], tmp_path: Path) -> None:
    """Though every hidden text bears a day of the week; neither does the record of what was told."""
    docs = tmp_path / "docs"
    copy(project("told") / "docs", docs)
    for path in hidden_files():
        words = (docs / path).read_text(encoding="utf-8").replace('date: "2027-01-01"\n', "")
        later = 'date: "2027-01-01"\nupdated: 2026-03-06\n' if "later" in path else "date: 2026-03-06\n"
        (docs / path).write_text(words.replace("\nid:", f"\n{later}id:", 1), encoding="utf-8")
    options = ["--week", "2026-W10", "--language", language, "--docs-dir", str(docs), "--output", str(tmp_path / "out")]
    done = CliRunner(env={"SOURCE_DATE_EPOCH": None}).invoke(main, ["digest", *options])
    assert done.exit_code == 0, done.output
    assert (found(tmp_path / "out"), SECRET in (docs / "data" / "digests.yml").read_text(encoding="utf-8")) == (
        set(),
        False,
    )
    assert len(content(tmp_path / "out")) == 3
