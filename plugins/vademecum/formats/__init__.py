"""Takes a report; gives it as programs read it: our own JSON, SARIF, or the commands of a GitHub workflow."""

from collections.abc import Callable, Mapping

from vademecum.diagnostics import Report
from vademecum.formats.github import github
from vademecum.formats.place import from_here
from vademecum.formats.plain_json import SCHEMA, plain_json
from vademecum.formats.sarif import sarif
from vademecum.languages import Messages

FORMATS: Mapping[str, Callable[[Report, Messages], str]] = {"json": plain_json, "sarif": sarif, "github": github}
"""What writes a report, by the name of the format; the text ends with a line break."""

__all__ = ["FORMATS", "SCHEMA", "from_here", "github", "plain_json", "sarif"]
