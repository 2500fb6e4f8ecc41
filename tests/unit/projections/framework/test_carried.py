"""Takes competencies that were renamed; checks by which former ids they are found."""

from collections.abc import Mapping
from pathlib import Path

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.projections.framework import carried

COMPETENCIES = "data/competencies.yml"
LEVELS = {level: str(level) for level in range(5)}


def former(
    folder: Path, kind: str = "competency", files: Mapping[str, str] | None = None, **names: str
) -> dict[str, str]:
    """The former ids of a site in which the facts of competencies say `formerly`."""
    facts = FACTS[COMPETENCIES]
    for name, before in names.items():
        facts = facts.replace(f"  {name}: {{code", f"  {name}: {{formerly: [{before}], code")
    return dict(carried(view_of(folder, {**FACTS, COMPETENCIES: facts, **(files or {})}), kind))


def test_a_former_id_has_the_present_one(tmp_path: Path) -> None:
    """In facts; an address is no id."""
    assert former(tmp_path, bridging="bridge, nl/oud/") == {"bridge": "bridging"}


def test_the_end_of_all_renamings_counts(tmp_path: Path) -> None:
    """Also where the name in between is known only as a former one."""
    assert former(tmp_path, bridging="bridge", strategy="plan, vision") == {
        "bridge": "bridging",
        "plan": "strategy",
        "vision": "strategy",
    }


def test_ids_of_other_kinds_are_left_out(tmp_path: Path) -> None:
    """A role that was renamed is found among roles."""
    files = {"nl/cmio.md": text("role", "cmio", "## Taak {#task formerly=job}\n", formerly=["cmo"])}
    assert former(tmp_path, "role", files) == {"cmo": "cmio"}
    assert former(tmp_path / "2", "competency", files) == {}


def test_what_is_hidden_has_no_place(tmp_path: Path) -> None:
    """No reader may learn of it."""
    files = {"nl/b.md": text("competency", "bridging", levels=LEVELS, audience="board")}
    assert former(tmp_path, "competency", files, bridging="bridge") == {}
