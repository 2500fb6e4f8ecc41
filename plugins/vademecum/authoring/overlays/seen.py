"""Takes what an author has seen of the texts and facts below; gives the records that keep it."""

import json
from collections.abc import Iterable, Mapping
from datetime import date

from pydantic import BaseModel

from vademecum.authoring.changes import Changes
from vademecum.authoring.refusals import Reason, Refused
from vademecum.catalogue import (
    ADAPTED_FACTS,
    Catalogue,
    OwnText,
    facts_below,
    fingerprint,
    own_texts,
    text_record,
)
from vademecum.languages import N_
from vademecum.model import AdaptedFacts, AdaptedRecord, AdaptedText
from vademecum.sources import ADAPTED

STANDS_ON_NOTHING = N_("This folder stands on no other: it has no organisation.yml.")


def record_path(ref: str) -> str:
    """The file below the organisation's folder that keeps the record of an entry, `kind:id`."""
    return f"data/{ADAPTED}/{ref.replace(':', '/')}.json"


def seen(catalogue: Catalogue, refs: Iterable[str], languages: Iterable[str], day: date) -> Changes:
    """The records where an author has seen what lies below these entries and files of facts now; all of them if none.

    Raises Refused for what has nothing of its own.
    """
    if not catalogue.layers.is_copy:
        raise Refused(Reason(STANDS_ON_NOTHING))
    asked, codes = [*refs], {*languages}
    texts = [own for own in own_texts(catalogue) if not codes or own.text.language in codes]
    facts = {} if codes else _facts(catalogue)
    unknown = [ref for ref in asked if ref not in facts and all(own.entry.ref != ref for own in texts)]
    if unknown:
        words = N_("{ref} has nothing of your own that stands on something below.")
        raise Refused(*(Reason(words, {"ref": ref}) for ref in unknown))
    chosen = [own for own in texts if not asked or own.entry.ref in asked]
    records: dict[str, AdaptedRecord] = {}
    for own in chosen:
        ref = own.entry.ref
        records[ref] = text_record(records.get(ref) or catalogue.facts.adapted.texts.get(ref), own, seen_text(own, day))
    changes = {record_path(ref): _json(record) for ref, record in records.items()}
    of_facts = {name: values for name, values in facts.items() if not asked or name in asked}
    return {**changes, **(_facts_record(catalogue, of_facts, facts, day) if of_facts else {})}


def seen_text(own: OwnText, day: date) -> AdaptedText:
    """That an author has seen the text below as it is."""
    return AdaptedText(on=day, sections={name: fingerprint(words) for name, words in own.stands_on.items()})


def record_of(own: OwnText, catalogue: Catalogue, day: date) -> Changes:
    """The record of a text that is being made."""
    record = text_record(catalogue.facts.adapted.texts.get(own.entry.ref), own, seen_text(own, day))
    return {record_path(own.entry.ref): _json(record)}


def _facts(catalogue: Catalogue) -> dict[str, dict[str, object]]:
    """By file of facts, what stands below that the highest layer replaces or removes."""
    own = catalogue.layers.stack[-1].folder.data if catalogue.layers.is_copy else {}
    found = {name: dict(facts_below(name, file, catalogue)) for name, file in sorted(own.items())}
    return {name: values for name, values in found.items() if values}


def _facts_record(
    catalogue: Catalogue, chosen: dict[str, dict[str, object]], every: dict[str, dict[str, object]], day: date
) -> Changes:
    before = catalogue.facts.adapted.facts
    kept = {name: values for name, values in (before.facts if before else {}).items() if name in every}
    return facts_record({**kept, **chosen}, day)


def facts_record(facts: Mapping[str, Mapping[str, object]], day: date) -> dict[str, str]:
    """The record of what stands below, by file of facts and path."""
    record = AdaptedFacts.model_validate({"on": day, "facts": facts})
    return {f"data/{ADAPTED_FACTS}.json": _json(record)}


def _json(record: BaseModel) -> str:
    """The file of a record; the same record gives the same bytes."""
    return json.dumps(record.model_dump(mode="json"), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
