"""Takes a role; gives what its page adds: its name in full and the target levels."""

from typing import Any

from vademecum.catalogue import Shown
from vademecum.model import Role
from vademecum.pages.context import Language
from vademecum.pages.targets import target_table
from vademecum.projections.targets import of_role


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The name in full, where the title is another one, and the target level of each competency."""
    role = shown.entry.facts
    if not isinstance(role, Role):
        return {"targets": []}
    table = target_table(of_role(shown.entry.id, language.view), shown, language)
    return {**table, "subtitle": full_name(shown)}


def full_name(shown: Shown) -> str:
    """The name of a role in full, or an empty text where its title says it already."""
    role = shown.entry.facts
    name = role.full_name.get(shown.language, "") if isinstance(role, Role) else ""
    return name if name.casefold() not in shown.title.casefold() else ""
