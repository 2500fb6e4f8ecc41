"""Takes a release and the packages that made it; gives the list of their versions as JSON."""

import json
from collections.abc import Mapping

from vademecum.archives.packages import Package
from vademecum.archives.parts import GENERATOR, SEARCH, THEME
from vademecum.archives.release import Release

_ENGINES = ("mkdocs", THEME, SEARCH)


def versions(release: Release, known: Mapping[str, Package]) -> str:
    """Title, version, day and languages of the content, the generator, and its engines by package."""
    said = {
        "title": release.title,
        "version": release.version,
        "date": release.day.isoformat(),
        "languages": dict(release.languages),
        "generator": {"name": GENERATOR, "version": known[GENERATOR].version},
        "engines": {key: known[key].version for key in _ENGINES if key in known},
    }
    return json.dumps(said, ensure_ascii=False, indent=2) + "\n"
