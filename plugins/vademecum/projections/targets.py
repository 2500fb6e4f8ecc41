"""Takes a view; gives target levels: what a role should reach, and what a competency asks of each role."""

from dataclasses import dataclass

from vademecum.catalogue import EditionView, Shown, in_language
from vademecum.model import Competency, Role


@dataclass(frozen=True)
class Target:
    """One target: the role or competency it is about, the competency's code, and the level as number and word.

    The level is the one that holds here. `model` is that of the model where the organisation asks another one, else
    None; `model_word` is the word for it. `is_own` says whether the organisation added what the row is about.
    """

    about: Shown
    code: str
    level: int
    word: str
    model: int | None = None
    model_word: str = ""
    is_own: bool = False


def level_words(view: EditionView) -> dict[int, str]:
    """The word for each level in the view's language."""
    levels = view.catalogue.facts.competencies.levels
    return {level: in_language(name.name, view.language) for level, name in levels.items()}


def of_role(role_id: str, view: EditionView) -> tuple[Target, ...]:
    """A row for each visible competency, in the order of the model."""
    rows = (_target(role_id, shown.entry.id, shown, view) for shown in view.of_kind("competency"))
    return tuple(row for row in rows if row)


def of_competency(competency_id: str, view: EditionView) -> tuple[Target, ...]:
    """A row for each visible role, those that need it most first, else in the order of the roles."""
    found = (_target(shown.entry.id, competency_id, shown, view) for shown in view.of_kind("role"))
    return tuple(sorted((row for row in found if row), key=lambda row: -row.level))


def _target(role_id: str, competency_id: str, about: Shown, view: EditionView) -> Target | None:
    """What a role is asked in a competency; None where nothing is."""
    facts, words, subject = view.catalogue.facts, level_words(view), about.entry.facts
    level, model = facts.asked(role_id).get(competency_id), facts.of_model(role_id, competency_id)
    if level is None:
        return None
    return Target(
        about,
        subject.code if isinstance(subject, Competency) else "",
        level,
        words.get(level, ""),
        model if model != level else None,
        words.get(model, "") if model is not None else "",
        isinstance(subject, Role | Competency) and subject.own,
    )
