"""Takes small sites; checks the frames of their pages: addresses, languages and what machines are told of them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.sites import SITE, text
from tests.unit.facts import FACTS
from tests.unit.vademecum_mkdocs.engine import SITE_URL, engine_of
from vademecum.cards import card_path
from vademecum.catalogue import Edition
from vademecum.pages import Concern, TreeFile
from vademecum.pages.context import Language

FILES = FACTS | {
    "nl/index.md": text("page", "home", title="Handbook"),
    "nl/praktijken/a.md": text("practice", "a", title="Samen"),
    "data/site.yml": f"{SITE}contact: hr@example.org\n",
}
OWN, BORROWED = "nl/praktijken/a.md", "da/praksis/a.md"


def test_a_page_is_its_own_canonical(tmp_path: Path) -> None:
    """With the absolute address of the site before it, path included."""
    frame = engine_of(tmp_path, FILES).frame(OWN)
    assert (frame.canonical, frame.notice) == (f"{SITE_URL}nl/praktijken/a/", "")


def test_a_borrowed_page_has_its_original_as_canonical(tmp_path: Path) -> None:
    """It is no translation, and says so in the reader's language."""
    frame = engine_of(tmp_path, FILES, "da").frame(BORROWED)
    assert frame.canonical == f"{SITE_URL}nl/praktijken/a/"
    assert frame.hreflang == ()
    assert frame.notice == "Siden er endnu ikke oversat. Du læser den på et andet sprog: nederlandsk."


def test_a_page_of_facts_is_its_own_canonical(tmp_path: Path) -> None:
    """It is in its language, though nobody has written a text for it."""
    frame = engine_of(tmp_path, FILES, "da").frame("da/roller/cmio.md")
    assert (frame.canonical, frame.notice) == (f"{SITE_URL}da/roller/cmio/", "")


def test_translations_name_each_other(tmp_path: Path) -> None:
    """Not those that only borrow."""
    files = FILES | {"en/practices/a.md": text("practice", "a")}
    assert engine_of(tmp_path, files).frame(OWN).hreflang == (
        ("nl", f"{SITE_URL}nl/praktijken/a/"),
        ("en", f"{SITE_URL}en/practices/a/"),
    )


def test_front_pages_name_the_page_for_every_other_language(tmp_path: Path) -> None:
    """The root of the site."""
    assert ("x-default", SITE_URL) in engine_of(tmp_path, FILES).frame("nl/index.md").hreflang


def test_without_an_address_nothing_absolute_is_said(tmp_path: Path) -> None:
    """The site can then be put anywhere."""
    engine = engine_of(tmp_path, FILES, site_url="")
    frame = engine.frame(OWN)
    assert (frame.canonical, frame.hreflang, list(frame.open_graph), frame.structured_data) == ("", (), [], {})
    assert engine.frame("nl/index.md").hreflang == ()
    assert frame.citation == "Samen. Handbook, versie 1."


def test_the_switch_says_where_a_text_is_not_translated(tmp_path: Path) -> None:
    """In the reader's language; each address is relative to the page."""
    found = engine_of(tmp_path, FILES).frame(OWN).alternates
    assert [(other.code, other.name, other.url, other.current, other.note) for other in found] == [
        ("nl", "Nederlands", "./", True, ""),
        ("da", "Dansk", "../../../da/praksis/a/", False, "niet vertaald"),
        ("en", "English", "../../../en/practices/a/", False, "niet vertaald"),
    ]


def test_a_page_can_be_cited(tmp_path: Path) -> None:
    """With title, site, version, day and address."""
    frame = engine_of(tmp_path, FILES, edition=Edition(day=date(2026, 3, 1))).frame(OWN)
    assert frame.citation == f"Samen. Handbook, versie 1 van 1 maart 2026. {SITE_URL}nl/praktijken/a/"


def test_the_front_page_is_cited_as_the_site(tmp_path: Path) -> None:
    """Its title is not said twice."""
    frame = engine_of(tmp_path, FILES, edition=Edition(day=date(2026, 3, 1))).frame("nl/index.md")
    assert frame.citation == f"Handbook, versie 1 van 1 maart 2026. {SITE_URL}nl/"


def test_files_whose_names_change_are_found(tmp_path: Path) -> None:
    """Each release of the theme names them anew."""
    around = engine_of(tmp_path, FILES).frame(OWN).around
    assert around.material_css == "assets/stylesheets/main.0a1b.min.css"
    assert (around.contact, around.picture) == ("hr@example.org", f"{SITE_URL}assets/vademecum.png")


@pytest.mark.parametrize(("code", "expected"), [("nl", "ltr"), ("ar", "rtl")])
def test_a_language_has_its_direction(tmp_path: Path, code: str, expected: str) -> None:
    """As HTML names it."""
    files = {
        f"{code}/index.md": text("page", "home"),
        "data/site.yml": SITE.replace("nl: {name: N", f"{code}: {{name: N"),
    }
    assert engine_of(tmp_path, files, code).frame(f"{code}/index.md").around.direction == expected


def test_what_is_not_found_has_a_frame_too(tmp_path: Path) -> None:
    """The switch leads to the front pages, from the root of the host; nothing is said of an address."""
    frame = engine_of(tmp_path, FILES, "da").frames.not_found("/kb/")
    assert [(other.url, other.current) for other in frame.alternates] == [
        ("/kb/nl/", False),
        ("/kb/da/", True),
        ("/kb/en/", False),
    ]
    assert (frame.ways.home.url, frame.canonical, frame.hreflang) == ("/kb/da/", "", ())


def test_a_page_of_another_plugin_has_a_frame(tmp_path: Path) -> None:
    """In the default language; the switch leads to the front pages."""
    frame, meta = engine_of(
        tmp_path, FILES | {"da/index.md": text("page", "home"), "en/index.md": text("page", "home")}
    ).frames.outside("Agenda", "agenda/")
    assert (frame.title, frame.canonical, meta["title"]) == ("Agenda – Handbook", f"{SITE_URL}agenda/", "Agenda")
    assert [alternate.url for alternate in frame.alternates] == ["../nl/", "../da/", "../en/"]
    assert frame.ways.home.url == "../nl/"


def test_the_original_and_its_translations_name_each_other(tmp_path: Path) -> None:
    """By absolute addresses; a language that borrows the text is not among them."""
    engine = engine_of(tmp_path, FILES | {"en/practices/a.md": text("practice", "a")})
    node = engine.frame(OWN).structured_data["@graph"][0]
    assert [(work["url"], work["inLanguage"]) for work in node["workTranslation"]] == [
        (f"{SITE_URL}en/practices/a/", "en")
    ]
    english = engine.frame("en/practices/a.md").structured_data["@graph"][0]
    assert english["translationOfWork"]["@id"] == f"{SITE_URL}nl/praktijken/a/"


def test_authors_have_the_addresses_of_their_pages(tmp_path: Path) -> None:
    """Absolute ones, of the pages that the front matter names."""
    engine = engine_of(tmp_path, FILES)
    meta = {**engine.tree[OWN].meta, "author_pages": ["", "nl/index.md"]}
    assert engine.frames.frame(OWN, "nl/praktijken/a/", meta).authors == ("", f"{SITE_URL}nl/")


def test_a_page_without_a_card_has_the_picture_of_the_site(tmp_path: Path) -> None:
    """Its size is not told: a site may bring its own."""
    graph = dict(engine_of(tmp_path, FILES).frame(OWN).open_graph)
    assert (graph["og:image"], graph["og:image:alt"]) == (f"{SITE_URL}assets/vademecum.png", "Handbook")
    assert "og:image:width" not in graph
    assert "image" not in engine_of(tmp_path, FILES).frame(OWN).structured_data["@graph"][0]


@pytest.mark.parametrize(("language", "path"), [("nl", OWN), ("da", BORROWED)], ids=["own", "borrowed"])
def test_a_card_is_shown_with_the_words_on_it(tmp_path: Path, language: str, path: str) -> None:
    """A borrowed page has the card of its original, in the words of that."""
    picture = Concern("cards", _card_of_a)
    frame = engine_of(tmp_path, FILES, language, concerns=[picture]).frame(path)
    graph, there = dict(frame.open_graph), f"{SITE_URL}nl/assets/cards/practice-a.png"
    assert graph["og:image"] == there
    assert (graph["og:image:width"], graph["og:image:height"]) == ("1200", "630")
    assert graph["og:image:alt"] == "Handbook · Praktijk · Samen"
    image = {"@type": "ImageObject", "url": there, "width": 1200, "height": 630}
    assert frame.structured_data["@graph"][0]["image"] == image


def _card_of_a(language: Language) -> Iterator[TreeFile]:
    if language.code == "nl":
        yield TreeFile(card_path("nl", "practice:a"), b"A picture")


BRAND = "logo: brand/logo.svg\nfooter: {nl: Voor medewerkers}\n"


def test_a_brand_takes_the_place_of_our_mark_and_our_picture(tmp_path: Path) -> None:
    """Its line at the foot is marked where a page is in another language."""
    files = FILES | {"data/brand.yml": BRAND, "brand/logo.svg": "<svg/>"}
    around = engine_of(tmp_path, files).frame(OWN).around
    assert (around.brand.look.mark, around.brand.look.sheet, around.picture) == ("brand/logo.svg", "", "")
    assert (around.brand.footer, around.brand.footer_mark) == ("Voor medewerkers", "")
    danish = engine_of(tmp_path, files, "da").frame(BORROWED).around
    assert (danish.brand.footer, danish.brand.footer_mark) == ("Voor medewerkers", ' lang="nl"')
