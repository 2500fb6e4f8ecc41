"""Takes files of facts; gives them typed and by name, and what is wrong with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vademecum.catalogue.adapted_records import AdaptedRecords, is_adapted, read_adapted
from vademecum.catalogue.releases import is_release, read_releases
from vademecum.catalogue.sections import SECTIONS, all_of, read_sections
from vademecum.catalogue.translations import Records, is_translation, read_translations
from vademecum.catalogue.unread import Unread
from vademecum.diagnostics import Diagnostic, Span
from vademecum.likeness import nearest
from vademecum.model import (
    DATA_FILES,
    AccessibilityStatement,
    Brand,
    Checklist,
    CompetenciesFile,
    Concept,
    Framework,
    Law,
    MatrixFile,
    OutsideLink,
    OwnTargets,
    Person,
    RolesFile,
    Sent,
    Series,
    Source,
    Tool,
    Trace,
)
from vademecum.sources import DataFile


@dataclass(frozen=True)
class FactFiles:
    """All facts that are the same in every language.

    `links` are by week, `digests` by language and week, `search` by `kind:id` and language.
    `releases` are those of the framework by version, oldest first, `translations` what was recorded of those of each
    entry, `adapted` what an organisation's own texts and facts were made from. `files` gives the places of all values,
    `unread` the names of those that are there but wrong.
    """

    roles: RolesFile = field(default_factory=lambda: RolesFile(groups={}, roles={}))
    competencies: CompetenciesFile = field(
        default_factory=lambda: CompetenciesFile(levels={}, clusters={}, competencies={})
    )
    matrix: MatrixFile = field(default_factory=MatrixFile)
    targets: OwnTargets | None = None
    checklists: Mapping[str, Checklist] = field(default_factory=dict)
    concepts: Mapping[str, Concept] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    law: Mapping[str, Law] = field(default_factory=dict)
    tools: Mapping[str, Tool] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    series: Mapping[str, Series] = field(default_factory=dict)
    accessibility: AccessibilityStatement | None = None
    brand: Brand | None = None
    trace: Trace | None = None
    links: Mapping[str, tuple[OutsideLink, ...]] = field(default_factory=dict)
    digests: Mapping[str, Mapping[str, Sent]] = field(default_factory=dict)
    search: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    releases: Mapping[str, Framework] = field(default_factory=dict)
    translations: Records = field(default_factory=dict)
    adapted: AdaptedRecords = field(default_factory=AdaptedRecords)
    files: Mapping[str, DataFile] = field(default_factory=dict)
    unread: Unread = field(default_factory=Unread)

    def asked(self, role: str) -> Mapping[str, int]:
        """By competency, the level that is asked of a role here: the organisation's own, else that of the model."""
        model = self.roles.roles[role].targets if role in self.roles.roles else {}
        return {**model, **(self.targets.targets.get(role, {}) if self.targets else {})}

    def of_model(self, role: str, competency: str) -> int | None:
        """The level that the model asks; None where it asks none, as of what an organisation added to it."""
        one, other = self.roles.roles.get(role), self.competencies.competencies.get(competency)
        return None if one is None or one.own or (other and other.own) else one.targets.get(competency)

    def place(self, name: str, *path: str) -> Span:
        """The place of a value in the file of that name."""
        file = self.files.get(name)
        return file.tree.locate(path) if file else Span(name)

    def key_place(self, name: str, *path: str) -> Span:
        """The place of a key in the file of that name."""
        file = self.files.get(name)
        return file.tree.locate_key(path) if file else Span(name)


def read_facts(files: Mapping[str, DataFile], with_parts: bool = False) -> tuple[FactFiles, list[Diagnostic]]:
    """Validate every file of facts; what is wrong counts as unread, but with parts only what cannot be read at all."""
    kept = {name: file for name, file in sorted(files.items()) if is_release(file)}
    releases, problems = read_releases(kept)
    recorded = {name: file for name, file in sorted(files.items()) if is_translation(file)}
    translations, faults_of_records = read_translations(recorded)
    problems += faults_of_records
    own = {name: file for name, file in sorted(files.items()) if is_adapted(file)}
    adapted, faults_of_own = read_adapted(own)
    problems += faults_of_own
    typed: dict[str, object] = {"releases": releases, "translations": translations, "adapted": adapted}
    unread: set[str] = set()
    for name, file in sorted(files.items()):
        if name in kept or name in recorded or name in own:
            continue
        if name in SECTIONS:
            value, faults, names = read_sections(name, file, with_parts)
            typed |= {name: value} if value is not None else {}
        elif name != "site":
            faults, names = _misnamed(name, file, files)
        else:
            continue
        problems += faults
        unread |= names
    return FactFiles(**typed, files=files, unread=Unread(frozenset(unread))), problems  # type: ignore[arg-type]


def _misnamed(name: str, file: DataFile, files: Mapping[str, DataFile]) -> tuple[list[Diagnostic], set[str]]:
    """The problem, and what may be in the file if it is another one that its author meant."""
    guess = nearest(name, DATA_FILES)
    problem = Diagnostic("data-unknown", Span(file.file), {"name": name, "nearest": guess})
    return [problem], all_of(guess) if guess in SECTIONS and guess not in files else set()
