"""Takes the real texts and facts; checks that the schemas for editors take every one of them."""

from collections import Counter

import pytest

from tests.builds import PROJECT
from tests.schemas import read_files, refused
from vademecum.catalogue import build_catalogue
from vademecum.editors import site_schemas
from vademecum.languages import messages_for
from vademecum.model import DATA_FILES, KINDS, schemas, without_marks
from vademecum.settings import read_settings
from vademecum.sources import read_folder

FOLDER = read_folder(PROJECT / "docs")
FILES = [*read_files(FOLDER)]


def test_every_file_is_held_to_a_schema() -> None:
    """All texts and all files of facts, of every kind that has texts."""
    counted = Counter(read.schema for read in FILES)
    assert len(FILES) == len(FOLDER.records) + len([name for name in FOLDER.data if "/" not in name])
    assert {f"text-{name}" for name, kind in KINDS.items() if kind.shape} <= counted.keys()
    assert {name for name in counted if name.startswith("data-")} <= {f"data-{name}" for name in DATA_FILES}


@pytest.mark.parametrize("code", ["nl", "da", "en"])
def test_published_schemas_take_every_file(code: str) -> None:
    """In each language they say the same."""
    found = {name: without_marks(schema) for name, schema in schemas(messages_for(code)).items()}
    assert [span for read in FILES for span in refused(read, found)] == []


@pytest.mark.parametrize("code", ["nl", "da", "en"])
def test_schemas_with_the_ids_of_the_site_take_every_file(code: str) -> None:
    """Every id that is named is among those that are offered."""
    settings, _ = read_settings(FOLDER)
    assert settings is not None
    found = site_schemas(build_catalogue(FOLDER, settings), messages_for(code))
    assert [span for read in FILES for span in refused(read, found)] == []


def test_every_file_of_facts_names_its_schema() -> None:
    """In its first line, where editors look: a path that leads to the file that `vademecum schemas` writes."""
    for path in sorted((PROJECT / "docs" / "data").glob("*.yml")):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        way = first.removeprefix("# yaml-language-server: $schema=")
        target = (path.parent / way).resolve().relative_to(PROJECT.resolve()).as_posix()
        assert target == f".cache/vademecum/schemas/data-{path.stem}.json"
