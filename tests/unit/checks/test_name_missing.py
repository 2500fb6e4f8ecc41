"""Takes series; checks which of their words lack a language."""

from pathlib import Path

from tests.sites import catalogue_of
from vademecum.checks.name_missing import check

SERIES = """\
weeks:
  name: {nl: Weken, en: Weeks}
  about: {nl: Zeven dagen., da: Syv dage.}
years:
  name: {nl: Jaren, da: År, en: Years}
"""


def test_the_words_of_a_series_have_every_language(tmp_path: Path) -> None:
    """Its name, and what it is about where it says that; each is reported at its key."""
    found = check(catalogue_of(tmp_path, {"data/series.yml": SERIES}))
    assert [(str(one.span).rpartition("/")[2], dict(one.values)) for one in found] == [
        ("series.yml:2:3", {"key": "name", "missing": "da"}),
        ("series.yml:3:3", {"key": "about", "missing": "en"}),
    ]
