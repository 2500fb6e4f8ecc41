"""A small site, built whole: what readers find in the full text of each language, and how that is switched off."""

import json
from pathlib import Path

import pytest

from tests.builds import BASE, build, content, copy, lay_out, once
from tests.bundles import fragments
from tests.scenarios.test_languages import BORROWED, LANGUAGES, WITHOUT
from vademecum.publish.policy import Hashes, policy
from vademecum_mkdocs.policy import FILE

CODES = ("nl", "da", "en")
FULL = "search/full"
OLD = "klinisch-eigendom"
"""The id that the practice once had: a page there leads on to the present one."""

BUNDLES = ".cache/vademecum/search"

NAMED = b' data-full="search/full/"'
"""What a page says where there is a full text."""


def _lay_out(folder: Path) -> None:
    docs = lay_out(folder, BASE, LANGUAGES / "trilingual", without=WITHOUT["trilingual"]) / "docs"
    practice = docs / "nl" / "praktijken" / "klinisch-eigenaarschap.md"
    words = practice.read_text(encoding="utf-8").replace("\ntitle:", f"\nformerly: [{OLD}]\ntitle:", 1)
    practice.write_text(words, encoding="utf-8")
    build(folder)


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives a built project with drafts, borrowed pages and a page that leads on."""
    return once(tmp_path_factory, "full-text", _lay_out)


@pytest.mark.parametrize("code", CODES)
def test_each_language_finds_its_own_pages(project: Path, code: str) -> None:
    """And no other: none that is borrowed, a draft, «not found», a list, or there only to lead on."""
    site = project / "site"
    found = fragments(site / code / FULL)
    pages = {path.parent.relative_to(site / code).as_posix() for path in (site / code).rglob("index.html")}
    assert {address.removesuffix("/") or "." for address in found} < pages
    assert json.loads((site / code / FULL / "pagefind-entry.json").read_bytes())["languages"].keys() == {code}
    assert not [address for address in found if OLD in address or "404" in address or f"{code}/{address}" == BORROWED]
    assert "begroting" not in str(found).lower()
    for address, page in found.items():
        html = (site / code / address / "index.html").read_text(encoding="utf-8")
        assert page["meta"]["title"]
        assert 'http-equiv="refresh"' not in html
        assert "vm-notice--borrowed" not in html


def test_what_a_test_would_miss_is_there(project: Path) -> None:
    """The pages that must not be found are pages of the site, or of its texts; those that must be are found."""
    site = project / "site"
    for address in (BORROWED, f"nl/praktijken/{OLD}/"):
        assert (site / address / "index.html").is_file()
    assert (project / "docs" / "nl" / "praktijken" / "begroting.md").is_file()
    assert "praktijken/klinisch-eigenaarschap/" in fragments(site / "nl" / FULL)


def test_what_stands_around_a_text_is_not_in_it(project: Path) -> None:
    """Neither what kind of page it is, nor how far to trust it, nor its tools."""
    page = fragments(project / "site" / "nl" / FULL)["praktijken/klinisch-eigenaarschap/"]
    html = (project / "site" / "nl" / "praktijken/klinisch-eigenaarschap" / "index.html").read_text(encoding="utf-8")
    for words in ("In het kort", "Verwijs naar deze pagina"):
        assert words in html
        assert words not in page["content"]


def test_what_refers_to_a_page_is_not_in_it(project: Path) -> None:
    """What a term is related to is said on its page, but searched for where it is told."""
    page = fragments(project / "site" / "nl" / FULL)["begrippen/livegang/"]
    html = (project / "site" / "nl" / "begrippen/livegang" / "index.html").read_text(encoding="utf-8")
    assert "Verwant" in html
    assert "Verwant" not in page["content"]


def test_policy_allows_webassembly_and_nothing_else(project: Path) -> None:
    """So that Pagefind's program can run."""
    line = (project / "site" / FILE).read_text(encoding="utf-8").strip()
    assert line == policy(Hashes(), wasm=True)
    assert line.replace(" 'wasm-unsafe-eval'", "") == policy(Hashes())


def test_full_text_can_be_switched_off(project: Path, tmp_path: Path) -> None:
    """Then there is no bundle, and no page names one; the policy is as strict as before, and nothing else differs."""
    folder = lay_out(tmp_path)
    copy(project / "docs", folder / "docs")
    config = folder / "mkdocs.yml"
    words = config.read_text(encoding="utf-8")
    config.write_text(
        words.replace("- vademecum/search\n", "- vademecum/search: {full_text: false}\n"), encoding="utf-8"
    )
    ours, theirs = content(project / "site"), content(build(folder))
    assert {path for path in ours if f"/{FULL}/" not in path} == set(theirs)
    assert {path for path in theirs if theirs[path] != ours[path].replace(NAMED, b"")} == {FILE}
    assert theirs[FILE].decode().strip() == policy(Hashes())
    assert not (folder / BUNDLES).exists()


def test_bundles_are_kept(project: Path) -> None:
    """One for each language, beside mkdocs.yml."""
    assert sorted(path.name[:3] for path in (project / BUNDLES).iterdir()) == ["da-", "en-", "nl-"]
