"""Takes texts and facts; checks what they themselves say of each cell."""

from pathlib import Path

from tests.sites import SITE, catalogue_of
from tests.unit.facts import FACTS
from vademecum.verification import source


def test_there_is_a_reading_for_each_language(tmp_path: Path) -> None:
    """With its own words, and the version of the site."""
    found = {reading.language: reading for reading in source(catalogue_of(tmp_path, FACTS), "docs")}
    claims = found["da"].cells["cio", "bridging"]
    assert ({*found}, found["da"].file) == ({"nl", "da", "en"}, "docs")
    assert (claims["level"], claims["level-name"], claims["model-level"], claims["version"]) == (
        3,
        "Ledende",
        None,
        "1",
    )


def test_a_language_without_a_matrix_has_none(tmp_path: Path) -> None:
    """Where no role has a name in it, and none is borrowed."""
    files = {
        **FACTS,
        "data/site.yml": SITE.replace("en: roles}}", "en: roles}, fallback: none}"),
        "data/roles.yml": FACTS["data/roles.yml"].replace("nl: CMIO, ", "").replace("nl: ICT-directeur, ", ""),
    }
    assert [reading.language for reading in source(catalogue_of(tmp_path, files), "docs")] == ["da", "en"]
