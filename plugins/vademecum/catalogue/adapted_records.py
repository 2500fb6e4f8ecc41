"""Takes files of facts; gives what was recorded of an organisation's own texts and facts, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vademecum.diagnostics import Diagnostic
from vademecum.model import AdaptedFacts, AdaptedRecord, validate
from vademecum.sources import ADAPTED, DataFile

FACTS = f"{ADAPTED}/facts"
"""The record of facts; those of texts are `adapted/KIND/ID`."""


@dataclass(frozen=True)
class AdaptedRecords:
    """What was recorded: of texts by `kind:id`, and of facts."""

    texts: Mapping[str, AdaptedRecord] = field(default_factory=dict)
    facts: AdaptedFacts | None = None


def is_adapted(file: DataFile) -> bool:
    """Whether a file holds what was recorded of own texts and facts."""
    return f"/data/{ADAPTED}/" in file.file and file.file.lower().endswith(".json")


def read_adapted(files: Mapping[str, DataFile]) -> tuple[AdaptedRecords, list[Diagnostic]]:
    """The valid records, and what is wrong with the others."""
    texts: dict[str, AdaptedRecord] = {}
    facts: AdaptedFacts | None = None
    problems: list[Diagnostic] = []
    for name, file in files.items():
        shape: type[Any] = AdaptedFacts if name == FACTS else AdaptedRecord
        made, faults = (None, file.problems) if file.problems else _valid(shape, file)
        problems += faults
        if isinstance(made, AdaptedFacts):
            facts = made
        elif made:
            texts[name.removeprefix(f"{ADAPTED}/").replace("/", ":")] = made
    return AdaptedRecords(texts, facts), problems


def _valid(shape: type[Any], file: DataFile) -> tuple[Any, tuple[Diagnostic, ...]]:
    return validate(shape, file.tree.value, file.tree.locate, file.tree.locate_key)
