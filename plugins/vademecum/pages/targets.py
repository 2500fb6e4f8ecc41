"""Takes targets; gives the rows of a table of target levels, and what an organisation has made of the model."""

from collections.abc import Iterable
from typing import Any

from vademecum.catalogue import Shown
from vademecum.languages import N_
from vademecum.model import Competency, Role
from vademecum.pages.context import Language
from vademecum.pages.markdown import escape
from vademecum.projections.targets import Target


def target_table(targets: Iterable[Target], shown: Shown, language: Language) -> dict[str, Any]:
    """What the page of a role or a competency says: a row for each target, and what in them is not the model's."""
    rows = [*targets]
    return {
        "targets": [_row(row, shown.path, language) for row in rows],
        "differs": _differs(language) if any(row.model is not None for row in rows) else "",
        "added": added(language) if _is_own(shown) else "",
    }


def added(language: Language) -> str:
    """That an organisation added a role or a competency, as Markdown, with its name where that is known."""
    name = organisation(language)
    if name:
        return language.say(N_("{organisation} has added this; it is not part of the model."), organisation=name)
    return language.say(N_("This has been added here; it is not part of the model."))


def organisation(language: Language) -> str:
    """The name of the organisation that sets levels of its own, as Markdown; an empty text where none does."""
    targets = language.view.catalogue.facts.targets
    return language.words(targets.organisation) if targets else ""


def _differs(language: Language) -> str:
    sentence = N_("Where {organisation} asks another level than the model, that of the model stands in brackets.")
    return language.say(sentence, organisation=organisation(language))


def _is_own(shown: Shown) -> bool:
    facts = shown.entry.facts
    return isinstance(facts, Role | Competency) and facts.own


def _row(row: Target, path: str, language: Language) -> dict[str, str]:
    """A row for the page at `path`: what it is about and the level, each as Markdown."""
    about = language.link(row.about, path)
    if row.is_own:
        about += _aside(language.say(N_("not in the model")))
    return {"code": row.code, "about": about, "level": _level(row, language)}


def _level(row: Target, language: Language) -> str:
    """The level that holds, drawn and in words; behind it that of the model, where it is another one."""
    bar = f'<span class="vm-level vm-level--{row.level}"></span>'
    said = f"{bar}{row.level} – {escape(row.word)}"
    if row.model is None:
        return said
    words = language.say(N_("model: {level} – {word}"), level=row.model, word=escape(row.model_word))
    return said + _aside(words)


def _aside(words: str) -> str:
    return f' <span class="vm-why">({words})</span>'
