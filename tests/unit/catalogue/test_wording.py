"""Takes terms in three languages and a text; checks which of its words have a better one there."""

from pathlib import Path

import pytest

from tests.sites import catalogue_of, text

CONCEPTS = """\
workflow:
  nl: {label: werkproces, forms: [werkprocessen], avoid: [workflow, proces flow], definition: a}
  da: {label: arbejdsgang, forms: [arbejdsgange], definition: a}
  en: {label: workflow, alternatives: [work process], forms: [workflows], definition: a}
record:
  nl: {label: elektronisch patiëntendossier, alternatives: [EPD], definition: a}
  da: {label: elektronisk patientjournal, alternatives: [EPJ], definition: a}
  en: {label: electronic health record, alternatives: [EHR], definition: a}
platform:
  nl: {label: platform, forms: [platformen], definition: a}
  da: {label: platform, forms: [platformene], definition: a}
  en: {label: platform, definition: a}
union:
  nl: {label: vakbond, definition: a}
  da: {label: fagforening, alternatives: [sygeplejeråd], definition: a}
  en: {label: union, definition: a}
council:
  nl: {label: raad, avoid: [vakraad], definition: a}
  da: {label: Dansk Sygeplejeråd, definition: a}
only-english:
  en: {label: board pack, definition: a}
"""


def strays(folder: Path, body: str, **keys: object) -> list[tuple[str, str, str, int, int]]:
    """Words, fault, better word, line and column of each stray in a Dutch text; its body begins at line 7."""
    catalogue = catalogue_of(
        folder, {"data/concepts.yml": CONCEPTS, "nl/praktijken/a.md": text("practice", "a", body, **keys)}
    )
    return [
        (one.words, one.better.fault, one.better.label, one.span.line, one.span.column)
        for _, one in catalogue.strays
        if not one.permission
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Een workflow.", [("workflow", "avoid", "werkproces", 7, 5)]),
        ("Een\nproces\nflow.", [("proces flow", "avoid", "werkproces", 8, 1)]),
        ("De arbejdsgange zijn lang.", [("arbejdsgange", "foreign", "werkproces", 7, 4)]),
        ("Het EPJ.", [("EPJ", "foreign", "elektronisch patiëntendossier", 7, 5)]),
        ("## De workflow {#flow}", [("workflow", "avoid", "werkproces", 7, 7)]),
        ("| De workflow | b |", [("workflow", "avoid", "werkproces", 7, 6)]),
        ("Sygeplejeråd en meer.", [("Sygeplejeråd", "foreign", "vakbond", 7, 1)]),
        ("[[term:record|EHR]]", [("EHR", "foreign", "elektronisch patiëntendossier", 7, 15)]),
    ],
)
def test_a_word_with_a_better_one_is_found(
    body: str, expected: list[tuple[str, str, str, int, int]], tmp_path: Path
) -> None:
    """A rendering to avoid and a term of another language, wherever they are read, at their place."""
    assert strays(tmp_path, body) == expected


@pytest.mark.parametrize(
    "body",
    [
        "De werkprocessen, een werkproces, EPD.",
        "Het platform en de platformen.",
        "Een *workflow* en een _EPJ_.",
        "[[term:workflow]]",
        "`workflow` <!-- workflow -->",
        "[zie daar](https://example.org/workflow)",
        "Zij noemen het de Arbejdsgang van Odense.",
        "Arbejdsgang Odense begon.",
        "De board pack.",
        "Workflowbeheer.",
    ],
)
def test_a_word_of_the_language_is_none(body: str, tmp_path: Path) -> None:
    """Nor is one in italics, an id, code, an address, a name, a part of a word, or a term without a Dutch one."""
    assert strays(tmp_path, body) == []


def test_a_longer_term_of_the_language_is_kept_whole(tmp_path: Path) -> None:
    """Words inside it are no strays."""
    files = {"data/concepts.yml": CONCEPTS, "da/praksis/a.md": text("practice", "a", "Dansk Sygeplejeråd vil.")}
    assert catalogue_of(tmp_path, files).strays == ()


def test_title_and_summary_are_read_too(tmp_path: Path) -> None:
    """They are reported at their key."""
    found = strays(tmp_path, "", title="De workflow", summary="Een EPJ, of toch niet.")
    assert [(words, line) for words, _, _, line, _ in found] == [("workflow", 4), ("EPJ", 5)]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<!-- allow workflow: een merk -->\nWorkflow is er.\n\nDe workflow.\n", []),
        ("Kop.\n\n<!-- allow workflow: een merk -->\nWorkflow.\n\nDe workflow.\n", ["workflow"]),
        ("Kop.\n\nWorkflow, <!-- allow workflow: een merk --> en meer.\n\nDe workflow.\n", ["workflow"]),
        ("Kop.\n\nDe workflow. <!-- allow EPJ: een merk -->\n", ["workflow"]),
        ("Kop.\n\nDe workflow. <!-- allow workflow -->\n", ["workflow"]),
    ],
)
def test_a_permission_holds_for_its_block(body: str, expected: list[str], tmp_path: Path) -> None:
    """And above all blocks for the whole text; for its own word only, and not without a reason."""
    assert [words for words, *_ in strays(tmp_path, body)] == expected


def test_a_permission_above_all_blocks_holds_for_the_summary(tmp_path: Path) -> None:
    """There is no other place to write it."""
    body = "<!-- allow workflow: een merk -->\n\nTekst.\n"
    assert strays(tmp_path, body, summary="Een workflow.") == []
