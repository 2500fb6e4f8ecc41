"""Gives a small release of the framework, and others that differ from it."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from vademecum.model import Framework

Values = dict[str, Any]

VALUES: Values = {
    "version": "1",
    "date": "2026-01-31",
    "languages": ["nl", "da", "en"],
    "levels": {
        "2": {
            "name": {"nl": "Toepassend", "da": "Anvendende", "en": "Practising"},
            "test": {"nl": "Doet.", "en": "Does."},
        },
        "3": {"name": {"nl": "Leidend", "da": "Ledende", "en": "Leading"}, "test": {"nl": "Leidt.", "en": "Leads."}},
    },
    "clusters": {
        "people": {"code": "B", "name": {"nl": "Mensen", "da": "Mennesker", "en": "People"}},
        "value": {"code": "A", "name": {"nl": "Waarde", "da": "Værdi", "en": "Value"}},
    },
    "groups": {"leads": {"nl": "Leiders", "da": "Ledere", "en": "Leads"}, "it": {"nl": "ICT", "da": "It", "en": "IT"}},
    "roles": {
        "cmio": {
            "group": "leads",
            "name": {"nl": "CMIO", "da": "CMIO", "en": "CMIO"},
            "targets": {"bridging": 3, "safety": 2},
        },
        "cio": {
            "group": "it",
            "name": {"nl": "ICT-directeur", "da": "It-direktør", "en": "IT director"},
            "full-name": {"en": "Chief information officer"},
            "targets": {"bridging": 2, "safety": 3},
        },
    },
    "competencies": {
        "bridging": {
            "code": "B1",
            "cluster": "people",
            "name": {"nl": "Verbinden", "da": "Brobygning", "en": "Bridging"},
            "levels": {"2": {"nl": "Vertaalt.", "en": "Translates."}, "3": {"nl": "Brengt samen.", "en": "Joins."}},
        },
        "safety": {"code": "B2", "cluster": "people", "name": {"nl": "Veiligheid", "da": "Sikkerhed", "en": "Safety"}},
    },
}
"""The values of its file; the competency safety has no text yet."""


def release(*changes: Callable[[Values], object], **values: Any) -> Framework:
    """The release after these changes to its values; a change may give back anything."""
    found = deepcopy(VALUES) | values
    for change in changes:
        change(found)
    return Framework.model_validate(found)
