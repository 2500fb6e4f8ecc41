"""Takes the catalogue that a site publishes; gives the values of the framework in it."""

from collections.abc import Mapping
from typing import Any

from vademecum.projections.export import Catalogue

Values = Mapping[str, Any]


def of_catalogue(catalogue: Catalogue) -> Values:
    """Roles, competencies and levels, to be read as a release; what had other ids before is not in a catalogue.

    Catalogues of earlier versions have no short names: the titles of pages stand in for them.
    """
    values = catalogue.model_dump(by_alias=True)
    entries = values["entries"]
    return {
        **{key: values[key] for key in ("version", "date", "license", "organisation", "levels", "clusters", "groups")},
        "languages": [language["code"] for language in values["languages"]],
        "roles": {entry["id"]: _named(entry, entry["role"]) for entry in entries if entry["role"]},
        "competencies": {entry["id"]: _named(entry, entry["competency"]) for entry in entries if entry["competency"]},
    }


def _named(entry: Values, facts: Values) -> Values:
    titles = {code: page["title"] for code, page in entry["pages"].items() if page["language"] == code}
    return {**facts, "name": facts["name"] or titles}
