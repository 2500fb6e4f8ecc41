"""Takes the page of a competency; gives how it describes its levels, in which language."""

import re

from vademecum.verification.html_tables import tables

_LEVELS = "levels"
"""The id of the heading above the table of levels, in every language."""

_LEVEL = re.compile(r"(\d+) –")


Descriptions = dict[int, tuple[str, str]]
"""The words that describe each level, and the language that they are in."""


def read_competency_page(content: str) -> Descriptions:
    """The descriptions by level; none where the page has no table of levels."""
    found: Descriptions = {}
    for table in tables(content):
        if table.heading == _LEVELS:
            for row in table.rows:
                level = _LEVEL.match(row[0].words()) if row else None
                if level and len(row) > 1:
                    found[int(level[1])] = (row[1].words(), row[1].language)
    return found
