"""Takes the real texts and the site that is built of them; holds every file of the matrix to saying what they say."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from tests.architecture.conftest import make_project
from tests.builds import PROJECT, once
from tests.schemes import MATRIX_SHAPES, faults, graph
from vademecum.catalogue import Edition
from vademecum.cli import main
from vademecum.pages import Tree
from vademecum.pages.matrices import matrices
from vademecum.site import Site

DOCS = PROJECT / "docs"
FOLDERS = {"nl": "nl/competentiematrix", "da": "da/kompetencematrix", "en": "en/competency-matrix"}


@pytest.fixture(scope="module")
def tree(site: Site) -> Tree:
    """Gives the tree with the matrix."""
    return site.tree(Edition(), "", [matrices()])


def content(tree: Tree, path: str) -> bytes:
    """The bytes of a file."""
    found = tree[path].content
    assert not isinstance(found, Path)
    return found if isinstance(found, bytes) else found.encode()


def targets() -> dict[tuple[str, str], int]:
    """The levels as authors wrote them, by role and competency."""
    roles: dict[str, Any] = yaml.safe_load((DOCS / "data" / "roles.yml").read_text(encoding="utf-8"))["roles"]
    return {(role, name): level for role, facts in roles.items() for name, level in facts["targets"].items()}


@pytest.mark.parametrize("code", FOLDERS)
def test_downloads_say_what_authors_wrote(code: str, tree: Tree) -> None:
    """Every level, each with a description in its own language; CSV without quotes or guards."""
    records = json.loads(content(tree, f"{FOLDERS[code]}/matrix.json"))["records"]
    assert {(one["role"], one["competency"]): one["level"] for one in records} == targets()
    assert all(one["descriptor"] and one["descriptor-language"] == code for one in records)
    text = content(tree, f"{FOLDERS[code]}/matrix.csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [(row["role"], row["competency"], int(row["level"]), row["descriptor"]) for row in rows] == [
        (one["role"], one["competency"], one["level"], one["descriptor"]) for one in records
    ]


@pytest.mark.parametrize("path", ["data", *FOLDERS.values()])
def test_linked_data_have_their_shape(path: str, tree: Tree) -> None:
    """One label per language, and no relation that leads nowhere."""
    found = graph(content(tree, f"{path}/matrix.jsonld").decode(), "json-ld")
    assert len(found) > 1000
    assert faults(found, MATRIX_SHAPES) == []


def test_all_files_of_the_site_agree(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Pages, downloads and texts, in all languages."""
    project = once(tmp_path_factory, "project", make_project)
    found = CliRunner().invoke(
        main, ["verify-exports", str(project / "site"), "--docs-dir", str(DOCS), "--language", "en"]
    )
    assert found.exit_code == 0, found.output
    assert found.output.startswith(f"{len(targets())} cells in ")
    assert found.output.endswith(" of 3 languages agree.\n")
