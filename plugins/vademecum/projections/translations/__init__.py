"""Takes translations and what was recorded of them; gives what people and programs are told of their state."""

from vademecum.projections.translations.dashboard import ORDER, Change, Tracked, summary, tracked
from vademecum.projections.translations.publishing import is_for_readers
from vademecum.projections.translations.standing import Standing, standing, standings
from vademecum.projections.translations.status import (
    OF_SECTION,
    OF_TEXT,
    as_written,
    needs_work,
    open_sections,
    status_document,
    status_values,
)

__all__ = [
    "OF_SECTION",
    "OF_TEXT",
    "ORDER",
    "Change",
    "Standing",
    "Tracked",
    "as_written",
    "is_for_readers",
    "needs_work",
    "open_sections",
    "standing",
    "standings",
    "status_document",
    "status_values",
    "summary",
    "tracked",
]
