"""Takes cards; checks the pictures of them: their size, their colours, and that no word is cut off at an edge."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont
from PIL import Image

from tests.builds import PROJECT
from vademecum.cards import CARD_SIZE, Card
from vademecum.cards import colours as cards_colours
from vademecum.cards.drawing import MARGIN, SANS, SERIF, draw, recipe
from vademecum.cards.letters import LETTERS
from vademecum.model import KINDS

FONTS = PROJECT / "plugins" / "vademecum" / "cards" / "fonts"
TOKENS = PROJECT / "overrides" / "theme" / "styles" / "tokens.css"
LONG = "Verwerkingsverantwoordelijken en gegevensbeschermingseffectbeoordelingen: Databeskyttelsesforordningens "
TITLES = {
    "short": "CMIO",
    "letters": "Æblegrød på Ærø: één café, Ångström",
    "long": LONG * 3,
    "one word": "gegevensbeschermingseffectbeoordeling",
    "endless": "x" * 400,
    "wide": "W" * 90,
}


def card(title: str, kind: str = "post") -> Card:
    """A card with a title, and much of everything else."""
    return Card(kind, "Det Nationale Sundhedsvæsens Håndbog " * 3, "Blogindlæg", title, "21. september 2026 · " + LONG)


def opened(content: bytes) -> Image.Image:
    """The picture in full colours."""
    return Image.open(BytesIO(content)).convert("RGB")


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2.2, relative luminance)."""
    dark, light = sorted(_luminance(colour) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in bytes.fromhex(colour.removeprefix("#"))]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_a_card_is_small_and_of_the_size_that_is_asked_for(title: str) -> None:
    """A PNG below 60 kB."""
    content = draw(card(title))
    picture = Image.open(BytesIO(content))
    assert (picture.format, picture.size) == ("PNG", CARD_SIZE)
    assert len(content) < 60_000


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_no_word_comes_near_an_edge(title: str) -> None:
    """The margins are paper, but for the bar at the top and the side bearing of a letter."""
    picture, (width, height) = opened(draw(card(title))), CARD_SIZE
    paper = bytes.fromhex(cards_colours.PAPER.removeprefix("#"))
    left, right = (0, 20, MARGIN - 12, height), (width - MARGIN + 12, 20, width, height)
    for edge in (left, right, (0, height - 36, width, height)):
        assert [colour for _, colour in picture.crop(edge).getcolors() or []] == [tuple(paper)]


def test_the_same_words_give_the_same_bytes() -> None:
    """And other words others."""
    assert draw(card("A")) == draw(card("A"))
    assert len({draw(card("A")), draw(card("B")), draw(card("A", "term"))}) == 3
    assert re.fullmatch(r"[0-9a-f]{64}", recipe())


@pytest.mark.parametrize("kind", KINDS)
def test_the_colour_of_a_kind_is_at_the_top(kind: str) -> None:
    """One without a colour has that of the site."""
    expected = cards_colours.ACCENTS.get(kind, cards_colours.TEAL)
    found = opened(draw(card("A", kind))).getpixel((600, 10))
    assert found == tuple(bytes.fromhex(expected.removeprefix("#")))


def test_words_can_be_read_on_the_paper() -> None:
    """At the contrast of level AAA, which is more than the AA that is asked for."""
    inks = {cards_colours.INK, cards_colours.SOFT, cards_colours.TEAL, *cards_colours.ACCENTS.values()}
    assert {ink: contrast(ink, cards_colours.PAPER) for ink in inks if contrast(ink, cards_colours.PAPER) < 7} == {}


def test_colours_are_those_of_the_theme() -> None:
    """Of its light scheme: a card is seen beside other people's pages, on paper of its own."""
    style = TOKENS.read_text(encoding="utf-8")
    light = dict(re.findall(r"--vm-([\w-]+): (#[0-9a-f]{6});", style.partition("dark()")[0]))
    own = dict(re.findall(r"\.vm-page--(\w+)[^{]*\{ --vm-kind: var\(--vm-(\w+)\)", style))
    assert {kind: light[name] for kind, name in own.items()} == cards_colours.ACCENTS
    named = {"paper": "PAPER", "ink": "INK", "soft": "SOFT", "teal": "TEAL", "clay": "CLAY"}
    assert {name: light[name] for name in named} == {name: getattr(cards_colours, key) for name, key in named.items()}


@pytest.mark.parametrize("name", [SERIF, SANS])
def test_a_font_has_every_letter_and_its_licence(name: str) -> None:
    """Free to be shipped: the Open Font License stands beside it, and in it."""
    font = TTFont(FONTS / name)
    assert LETTERS - {chr(code) for code in font.getBestCmap()} == set()
    assert "Open Font License" in font["name"].getDebugName(13)
    licence = (FONTS / f"{name.partition('-')[0]}-OFL.txt").read_text(encoding="utf-8")
    assert font["name"].getDebugName(0) in licence
    assert "Reserved Font Name" not in licence.partition("PREAMBLE")[0]
    assert (FONTS / name).stat().st_size < 50_000


def test_a_card_of_an_organisation_has_its_colour_and_not_our_mark() -> None:
    """The colour of a kind stays: it says what the page is."""
    own = replace(card("CMIO", "role"), accent="#1f4e79", is_ours=False)
    ours, theirs = opened(draw(card("CMIO", "role"))), opened(draw(own))
    where = (MARGIN - 8, 66, MARGIN + 56, 130)
    clay = tuple(bytes.fromhex(cards_colours.CLAY.removeprefix("#")))
    assert [clay in dict(enumerate(one.crop(where).get_flattened_data())).values() for one in (ours, theirs)] == [
        True,
        False,
    ]
    assert theirs.getpixel((0, 0)) == (0x1F, 0x4E, 0x79)
    assert opened(draw(replace(own, kind="post"))).getpixel((0, 0)) != (0x1F, 0x4E, 0x79)
