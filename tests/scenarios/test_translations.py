"""A small site in three languages, built without git after originals were changed: what readers and authors see."""

import re
from pathlib import Path

import pytest

from tests.builds import SITE_URL, build, content, once, run
from tests.bundles import fragments
from tests.crawler import crawl
from tests.translating import SECRET, change, lay_out_translations
from tests.unit.pages.test_dashboard import rows, words

LINE = "  - vademecum/translations\n"
DASHBOARDS = {"nl": "nl/vertaalstand", "da": "da/oversaettelsesstatus", "en": "en/translation-status"}
NOTICE = re.compile(r'<(?P<tag>p|div) class="vm-notice[^"]*">.*?</(?P=tag)>', re.DOTALL)
TRUST = re.compile(r'<ul class="vm-trust".*?</ul>', re.DOTALL)


@pytest.fixture(scope="session")
def translated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the project with its site built for a day 19 days after the records."""
    return once(
        tmp_path_factory,
        "translated",
        lambda folder: build(lay_out_translations(folder), "vademecum", "--date", "2026-11-20"),
    )


def page(site: Path, address: str) -> str:
    """The page at an address."""
    return (site / address / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("address", "notice", "trust"),
    [
        (
            "da/tjeklister/dag-van-livegang",
            "Siden er endnu ikke oversat. Du læser den på et andet sprog: nederlandsk.",
            "Endnu ikke kontrolleret af en navngiven person",
        ),
        (
            "da/praksis/klinisk-ejerskab",
            "Originalen er ændret, efter at siden blev oversat. Her er oversættelsen bagud: Kernen "
            "Læs originalen: Klinisch eigenaarschap (nederlandsk)",
            "Senest kontrolleret 5. november 2026 af Redactie, efter en tidligere udgave af originalen",
        ),
        (
            "en/practices/clinical-ownership",
            "The original of this translation has changed since. Not up to date here: The core "
            "Read the original: Klinisch eigenaarschap (Dutch)",
            "Not yet checked by a named person",
        ),
        (
            "nl/praktijken/overdracht",
            "Het origineel is veranderd sinds deze pagina is vertaald. Hier loopt de vertaling achter: Hoe "
            "Lees het origineel: Handover (Engels)",
            "Nog niet gecontroleerd door een met name genoemd persoon",
        ),
        (
            "en/roles/cmio",
            "",
            "The original is in Dutch; this text is up to date with it Not yet checked by a named person",
        ),
        (
            "da/roller/cmio",
            "",
            "Originalen er på nederlandsk; denne tekst er ajour med den "
            "Senest kontrolleret 5. november 2026 af Redactie",
        ),
        ("nl/praktijken/klinisch-eigenaarschap", "", "Nog niet gecontroleerd door een met name genoemd persoon"),
        ("da/praksis/stille", "", "Endnu ikke kontrolleret af en navngiven person"),
    ],
    ids=["missing", "behind-and-checked", "behind", "behind-english", "unchecked", "checked", "original", "hidden"],
)
def test_the_reader_sees_the_right_notice(translated: Path, address: str, notice: str, trust: str) -> None:
    """Of four; an original says nothing, and neither does a translation of a draft."""
    html = page(translated / "site", address)
    found = NOTICE.search(html)
    assert (words(found[0]) if found else "") == notice
    shown = TRUST.search(html)
    assert shown
    said = words(shown[0].replace("</li>", " "))
    assert said.endswith(trust)
    assert ("origin" in said.lower()) is ("origin" in trust.lower())


def test_a_section_that_is_behind_says_so_below_its_heading(translated: Path) -> None:
    """And leads to that section of the original; languages are marked."""
    html = page(translated / "site", "da/praksis/klinisk-ejerskab")
    line = (
        '<p class="vm-behind" data-search-exclude="">Originalen til dette afsnit er ændret, efter at det blev oversat. '
        '<a href="../../../nl/praktijken/klinisch-eigenaarschap/#core" hreflang="nl">Læs originalen</a> '
        "(nederlandsk)</p>"
    )
    assert re.search(rf'<h2 id="core">.*?</h2>\s*{re.escape(line)}', html)
    assert 'hreflang="nl" lang="nl">Klinisch eigenaarschap</a> (nederlandsk)' in html


def test_search_does_not_find_the_line(translated: Path) -> None:
    """Nor the dashboard."""
    found = fragments(translated / "site/da/search/full")
    assert not [one for one in found.values() if "efter at det blev oversat" in one["content"]]
    assert not [address for address in found if address.startswith("oversaettelsesstatus")]


def test_the_dashboard_has_every_translation(translated: Path) -> None:
    """What is behind and missing first, in English here."""
    found = rows(page(translated / "site", DASHBOARDS["en"]))
    assert [row[:2] + row[2:4] for row in found[3:9]] == [
        ["Clinical ownership", "Danish from Dutch", "behind the original", "Redactie, 5 November 2026"],
        ["Clinical ownership", "English from Dutch", "behind the original", "–"],
        ["Handover", "Dutch from English", "behind the original", "–"],
        ["Handover", "Danish from English", "behind the original", "–"],
        ["The day of go-live", "Danish from Dutch", "not translated", "–"],
        ["Rustig", "Danish from Dutch", "not translated", "–"],
    ]
    assert ["Rustig", "English from Dutch", "a draft", "–", "–", "–", "–"] in found


@pytest.mark.parametrize("code", DASHBOARDS)
def test_the_dashboard_is_for_those_who_look_for_it(translated: Path, code: str) -> None:
    """No search engine, no sitemap and no menu names it; the page of contents does."""
    site, name = translated / "site", DASHBOARDS[code].partition("/")[2]
    assert '<meta name="robots" content="noindex">' in page(site, DASHBOARDS[code])
    assert name not in (site / code / "sitemap.xml").read_text(encoding="utf-8")
    leading = [path for path, data in content(site).items() if f'{name}/"'.encode() in data and path.startswith(code)]
    contents = {"nl": "nl/inhoud/index.html", "da": "da/indhold/index.html", "en": "en/contents/index.html"}
    assert [path for path in leading if not path.startswith(DASHBOARDS[code])] == [contents[code]]


def test_nothing_hidden_is_told(translated: Path) -> None:
    """No draft in either place of a translation, and no comment of an author."""
    found = [path for path, data in content(translated / "site").items() if SECRET in f"{path} {data!r}".lower()]
    assert found == []


def test_its_links_arrive(translated: Path) -> None:
    """Those of notices too."""
    assert crawl(translated / "site", SITE_URL) == []


def test_an_author_clears_the_notice(tmp_path: Path) -> None:
    """By saying that the text is still fine; changing the translation clears nothing."""
    project = lay_out_translations(tmp_path)
    change(project, "da/praksis/overdragelse.md", "Sig.", "Skriv.")
    assert "vm-notice--behind" in page(build(project), "da/praksis/overdragelse")
    done = run(project, "vademecum", "translations", "still-ok", "practice:handover", "--to", "da")
    assert done.code == 0, done.errors
    site = build(project)
    assert "vm-notice--behind" not in page(site, "da/praksis/overdragelse")
    assert "vm-notice--behind" in page(site, "nl/praktijken/overdracht")


@pytest.mark.parametrize("instead", ["", f"{LINE.rstrip()}: {{dashboard: false}}\n"], ids=["no-line", "off"])
def test_a_site_can_keep_it_to_itself(tmp_path: Path, instead: str) -> None:
    """Nothing of it is in the site then; readers see their notices all the same."""
    project = lay_out_translations(tmp_path)
    settings = project / "mkdocs.yml"
    assert LINE in settings.read_text(encoding="utf-8")
    settings.write_text(settings.read_text(encoding="utf-8").replace(LINE, instead), encoding="utf-8")
    site = build(project)
    assert not [
        path
        for path, data in content(site).items()
        if b"oversaettelsesstatus/" in data or "oversaettelsesstatus" in path
    ]
    assert "vm-notice--behind" in page(site, "da/praksis/overdragelse")
