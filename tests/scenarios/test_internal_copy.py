"""A region's copy of the whole content, and a hospital's over it: what readers see, and what an upgrade tells them."""

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.builds import BASE, PROJECT, SITE_URL, Run, build, content, copy, lay_out, once, run
from tests.bundles import fragments
from tests.crawler import crawl
from tests.scenarios.test_hidden import said

COPIES = PROJECT / "tests" / "scenarios" / "copies"
GERMAN = PROJECT / "tests" / "scenarios" / "languages" / "german"
HIDDEN = re.compile(
    rb"culture-and-competences|culture-and-skills|cultuur-en-competenties|kultur-og-kompetencer"
    rb"|building culture and skills|bouwen aan cultuur en competenties|opbyg kultur og kompetencer",
    re.IGNORECASE,
)
"""The id, the addresses and the titles of the practice that the region hides."""

REPLACED = "practice:change-management"
ROUND = ("nl/praktijken/quokka-ronde/", "en/practices/quokka-round/")
APPENDED = "practice:adoption-and-super-users"
ON_ITS_PAGE = {"nl": "nl/praktijken/adoptie-en-superusers", "en": "en/practices/adoption-and-super-users"}
WHERE_A_PRACTICE_STANDS = (
    "en/practices/index.html",
    "en/contents/index.html",
    "en/indexes/a-to-z/2/index.html",
    "en/indexes/by-kind/index.html",
    "en/indexes/by-role/index.html",
    "en/indexes/by-competency/index.html",
    "en/roles/cmio/index.html",
    "en/competencies/bridging-and-translating/index.html",
    "en/terms/adoption/index.html",
    "en/search/names.js",
    "en/data/catalogue.json",
    "data/catalogue.json",
)
"""Files that name the practice which the region adds."""

FEEDS = ("atom.xml", "rss.xml", "feed.json")
BRIDGING = {"south": 2, "north": 3}
"""The level of bridging that each asks of a CMIO; the model says 4."""


def begin(folder: Path, layer: str, **changes: tuple[str, str]) -> Path:
    """Begin an organisation's copy as its command does, with the files of `layer`, and give its folder.

    The theme is that of this checkout; `changes` are words of organisation.yml to replace.
    """
    folder.mkdir(parents=True)
    succeed(folder, "organisation", "new", layer)
    settings = folder / "mkdocs.yml"
    theme = f"theme:\n  name: material\n  custom_dir: {PROJECT}/overrides/theme\n  favicon: assets/vademecum.svg\n"
    change(settings, "theme: vademecum\n", theme)
    copy(COPIES / layer, folder / layer)
    for old, new in changes.values():
        change(folder / layer / "organisation.yml", old, new)
    return folder


def change(path: Path, old: str, new: str) -> None:
    """Change words of a file."""
    words = path.read_text(encoding="utf-8")
    assert old in words
    path.write_text(words.replace(old, new, 1), encoding="utf-8")


def succeed(folder: Path, *arguments: str) -> str:
    """What a command of ours says that does as it should."""
    done = run(folder, "vademecum", *arguments)
    assert done.code == 0, done.output + done.errors
    return done.output


def write_region(folder: Path, **changes: tuple[str, str]) -> Path:
    """Make the region's copy, as its author does: a text of its own way, and all compared and recorded."""
    begin(folder, "region", **changes)
    succeed(folder, "overlay", "adapt", REPLACED, "--language", "nl")
    own = folder / "region" / "nl" / "praktijken" / "verandermanagement.md"
    change(own, "title: Verandermanagement", "title: Veranderen in Zuid")
    change(own, "{#core}\n", "{#core}\n\nZo draagt een bilby het over.\n")
    succeed(folder, "translations", "done", "practice:quokka-round", "--to", "en")
    succeed(folder, "translations", "done", "post:ten-rounds", "--to", "en")
    succeed(folder, "overlay", "seen", "--all")
    return folder


def build_both(folder: Path) -> None:
    """Make and build both copies, the hospital's over the region's."""
    build(write_region(folder / "south"))
    build(begin(folder / "north", "hospital"))


@pytest.fixture(scope="session")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the folder with both copies: the region's in `south`, the hospital's in `north`."""
    return once(tmp_path_factory, "internal-copies", build_both)


@pytest.fixture(scope="session")
def words(copies: Path) -> Callable[[str, str], str]:
    """Gives what a file of one of both sites says."""
    return lambda name, path: (copies / name / "site" / path).read_text(encoding="utf-8")


Words = Callable[[str, str], str]


@pytest.mark.parametrize(
    ("name", "url"), [("south", "https://region.example/"), ("north", "https://hospital.example/")]
)
def test_a_copy_is_sound(name: str, url: str, copies: Path) -> None:
    """Nothing is wrong with its texts, links and alternates; and its matrix is the same in all forms."""
    assert succeed(copies / name, "check", "--strict") == "No problems.\n"
    assert crawl(copies / name / "site", url) == []
    succeed(copies / name, "verify-exports", "site")


def test_the_added_practice_is_wherever_practices_are(words: Words, copies: Path) -> None:
    """In lists, indexes, search, sitemap and files for programs, in both languages, and under its id."""
    assert [path for path in WHERE_A_PRACTICE_STANDS if "The quokka round" not in words("south", path)] == []
    for address in ROUND:
        language, _, rest = address.partition("/")
        assert f"https://region.example/{address}" in words("south", f"{language}/sitemap.xml")
        assert rest in fragments(copies / "south" / "site" / language / "search" / "full")
    assert (copies / "south" / "site" / "id" / "practice" / "quokka-round" / "index.html").is_file()
    inventory = said("objects.inv", (copies / "south" / "site" / "objects.inv").read_bytes())
    assert b"id/practice/quokka-round/ De quokkaronde" in inventory


@pytest.mark.parametrize(("language", "title"), [("nl", "Na tien quokkarondes"), ("en", "After ten quokka rounds")])
def test_the_added_post_is_in_the_feeds(language: str, title: str, words: Words) -> None:
    """And on the blog's first page."""
    assert [name for name in FEEDS if title not in words("south", f"{language}/blog/{name}")] == []
    assert title in words("south", f"{language}/blog/index.html")


def test_the_replaced_text_is_dutch_alone(words: Words, copies: Path) -> None:
    """At the address of the one below; the English page is as it was, and says nothing of being behind."""
    dutch = words("south", "nl/praktijken/verandermanagement/index.html")
    english = words("south", "en/practices/change-management/index.html")
    assert "Veranderen in Zuid" in dutch
    assert "Zo draagt een bilby het over." in dutch
    assert "Change management" in english
    assert re.findall(r'class="vm-notice vm-notice--(?:outdated|behind|borrowed)', dutch + english) == []
    found = fragments(copies / "south" / "site" / "nl" / "search" / "full")
    assert "bilby" in found["praktijken/verandermanagement/"]["content"]


@pytest.mark.parametrize("language", ON_ITS_PAGE)
def test_the_addition_stands_behind_the_text(language: str, words: Words, copies: Path) -> None:
    """With its heading in the contents of the page, and in search."""
    address = ON_ITS_PAGE[language]
    page = words("south", f"{address}/index.html")
    assert page.index('id="example"') < page.index('id="in-our-region"') < page.index("wombat")
    assert page.count('href="#in-our-region"') >= 1
    page_found = fragments(copies / "south" / "site" / language / "search" / "full")[f"{address.partition('/')[2]}/"]
    assert "wombat" in page_found["content"]
    assert "in-our-region" in [anchor["id"] for anchor in page_found["anchors"]]


def test_the_hidden_practice_is_in_no_file(words: Words, copies: Path) -> None:
    """By no title, id or address; a text that refers to it says that something is left out."""
    files = content(copies / "south" / "site")
    assert [
        path for path, data in files.items() if HIDDEN.search(path.encode()) or HIDDEN.search(said(path, data))
    ] == []
    assert "a text that is not in this edition" in words("south", "en/roles/cmio/index.html")
    assert "een tekst die niet in deze uitgave" in words("south", "nl/rollen/cmio/index.html")


def test_a_language_that_is_left_out_is_nowhere(copies: Path) -> None:
    """No file, no link, no alternate and no choice; sources in that language stay."""
    for name, address in (("south", b"https://region.example/da/"), ("north", b"https://hospital.example/da/")):
        files = content(copies / name / "site")
        assert [path for path in files if path.startswith("da/")] == []
        # A source says what language it is in: that is no way to a Danish page.
        ways = re.compile(re.escape(address) + rb'|href="(?:\.\./)*da/|<link[^>]+hreflang="?da\b|<li lang="da"')
        assert [path for path, data in files.items() if ways.search(data)] == []
        assert "vm-languages" in (copies / name / "site" / "nl" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", BRIDGING)
def test_own_levels_are_in_every_form_of_the_matrix(name: str, words: Words, copies: Path) -> None:
    """In the workbook, the table for programs and the lines; the model's level stays beside them."""
    folder = copies / name / "site" / "en" / "competency-matrix"
    records = json.loads((folder / "matrix.json").read_text(encoding="utf-8"))["records"]
    levels = {(one["role"], one["competency"]): one["level"] for one in records}
    assert levels["cmio", "bridging"] == BRIDGING[name]
    with (folder / "matrix.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = [row for row in csv.DictReader(file) if (row["role"], row["competency"]) == ("cmio", "bridging")]
    assert (row["level"], row["model-level"]) == (str(BRIDGING[name]), "4")
    lines = [
        line for line in load_workbook(folder / "matrix.xlsx")["List"].values if line[:3:2] == ("cmio", "bridging")
    ]
    assert [(line[7], line[-1]) for line in lines] == [(BRIDGING[name], 4)]
    assert f"{BRIDGING[name]} – " in words(name, "en/roles/cmio/index.html")
    assert "(model: 4 – Shaping)" in re.sub("<[^>]+>", "", words(name, "en/roles/cmio/index.html"))


def test_the_hospital_shows_what_the_region_hides(words: Words) -> None:
    """On its page, in the indexes and where texts refer to it."""
    assert "Building culture and skills" in words("north", "en/practices/culture-and-skills/index.html")
    assert "Building culture and skills" in words("north", "en/indexes/a-to-z/index.html")
    assert "a text that is not in this edition" not in words("north", "en/roles/cmio/index.html")


def test_the_hospital_replaces_what_the_region_added(words: Words) -> None:
    """In Dutch, at the region's address; the English text is still the region's."""
    dutch = words("north", f"{ROUND[0]}index.html")
    assert "Een numbat loopt mee" in dutch
    assert "vraagt wat" not in dutch
    assert "The quokka round" in words("north", f"{ROUND[1]}index.html")
    assert "De ronde van vrijdag" in words("north", "nl/registers/a-tot-z/index.html")


def test_additions_stand_in_the_order_of_the_layers(words: Words, copies: Path) -> None:
    """The region's before the hospital's; `explain` names the layer of each part."""
    page = words("north", "nl/praktijken/adoptie-en-superusers/index.html")
    assert page.index('id="example"') < page.index('id="in-our-region"') < page.index('id="in-our-hospital"')
    told = succeed(copies / "north", "overlay", "explain", APPENDED, "--language", "nl")
    layers = dict(re.findall(r"^\s+(\S+)\s+(\S+)\s+\S+$", told, re.MULTILINE))
    named = ("title", "#core", "#in-our-region", "#in-our-hospital")
    assert [layers[part] for part in named] == ["vademecum", "vademecum", "region", "hospital"]
    told = succeed(copies / "north", "overlay", "explain", "practice:quokka-round", "--language", "en")
    assert set(re.findall(r"^\s+\S+\s+(\S+)\s+\S+$", told, re.MULTILINE)) == {"region"}


def test_a_title_in_a_sentence_is_warned_of(tmp_path: Path) -> None:
    """At its place, until the organisation says that it may stand there."""
    hides = ("hide: [practice:culture-and-competences]", "hide: [practice:two-speed-portfolio]")
    folder = begin(tmp_path / "south", "region", hides=hides)
    said_first = run(folder, "vademecum", "check").output
    assert re.search(
        r"^vademecum/\S+:\d+:\d+: warning: .*two-speed-portfolio.*\[hidden-named\]$", said_first, re.MULTILINE
    )
    with (folder / "region" / "organisation.yml").open("a", encoding="utf-8") as file:
        file.write("named: [practice:two-speed-portfolio]\n")
    assert "hidden-named" not in run(folder, "vademecum", "check").output


def test_an_upgrade_tells_what_is_stale(tmp_path: Path) -> None:
    """Exactly the parts whose words below have changed, with what went and came, and exit code 2."""
    docs = tmp_path / "docs"
    copy(PROJECT / "docs", docs)
    folder = write_region(tmp_path / "south", over=("over: vademecum", "over: ../../docs"))
    assert status(folder).code == 0
    change(
        docs / "nl/praktijken/verandermanagement.md",
        "## Stappen {#steps}\n",
        "## Stappen {#steps}\n\nEerst een kwol.\n",
    )
    change(docs / "nl/praktijken/adoptie-en-superusers.md", "title: Adoptie", "title: Ingebruikname")
    # What the region has not touched is no concern of its own.
    change(docs / "en/practices/change-management.md", "## Steps {#steps}\n", "## Steps {#steps}\n\nFirst a quoll.\n")
    told = status(folder)
    assert told.code == 2, told.errors
    assert stale(told) == {(REPLACED, "nl", "steps"), (APPENDED, "nl", "front.title")}
    plain = run(folder, "vademecum", "overlay", "status").output
    assert "{+Eerst een kwol.+}" in plain
    assert "[-Adoptie-] {+Ingebruikname+}" in plain


def status(folder: Path) -> Run:
    """What `overlay status` says, as values."""
    return run(folder, "vademecum", "overlay", "status", "--format", "json")


def stale(told: Run) -> set[tuple[str, str, str]]:
    """The parts that are stale: of what, in which language, and its name."""
    found = json.loads(told.output)["adapted"]
    return {(one["name"], one["language"], part["name"]) for one in found for part in one["parts"]}


def test_the_regions_look_is_not_the_hospitals(copies: Path) -> None:
    """Whoever adds to a page that the region has compared has still to compare it with what stands below."""
    told = status(copies / "north")
    assert told.code == 2
    assert (APPENDED, "nl", "core") in stale(told)


def test_a_copy_adds_a_language_with_its_messages(tmp_path: Path) -> None:
    """German over the small site: its own texts, the others borrowed, and the interface in its own words."""
    folder = lay_out(tmp_path, GERMAN)
    (folder / "docs" / "data" / "site.yml").unlink()
    copy(BASE, tmp_path / "below")
    manifest = "id: ours\nname: {de: Haus, en: House}\nover: ../below\nedit: ''\n"
    (folder / "docs" / "organisation.yml").write_text(manifest, encoding="utf-8")
    kinds = {"role": "rollen", "competency": "kompetenzen", "practice": "praktiken", "checklist": "checklisten"}
    kinds |= {"post": "blog", "term": "begriffe"}
    lines = [f"    {kind}: {{folder: {{de: {name}}}}}\n" for kind, name in kinds.items()]
    site = f"add:\n  languages:\n    de: {{name: Deutsch}}\n  kinds:\n{''.join(lines)}"
    (folder / "docs" / "data" / "site.yml").write_text(site, encoding="utf-8")
    built = build(folder)
    assert crawl(built, SITE_URL) == []
    page = (built / "de" / "praktiken" / "klinisch-eigenaarschap" / "index.html").read_text(encoding="utf-8")
    assert "Diese Seite ist noch nicht übersetzt." in page


def test_the_region_shows_its_own_brand(words: Words, copies: Path) -> None:
    """Its logo on every kind of page, its colours, its line marked as Dutch on an English page; nothing of ours."""
    english = words("south", "en/roles/cmio/index.html")
    assert '<p class="vm-footer__note" lang="nl">Alleen voor medewerkers van Regio Zuid</p>' in english
    assert '<p class="vm-footer__note">Alleen voor' in words("south", "nl/index.html")
    for page in ("index.html", "404.html", "nl/404.html", "id/role/cmio/index.html", "nl/index.html"):
        assert "brand/logo.svg" in words("south", page)
        assert "vademecum.svg" not in words("south", page)
    assert "og:image" not in english
    assert '<meta name="twitter:card" content="summary">' in english
    assert "--vm-teal: #8f1d5c;" in words("south", sheet(copies / "south"))


def test_the_hospital_has_its_colours_and_the_regions_logo(words: Words, copies: Path) -> None:
    """What it does not change stays that of the region below it."""
    found = words("north", sheet(copies / "north"))
    assert "--vm-teal: #23395b;" in found
    assert "--vm-teal-deep: #23395b;" in found
    assert '--vm-house-serif: "Georgia";' in found
    page = words("north", "en/roles/cmio/index.html")
    assert "brand/logo.svg" in page
    assert "For staff of South-East Hospital alone" in page


def sheet(folder: Path) -> str:
    """The path of the style sheet with the colours of a copy: its name changes with its content."""
    (found,) = (folder / "site").glob("assets/vademecum-brand.*.css")
    assert found.name in (folder / "site" / "nl" / "index.html").read_text(encoding="utf-8")
    return found.relative_to(folder / "site").as_posix()
