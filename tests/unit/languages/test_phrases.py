"""Takes phrases and running text; checks which are found, and where."""

import pytest

from vademecum.languages import Phrases, same_words

PHRASES = Phrases(
    {
        "workflow": 1,
        "IT": 2,
        "clinical safety": 3,
        "clinical safety officer": 4,
        "go-live": 5,
        "EPJ": 6,
        "V&VN": 7,
        "sygeplejeråd": 8,
        "Dansk Sygeplejeråd": 9,
    }
)


def found(text: str) -> list[tuple[str, int]]:
    """The words and the meaning of each phrase in a text."""
    return [(one.words, one.meaning) for one in PHRASES.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The workflow, the Workflow; “workflow”.", [("workflow", 1), ("Workflow", 1), ("workflow", 1)]),
        ("workflows, re-workflow, WORKFLOW, werkflow", []),
        ("It is IT.", [("IT", 2)]),
        ("Clinical safety, and a clinical\n  safety officer", [("Clinical safety", 3), ("clinical safety officer", 4)]),
        ("clinical, safety", [("clinical, safety", 3)]),
        ("Go-live; go live", [("Go-live", 5)]),
        ("EPJ’er, EPJ-system, EPJ", [("EPJ", 6)]),
        ("V&VN", [("V&VN", 7)]),
        ("Et sygeplejeråd, Dansk Sygeplejeråd", [("sygeplejeråd", 8), ("Dansk Sygeplejeråd", 9)]),
        ("", []),
    ],
)
def test_a_phrase_is_found_as_whole_words(text: str, expected: list[tuple[str, int]]) -> None:
    """White space does not count, nor does a capital at the begin; the longest phrase wins."""
    assert found(text) == expected


def test_a_phrase_is_found_at_its_place() -> None:
    """Offsets enclose the words as they stand there."""
    text = "See: a clinical\n safety officer."
    (one,) = PHRASES.find(text)
    assert text[one.start : one.end] == "clinical\n safety officer"


def test_what_is_spelled_alike_is_the_same() -> None:
    """But for a capital that begins a word, and for the shape of an apostrophe."""
    assert same_words(["Work  flow", "work flow"]) == same_words(["work flow"])
    assert same_words(["it"]) != same_words(["IT"])
    assert same_words(["EPJ’en"]) == same_words(["EPJ'en"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A **Workflow**[^1]", True),
        ("officer of clinical\n\nsafety", True),
        ("clinical officer, WORKFLOWS, safety-net", False),
        ("Dansk Sygeplejeråd", False),
        ("", False),
    ],
)
def test_a_quick_look_misses_nothing(text: str, expected: bool) -> None:
    """All words of a phrase must be there, in whatever order; one that means nothing does not count."""
    phrases = Phrases({"workflow": 1, "clinical safety officer": 2, "dansk sygeplejeråd": None})
    assert phrases.may_be_in(text) is expected
