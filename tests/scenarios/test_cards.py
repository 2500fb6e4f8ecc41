"""A small site built with and without cards; what those who share its pages see, and what an author is told."""

import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.builds import BASE, PROJECT, SITE_URL, build, content, lay_out, once, run
from tests.crawler import Site, crawl
from tests.metadata import Said, in_languages, metadata, said

LINE = "  - vademecum/cards\n"
OFF = "  # - vademecum/cards\n"
OWNER = "  - vademecum\n"
LAYER = PROJECT / "tests" / "scenarios" / "languages" / "trilingual"
LACKING = ("da/praksis/klinisk-ejerskab.md", "en/checklists/day-of-go-live.md")
CACHE = ".cache/vademecum/cards"
SITE_PICTURE = f"{SITE_URL}assets/vademecum.png"


def project(folder: Path, line: str = LINE) -> Path:
    """The small site in which each language lacks something, with a line for cards in its settings."""
    made = lay_out(folder, BASE, LAYER, without=LACKING)
    settings = made / "mkdocs.yml"
    words = settings.read_text(encoding="utf-8")
    assert OFF in words
    settings.write_text(words.replace(OFF, line), encoding="utf-8")
    return made


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the project with its site built, with cards."""
    return once(tmp_path_factory, "cards", lambda folder: build(project(folder)))


@pytest.fixture(scope="session")
def site(made: Path) -> Site:
    """Gives the built site."""
    return Site(made / "site", SITE_URL)


def picture(found: Said) -> str:
    """The address of what is shown of a page."""
    [address] = found.properties["og:image"]
    return address


def at(site: Site, address: str) -> Said:
    """What the page at an address below the site says of itself."""
    return said(site, site.by_address[address])


def test_pages_name_pictures_that_are_there(site: Site) -> None:
    """Each as large as it says, with words for those who do not see it; nothing else of the site is broken."""
    for page in in_languages(site):
        found = said(site, page)
        address = picture(found)
        path = site.folder / address.removeprefix(SITE_URL)
        assert path.is_file(), (page.path, address)
        assert found.properties["og:image:alt"][0].startswith("Handboek")
        assert found.properties["twitter:card"] == ["summary_large_image"]
        if address != SITE_PICTURE:
            size = found.properties["og:image:width"] + found.properties["og:image:height"]
            assert tuple(map(int, size)) == Image.open(path).size == (1200, 630)
            assert found.node["image"]["url"] == address
            assert path.stat().st_size < 60_000
    assert list(metadata(site)) == list(crawl(site.folder, SITE_URL)) == []


def test_each_language_has_cards_of_its_own(site: Site) -> None:
    """Of texts and facts; lists and the front page have the picture of the site."""
    assert picture(at(site, "nl/rollen/cmio/")) == f"{SITE_URL}nl/assets/cards/role-cmio.png"
    assert picture(at(site, "en/terms/go-live/")) == f"{SITE_URL}en/assets/cards/term-go-live.png"
    assert [picture(at(site, address)) for address in ("nl/", "nl/rollen/")] == [SITE_PICTURE] * 2


def test_a_borrowed_page_has_the_card_of_its_original(site: Site) -> None:
    """And none of its own."""
    found = at(site, "da/praksis/klinisch-eigenaarschap/")
    assert picture(found) == f"{SITE_URL}nl/assets/cards/practice-clinical-ownership.png"
    assert found.properties["og:image:alt"][0].split(" · ")[1] == "Praktijk"
    assert "da/assets/cards/practice-clinical-ownership.png" not in site.files


def test_drafts_have_no_card(site: Site) -> None:
    """As many cards as pages say they have, and no picture that no page leads to."""
    named = {picture(said(site, page)).removeprefix(SITE_URL) for page in in_languages(site)}
    assert {path for path in site.files if "/assets/cards/" in path} == named - {"assets/vademecum.png"}


def test_cards_are_kept_from_build_to_build(made: Path, site: Site) -> None:
    """Beside the settings and outside the site; a build that finds them, or finds them spoilt, gives the same bytes."""
    before = content(site.folder)
    kept = sorted((made / CACHE).iterdir())
    assert len(kept) == len([path for path in before if "/assets/cards/" in path])
    kept[0].write_bytes(b"spoilt")
    kept[1].unlink()
    times = {path: path.stat().st_ino for path in kept[2:]}
    assert content(build(made)) == before
    assert sorted((made / CACHE).iterdir()) == kept
    assert {path: path.stat().st_ino for path in kept[2:]} == times


def test_only_the_kinds_that_are_named_have_cards(tmp_path: Path) -> None:
    """By the option of the line."""
    built = build(project(tmp_path, f"{LINE.rstrip()}: {{kinds: [post]}}\n"))
    cards = [path for path in content(built) if "/assets/cards/" in path]
    assert cards
    assert all("/post-" in path for path in cards)


def test_without_its_line_nothing_of_it_is_left(made: Path, tmp_path: Path) -> None:
    """Neither picture nor cache; the content security policy is the same with and without."""
    without = build(project(tmp_path, ""))
    assert [path for path in content(without) if "assets/cards" in path] == []
    assert b"assets/cards" not in b"".join(content(without).values())
    assert not (tmp_path / ".cache" / "vademecum" / "cards").exists()
    policy = "content-security-policy.txt"
    assert (without / policy).read_bytes() == (made / "site" / policy).read_bytes()


@pytest.mark.parametrize("kinds", ["[poster]", "post", "[]", "[[post]]"])
def test_kinds_are_kinds(tmp_path: Path, kinds: str) -> None:
    """Else the author is told at the key."""
    done = run(project(tmp_path, f"{LINE.rstrip()}: {{kinds: {kinds}}}\n"), "vademecum", "build")
    assert done.code == 1
    assert "kinds" in done.errors
    assert "This must be a list of kinds that get a card, of these: role, competency, " in done.errors


def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    """In one sentence, before anything is built; without the line the extra is not asked for."""
    blocked = "import sys; sys.modules['PIL'] = None; from vademecum.cli import main; main(['build', '--strict'])"
    done = run(project(tmp_path / "on"), sys.executable, "-c", blocked)
    assert done.code == 1
    assert '«vademecum/cards» in mkdocs.yml needs the extra “cards”: pip install "vademecum[cards]"' in done.errors
    assert "Traceback" not in done.errors
    assert not (tmp_path / "on" / "site").exists()
    (tmp_path / "on" / "requirements").mkdir()
    (tmp_path / "on" / "requirements" / "cards.txt").touch()
    there = run(tmp_path / "on", sys.executable, "-c", blocked).errors
    assert f"install --require-hashes -r {Path('requirements', 'cards.txt')}, or take that line out" in there
    assert run(project(tmp_path / "off", OFF), sys.executable, "-c", blocked).code == 0


def test_alone_it_asks_for_the_plugin_that_makes_the_pages(tmp_path: Path) -> None:
    """In one sentence, without a trace."""
    made = project(tmp_path)
    settings = made / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace(OWNER, ""), encoding="utf-8")
    done = run(made, "vademecum", "build")
    assert done.code == 1
    assert "mkdocs.yml lacks the plugin that makes the pages" in done.errors
