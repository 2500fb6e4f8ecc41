"""Takes the words of a card; draws them with the fonts that come along, and gives the picture as PNG."""

from functools import cache, lru_cache
from hashlib import sha256
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import PIL
from PIL import Image, ImageChops, ImageDraw, ImageFont

from vademecum.cards.card import CARD_SIZE, Card
from vademecum.cards.colours import ACCENTS, CLAY, INK, PAPER, SOFT, TEAL
from vademecum.cards.fitting import LEADING, Box, fit

WIDTH, HEIGHT = CARD_SIZE
SERIF, SANS = "Literata-SemiBold.ttf", "NotoSans-Medium.ttf"
MARGIN, BAR = 80, 20
TITLE = Box(WIDTH - 2 * MARGIN, 296, 4, (84, 76, 68, 62, 56, 50, 44, 40))
SITE = Box(WIDTH - 2 * MARGIN - 76, 60, 1, (42, 36, 30))
LABEL = Box(WIDTH - 2 * MARGIN, 50, 1, (34, 30, 26))
BYLINE = Box(WIDTH - 2 * MARGIN, 50, 1, (32, 28, 26))

_LEVELS = 15
"""Shades between the paper and an ink: enough for smooth edges, few enough for a small file."""

_COMPRESSION = 6
_FINE = 8
_MARK = ((4, 5), (28, 5), (19.4, 28), (12.6, 28))
_MARK_PAGE = ((16, 19.5), (12.5, 5), (19.5, 5))
"""The mark of the site, and the page that stands in it: as in the theme's logo.svg, which is 32 wide and high."""


def draw(card: Card) -> bytes:
    """The picture; the same words give the same bytes with the same release of Pillow."""
    sheet = _Sheet(ACCENTS.get(card.kind, card.accent or TEAL))
    if card.is_ours:
        sheet.mark()
    sheet.words(card.site, SERIF, SITE, (MARGIN + 76 * card.is_ours, 114), INK)
    sheet.words(card.kind_name, SANS, LABEL, (MARGIN, 216), sheet.accent)
    sheet.words(card.title, SERIF, TITLE, (MARGIN, 246), INK, hanging=True)
    sheet.words(card.byline, SANS, BYLINE, (MARGIN, 574), SOFT)
    return sheet.png()


@cache
def recipe() -> str:
    """A name for this way of drawing, which changes with the code, the fonts and the release of Pillow."""
    folder = files(__package__)
    parts = [folder / name for name in ("drawing.py", "fitting.py", "colours.py")]
    parts += [folder / "fonts" / name for name in (SERIF, SANS)]
    return sha256(b"".join([PIL.__version__.encode(), *(part.read_bytes() for part in parts)])).hexdigest()


class _Sheet:
    """A picture in the making: for each ink a layer, which holds how much of it stands where."""

    def __init__(self, accent: str) -> None:
        self.accent = accent
        self._layers = {ink: Image.new("L", (WIDTH, HEIGHT)) for ink in dict.fromkeys((INK, SOFT, accent, TEAL, CLAY))}
        ImageDraw.Draw(self._layers[accent]).rectangle((0, 0, WIDTH, BAR - 1), 255)

    def mark(self) -> None:
        """Put the mark of the site at the top; a seam between two inks would let the paper through."""
        place, page = (MARGIN - 8, 66), _shape(_MARK_PAGE, 64).point([0] * 128 + [255] * 128)
        self._layers[TEAL].paste(_shape(_MARK, 64), place)
        self._layers[TEAL].paste(0, place, page)
        self._layers[CLAY].paste(page, place)

    def words(
        self, words: str, font: str, box: Box, place: tuple[int, int], ink: str, *, hanging: bool = False
    ) -> None:
        """Put words into a box; `place` is where its first line stands, or hangs."""
        fitted = fit(words, box, lambda line, size: _measured(font, line, size))
        left, y = place
        y += fitted.size if hanging else 0
        layer = ImageDraw.Draw(self._layers[ink])
        for number, line in enumerate(fitted.lines):
            spot = (left, y + round(number * fitted.size * LEADING))
            layer.text(spot, line, fill=255, font=_font(font, fitted.size), anchor="ls")

    def png(self) -> bytes:
        """All layers on paper, as a picture of few colours."""
        picture = Image.new("L", (WIDTH, HEIGHT))
        for number, layer in enumerate(self._layers.values()):
            picture = ImageChops.lighter(picture, layer.point(_shades(number)))
        picture.putpalette([part for colour in _palette(tuple(self._layers)) for part in colour])
        file = BytesIO()
        picture.save(file, "PNG", compress_level=_COMPRESSION)
        return file.getvalue()


@cache
def _shades(number: int) -> list[int]:
    """The place in the palette of each depth of the ink with this number; the paper for none of it."""
    levels = [round(value * _LEVELS / 255) for value in range(256)]
    return [number * _LEVELS + level if level else 0 for level in levels]


@cache
def _palette(inks: tuple[str, ...]) -> list[tuple[int, ...]]:
    """The paper, then each ink in shades from the faintest to the full one."""
    paper = _rgb(PAPER)
    shades = [(_rgb(ink), level / _LEVELS) for ink in inks for level in range(1, _LEVELS + 1)]
    blended = [
        tuple(round(there + (own - there) * part) for own, there in zip(ink, paper, strict=True))
        for ink, part in shades
    ]
    return [paper, *blended]


def _rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.removeprefix("#")))


@cache
def _shape(corners: tuple[tuple[float, float], ...], size: int) -> Image.Image:
    """A shape of the mark with smooth edges: drawn eight times as large, then made small."""
    scale = size * _FINE / 32
    large = Image.new("L", (size * _FINE, size * _FINE))
    ImageDraw.Draw(large).polygon([(x * scale, y * scale) for x, y in corners], 255)
    return large.reduce(_FINE)


@lru_cache(maxsize=64)
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """The basic layout is asked for: the other one depends on a library of the system."""
    content = Path(str(files(__package__) / "fonts" / name)).read_bytes()
    return ImageFont.truetype(BytesIO(content), size, layout_engine=ImageFont.Layout.BASIC)


@lru_cache(maxsize=65536)
def _measured(font: str, words: str, size: int) -> float:
    return _font(font, size).getlength(words)
