"""Takes small sites; checks the framework that is kept of them: all languages, and only what all readers see."""

import json
from collections.abc import Mapping
from pathlib import Path

from tests.sites import SITE, catalogue_of, text
from tests.unit.facts import FACTS
from vademecum.catalogue import read_release
from vademecum.model import Framework
from vademecum.projections.framework import framework, framework_json
from vademecum.sources import parse_data

LICENSED = SITE + "license: {name: Free, url: https://example.org/free}\naudiences: [board]\ndate: 2026-03-01\n"
TEXTS: dict[str, str | bytes] = {
    "data/site.yml": LICENSED,
    "nl/competenties/bruggen.md": text(
        "competency", "bridging", levels={"3": "Slaat.", "2": "Zoekt."}, formerly=["joining", "nl/brug/"]
    ),
    "en/competencies/bridging.md": text("competency", "bridging", levels={"2": "Looks.", "3": "Builds."}),
}

OWN = "organisation: {nl: Huis}\ntargets: {cmio: {bridging: 1}, cio: {strategy: 1, bridging: 2}}\n"


def of(folder: Path, files: Mapping[str, str | bytes] | None = None) -> Framework:
    """The framework of a site with two roles and two competencies."""
    return framework(catalogue_of(folder, {**FACTS, **TEXTS, **(files or {})}))


def test_it_holds_all_languages(tmp_path: Path) -> None:
    """Names of the facts, descriptors of each text, and what the version is."""
    found = of(tmp_path)
    assert found.schema_ == "https://example.org/id/framework.schema.json"
    assert (found.version, str(found.date), found.license and found.license.name) == ("1", "2026-03-01", "Free")
    assert list(found.roles) == ["cmio", "cio"]
    assert found.roles["cio"].name == {"nl": "ICT-directeur", "da": "It-direktør", "en": "IT director"}
    assert found.competencies["bridging"].levels == {
        2: {"nl": "Zoekt.", "en": "Looks."},
        3: {"nl": "Slaat.", "en": "Builds."},
    }
    assert found.levels[4].name["da"] == "Formende"
    assert (found.clusters["join"].code, found.groups["it"]["da"]) == ("B", "It")


def test_former_ids_are_kept_and_addresses_are_not(tmp_path: Path) -> None:
    """Those of the facts and those of a text."""
    roles = FACTS["data/roles.yml"].replace("cio: {group: it,", "cio: {group: it, formerly: [it-chief, nl/chef/],")
    found = of(tmp_path, {"data/roles.yml": roles})
    assert found.roles["cio"].formerly == ("it-chief",)
    assert found.competencies["bridging"].formerly == ("joining",)


def test_what_some_readers_may_not_see_is_not_in_it(tmp_path: Path) -> None:
    """Neither a role or a competency for an audience, nor a level for it, nor the words of a draft."""
    found = of(
        tmp_path,
        {
            "nl/rollen/cmio.md": text("role", "cmio", audience="board"),
            "nl/competenties/strategie.md": text("competency", "strategy", levels={"4": "Vormt."}, audience="board"),
            "en/competencies/bridging.md": text("competency", "bridging", levels={"2": "Looks."}, draft=True),
            "data/targets.yml": OWN,
        },
    )
    assert (list(found.roles), list(found.competencies)) == (["cio"], ["bridging"])
    assert (found.roles["cio"].targets, found.roles["cio"].own_targets) == ({"bridging": 3}, {"bridging": 2})
    assert found.competencies["bridging"].levels == {2: {"nl": "Zoekt."}, 3: {"nl": "Slaat."}}


def test_levels_of_an_organisation_are_kept_too(tmp_path: Path) -> None:
    """With its name, and what it added."""
    own = {
        "data/targets.yml": "organisation: {nl: Huis, xx: Ander}\ntargets: {cio: {bridging: 1}}\n",
        "data/competencies.yml": FACTS["data/competencies.yml"].replace(
            "strategy: {code", "strategy: {own: true, code"
        ),
        "data/roles.yml": FACTS["data/roles.yml"].replace("cmio: {group", "cmio: {own: true, group"),
    }
    found = of(tmp_path, own)
    assert (found.organisation, found.roles["cio"].own_targets) == ({"nl": "Huis"}, {"bridging": 1})
    assert (found.roles["cmio"].own, found.roles["cio"].own) == (True, False)
    assert (found.competencies["strategy"].own, found.competencies["bridging"].own) == (True, False)


def test_its_file_is_read_back_as_it_was(tmp_path: Path) -> None:
    """A line for each value, letters as they are; what says nothing is left out."""
    found = of(tmp_path, {"data/targets.yml": "organisation: {nl: Huis}\ntargets: {cio: {bridging: 1}}\n"})
    words = framework_json(found)
    assert read_release(parse_data(words, "docs/data/releases/1.json")) == (found, ())
    assert "It-direktør" in words
    assert words.endswith("}\n")
    assert len(words.splitlines()) > 100
    assert "formerly" not in json.loads(words)["roles"]["cio"]
    assert next(iter(json.loads(words))) == "$schema"


def test_a_site_without_roles_has_an_empty_one(tmp_path: Path) -> None:
    """It can be kept and read all the same."""
    found = framework(catalogue_of(tmp_path, {}))
    assert (found.roles, found.competencies, found.levels) == ({}, {}, {})
    assert read_release(parse_data(framework_json(found), "docs/data/releases/1.json")) == (found, ())
