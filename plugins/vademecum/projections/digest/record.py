"""Takes what a roundup says, and the record of earlier ones; gives the record with it, as values and as YAML."""

import json
from collections.abc import Iterable, Iterator, Mapping

from vademecum.model import Sent
from vademecum.projections.digest.news import Digest

RECORD = "data/digests.yml"
"""Where the record stands below the folder of texts."""

_HEAD = (
    "# yaml-language-server: $schema=../../.cache/vademecum/schemas/data-digests.json",
    "# What the roundup of each week has said, by language: no later one says it again. "
    "`vademecum digest` writes this.",
)

Records = Mapping[str, Mapping[str, Sent]]
"""What was said, by language and week."""


def sent(made: Digest) -> Sent:
    """What a roundup says, for the record."""
    days: dict[str, set[str]] = {}
    for found in made.dates:
        days.setdefault(found.law.entry.id, set()).add(found.on.isoformat())
    return Sent.model_validate(
        {
            "texts": {one.shown.entry.ref: one.day for one in made.news},
            "law": {law: sorted(on) for law, on in days.items()},
            "links": sorted(link.url for link in made.links),
        }
    )


def recorded(made: Digest, records: Records) -> Records:
    """The record in which this roundup stands in the place of what its week had there."""
    of_language = {**records.get(made.language, {}), str(made.week): sent(made)}
    return {**records, made.language: of_language}


def records_yaml(records: Records) -> str:
    """The whole file; languages, weeks and what was said in them stand in the order of the alphabet."""
    return "".join(f"{line}\n" for line in (*_HEAD, *_lines(records)))


def _lines(records: Records) -> Iterator[str]:
    for code, weeks in sorted(records.items()):
        yield from _group(
            json.dumps(code), (line for week, said in sorted(weeks.items()) for line in _week(week, said))
        )


def _week(week: str, said: Sent) -> Iterator[str]:
    return _group(week, _said(said))


def _group(key: str, below: Iterable[str]) -> Iterator[str]:
    """A key and the lines below it, which may be none."""
    lines = [f"  {line}" for line in below]
    yield f"{key}:" if lines else f"{key}: {{}}"
    yield from lines


def _said(said: Sent) -> Iterator[str]:
    if said.texts:
        yield "texts:"
        yield from (f"  {json.dumps(ref)}: {day.isoformat()}" for ref, day in sorted(said.texts.items()))
    if said.law:
        yield "law:"
        for law, days in sorted(said.law.items()):
            yield f"  {json.dumps(law)}: [{', '.join(day.isoformat() for day in sorted(days))}]"
    if said.links:
        yield "links:"
        yield from (f"  - {json.dumps(address, ensure_ascii=False)}" for address in sorted(said.links))
