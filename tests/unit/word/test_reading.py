"""Takes Word documents as people make them; checks the texts that they become, and what is said of mistakes."""

from pathlib import Path

import pytest

from tests.documents import PNG, changed, document
from tests.sites import text
from tests.unit.word.texts import catalogue_at, make_site, no_usual, read_back
from vademecum.languages import author_messages
from vademecum.word import copy_of, read_document

TABLE = """\
| Soort | Praktijk |
|---|---|
| ID | two-owners |
| taal: | Nederlands |
| Titel | Twee eigenaren |
| Samenvatting | Elk systeem heeft er twee: een uit de zorg en een uit de techniek. |
| Rollen | CMIO, cnio |
"""

BODY = """
# Waarom

Een arts en een technicus, **samen** en *niet apart*. Zie [[role:cmio]] en [de site](https://example.org/).
Bron: [@who-2020].[^1] Sterren * en <b>haken</b>.

[^1]: Een *noot*.

# Stappen

- een
    - dieper
- twee

1. eerst
2. dan

## Wie

| **Wie** | **Wat** |
|---|---|
| arts | kijkt \\| leest |

![Twee mensen aan een tafel](PNG)
"""

EXPECTED = """\
---
kind: practice
id: two-owners
title: Twee eigenaren
summary: "Elk systeem heeft er twee: een uit de zorg en een uit de techniek."
draft: true
roles: [cmio, cnio]
---
## Waarom {#waarom}

Een arts en een technicus, **samen** en *niet apart*. Zie [[role:cmio]] en [de site](https://example.org/). Bron:
[@who-2020].[^1] Sterren \\* en &lt;b>haken&lt;/b>.

## Stappen {#stappen}

- een
    - dieper
- twee

1. eerst
2. dan

### Wie {#wie}

| Wie | Wat |
| --- | --- |
| arts | kijkt \\| leest |

![Twee mensen aan een tafel](twee-eigenaren-twee-mensen-aan.png)

[^1]: Een *noot*.
"""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts of a small site."""
    return make_site(tmp_path)


def faults(docs: Path, markdown: str, language: str = "en") -> list[str]:
    """What is wrong with a document that shows this Markdown."""
    return [fault.said(author_messages(language)) for fault in read_back(docs, document(markdown)).faults]


def test_a_document_becomes_a_text_with_its_table_and_its_picture(docs: Path) -> None:
    """Headings get ids, roles their own, and the picture a file beside the text."""
    incoming = read_back(docs, document(TABLE + BODY.replace("<b>", "\\<b\\>").replace("</b>", "\\</b\\>")))
    assert incoming.faults == []
    assert (incoming.path, incoming.text) == ("nl/praktijken/twee-eigenaren.md", EXPECTED)
    assert incoming.pictures == {"nl/praktijken/twee-eigenaren-twee-mensen-aan.png": PNG}


def test_a_new_text_is_a_draft_unless_its_table_says_otherwise(docs: Path) -> None:
    """As one of `vademecum new` is: it is published when somebody says so."""
    assert "draft: true\n" in read_back(docs, document(f"{TABLE}| Concept | |\n\nWoorden.\n")).text
    assert "draft: false\n" in read_back(docs, document(f"{TABLE}| Concept | nee |\n\nWoorden.\n")).text


def test_it_comes_back_from_review_without_a_difference(docs: Path) -> None:
    """A text that began in Word is a text like any other."""
    for path, content in {"nl/praktijken/a.md": EXPECTED.encode(), "nl/praktijken/twee.png": PNG}.items():
        (docs / path).parent.mkdir(parents=True, exist_ok=True)
        (docs / path).write_bytes(content)
    catalogue = catalogue_at(docs)
    copy = copy_of(catalogue.entries["practice:two-owners"].texts["nl"], EXPECTED, catalogue)
    assert read_back(docs, copy).text == EXPECTED


def test_a_missing_alternative_text_is_reported_with_its_heading(docs: Path) -> None:
    """Each of them, and nothing else stops them from being found."""
    found = faults(docs, TABLE + BODY.replace("Twee mensen aan een tafel", "") + "\n![](PNG)\n")
    assert [sentence.partition(": ")[0] for sentence in found] == ["under “Wie”", "under “Wie”"]
    assert [sentence.partition(": ")[2].partition(" has")[0] for sentence in found] == ["Picture 1", "Picture 2"]
    assert (
        "onder “Wie”: Afbeelding 1 heeft geen alternatieve tekst."
        in faults(docs, TABLE + BODY.replace("Twee mensen aan een tafel", ""), "nl")[0]
    )


def test_a_picture_of_elsewhere_is_refused(docs: Path) -> None:
    """It is not in the document; nobody is asked for it."""
    content = document(TABLE + BODY)
    content = changed(content, 'Target="media/', 'TargetMode="External" Target="https://example.org/', RELATIONS)
    found = [fault.said(author_messages("en")) for fault in read_back(docs, content).faults]
    assert len(found) == 1
    assert found[0].startswith("The picture https://example.org/rId")
    assert found[0].endswith("is not in the document: insert it as a file that goes along.")


RELATIONS = "word/_rels/document.xml.rels"


def test_all_that_is_wrong_with_the_table_is_said_at_once(docs: Path) -> None:
    """Each with the row that the author wrote."""
    rows = "| Kind | rol |\n| Rolls | x |\n| Language | fr |\n| Title | |\n| Id | a |\n| Id | b |\n"
    found = faults(docs, f"| Detail | Value |\n|---|---|\n{rows}\n![](PNG)\n")
    assert found[:-1] == [
        "the table at the top: The row “Title” is missing or empty.",
        "the table at the top: The row “Summary” is missing or empty.",
        "row “Language” of the table: “fr” is not known here. Choose one of: nl, da, en.",
        "row “Rolls” of the table: Nothing in a text is called so. Did you mean “Roles”?",
        "row “Id” of the table: This row is there twice.",
    ]
    assert found[-1].startswith("before the first heading: Picture 1 has no alternative text.")


def test_a_document_without_a_table_is_told_what_to_begin_with(docs: Path) -> None:
    """And what else is wrong with it."""
    found = faults(docs, "# Words\n\nMore.\n\n![](PNG)\n")
    assert found[0].startswith("There is no table at the top that says what this text is.")
    assert found[1].startswith("under “Words”: Picture 1 has no alternative text.")


@pytest.mark.parametrize(
    "table",
    [
        "| Wie | Wat |\n|---|---|\n| Arts | kijkt |\n| Servicedesk | belt |\n",
        "| Type | Wat |\n|---|---|\n| Arts | kijkt |\n| Servicedesk | belt |\n| Apotheek | levert |\n",
    ],
)
def test_an_ordinary_table_is_not_the_one_that_says_what_the_text_is(docs: Path, table: str) -> None:
    """Nobody is told to take its rows away."""
    found = faults(docs, f"# Woorden\n\n{table}")
    assert len(found) == 1 and found[0].startswith("There is no table at the top that says what this text is.")


def told(docs: Path, body: str) -> list[str]:
    """What is said of a document, and stops nothing."""
    incoming = read_back(docs, document(TABLE + body))
    assert incoming.faults == []
    return [note.said(author_messages("en")) for note in incoming.notes]


def test_bold_lines_that_look_like_headings_are_told(docs: Path) -> None:
    """Not a bold sentence, nor bold words in an item or a table."""
    body = "\n**De kern**\n\nA **b**.\n\n**Wie doet wat?**\n\n- **item**\n\n**Doe het nu.**\n\n"
    body += "# Kop\n\n**Stap 1:**\n\nB.\n"
    looks = "“{}” is bold and looks like a heading: give it the style Heading 1 or Heading 2 in Word."
    assert told(docs, body) == [
        f"before the first heading: {looks.format('De kern')}",
        f"under “De kern”: {looks.format('Wie doet wat?')}",
        f"under “Kop”: {looks.format('Stap 1:')}",
    ]


def test_a_bold_line_is_a_place_as_a_heading_is(docs: Path) -> None:
    """What follows it is found below it: a picture too, each with its number."""
    found = faults(docs, f"{TABLE}\n![Iets](PNG)\n\n**De kern**\n\n![](PNG)\n\n# Kop\n\n![](PNG)\n")
    places = ["under “De kern”: Picture 2", "under “Kop”: Picture 3"]
    assert [sentence.partition(" has")[0] for sentence in found] == places


def test_a_kind_that_there_is_not_is_answered_in_the_words_of_its_author(docs: Path) -> None:
    """Those that a row may say."""
    table = TABLE.replace("| Soort | Praktijk |", "| Soort | xyz |")
    assert said_in("nl", docs, table) == [
        "rij “Soort” van de tabel: “xyz” is hier niet bekend. Kies uit: rol, competentie, praktijk, checklist, "
        "wegwijzer, hulpmiddel, blogbericht, pagina."
    ]
    assert said_in("da", docs, table.replace("xyz", "praksi"))[0].endswith("Mente du praksis?")


def said_in(language: str, docs: Path, table: str) -> list[str]:
    """What is wrong with a document that has this table, said to an author of a language."""
    messages = author_messages(language)
    found = read_document(document(f"{table}\nWoorden.\n"), catalogue_at(docs), messages, no_usual)
    return [fault.said(messages) for fault in found.faults]


def test_headings_that_are_there_twice_are_told(docs: Path) -> None:
    """Below different headings they may be meant."""
    body = "\n# Stappen\n\nA.\n\n## Wie\n\nB.\n\n# Later\n\n## Wie\n\nC.\n\n# Stappen\n\nD.\n"
    sentence = "The heading “Stappen” is there twice: put them together, or give one other words."
    assert told(docs, body) == [f"under “Stappen”: {sentence}"]


def test_names_of_pictures_are_short(docs: Path) -> None:
    """Made of the first words of title and alternative text, with a number where they are taken."""
    long = TABLE.replace("Twee eigenaren", "Een heel lange titel over het eigenaarschap van systemen")
    alt = "Een tekening van twee mensen die samen aan een tafel zitten"
    (docs / "nl/praktijken").mkdir(parents=True)
    (docs / "nl/praktijken/een-heel-lange-een-tekening-van.png").write_bytes(b"another")
    found = read_back(docs, document(f"{long}\n![{alt}](PNG)\n"))
    names = [path.rpartition("/")[2] for path in found.pictures]
    assert names == ["een-heel-lange-een-tekening-van-2.png"] and len(names[0]) <= 40


def test_a_title_in_words_own_style_is_the_title(docs: Path) -> None:
    """Where no row says it; so is a single heading at the top that stands above all others."""
    table = TABLE.replace("| Titel | Twee eigenaren |\n", "")
    titled = read_back(docs, document(f"---\ntitle: Twee samen\n---\n\n{table}\n# Kop\n\nWoorden.\n"))
    assert (titled.faults, titled.path) == ([], "nl/praktijken/twee-samen.md")
    assert "title: Twee samen\n" in titled.text
    headed = read_back(docs, document(f"{table}\n# Twee samen\n\n## Kop\n\nWoorden.\n"))
    assert (headed.faults, headed.path) == ([], "nl/praktijken/twee-samen.md")
    assert "## Kop {#kop}" in headed.text and "# Twee samen" not in headed.text


def test_a_translation_takes_the_ids_of_the_other_language(docs: Path) -> None:
    """Those of headings and of items, one by one."""
    other = "## Why {#why}\n\n- [ ] A. {#first}\n- [ ] B. {#second}\n\n### Who {#who}\n"
    (docs / "en/practices").mkdir()
    (docs / "en/practices/two.md").write_text(text("practice", "two-owners", other), encoding="utf-8")
    body = "\n# Waarom\n\n- ☐ Een.\n- ☐ Twee.\n\n## Wie\n"
    found = read_back(docs, document(TABLE + body)).text
    assert "## Waarom {#why}\n\n- [ ] Een. {#first}\n- [ ] Twee. {#second}\n\n### Wie {#who}\n" in found


def test_other_headings_than_in_the_other_language_get_ids_of_their_words(docs: Path) -> None:
    """Two with the same words get two ids."""
    (docs / "en/practices").mkdir()
    (docs / "en/practices/two.md").write_text(text("practice", "two-owners", "## Why {#why}\n"), encoding="utf-8")
    found = read_back(docs, document(f"{TABLE}\n# Waarom\n\nA.\n\n# Waarom\n\nB.\n")).text
    assert "## Waarom {#waarom}\n" in found and "## Waarom {#waarom-2}\n" in found


def test_headings_that_are_called_as_in_other_texts_get_their_ids(docs: Path) -> None:
    """In small letters or capitals; each once, and not where the author gave an id."""
    body = "\n# De KERN\n\nA.\n\n# Nog iets\n\n# De kern\n\n# Valkuilen {#holes}\n\n# Stappen\n\n# Stap {#steps}\n"
    asked: list[tuple[str, ...]] = []

    def usual(*named: str) -> dict[str, str]:
        asked.append(named)
        return {"de kern": "core", "valkuilen": "pitfalls", "stappen": "steps"}

    found = read_back(docs, document(TABLE + body.replace("{", "\\{")), usual=usual)
    heads = [line for line in found.text.splitlines() if line.startswith("#")]
    assert asked == [("practice", "nl", "Twee eigenaren")]
    assert heads == [
        "## De KERN {#core}",
        "## Nog iets {#nog-iets}",
        "## De kern {#de-kern}",
        "## Valkuilen {#holes}",
        "## Stappen {#stappen}",
        "## Stap {#steps}",
    ]


def test_a_document_that_is_no_copy_does_not_replace_a_text(docs: Path) -> None:
    """It says where the text is and how to change it; on purpose it replaces what differs, and says that it does."""
    (docs / "nl/praktijken").mkdir(parents=True)
    path = docs / "nl/praktijken/twee.md"
    path.write_text(
        text("practice", "two-owners", "## Waarom {#why}\n\nOud\nen\nvertrouwd.\n\nGoed.\n"), encoding="utf-8"
    )
    content = document(f"{TABLE}\n# Waarom\n\nOud en vertrouwd.\n\nBeter.\n")
    refused = read_back(docs, content)
    assert refused.changes == {}
    assert [fault.said(author_messages("en")) for fault in refused.faults] == [
        "row “ID” of the table: practice:two-owners has a text in “nl” already, docs/nl/praktijken/twee.md, and it "
        "says something else. To change it, make a review copy: vademecum word export practice:two-owners --language "
        "nl. To let this document replace it, say --anyway."
    ]
    incoming = read_back(docs, content, anyway=True)
    assert (incoming.path, incoming.faults) == ("nl/praktijken/twee.md", [])
    assert incoming.text.endswith("\n---\n## Waarom {#why}\n\nOud\nen\nvertrouwd.\n\nBeter.\n")
    assert "title: Twee eigenaren\n" in incoming.text
    assert [note.said(author_messages("en")) for note in incoming.notes] == [
        "This document replaces what docs/nl/praktijken/twee.md says."
    ]


AGAIN = BODY.replace("# Stappen", "# Waarom\n\n- ☐ doen\n- ☐ doen\n\n# Stappen").replace("# ", "## ")


@pytest.mark.parametrize("body", [BODY, AGAIN, f"\n# Twee eigenaren\n{AGAIN}"])
def test_a_document_that_is_read_again_changes_nothing(docs: Path, body: str) -> None:
    """Whatever stands in it, headings and items with the same words too; also where the text is a draft no longer."""
    content = document(TABLE + body)
    first = read_back(docs, content)
    (docs / first.path).parent.mkdir(parents=True)
    for path, words in first.changes.items():
        (docs / path).write_bytes(words if isinstance(words, bytes) else words.encode())
    assert read_back(docs, content).changes == {}
    (docs / first.path).write_text(first.text.replace("draft: true\n", ""), encoding="utf-8")
    again = read_back(docs, content)
    assert (again.faults, again.notes, again.changes) == ([], [], {})
    (docs / first.path).write_text(first.text + "\nMet de hand.\n", encoding="utf-8")
    assert "it says something else" in read_back(docs, content).faults[0].said(author_messages("en"))


def test_a_stub_is_filled_with_the_ids_of_the_other_language(docs: Path) -> None:
    """Its facts and its place stay; a heading of its own keeps its id."""
    for path, body in {
        "en/practices/two.md": "## Why {#waarom}\n\nWords.\n\n## Who {#wie-doet-wat}\n",
        "nl/praktijken/begin.md": "## Why {#waarom}\n\n[@who-2020]\n\n## Who {#wie-doet-wat}\n",
    }.items():
        (docs / path).parent.mkdir(parents=True)
        draft = {"draft": True} if path.startswith("nl") else {}
        (docs / path).write_text(text("practice", "two-owners", body, **draft), encoding="utf-8")
    incoming = read_back(docs, document(f"{TABLE}\n# Waarvoor\n\nWoorden.\n\n# Wie doet het\n\nWij.\n"))
    assert (incoming.path, incoming.faults) == ("nl/praktijken/begin.md", [])
    assert "## Waarvoor {#waarom}\n" in incoming.text and "## Wie doet het {#wie-doet-wat}\n" in incoming.text
    assert "draft: true\n" in incoming.text and "title: Twee eigenaren\n" in incoming.text
    assert [note.said(author_messages("en")) for note in incoming.notes] == [
        "The stub docs/nl/praktijken/begin.md has no words yet: this document fills it."
    ]
    more = read_back(docs, document(f"{TABLE}\n# Who\n\nWoorden.\n"))
    assert "## Who {#wie-doet-wat}\n" in more.text


def test_formulas_are_refused(docs: Path) -> None:
    """They would be lost without a word."""
    assert faults(docs, f"{TABLE}\nSo $a^2$.\n") == [
        "before the first heading: The formula “a^{2}” cannot be read: write it as words or put it there as a picture."
    ]


def test_a_table_alone_is_no_text(docs: Path) -> None:
    """Neither for a new one nor for one that is there."""
    sentence = "There is nothing in the document below the table."
    assert faults(docs, TABLE) == [sentence]
    of_cmio = "| Kind | role |\n|---|---|\n| Id | cmio |\n| Language | en |\n"
    found = read_back(docs, document(of_cmio), anyway=True).faults
    assert [fault.said(author_messages("en")) for fault in found] == [sentence]
