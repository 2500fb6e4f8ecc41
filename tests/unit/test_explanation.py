"""Takes rules; checks what an author is told of them, in three languages."""

import re
from pathlib import Path

import pytest

from tests.builds import copy
from tests.scenarios.test_problems import CLEAN
from vademecum.checks import RULES
from vademecum.explanation import explain, in_general, overview
from vademecum.languages import SPOKEN, messages_for
from vademecum.site import read_site

ENGLISH = messages_for("en")


def told(code: str, language: str = "en") -> str:
    """The explanation of a rule."""
    return "\n".join(explain(RULES[code], messages_for(language)))


def test_an_explanation_has_aim_weight_sentences_and_samples() -> None:
    """In this order."""
    assert told("heading-id-missing") == (
        "heading-id-missing\n"
        "  A heading has an id, so that links and the language switch find the same section in every language.\n"
        "  A warning: it stops a build under --strict alone.\n"
        "\n"
        "What a report says:\n"
        "  The heading “…” has no id. Write one behind it, the same in every language, such as"
        " {#…}.\n"
        "\n"
        "Wrong, in docs/en/practices/clinical-ownership.md:\n"
        "    ## How\n"
        "\n"
        "Right:\n"
        "    ## How {#how}"
    )


def test_a_name_is_shown_as_one() -> None:
    """Where the name of the file is the fault."""
    shown = told("data-unknown")
    assert "Wrong, as the name of a file:\n    docs/data/serie.yml\n\nRight:\n    docs/data/series.yml" in shown


def test_a_file_that_is_missing_is_said_to_be() -> None:
    """And what passes is a whole file."""
    shown = told("home-missing")
    assert "Wrong: docs/en/index.md is missing or empty.\n\nRight:\n    ---\n    kind: page\n" in shown


def test_a_sample_keeps_its_own_indentation() -> None:
    """What stands deeper in the file stands deeper here."""
    assert "\n    overhaul:\n      …\n      replaced-by: renewal\n" in told("concept-replaced")


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize("code", RULES)
def test_every_rule_is_explained_in_every_language(code: str, language: str) -> None:
    """Nothing is left in English, no value is left in braces, and both samples are there."""
    rule, messages = RULES[code], messages_for(language)
    assert rule.aim.endswith(".")
    assert messages.untranslated([rule.aim, rule.sentence, rule.mend]) == []
    assert not re.search(r"\{(?!#)\w+\}", in_general(f"{rule.sentence} {rule.mend}", messages))
    assert f"{messages.gettext('Right:')}\n    " in told(code, language)


@pytest.mark.parametrize(
    ("language", "wrong"),
    [
        ("nl", "Fout, in docs/nl/praktijken/klinisch-eigenaarschap.md:\n    ## Hoe\n"),
        ("da", "Forkert i docs/da/praksis/klinisk-ejerskab.md:\n    ## Hvordan\n"),
    ],
)
def test_a_sample_is_in_the_language_of_the_author(language: str, wrong: str) -> None:
    """Its words and the path of its file."""
    assert wrong in told("heading-id-missing", language)


def test_values_become_dots() -> None:
    """Doubled braces stay as what they mean."""
    assert in_general("{a} of {b} {{#c}}", ENGLISH) == "… of … {#c}"


@pytest.mark.parametrize("language", SPOKEN)
def test_the_overview_has_a_line_for_each_rule(language: str) -> None:
    """Code, then aim, in a column behind the longest code."""
    messages = messages_for(language)
    lines = list(overview(RULES.values(), messages))
    assert [line.split()[0] for line in lines] == sorted(RULES)
    assert {line.index(messages.gettext(RULES[line.split()[0]].aim)) for line in lines} == {max(map(len, RULES)) + 2}


@pytest.mark.parametrize("code", [code for code, rule in RULES.items() if rule.adds])
def test_what_is_to_be_pasted_is_right_where_it_is_put(code: str, tmp_path: Path) -> None:
    """At the end of its file on a small site, beside what is there; that nobody uses it yet is a warning alone."""
    copy(CLEAN, tmp_path / "docs")
    for sample in RULES[code].adds:
        with (tmp_path / "docs" / sample.file).open("a", encoding="utf-8", newline="\n") as file:
            file.write(sample.passes)
        assert f"Zo voeg je er een toe, aan het eind van docs/{sample.file}:" in told(code, "nl")
    assert {found.code for found in read_site(tmp_path / "docs", environment={}).report} <= {"source-uncited"}
