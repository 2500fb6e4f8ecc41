"""Takes a small site; checks which ids `vademecum list` shows for kinds and words, in three languages."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builds import run
from tests.sites import make_docs, text
from vademecum.cli import main

CONCEPTS = """\
benefit:
  nl: {label: baat, definition: D.}
  da: {label: gevinst, alternatives: [udbytte], definition: D.}
  en: {label: benefit, definition: D.}
ward-round:
  nl: {label: visite, definition: D.}
  da: {label: stuegang på afdelingen, definition: D.}
  en: {label: ward round, definition: D.}
"""
FILES: dict[str, str | bytes] = {
    **{f"{code}/index.md": text("page", "home", title="Home") for code in ("nl", "da", "en")},
    "nl/praktijken/rondes-aan-bed.md": text("practice", "rounds", "## Een {#een}\n", title="Rondes aan bed"),
    "data/concepts.yml": CONCEPTS,
    "data/people.yml": "kim: {name: Kim Sørensen}\n",
    "data/sources.yml": "nao-2020: {type: report, title: Digital transformation}\n",
}


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts."""
    return make_docs(tmp_path, FILES)


def listed(docs: Path, *arguments: str) -> Result:
    """Run the command, in English unless the arguments say otherwise."""
    return CliRunner().invoke(main, ["list", "--docs-dir", str(docs), "--language", "en", *arguments])


def ids(docs: Path, *arguments: str) -> list[str]:
    """The first word of each line."""
    return [line.split()[0] for line in listed(docs, *arguments).stdout.splitlines()]


def test_a_kind_is_listed_with_all_names(docs: Path) -> None:
    """The one in the author's language first, and none that only an address has."""
    assert listed(docs, "concepts").stdout.splitlines() == [
        "benefit     benefit · baat · gevinst · udbytte",
        "ward-round  ward round · visite · stuegang på afdelingen",
    ]
    first = listed(docs, "concepts", "visite", "--language", "da").stdout
    assert first == "ward-round  stuegang på afdelingen · visite · ward round\n"
    assert listed(docs, "practices").stdout == "rounds  Rondes aan bed\n"


@pytest.mark.parametrize("word", ["concepts", "concept", "term", "begreber", "BEGRIP", "categories"])
def test_a_kind_has_several_names(word: str, docs: Path) -> None:
    """That of ids, that of the key, and what people call it."""
    assert ids(docs, word) == ["benefit", "ward-round"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["concepts", "udbytte"], ["benefit"]),
        (["concepts", "paa", "STUE"], ["ward-round"]),
        (["concepts", "pa"], ["ward-round"]),
        (["people", "sorensen"], ["kim"]),
        (["people", "soerensen"], ["kim"]),
        (["sources", "transformation"], ["nao-2020"]),
        (["ron"], ["practice:rounds"]),
        (["ward", "round"], ["term:ward-round"]),
    ],
)
def test_words_are_looked_for_in_all_names(words: list[str], found: list[str], docs: Path) -> None:
    """All of them, in any language, as parts of words and without accents; without a kind in all kinds."""
    assert ids(docs, *words) == found


def test_the_kinds_are_listed_with_their_number(docs: Path) -> None:
    """Where nothing is named; each by the word with which to ask for it."""
    rows = dict(line.split() for line in listed(docs).stdout.splitlines())
    assert (rows["concepts"], rows["people"], rows["practices"], "roles" in rows) == ("2", "1", "1", False)
    assert all(len(ids(docs, name)) == int(count) for name, count in rows.items())


def test_programs_get_json(docs: Path) -> None:
    """A list, which is empty where nothing is called so."""
    found = json.loads(listed(docs, "concepts", "gevinst", "--format", "json").stdout)
    assert found == [{"kind": "term", "id": "benefit", "names": ["benefit", "baat", "gevinst", "udbytte"]}]
    assert json.loads(listed(docs, "concepts", "qqq", "--format", "json").stdout) == []
    assert len(json.loads(listed(docs, "--format", "json").stdout)) > 4


@pytest.mark.parametrize(
    ("language", "words", "sentence"),
    [
        ("en", ["concepts", "gevinsten"], "Nothing here is called “gevinsten”. Did you mean benefit?"),
        ("nl", ["concepts", "visiten"], "Hier heet niets “visiten”. Bedoelde je ward-round (visite)?"),
        ("da", ["concepts", "qqq"], "Intet her hedder “qqq”.\nSe alle: vademecum list concepts"),
        ("en", ["conceps"], "Nothing here is called “conceps”. Did you mean concepts?"),
        ("en", ["roles"], "There is none here yet."),
    ],
)
def test_what_nothing_is_called_is_said(language: str, words: list[str], sentence: str, docs: Path) -> None:
    """With the one that may be meant, or the kind."""
    found = listed(docs, *words, "--language", language)
    assert (found.exit_code, found.stdout) == (0, f"{sentence}\n")


def test_a_word_that_is_no_name_leads_on(docs: Path) -> None:
    """To what speaks of it, and to other kinds that have it; common words are passed over."""
    found = listed(docs, "concepts", "over", "rondes").stdout.splitlines()
    assert found[1:] == ["Of other kinds:", "practice:rounds  Rondes aan bed", "To see all: vademecum list concepts"]
    assert "These speak of it:" in listed(docs, "concepts", "D.").stdout


def test_a_faulty_text_is_no_hindrance(docs: Path) -> None:
    """Unreadable settings are."""
    (docs / "nl/praktijken/x.md").write_text("---\nkind: [\n---\n", encoding="utf-8")
    assert ids(docs, "practices") == ["rounds"]
    (docs / "data/site.yml").write_text("languages: [", encoding="utf-8")
    found = listed(docs, "practices")
    assert (found.exit_code, found.stdout, found.stderr) == (
        1,
        "",
        "The settings cannot be read: run vademecum check.\n",
    )


def test_a_message_leads_to_the_list(docs: Path) -> None:
    """Of the kind that is named, where nothing is like what was written."""
    body = "## Een {#een}\n\nZie [[term:qqq]], [[zzzz]] en [@xxxx].\n"
    (docs / "nl/praktijken/rondes-aan-bed.md").write_text(
        text("practice", "rounds", body, concepts=["qqq"]), encoding="utf-8"
    )
    said = run(docs.parent, "vademecum", "check", LC_ALL="", LANG="en").output
    for command in ("list concepts", "list", "list sources"):
        assert f"None is like it: “vademecum {command}” shows what there is." in said
    assert said.count("“vademecum list concepts”") == 2
