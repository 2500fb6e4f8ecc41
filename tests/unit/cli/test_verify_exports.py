"""Takes folders with some files of a matrix; checks what `vademecum verify-exports` says of them."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from tests.sites import make_docs
from tests.unit.facts import FACTS
from tests.unit.pages.matrix_files import FILES, FOLDERS, content
from vademecum.cli import main

ROLES = 14
MANY = "".join(
    f"  r{number}: {{group: it, name: {{nl: R{number}}}, targets: {{strategy: 1}}}}\n" for number in range(ROLES)
)
FACTS_OF_MANY = {**FILES, "data/roles.yml": FACTS["data/roles.yml"] + MANY}
FOLDER = FOLDERS["nl"]


def verify(site: Path, *options: str) -> Result:
    """Run the command, in English."""
    return CliRunner().invoke(main, ["verify-exports", str(site), "--language", "en", *options])


def folder_of(folder: Path) -> Path:
    """A folder with the keyed files of one language and nothing else."""
    for name in ("matrix.csv", "matrix-semicolon.csv", "matrix.json"):
        path = folder / "site" / FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content(folder / name, f"{FOLDER}/{name}", FACTS_OF_MANY))
    return folder / "site"


def test_what_is_missing_is_said_first(tmp_path: Path) -> None:
    """Each file by its path; those that are there are compared."""
    found = verify(folder_of(tmp_path))
    assert found.exit_code == 1
    assert found.output.splitlines() == [
        f"{FOLDER}/matrix.jsonld: It is missing.",
        f"{FOLDER}/matrix.xlsx: It is missing.",
        "data/matrix.jsonld: It is missing.",
        f"{FOLDER}/index.html: It is missing.",
    ]


def test_many_cells_are_counted(tmp_path: Path) -> None:
    """A line names twelve that differ in the same way."""
    site = folder_of(tmp_path)
    path = site / FOLDER / "matrix.json"
    made = json.loads(path.read_text(encoding="utf-8"))
    for record in made["records"]:
        record["level-name"] = "Elders" if record["role"].startswith("r") else record["level-name"]
    path.write_text(json.dumps(made), encoding="utf-8")
    line = verify(site).output.splitlines()[-1]
    named = ", ".join(f"r{number} × strategy" for number in range(12))
    assert line.startswith(
        f"{FOLDER}/matrix.json: {named} and 2 more: name of the level is “Elders”. Files with “Bekend”: "
    )


def test_texts_can_be_compared_too(tmp_path: Path) -> None:
    """A site that was made of others is told from them."""
    site = folder_of(tmp_path)
    same = make_docs(tmp_path / "same", FACTS_OF_MANY)
    assert not [line for line in verify(site, "--docs-dir", str(same)).output.splitlines() if "strategy" in line]
    roles = str(FACTS_OF_MANY["data/roles.yml"]).replace("strategy: 4, bridging: 3", "strategy: 4, bridging: 1")
    other = make_docs(tmp_path / "other", {**FACTS_OF_MANY, "data/roles.yml": roles})
    lines = verify(site, "--docs-dir", str(other)).output.splitlines()
    assert f"{other}: cio × bridging: level is 1. Files with 3: 3, such as {FOLDER}/matrix.json." in lines
    assert f"{other}: The language da has no files of its own." in lines


def test_texts_that_cannot_be_read_are_no_source(tmp_path: Path) -> None:
    """As with other commands."""
    docs = make_docs(tmp_path, {"data/site.yml": "titel: x\n"})
    found = verify(folder_of(tmp_path / "a"), "--docs-dir", str(docs))
    assert (found.exit_code, found.stderr) == (1, "The settings cannot be read: run vademecum check.\n")
