"""Takes files of facts; gives them typed and by name, and what is wrong with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vademecum.diagnostics import Diagnostic, Span, nearest
from vademecum.model import (
    DATA_FILES,
    Checklist,
    CompetenciesFile,
    Concept,
    Law,
    Person,
    RolesFile,
    Source,
    validate,
)
from vademecum.sources import DataFile


@dataclass(frozen=True)
class FactFiles:
    """All facts that are the same in every language; `files` gives the places of their values."""

    roles: RolesFile = field(default_factory=lambda: RolesFile(groups={}, roles={}))
    competencies: CompetenciesFile = field(
        default_factory=lambda: CompetenciesFile(levels={}, clusters={}, competencies={})
    )
    checklists: Mapping[str, Checklist] = field(default_factory=dict)
    concepts: Mapping[str, Concept] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    law: Mapping[str, Law] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    files: Mapping[str, DataFile] = field(default_factory=dict)

    def place(self, name: str, *path: str) -> Span:
        """The place of a value in the file of that name."""
        file = self.files.get(name)
        return file.tree.locate(path) if file else Span(name)

    def key_place(self, name: str, *path: str) -> Span:
        """The place of a key in the file of that name."""
        file = self.files.get(name)
        return file.tree.locate_key(path) if file else Span(name)


def read_facts(files: Mapping[str, DataFile]) -> tuple[FactFiles, list[Diagnostic]]:
    """Validate every file of facts; one that fails counts as absent."""
    problems: list[Diagnostic] = []
    typed: dict[str, object] = {}
    for name, file in sorted(files.items()):
        if name == "site":
            continue
        if name not in DATA_FILES:
            guess = nearest(name, DATA_FILES)
            problems.append(Diagnostic("data-unknown", Span(file.file), {"name": name, "nearest": guess}))
            continue
        problems += file.problems
        if not file.problems:
            value, faults = validate(DATA_FILES[name], file.tree.value, file.tree.locate, file.tree.locate_key)
            problems += faults
            typed |= {name: value} if value is not None else {}
    return FactFiles(**typed, files=files), problems  # type: ignore[arg-type]
