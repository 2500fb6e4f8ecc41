"""Takes files of facts; checks what is read of them, and that a fault costs no more than it must."""

from pathlib import Path

from tests.sites import catalogue_of, text
from tests.unit.facts import FACTS


def test_facts_that_fit_together_are_read_without_a_problem(tmp_path: Path) -> None:
    """Each under its name."""
    catalogue = catalogue_of(tmp_path, FACTS)
    facts = catalogue.facts
    assert catalogue.problems == ()
    assert (list(facts.roles.roles), list(facts.concepts)) == (["cmio", "cio"], ["cloud", "hosting", "record"])
    assert (facts.people["anna"].name, facts.law["nis2-act"].country) == ("Anna Bos", "nl")


def test_a_site_may_be_without_facts(tmp_path: Path) -> None:
    """Then there are none."""
    facts = catalogue_of(tmp_path, {}).facts
    assert (facts.roles.roles, facts.concepts, facts.sources) == ({}, {}, {})


def test_facts_have_places(tmp_path: Path) -> None:
    """Of a value and of a key, in their file."""
    facts = catalogue_of(tmp_path, FACTS).facts
    assert str(facts.key_place("roles", "roles", "cio")) == "docs/data/roles.yml:6:3"
    assert str(facts.place("people", "anna", "name")) == "docs/data/people.yml:1:14"


def test_a_file_of_another_name_is_reported(tmp_path: Path) -> None:
    """With the one that was meant."""
    (problem,) = catalogue_of(tmp_path, {"data/role.yml": "a: 1\n"}).problems
    assert (problem.code, problem.values["nearest"]) == ("data-unknown", "roles")


def test_a_fault_costs_its_own_entry_alone(tmp_path: Path) -> None:
    """The others of the file are read."""
    people = "anna: {name: Anna}\nbo: {naam: Bo}\n"
    catalogue = catalogue_of(tmp_path, {"data/people.yml": people})
    assert list(catalogue.facts.people) == ["anna"]
    assert [(problem.code, problem.span.line) for problem in catalogue.problems] == [("key-unknown", 2)]


def test_broken_yaml_is_one_problem(tmp_path: Path) -> None:
    """What follows from it is not reported."""
    files = FACTS | {"data/sources.yml": "a: b: c\n", "nl/a.md": text("page", "a", "So [@nis2-article-20].")}
    assert [problem.code for problem in catalogue_of(tmp_path, files).problems] == ["yaml-syntax"]


def test_a_file_that_is_no_group_is_one_problem(tmp_path: Path) -> None:
    """It is named by its path."""
    (problem,) = catalogue_of(tmp_path, {"data/people.yml": "- anna\n"}).problems
    assert (problem.code, problem.values["key"]) == ("type-wrong", "docs/data/people.yml")


TARGETS = "organisation: {nl: Huis}\ntargets:\n  cio: {bridging: 1}\n  cmio: {bridging: 9}\n"


def test_a_level_is_the_organisations_else_the_models(tmp_path: Path) -> None:
    """Of what nobody knows, none is asked."""
    facts = catalogue_of(tmp_path, FACTS | {"data/targets.yml": TARGETS}).facts
    assert facts.asked("cio") == {"strategy": 4, "bridging": 1}
    assert (facts.of_model("cio", "bridging"), facts.of_model("cio", "none"), facts.of_model("nobody", "bridging")) == (
        *(3, None, None),
    )
    assert facts.asked("nobody") == {}


def test_a_wrong_level_of_an_organisation_costs_its_role_alone(tmp_path: Path) -> None:
    """Those for other roles hold."""
    catalogue = catalogue_of(tmp_path, FACTS | {"data/targets.yml": TARGETS})
    assert catalogue.facts.targets is not None
    assert catalogue.facts.targets.targets == {"cio": {"bridging": 1}}
    assert [(found.code, str(found.span)) for found in catalogue.problems] == [
        ("type-wrong", "docs/data/targets.yml:4:20")
    ]


def test_levels_without_an_organisation_are_of_nobody(tmp_path: Path) -> None:
    """They do not hold, and the file is reported, once."""
    for targets in (TARGETS.replace("organisation: {nl: Huis}", ""), TARGETS.replace("{nl: Huis}", "{}")):
        catalogue = catalogue_of(tmp_path, FACTS | {"data/targets.yml": targets.replace("9", "3")})
        assert catalogue.facts.targets is None
        assert len(catalogue.problems) == 1
