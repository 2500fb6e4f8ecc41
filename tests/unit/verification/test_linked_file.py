"""Takes linked data; checks what their relations say, under whatever keys their context has."""

import json
from pathlib import Path
from typing import Any

import pytest
from rdflib import Graph

from tests.schemes import graph
from tests.unit.pages.matrix_files import FILES, FOLDERS, LEVELS, TARGETS, content
from tests.unit.pages.test_matrix_linked import ESCO, JOINED, TARGET
from vademecum.verification.claims import OneOf, UnreadableError
from vademecum.verification.linked_file import LinkedFile


def made(folder: Path, path: str = JOINED) -> bytes:
    """The bytes of a file of a site in which an organisation set a level of its own."""
    return content(folder, path, {**FILES, "data/targets.yml": TARGETS})


def test_a_relation_is_a_row(tmp_path: Path) -> None:
    """In the words of the language."""
    row = [*LinkedFile(made(tmp_path)).rows("nl")][3]
    assert row == {
        **{"role": "cio", "role-name": "ICT-directeur", "competency": "bridging", "code": "B1"},
        **{"competency-name": "Bruggen; en 'meer', \"ja\"", "cluster": "join", "cluster-name": "Verbinden"},
        **{"level": 1, "level-name": "Bekend", "model-level": 3, "version": "1", "date": "2026-03-01"},
        **{"descriptor": LEVELS[1], "descriptor-language": "nl", "license": "https://example.org/free"},
    }


def test_a_language_without_words_gets_one_of_the_others(tmp_path: Path) -> None:
    """Which one, the file does not say; one without any words has none."""
    rows = [*LinkedFile(made(tmp_path)).rows("da")]
    assert rows[3]["descriptor"] == OneOf(frozenset({LEVELS[1], "-1 = level"}))
    assert rows[3]["descriptor-language"] == OneOf(frozenset({"nl", "en"}))
    assert (rows[2]["descriptor"], "descriptor-language" in rows[2]) == ("", False)


def test_it_says_what_its_graph_says(tmp_path: Path) -> None:
    """The same relations and levels that a program finds which knows all of JSON-LD."""
    found: Graph = graph(made(tmp_path).decode(), "json-ld")
    levels = {
        tuple(str(one).rstrip("/").rpartition("/")[2] for one in (role, competency, level))
        for relation, role in found.subject_objects(ESCO.isRelationshipFor)
        for competency in found.objects(relation, ESCO.refersConcept)
        for level in found.objects(relation, TARGET)
    }
    rows = LinkedFile(made(tmp_path)).rows("nl")
    assert {(row["role"], row["competency"], str(row["level"])) for row in rows} == levels
    assert len(levels) == 4


def test_keys_are_those_of_the_context(tmp_path: Path) -> None:
    """A file with other keys says the same; one whose context means something else does not."""
    words = made(tmp_path, f"{FOLDERS['nl']}/matrix.jsonld").decode()
    rows = [*LinkedFile(words.encode()).rows("nl")]
    assert [*LinkedFile(words.replace('"prefLabel"', '"name"').encode()).rows("nl")] == rows
    with pytest.raises(UnreadableError):
        list(LinkedFile(words.replace("skos:prefLabel", "skos:altLabel").encode()).rows("nl"))


def change(words: bytes, **values: Any) -> bytes:
    """The file with other values in its last relation."""
    found = json.loads(words)
    found["@graph"][-1] |= values
    return json.dumps(found).encode()


@pytest.mark.parametrize("values", [{"targetLevel": "x"}, {"refersConcept": None}, {"isRelationshipFor": ["x"]}])
def test_a_relation_that_leads_nowhere_is_unreadable(values: dict[str, Any], tmp_path: Path) -> None:
    """The file does not hold what it speaks of."""
    with pytest.raises(UnreadableError):
        list(LinkedFile(change(made(tmp_path), **values)).rows("nl"))


def test_what_is_no_linked_data_is_unreadable() -> None:
    """In bytes, in form or in shape."""
    for words in (b"\xff", b"{", b"[]", b"{}", b'{"@context": {}, "@graph": [1]}', b'{"@context": 1, "@graph": []}'):
        with pytest.raises(UnreadableError):
            LinkedFile(words)
