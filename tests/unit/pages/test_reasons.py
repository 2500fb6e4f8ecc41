"""Takes reasons of every sort; checks the words in which a reader is told."""

import ast
from datetime import date
from pathlib import Path

import pytest

from tests.builds import PROJECT
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.pages.reasons import WORDS, reason_words
from vademecum.projections.indexes.index import Reason
from vademecum.projections.uses import Why

DAY = date(2026, 5, 3)
SAID = [
    (Reason("required", number=4), "level 4 – Shaping", "niveau 4 – Vormend", "niveau 4 – Formende"),
    (
        Reason("requires-competency", number=2),
        "asks level 2 – Practising",
        "vraagt niveau 2 – Toepassend",
        "kræver niveau 2 – Anvendende",
    ),
    (Reason("asks-role", number=1), "1 item to answer", "1 punt te beantwoorden", "1 punkt at besvare"),
    (Reason("asks-competency", number=3), "asked in 3 items", "vraagt hiernaar in 3 punten", "3 punkter om emnet"),
    (Reason("asks-law", number=2), "2 items rest on it", "steunt hierop in 2 punten", "2 punkter bygger herpå"),
    (Reason("cites-source", number=1), "cited 1 time", "noemt deze bron 1 keer", "1 henvisning"),
    (Reason("cites-source", number=3), "cited 3 times", "noemt deze bron 3 keer", "3 henvisninger"),
    (Reason("cites-source"), "rests on it", "steunt hierop", "bygger herpå"),
    (
        Reason("writes-person", day=DAY),
        "author, published on 3 May 2026",
        "geschreven, verschenen op 3 mei 2026",
        "forfatter, udgivet 3. maj 2026",
    ),
    (
        Reason("checked", "bo", day=DAY),
        "checked on 3 May 2026 by Bo Holm",
        "gecontroleerd op 3 mei 2026 door Bo Holm",
        "kontrolleret 3. maj 2026 af Bo Holm",
    ),
    (Reason("law-kind", "bill"), "Bill", "Wetsvoorstel", "Lovforslag"),
    (Reason("law-of", "eu"), "European Union", "Europese Unie", "Den Europæiske Union"),
    (Reason("words", "A – Join"), "A – Join", "A – Join", "A – Join"),
]


@pytest.mark.parametrize(("reason", "english", "dutch", "danish"), SAID, ids=lambda value: str(value)[:40])
def test_a_reason_is_told_in_the_words_of_the_language(
    tmp_path: Path, reason: Reason, english: str, dutch: str, danish: str
) -> None:
    """With its number, its day and its names."""
    told = [reason_words(reason, language_of(tmp_path / code, FACTS, code)) for code in ("en", "nl", "da")]
    assert told == [english, dutch, danish]


def test_every_reason_that_an_index_gives_has_words(tmp_path: Path) -> None:
    """Each way to refer to what an index lists, and each key that stands in its code."""
    keys = {f"{why.value}-{kind}" for why, kinds in INDEXED.items() for kind in kinds}
    keys |= {key for path in sorted(PROJECTIONS.glob("*.py")) for key in written(path)}
    assert len(keys) > 20
    assert keys - WORDS.keys() == {"source"}


PROJECTIONS = PROJECT / "plugins" / "vademecum" / "projections" / "indexes"
INDEXED = {
    Why.REQUIRES: ["competency"],
    Why.ASKS: ["role", "competency", "law", "source", "term"],
    Why.CONCERNS: ["role", "competency", "term"],
    Why.LEADS: ["role", "competency", "law", "term"],
    Why.CITES: ["source"],
    Why.WRITES: ["person"],
    Why.CHECKS: ["person"],
    Why.SCOPE: ["country"],
}
"""What each reason may be given for in the indexes that are made of uses."""


def written(path: Path) -> set[str]:
    """The keys of the reasons that a module makes, where they stand there as they are."""
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    made = (call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Reason")
    return {str(first.value) for first in made if isinstance(first, ast.Constant)}
