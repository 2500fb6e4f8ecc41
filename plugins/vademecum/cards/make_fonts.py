"""Takes a variable font and the values of its axes; writes the small static font of Latin letters that cards use."""

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
from fontTools.varLib.instancer import instantiateVariableFont

from vademecum.cards.letters import LETTERS

KERNED = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÉabcdefghijklmnopqrstuvwxyzæøåäöüéëèï.,:;–-’()"
"""Letters whose distances are kept: those of the languages that cards are made for most."""

_LEAST = 6
"""Smaller corrections, in thousandths of the size, are not seen."""

Pairs = dict[tuple[str, str], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the font; the same font and values give the same bytes. Return the exit code."""
    options = _options(arguments)
    axes = {name: float(value) for name, _, value in (axis.partition("=") for axis in options.axes)}
    font = small_font(TTFont(options.font, recalcTimestamp=False), axes)
    font.save(options.output)
    return 0


def small_font(font: Any, axes: Mapping[str, float]) -> Any:
    """The font at these values of its axes, with our letters only, and its kerning in the form that FreeType reads."""
    static = instantiateVariableFont(font, dict(axes), inplace=True)
    pairs = _kerning(static)
    _subset(static)
    static["kern"] = newTable("kern")
    static["kern"].version, static["kern"].kernTables = 0, [_kern_table(pairs)]
    return static


def _subset(font: Any) -> None:
    options = Options()
    options.layout_features, options.hinting, options.recalc_timestamp = [], False, False
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "STAT", "DSIG", "vhea", "vmtx"]
    options.name_IDs = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=map(ord, LETTERS))
    subsetter.subset(font)


def _kern_table(pairs: Pairs) -> Any:
    table = KernTable_format_0()
    table.coverage, table.version, table.apple, table.tupleIndex, table.kernTable = 1, 0, False, None, pairs
    return table


def _kerning(font: Any) -> Pairs:
    """The distances of all pairs of letters, in the font's units."""
    letters = font.getBestCmap()
    glyphs = [letters[ord(letter)] for letter in KERNED if ord(letter) in letters]
    found: Pairs = {}
    for subtables in _lookups(font):
        for pair in ((left, right) for left in glyphs for right in glyphs):
            value = next((value for table in subtables if (value := _distance(table, *pair)) is not None), 0)
            found[pair] = found.get(pair, 0) + value
    return {pair: value for pair, value in found.items() if abs(value) >= _LEAST}


def _lookups(font: Any) -> Iterator[list[Any]]:
    """The subtables of each lookup of the feature `kern`."""
    table = font["GPOS"].table
    features = (record.Feature for record in table.FeatureList.FeatureRecord if record.FeatureTag == "kern")
    for index in sorted({index for feature in features for index in feature.LookupListIndex}):
        plain = (getattr(part, "ExtSubTable", part) for part in table.LookupList.Lookup[index].SubTable)
        yield [part for part in plain if part.LookupType == 2]


def _distance(table: Any, left: str, right: str) -> int | None:
    """What a subtable says of a pair; None where it says nothing, so that the next one is asked."""
    if left not in table.Coverage.glyphs:
        return None
    if table.Format == 1:
        records: Iterable[Any] = table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord
        return next((_advance(record) for record in records if record.SecondGlyph == right), None)
    row = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)]
    return _advance(row.Class2Record[table.ClassDef2.classDefs.get(right, 0)])


def _advance(record: Any) -> int:
    return int(getattr(record.Value1, "XAdvance", 0) or 0) if record.Value1 else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Write a small static font for cards from a variable font.")
    parser.add_argument("font", type=Path, help="the variable font, a TTF file")
    parser.add_argument("axes", nargs="+", metavar="AXIS=VALUE", help="such as wght=600; name every axis")
    parser.add_argument("--output", type=Path, required=True, help="the file to write")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
