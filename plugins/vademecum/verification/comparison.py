"""Takes what files say; gives where one of them says otherwise than most others."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from vademecum.verification.claims import (
    COMMON,
    EXTRA,
    MISSING,
    OF_FILE,
    SAID,
    Claims,
    Difference,
    Key,
    OneOf,
    Reading,
    Value,
)

Agreed = Mapping[Key, Claims]
"""What most files of a language say of each cell."""


def compare(readings: Sequence[Reading], elsewhere: Collection[Key]) -> tuple[Agreed, list[Difference]]:
    """What the readings of one language agree on, and where they do not.

    The first that says something counts where two are said as often. `elsewhere` has the cells of other languages,
    which a joined file may have too.
    """
    agreed: dict[Key, Claims] = {}
    found: list[Difference] = []
    for key in _keys(readings):
        whole = [one for one in readings if one.answers_for(key)]
        having = [one for one in whole if key in one.cells]
        stands = 2 * len(having) >= len(whole)
        found += _missing(key, whole, having) if stands else _extra(key, whole, having, elsewhere)
        if stands:
            agreed[key], differing = _compare_cell(key, readings)
            found += differing
    return agreed, _folded(found, readings)


def compare_languages(agreed: Mapping[str, Agreed]) -> list[Difference]:
    """Where languages do not agree on what is the same in all; each key is what stands for a language."""
    found: list[Difference] = []
    for key in dict.fromkeys(key for cells in agreed.values() for key in cells):
        for name in (name for name in (*SAID, *OF_FILE) if name in COMMON):
            said = {place: cells[key][name] for place, cells in agreed.items() if name in cells.get(key, {})}
            found += _compare(said, key, name)[1]
    return _folded(found, ())


def distinct(found: Iterable[Difference]) -> tuple[Difference, ...]:
    """Each difference once: a file of all languages may differ from several of them in the same way."""
    told: dict[tuple[object, ...], Difference] = {}
    for one in found:
        told.setdefault((one.file, one.cells, one.what, one.said, one.others), one)
    return tuple(told.values())


def _keys(readings: Iterable[Reading]) -> dict[Key, None]:
    return dict.fromkeys(key for reading in readings if not reading.part for key in reading.cells)


def _compare_cell(key: Key, readings: Iterable[Reading]) -> tuple[Claims, list[Difference]]:
    """What most say of a cell, thing by thing; the name of a level only among those that mean the same level."""
    having = [one for one in readings if key in one.cells]
    agreed: dict[str, Value] = {}
    found: list[Difference] = []
    for name in (*SAID, *OF_FILE):
        said = {one.file: one.cells[key][name] for one in having if name in one.cells[key]}
        if name == "level-name":
            meant = {one.file for one in having if one.cells[key].get("level") == agreed.get("level")}
            said = {file: value for file, value in said.items() if file in meant}
        if said:
            agreed[name], differing = _compare(said, key, name)
            found += differing
    return agreed, found


def _missing(key: Key, whole: Iterable[Reading], having: Sequence[Reading]) -> Iterator[Difference]:
    """The files that lack a cell that others have."""
    for one in whole:
        if key not in one.cells:
            yield Difference(one.file, (key,), MISSING, None, None, len(having), having[0].file)


def _extra(
    key: Key, whole: Sequence[Reading], having: Iterable[Reading], elsewhere: Collection[Key]
) -> Iterator[Difference]:
    """The files that have a cell that others lack; a joined one may, where another language has it."""
    lacking = [one for one in whole if key not in one.cells]
    for one in having:
        if not (one.joined and key in elsewhere):
            yield Difference(one.file, (key,), EXTRA, None, None, len(lacking), lacking[0].file)


def _compare(said: Mapping[str, Value], key: Key, name: str) -> tuple[Value, list[Difference]]:
    """What most say of one thing, and those who say otherwise."""
    most = _most(said)
    with_most = [file for file, value in said.items() if _is_same(value, most)]
    return most, [
        Difference(file, (key,), name, value, most, len(with_most), with_most[0])
        for file, value in said.items()
        if not _is_same(value, most)
    ]


def _most(said: Mapping[str, Value]) -> Value:
    plain = Counter(value for value in said.values() if not isinstance(value, OneOf))
    return plain.most_common(1)[0][0] if plain else next(iter(said.values()), None)


def _is_same(value: Value, most: Value) -> bool:
    return value == most or (isinstance(value, OneOf) and most in value.values)


def _folded(found: Iterable[Difference], readings: Iterable[Reading]) -> list[Difference]:
    """Differences by file, those that say the same of several cells as one."""
    folded: dict[tuple[object, ...], Difference] = {}
    for one in found:
        what = (one.file, one.what, one.said, one.others)
        known = folded.get(what)
        folded[what] = replace(known, cells=(*known.cells, *one.cells)) if known else one
    sizes = {reading.file: len(reading.cells) for reading in readings}
    return [replace(one, all_cells=1 < len(one.cells) == sizes.get(one.file)) for one in folded.values()]
