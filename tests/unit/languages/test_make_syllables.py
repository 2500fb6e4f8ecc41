"""Takes a small dictionary of pronunciations; checks which words the data file gets, and how."""

from importlib import resources
from pathlib import Path

import pytest

from vademecum.languages.make_syllables import compose, differing, main, pronounced
from vademecum.languages.syllables_en import DATA, by_rule, parse

SAMPLE = """\
a.d. EY2 D IY1
area EH1 R IY0 AH0
areas EH1 R IY0 AH0 Z # a comment
every EH1 V ER0 IY0
every(2) EH1 V R IY0
nhs EH1 N EY1 CH EH1 S
poem P OW1 AH0 M
poems P OW1 AH0 M Z
poem's P OW1 AH0 M Z
table T EY1 B AH0 L
"""
LICENCE = "Copyright the makers.\n\n1. Keep this.\n"


@pytest.fixture
def dictionary(tmp_path: Path) -> Path:
    """Gives the sample as a file, with a licence beside it."""
    (tmp_path / "LICENSE").write_text(LICENCE, encoding="utf-8")
    path = tmp_path / "cmudict.dict"
    path.write_text(SAMPLE, encoding="utf-8")
    return path


def test_vowels_of_each_pronunciation_are_counted() -> None:
    """A word has a count for each pronunciation; abbreviations with points or without a vowel are left out."""
    found = pronounced(SAMPLE.splitlines())
    assert found["every"] == [3, 2]
    assert found["areas"] == [3]
    assert not {"a.d.", "nhs"} & found.keys()


def test_only_words_that_differ_are_kept() -> None:
    """What the rule says right, or the stem, is left out; one right pronunciation is enough."""
    assert by_rule("poem") == 1
    assert differing(pronounced(SAMPLE.splitlines())) == {"poem": 2}


def test_first_pronunciation_is_kept() -> None:
    """Where the rule gives none of the counts, the first one stands."""
    assert differing({"poem": [2, 3]}) == {"poem": 2}


def test_data_file_holds_the_licence() -> None:
    """The head has the licence as comments, and what follows is read as it was written."""
    table = {"poem": 2, "idea": 3, "boa": 2}
    text = compose(table, LICENCE)
    assert "# Copyright the makers.\n#\n# 1. Keep this.\n" in text
    assert text.endswith("\n2 boa poem\n3 idea\n")
    assert parse(text) == table


def test_lines_are_wrapped() -> None:
    """A long group goes on in a line that repeats its count."""
    table = {f"{'a' * 30}{letter}": 9 for letter in "bcdefgh"}
    text = compose(table, LICENCE)
    assert max(map(len, text.splitlines())) <= 120
    assert parse(text) == table


def test_command_writes_the_file(dictionary: Path, tmp_path: Path) -> None:
    """The same dictionary gives the same bytes."""
    outputs = [tmp_path / name for name in ("one.txt", "two.txt")]
    assert [main([str(dictionary), "--output", str(output)]) for output in outputs] == [0, 0]
    assert outputs[0].read_bytes() == outputs[1].read_bytes()
    assert parse(outputs[0].read_text(encoding="utf-8")) == {"poem": 2}


def test_shipped_file_holds_the_licence_of_its_source() -> None:
    """The data that is shipped says whose it is, and is small."""
    shipped = resources.files("vademecum.languages").joinpath(DATA).read_text(encoding="utf-8")
    assert "# Copyright (C) 1993-2015 Carnegie Mellon University. All rights reserved.\n" in shipped
    assert "CARNEGIE MELLON UNIVERSITY ``AS IS''" in shipped
    assert len(shipped) < 200_000
