"""Takes sites that keep releases; checks the steps from each to the next and to the present content."""

from collections.abc import Mapping
from pathlib import Path

from tests.sites import SITE, catalogue_of, text
from tests.unit.facts import FACTS
from vademecum.catalogue import Catalogue
from vademecum.projections.framework import Step, framework, framework_json, history

Files = Mapping[str, str | bytes]

SETTINGS = {"data/site.yml": SITE.replace('version: "1"', 'version: "1.10"') + "audiences: [board]\n"}


def release(folder: Path, version: str, files: Files | None = None) -> str:
    """The release of a site with two roles and two competencies, and these files."""
    found = framework(catalogue_of(folder / version, {**FACTS, **(files or {})}))
    return framework_json(found.model_copy(update={"version": version}))


def keeping(folder: Path, releases: Mapping[str, str], files: Files | None = None) -> Catalogue:
    """The catalogue of such a site in version 1.10 that keeps these releases."""
    kept = {f"data/releases/{version}.json": content for version, content in releases.items()}
    return catalogue_of(folder / "site", {**FACTS, **SETTINGS, **kept, **(files or {})})


def versions(steps: tuple[Step, ...]) -> list[tuple[str, str, bool]]:
    """From which version to which, and whether that is the present content."""
    return [(step.old.version, step.new.version, step.is_present) for step in steps]


def roles(old: str, new: str) -> dict[str, str | bytes]:
    """The roles with other words in their file."""
    assert old in FACTS["data/roles.yml"]
    return {"data/roles.yml": FACTS["data/roles.yml"].replace(old, new)}


def test_a_site_that_keeps_nothing_has_no_history(tmp_path: Path) -> None:
    """There is nothing to compare with."""
    assert history(keeping(tmp_path, {})) == ()


def test_content_as_it_was_kept_is_no_step(tmp_path: Path) -> None:
    """Another version alone changes nothing."""
    assert history(keeping(tmp_path, {"1.9": release(tmp_path, "1.9")})) == ()


def test_steps_come_newest_first(tmp_path: Path) -> None:
    """Also one in which nothing changed; the present content only where it differs."""
    kept = {
        "1.9": release(tmp_path, "1.9"),
        "1.8": release(tmp_path, "1.8"),
        "1.2": release(tmp_path, "1.2", roles("bridging: 2", "bridging: 1")),
    }
    assert versions(history(keeping(tmp_path, kept))) == [("1.8", "1.9", False), ("1.2", "1.8", False)]
    steps = history(keeping(tmp_path, kept, roles("bridging: 2", "bridging: 4")))
    assert versions(steps) == [("1.9", "1.10", True), ("1.8", "1.9", False), ("1.2", "1.8", False)]
    assert [[(one.old, one.new) for one in step.differences.levels] for step in steps] == [[(2, 4)], [], [(1, 2)]]


def test_what_readers_may_not_see_any_more_is_in_no_step(tmp_path: Path) -> None:
    """Neither as it was, nor as if it were gone; nor its levels."""
    older = release(tmp_path, "1.2", roles("strategy: 4, bridging: 3", "strategy: 1, bridging: 1"))
    kept = {
        "1.1": older.replace('"1.2"', '"1.1"').replace('"cio"', '"it-chief"'),
        "1.2": older,
        "1.9": release(tmp_path, "1.9"),
    }
    hidden = {
        "nl/rollen/cio.md": text("role", "cio", audience="board", formerly=["it-chief"]),
        "nl/competenties/s.md": text("competency", "strategy", levels={"4": "x"}, audience="board"),
    }
    steps = history(keeping(tmp_path, kept, hidden))
    assert versions(steps) == [("1.2", "1.9", False), ("1.1", "1.2", False)]
    assert [step.differences.count for step in steps] == [0, 0]
    said = "".join(step.old.model_dump_json() + step.new.model_dump_json() for step in steps)
    assert "ICT-directeur" not in said
    assert "Strategie" not in said


def test_what_is_gone_is_told(tmp_path: Path) -> None:
    """By the name that it had."""
    kept = {
        "1.9": release(tmp_path, "1.9", roles("roles:\n", "roles:\n  fax: {group: it, name: {nl: Fax}, targets: {}}\n"))
    }
    (step,) = history(keeping(tmp_path, kept))
    assert [(one.kind, one.id, one.name) for one in step.differences.removed] == [("role", "fax", {"nl": "Fax"})]
