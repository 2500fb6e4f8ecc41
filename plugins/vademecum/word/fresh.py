"""Takes the units of a document that is new; gives the body of a text, with an id for each heading and item."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from vademecum.catalogue import LocalText
from vademecum.word.faults import Fault
from vademecum.word.merging import Merge
from vademecum.word.signs import bare, id_in
from vademecum.word.units import Unit


def fresh_body(
    units: Sequence[Unit], title: str, sibling: LocalText | None, usual: Mapping[str, str]
) -> tuple[str, list[Fault]]:
    """The body, and what is wrong in it. Ids are those of the same text in another language where it has as many.

    `usual` has those of other texts by the words of their headings, in small letters.
    """
    leveled = in_order(units, title)
    merge = Merge("", (), ())
    body = merge.into(_with_usual(_with_ids(leveled, sibling) if sibling else leveled, usual))
    return body, merge.faults


def in_order(units: Sequence[Unit], title: str) -> list[Unit]:
    """The units without a heading that is the title, and with headings from the first level on."""
    return _leveled(_without_title(units, title))


def title_in(units: Sequence[Unit]) -> str:
    """The words of a heading that stands at the top and above all others: a title."""
    tops = [unit for unit in units if unit.kind == "heading" and unit.depth == 1]
    return bare(tops[0].text) if len(tops) == 1 and units[0] is tops[0] else ""


def _without_title(units: Sequence[Unit], title: str) -> Sequence[Unit]:
    is_title = bool(title) and title_in(units).casefold() == title.casefold()[:60]
    return units[1:] if is_title else units


def _leveled(units: Sequence[Unit]) -> list[Unit]:
    """Headings from the first level on, with none left out: some begin at Heading 2, or go from 1 to 3."""
    open_levels, leveled = list[int](), list[Unit]()
    for unit in units:
        if unit.kind == "heading":
            open_levels = [level for level in open_levels if level < unit.depth]
            open_levels.append(unit.depth)
        leveled.append(replace(unit, depth=len(open_levels)) if unit.kind == "heading" else unit)
    return leveled


def _with_ids(units: Sequence[Unit], sibling: LocalText) -> list[Unit]:
    """Give headings and items the ids of the same text in another language, one by one, where there are as many."""
    markup = sibling.record.markup
    given = {"heading": [heading.id for heading in markup.headings], "task": [item.id for item in markup.items]}
    levels = [heading.level - 1 for heading in markup.headings]
    fits = {
        "heading": [unit.depth for unit in units if unit.kind == "heading"] == levels,
        "task": sum(unit.kind == "task" for unit in units) == len(given["task"]),
    }
    ids = {kind: iter(names if fits[kind] else ()) for kind, names in given.items()}
    return [_with_id(unit, next(ids[unit.kind], "") if unit.kind in ids else "") for unit in units]


def _with_usual(units: Sequence[Unit], usual: Mapping[str, str]) -> list[Unit]:
    """Give headings that are called as in other texts their ids, each once."""
    taken, found = {id_in(unit.text) for unit in units}, list[Unit]()
    for unit in units:
        name = usual.get(bare(unit.text).casefold(), "") if unit.kind == "heading" else ""
        found.append(_with_id(unit, "" if name in taken else name))
        taken.add(name)
    return found


def _with_id(unit: Unit, name: str) -> Unit:
    return replace(unit, text=f"{unit.text} {{#{name}}}") if name and not id_in(unit.text) else unit
