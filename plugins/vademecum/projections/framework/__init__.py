"""Takes a catalogue; gives the framework in all languages, the differences of its releases, and what became of ids."""

from vademecum.projections.framework.changes import (
    CHANGES_SCHEMA,
    SCHEMA,
    Differences,
    LevelChange,
    Move,
    Names,
    Renaming,
    Rewording,
    Thing,
    ThingKind,
    differences_json,
    differences_schema,
)
from vademecum.projections.framework.comparison import compare
from vademecum.projections.framework.history import Step, history
from vademecum.projections.framework.naming import Naming
from vademecum.projections.framework.present import framework, framework_json
from vademecum.projections.framework.succession import carried, dropped

__all__ = [
    "CHANGES_SCHEMA",
    "SCHEMA",
    "Differences",
    "LevelChange",
    "Move",
    "Names",
    "Naming",
    "Renaming",
    "Rewording",
    "Step",
    "Thing",
    "ThingKind",
    "carried",
    "compare",
    "differences_json",
    "differences_schema",
    "dropped",
    "framework",
    "framework_json",
    "history",
]
