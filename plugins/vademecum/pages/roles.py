"""Takes a role; gives what its page adds: the target levels."""

from typing import Any

from vademecum.catalogue import Shown
from vademecum.model import Role
from vademecum.pages.context import Language
from vademecum.pages.targets import target_rows
from vademecum.projections.targets import of_role


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The target level of each competency."""
    role = shown.entry.facts
    rows = of_role(role, language.view) if isinstance(role, Role) else ()
    return {"targets": target_rows(rows, shown.path, language)}
