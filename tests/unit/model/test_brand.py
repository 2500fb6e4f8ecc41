"""Takes files with a brand; checks what is read of them."""

import pytest

from tests.unit.model.reading import fault, faults, valid
from vademecum.model import DATA_FILES

SHAPE = DATA_FILES["brand"]


def test_a_brand_has_pictures_colours_fonts_and_a_line() -> None:
    """Each of them may be missing; a colour is kept in lower case."""
    brand = valid(SHAPE, 'logo: a.svg\ncolour: "#1F4E79"\nfonts: {text: Noto Sans-2}\nfooter: {nl: Intern}')
    assert (brand.logo, brand.icon, brand.colour, brand.dark_colour) == ("a.svg", "", "#1f4e79", "")
    assert (brand.fonts.text, brand.fonts.headings, brand.footer) == ("Noto Sans-2", "", {"nl": "Intern"})
    assert valid(SHAPE, "{}").fonts.text == ""


@pytest.mark.parametrize(
    ("said", "place", "code"),
    [
        ("colour: #1f4e79", "1:8", "type-wrong"),
        ("colour: 123456", "1:9", "type-wrong"),
        ("band: blue", "1:7", "type-wrong"),
        ('dark-colour: "#fff"', "1:14", "type-wrong"),
        ("fonts: {text: 'a\"; } body { display: none'}", "1:15", "type-wrong"),
        ("fonts: {title: Arial}", "1:9", "key-unknown"),
        ("slogan: Beter", "1:1", "key-unknown"),
        ("footer: Intern", "1:9", "type-wrong"),
    ],
)
def test_a_fault_has_its_place(said: str, place: str, code: str) -> None:
    """What would come into a style sheet as it stands is refused."""
    assert faults(SHAPE, said) == {(place, code)}


def test_a_colour_without_quotes_is_told_as_one() -> None:
    """YAML takes it for a comment."""
    assert "in quotes" in str(fault(SHAPE, "colour: #1f4e79")["expected"])
