"""Brands of organisations; what a site looks like with them, and which colours cannot be read."""

import re

import pytest

from tests.builds import PROJECT
from vademecum.catalogue import brand as brands
from vademecum.catalogue import faint, look_of, scheme
from vademecum.catalogue.brand import LEGIBLE, contrast
from vademecum.model import Brand

TOKENS = PROJECT / "overrides" / "theme" / "styles" / "tokens.css"
COLOURS = ("#000000", "#1f4e79", "#e07b39", "#ffcc00", "#00a651", "#ffffff", "#7f7f7f", "#ff0000")


def brand(**values: object) -> Brand:
    """A brand with these keys."""
    return Brand.model_validate({key.replace("_", "-"): value for key, value in values.items()})


@pytest.mark.parametrize(("one", "other", "expected"), [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48)])
def test_contrast_is_that_of_the_standard(one: str, other: str, expected: float) -> None:
    """In either order."""
    assert contrast(one, other) == contrast(other, one) == pytest.approx(expected, abs=0.005)


@pytest.mark.parametrize(("name", "places"), [("_LIGHT_GROUNDS", (0,)), ("_DARK_GROUNDS", (1,)), ("_ON_BAND", (1,))])
def test_the_grounds_are_those_of_the_theme(name: str, places: tuple[int]) -> None:
    """As its style sheet has them for the light scheme, then for the dark one."""
    words = TOKENS.read_text(encoding="utf-8")
    token = {"_ON_BAND": ("on-teal",)}.get(name, ("paper", "sand"))
    found = tuple(re.findall(rf"--vm-{one}: (#\w+);", words)[place] for one in token for place in places)
    known = getattr(brands, name)
    assert found == (known if isinstance(known, tuple) else (known,))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("key", ["colour", "dark_colour", "band"])
def test_what_is_offered_can_be_read(key: str, colour: str) -> None:
    """A colour that has too little contrast is told with a better one, which is told of no more."""
    for found in faint(brand(**{key: colour})):
        assert (found.key, found.colour, found.contrast < LEGIBLE) == (key.replace("_", "-"), colour, True)
        assert list(faint(brand(**{key: found.better}))) == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"colour": "#1f4e79"}, []),
        ({"colour": "#ffcc00"}, ["colour"]),
        ({"dark_colour": "#1f4e79"}, ["dark-colour"]),
        ({"dark_colour": "#ffcc00", "band": "#ffcc00"}, ["band"]),
        ({"colour": "#e07b39", "dark_colour": "#1f4e79", "band": "#ffffff"}, ["colour", "dark-colour", "band"]),
    ],
)
def test_each_colour_is_held_against_its_own_grounds(values: dict[str, object], expected: list[str]) -> None:
    """A yellow is right on a dark ground and under no white words."""
    assert [found.key for found in faint(brand(**values))] == expected


@pytest.mark.parametrize("colour", COLOURS)
def test_what_is_made_from_a_colour_can_be_read(colour: str) -> None:
    """The dark scheme, the band and the ground of what is chosen, whatever somebody chose."""
    own = brand(colour=colour)
    dark, light = scheme(own, dark=True), scheme(own)
    assert dark is not None
    assert light is not None
    assert list(faint(brand(dark_colour=dark.accent, band=dark.band))) == []
    assert light.accent == colour
    assert contrast("#1d2928", light.tint) >= LEGIBLE
    assert contrast("#ece9e2", dark.tint) >= LEGIBLE


def test_what_an_organisation_chose_stays() -> None:
    """Nothing is made where something is given, and nothing without a colour."""
    dark = scheme(brand(colour="#1f4e79", dark_colour="#ffcc00", band="#101010"), dark=True)
    assert dark is not None
    assert (dark.accent, dark.band) == ("#ffcc00", "#101010")
    assert scheme(brand(band="#101010")) is None


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (None, ("assets/vademecum.svg", "assets/vademecum.svg", "", True)),
        ({"footer": {"nl": "Intern"}}, ("assets/vademecum.svg", "assets/vademecum.svg", "", True)),
        ({"logo": "a.svg"}, ("a.svg", "a.svg", "", False)),
        ({"icon": "b.png"}, ("b.png", "b.png", "", False)),
        ({"logo": "a.svg", "icon": "b.png"}, ("a.svg", "b.png", "", False)),
        ({"colour": "#1f4e79"}, ("assets/vademecum.svg", "assets/vademecum.svg", "assets/vademecum-brand.css", True)),
        ({"fonts": {"text": "Verdana"}, "logo": "a.svg"}, ("a.svg", "a.svg", "assets/vademecum-brand.css", False)),
    ],
)
def test_a_look_has_what_is_given_and_ours_for_the_rest(
    values: dict[str, object] | None, expected: tuple[str, str, str, bool]
) -> None:
    """Mark, icon, style sheet, and whether the mark is ours."""
    look = look_of(brand(**values) if values is not None else None)
    assert (look.mark, look.icon, look.sheet, look.is_ours) == expected
