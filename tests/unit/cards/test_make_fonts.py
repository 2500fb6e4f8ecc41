"""Takes a variable font made for the purpose; checks the small static font that is made of it."""

from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.TupleVariation import TupleVariation

from vademecum.cards.make_fonts import main

FEATURES = """
@rounds = [a o];
feature kern {
  pos A V -70;
  pos A o -2;
  lookup classes { pos V @rounds -40; } classes;
} kern;
"""
NAMES = {".notdef": None, "A": "A", "V": "V", "a": "a", "o": "o", "alpha": "\u03b1"}


def _square(width: int) -> object:
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    for corner in ((width, 0), (width, 500), (0, 500)):
        pen.lineTo(corner)
    pen.closePath()
    return pen.glyph()


@pytest.fixture
def variable(tmp_path: Path) -> Path:
    """Gives a font of squares that get wider with its weight."""
    font = FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder([*NAMES])
    font.setupCharacterMap({ord(letter): name for name, letter in NAMES.items() if letter})
    font.setupGlyf({name: _square(400) for name in NAMES})
    font.setupHorizontalMetrics({name: (500, 0) for name in NAMES})
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": "Squares", "styleName": "Regular"})
    font.setupFvar([("wght", 400, 400, 800, "Weight")], [])
    wider = [(0, 0), (100, 0), (100, 0), (0, 0), (0, 0), (100, 0), (0, 0), (0, 0)]
    font.setupGvar({name: [TupleVariation({"wght": (0, 1, 1)}, wider)] for name in NAMES})
    font.setupOS2()
    font.setupPost()
    font.addOpenTypeFeatures(FEATURES)
    font.save(tmp_path / "variable.ttf")
    return tmp_path / "variable.ttf"


def made(variable: Path, name: str = "small.ttf") -> Path:
    """The small font at a weight of 600."""
    output = variable.with_name(name)
    assert main([str(variable), "wght=600", "--output", str(output)]) == 0
    return output


def test_a_small_font_is_static(variable: Path) -> None:
    """At the values that were asked for."""
    font = TTFont(made(variable))
    assert not {"fvar", "gvar", "GPOS", "GSUB"} & set(font.keys())
    assert font["hmtx"]["A"] == (550, 0)


def test_a_small_font_has_latin_letters_only(variable: Path) -> None:
    """As far as the large one had them."""
    assert {chr(code) for code in TTFont(made(variable)).getBestCmap()} == {"A", "V", "a", "o"}


def test_distances_of_pairs_are_kept(variable: Path) -> None:
    """Of pairs and of classes, in the table that FreeType reads; what nobody sees is left out."""
    [table] = TTFont(made(variable))["kern"].kernTables
    assert dict(table.kernTable) == {("A", "V"): -70, ("V", "a"): -40, ("V", "o"): -40}


def test_the_same_font_gives_the_same_bytes(variable: Path) -> None:
    """No clock is in it."""
    assert made(variable).read_bytes() == made(variable, "again.ttf").read_bytes()
