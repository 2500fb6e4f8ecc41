"""Takes changes of a folder of texts; gives what they would break, with nothing written."""

from pathlib import Path

from vademecum.authoring.changes import Changes, beyond, tried
from vademecum.diagnostics import Diagnostic
from vademecum.site import read_site


def new_problems(docs: Path, changes: Changes) -> list[Diagnostic]:
    """What is wrong after the changes and was not before."""
    return beyond(read_site(docs).report, tried(docs, changes).report)
