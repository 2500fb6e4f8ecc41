"""Takes an organisation's brand; gives the look of a site: pictures, and colours that can be read in both schemes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from vademecum.model import Brand

OUR_MARK: Final = "assets/vademecum.svg"
BRAND_SHEET: Final = "assets/vademecum-brand.css"

LEGIBLE: Final = 4.5
"""The least contrast of text: WCAG 2.2, success criterion 1.4.3."""

_LIGHT_GROUNDS: Final = ("#fffdfa", "#f4efe6")
_DARK_GROUNDS: Final = ("#141b1a", "#1d2625")
_ON_BAND: Final = "#f4f1ea"
"""Paper and sand of both schemes, and the words on the band: as in the theme's styles/tokens.css, of the latter the
darker one.
"""

_BLACK, _WHITE = "#000000", "#ffffff"
_SUGGESTED: Final = 7.0
"""The contrast of a colour that is made here: as much as the theme's own colours have."""


@dataclass(frozen=True)
class Scheme:
    """The colours of one scheme: of links and controls, the ground of what is chosen, and that of the foot."""

    accent: str
    tint: str
    band: str


@dataclass(frozen=True)
class Look:
    """The addresses, from the top of the site, of its mark and the picture in the tab, and of a style sheet, if any.

    `logo` is empty where the mark is ours.
    """

    logo: str = ""
    icon: str = OUR_MARK
    sheet: str = ""

    @property
    def mark(self) -> str:
        """The picture that stands beside the name of the site."""
        return self.logo or self.icon

    @property
    def is_ours(self) -> bool:
        """Whether the site bears our mark."""
        return self.mark == OUR_MARK


@dataclass(frozen=True)
class Faint:
    """A colour that cannot be read well: its key, the ground or the words on it, their contrast, and a better one."""

    key: str
    colour: str
    other: str
    contrast: float
    better: str


def look_of(brand: Brand | None) -> Look:
    """The look of a site with this brand, or without one."""
    if brand is None:
        return Look()
    icon = brand.icon or brand.logo or OUR_MARK
    styled = brand.colour or brand.dark_colour or brand.band or brand.fonts.headings or brand.fonts.text
    return Look(brand.logo, icon, BRAND_SHEET if styled else "")


def scheme(brand: Brand, *, dark: bool = False) -> Scheme | None:
    """The colours on a light ground, or on a dark one; None where the brand has none there."""
    accent = _accent(brand, dark=dark)
    return Scheme(accent, _tint(accent, dark=dark), _band(brand)) if accent else None


def faint(brand: Brand) -> Iterator[Faint]:
    """The colours that somebody chose and that have too little contrast, each against what it is read on worst."""
    for key, colour, dark in (("colour", brand.colour, False), ("dark-colour", brand.dark_colour, True)):
        if colour:
            other, reached = _worst(colour, _grounds(colour, dark=dark))
            if reached < LEGIBLE:
                yield Faint(key, colour, other, reached, _legible(colour, dark=dark, least=LEGIBLE))
    if brand.band and contrast(brand.band, _ON_BAND) < LEGIBLE:
        yield Faint("band", brand.band, _ON_BAND, contrast(brand.band, _ON_BAND), _under_words(brand.band, LEGIBLE))


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21: WCAG 2.2, «contrast ratio»."""
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    """WCAG 2.2, «relative luminance», of a colour in sRGB."""
    parts = [part / 255 for part in bytes.fromhex(colour.removeprefix("#"))]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _mixed(colour: str, other: str, percent: int) -> str:
    """A colour with so much of another in it."""
    pairs = zip(*(bytes.fromhex(one.removeprefix("#")) for one in (colour, other)), strict=True)
    return "#" + bytes(round(own + (there - own) * percent / 100) for own, there in pairs).hex()


def _accent(brand: Brand, *, dark: bool) -> str:
    if not dark:
        return brand.colour
    return brand.dark_colour or (_legible(brand.colour, dark=True, least=_SUGGESTED) if brand.colour else "")


def _band(brand: Brand) -> str:
    return brand.band or (_under_words(brand.colour, _SUGGESTED) if brand.colour else "")


def _tint(accent: str, *, dark: bool) -> str:
    return _mixed((_DARK_GROUNDS if dark else _LIGHT_GROUNDS)[0], accent, 16 if dark else 12)


def _grounds(accent: str, *, dark: bool) -> tuple[str, ...]:
    return (*(_DARK_GROUNDS if dark else _LIGHT_GROUNDS), _tint(accent, dark=dark))


def _worst(colour: str, grounds: tuple[str, ...]) -> tuple[str, float]:
    return min(((ground, contrast(colour, ground)) for ground in grounds), key=lambda pair: pair[1])


def _legible(colour: str, *, dark: bool, least: float) -> str:
    """The nearest to a colour, darker or on a dark ground lighter, that can be read on all grounds."""
    steps = (_mixed(colour, _WHITE if dark else _BLACK, percent) for percent in range(101))
    return next(one for one in steps if _worst(one, _grounds(one, dark=dark))[1] >= least)


def _under_words(colour: str, least: float) -> str:
    steps = (_mixed(colour, _BLACK, percent) for percent in range(101))
    return next(one for one in steps if contrast(one, _ON_BAND) >= least)
