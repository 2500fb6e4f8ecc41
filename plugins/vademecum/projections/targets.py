"""Takes a view; gives target levels: what a role should reach, and what a competency asks of each role."""

from dataclasses import dataclass

from vademecum.catalogue import EditionView, Shown, in_language
from vademecum.model import Competency, Role


@dataclass(frozen=True)
class Target:
    """One target: the role or competency it is about, the competency's code, and the level as number and word."""

    about: Shown
    code: str
    level: int
    word: str


def level_words(view: EditionView) -> dict[int, str]:
    """The word for each level in the view's language."""
    levels = view.catalogue.facts.competencies.levels
    return {level: in_language(name.name, view.language) for level, name in levels.items()}


def of_role(role: Role, view: EditionView) -> tuple[Target, ...]:
    """A row for each visible competency, in the order of the model."""
    words = level_words(view)
    return tuple(
        Target(shown, facts.code, level, words.get(level, ""))
        for shown in view.of_kind("competency")
        if isinstance(facts := shown.entry.facts, Competency)
        and (level := role.targets.get(shown.entry.id)) is not None
    )


def of_competency(competency_id: str, view: EditionView) -> tuple[Target, ...]:
    """A row for each visible role, those that need it most first, else in the order of the roles."""
    words = level_words(view)
    rows = [
        Target(shown, "", level, words.get(level, ""))
        for shown in view.of_kind("role")
        if isinstance(facts := shown.entry.facts, Role) and (level := facts.targets.get(competency_id)) is not None
    ]
    return tuple(sorted(rows, key=lambda row: -row.level))
