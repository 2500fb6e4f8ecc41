"""Takes sites that keep releases; checks what the ids of earlier versions mean now, and what is gone by which name."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.sites import SITE, text, view_of
from tests.unit.facts import FACTS
from tests.unit.frameworks import VALUES
from vademecum.catalogue import EditionView
from vademecum.projections.framework import carried, dropped


def role(name: str, *formerly: str) -> dict[str, Any]:
    """A role of a release."""
    return {"group": "it", "name": {"en": name, "nl": f"{name} (nl)"}, "formerly": [*formerly]}


def competency(name: str, *formerly: str) -> dict[str, Any]:
    """A competency of a release."""
    return {"code": "A1", "cluster": "people", "name": {"nl": name}, "formerly": [*formerly]}


def view(folder: Path, files: Mapping[str, str | bytes], language: str = "nl", /, **releases: Any) -> EditionView:
    """A site with the roles cmio and cio, the competencies strategy and bridging, and releases by version: 1, 2, 3."""
    kept = {
        f"data/releases/{version[1:]}.json": json.dumps(
            {**VALUES, "version": version[1:], "roles": {}, "competencies": {}, **things}
        )
        for version, things in releases.items()
    }
    return view_of(folder, {**FACTS, "data/site.yml": f"{SITE}audiences: [board]\n", **kept, **files}, language)


def test_without_releases_the_content_says_what_was_renamed(tmp_path: Path) -> None:
    """In the facts and in texts; nothing is known to be gone."""
    files = {
        "data/roles.yml": FACTS["data/roles.yml"].replace("cio: {group: it,", "cio: {group: it, formerly: [it-chief],"),
        "nl/rollen/cio.md": text("role", "cio", formerly=["it-boss", "nl/baas/"]),
    }
    found = view(tmp_path, files)
    assert carried(found, "role") == {"it-boss": "cio", "it-chief": "cio"}
    assert (carried(found, "competency"), dropped(found, "role"), dropped(found, "competency")) == ({}, {}, {})


def test_an_id_is_followed_through_releases(tmp_path: Path) -> None:
    """However often it was renamed, and whichever release says so."""
    files = {
        "data/roles.yml": FACTS["data/roles.yml"].replace("cio: {group: it,", "cio: {group: it, formerly: [third],")
    }
    releases = {"v1": {"roles": {"first": role("First")}}, "v2": {"roles": {"second": role("Second", "first")}}}
    found = view(tmp_path, files, **releases, v3={"roles": {"third": role("Third", "second")}})
    assert carried(found, "role") == {"first": "cio", "second": "cio", "third": "cio"}
    assert dropped(found, "role") == {}


def test_what_is_gone_has_its_last_name(tmp_path: Path) -> None:
    """In the language of the view, else in one that has any; also under the ids that it had before."""
    releases = {
        "v1": {"roles": {"fax": role("Fax"), "cmio": role("CMIO")}, "competencies": {"paper": competency("Papier")}},
        "v2": {"roles": {"telefax": role("Telefax", "fax")}},
    }
    english, dutch = view(tmp_path / "en", {}, "en", **releases), view(tmp_path / "nl", {}, **releases)
    assert dropped(english, "role") == {"fax": "Telefax", "telefax": "Telefax"}
    assert dropped(dutch, "role") == {"fax": "Telefax (nl)", "telefax": "Telefax (nl)"}
    assert dropped(english, "competency") == {"paper": "Papier"}
    assert carried(english, "role") == {}


def test_kinds_are_told_apart(tmp_path: Path) -> None:
    """A role and a competency may have the same id."""
    found = view(tmp_path, {}, v1={"roles": {"bridging": role("Bridge")}, "competencies": {"cmio": competency("CMIO")}})
    assert (dropped(found, "role"), dropped(found, "competency")) == ({"bridging": "Bridge (nl)"}, {"cmio": "CMIO"})


def test_an_id_that_is_in_use_again_means_what_has_it(tmp_path: Path) -> None:
    """Not what it was once renamed to."""
    found = view(tmp_path, {}, v1={"roles": {"cio": role("CIO", "cmio")}})
    assert (carried(found, "role"), dropped(found, "role")) == ({}, {})


def test_a_circle_of_names_ends(tmp_path: Path) -> None:
    """Each is gone."""
    found = view(tmp_path, {}, v1={"roles": {"a": role("A", "b")}}, v2={"roles": {"b": role("B", "a")}})
    assert (carried(found, "role"), dropped(found, "role")) == ({}, {"a": "B (nl)", "b": "B (nl)"})


def test_what_readers_may_not_see_is_neither_meant_nor_named(tmp_path: Path) -> None:
    """Though a release holds it that all could read."""
    hidden = {"nl/rollen/cio.md": text("role", "cio", formerly=["boss"], audience="board")}
    found = view(tmp_path, hidden, v1={"roles": {"cio": role("CIO"), "boss": role("Boss")}})
    assert (carried(found, "role"), dropped(found, "role")) == ({}, {})
