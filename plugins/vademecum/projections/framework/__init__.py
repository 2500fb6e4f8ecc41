"""Takes a catalogue; gives the framework in all languages, the differences of its releases, and what became of ids."""

from vademecum.projections.framework.changes import Differences, differences_schema
from vademecum.projections.framework.comparison import compare
from vademecum.projections.framework.history import Step, history
from vademecum.projections.framework.present import SCHEMA, framework, framework_json
from vademecum.projections.framework.succession import carried, dropped

__all__ = [
    "SCHEMA",
    "Differences",
    "Step",
    "carried",
    "compare",
    "differences_schema",
    "dropped",
    "framework",
    "framework_json",
    "history",
]
