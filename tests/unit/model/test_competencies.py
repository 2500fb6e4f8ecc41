"""Takes the front matter of competencies and their facts; checks levels, clusters and codes."""

import pytest

from tests.unit.model.reading import faults, valid
from vademecum.model import CompetenciesFile, CompetencyText

TEXT = "kind: competency\nid: a\ntitle: T\nsummary: S\nlevels: {0: a, 1: b, 2: c, 3: d, 4: e}\n"
FILE = """\
levels:
  0: {name: {nl: Nieuw}, test: {nl: Weet bij wie je moet zijn.}}
clusters:
  lead: {code: B, name: {nl: Leiden}}
competencies:
  bridging: {code: B12, cluster: lead, name: {nl: Verbinden}}
"""


def test_a_text_describes_five_levels() -> None:
    """Each by its number."""
    assert valid(CompetencyText, TEXT).levels == {0: "a", 1: "b", 2: "c", 3: "d", 4: "e"}


def test_a_text_may_leave_out_levels() -> None:
    """Not all: a competency without its descriptors says nothing. A rule looks for those that are asked."""
    assert valid(CompetencyText, TEXT.replace("0: a, 1: b, ", "")).levels == {2: "c", 3: "d", 4: "e"}
    assert faults(CompetencyText, TEXT.replace("levels", "slug")) >= {("1:1", "key-missing")}
    assert faults(CompetencyText, TEXT.replace("{0: a, 1: b, 2: c, 3: d, 4: e}", "{}")) == {("5:9", "type-wrong")}


def test_the_facts_name_levels_clusters_and_competencies() -> None:
    """Levels by number, the others by id."""
    file = valid(CompetenciesFile, FILE)
    assert file.levels[0].name == {"nl": "Nieuw"}
    assert file.competencies["bridging"].cluster == "lead"


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [("code: B,", "code: b,", "4:16"), ("code: B,", "code: BB,", "4:16"), ("B12", "12", "6:20"), ("B12", "B", "6:20")],
)
def test_a_code_is_a_capital_with_a_number_behind_it(old: str, new: str, place: str) -> None:
    """The capital alone is that of the cluster."""
    ((where, _),) = faults(CompetenciesFile, FILE.replace(old, new))
    assert where == place
