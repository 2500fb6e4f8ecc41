"""A checklist that is answered in the browser: what is exported and imported."""

import json
import re
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from playwright.sync_api import Page, expect

from tests.browser.answering import (
    ITEMS,
    LIST,
    OWN,
    PATHS,
    answer,
    answered,
    do,
    exported,
    field,
    import_file,
    keep,
    kept,
    report,
    rows,
    said,
    table_file,
    write,
)
from tests.browser.assessing import Small, agree
from tests.browser.conftest import Contexts

ANSWER, NOTE, OWNER, DUE, EVIDENCE, DISCUSSED, PREVIOUS, LABEL = range(3, 11)
"""The columns of a CSV file; `id`, section and statement come before them."""

FORMULA = '=SOM(1;2)\n"Zo"'
"""A note that a spreadsheet would take for a formula, with a separator, a line break and quotation marks in it."""


@pytest.fixture
def page(contexts: Contexts, five: Small) -> Page:
    """Gives the page in Dutch to a new reader."""
    page = contexts().new_page()
    page.goto(five.address + PATHS["nl"])
    return page


def fill(page: Page) -> None:
    """Three answers, and all there is to say of one item."""
    answer(page, owner_named="yes", plan_written="partly", way_back="na")
    more = {"owner": "Anna", "due": "2026-12-03", "evidence": "map 3", "discussed": "2026-11-22"}
    write(page, "owner-named", note=FORMULA, **more)


def saved(answers: Any, **more: Any) -> str:
    """A JSON file as the page exports it."""
    values = {"$schema": "s", "type": "vademecum-answers", "format": 1, "version": "1", "date": "2026-11-22"}
    return json.dumps({**values, "answers": answers, **more})


def row(name: str, **cells: str) -> list[str]:
    """A row of a CSV file about an item, with the cells that are given by column."""
    found = [f"{LIST}/{name}", "", "Een stelling", *([""] * 10)]
    for which, words in cells.items():
        found[globals()[which.upper()]] = words
    return found


HEAD = ["id", "Onderdeel", "Stelling", "Antwoord", *("abcdefghi")]


def test_json_is_as_its_schema_says(page: Page, five: Small) -> None:
    """With the words that were answered, the copy, and the previous round; no field that says nothing."""
    fill(page)
    page.locator("#checklist-name").fill("Afdeling 3")
    do(page, "rename")
    do(page, "round")
    agree(page)
    answer(page, owner_named="no")
    found = json.loads(exported(page, "json"))
    assert found["$schema"] == f"{five.address}nl/checklists/answers.schema.json"
    schema = page.request.get(found["$schema"]).json()
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(found)
    assert found["label"] == "Afdeling 3"
    assert found["previous"][LIST]["answers"] == {"owner-named": "yes", "plan-written": "partly", "way-back": "na"}
    assert found["answers"] == {
        f"{LIST}/owner-named": {
            "statement": "De afdeling weet wie de eigenaar is.",
            "answer": "no",
            "note": FORMULA,
            "owner": "Anna",
            "due": "2026-12-03",
            "evidence": "map 3",
            "discussed": "2026-11-22",
        }
    }


@pytest.mark.parametrize(("code", "separator", "yes"), [("nl", ";", "Ja"), ("da", ";", "Ja"), ("en", ",", "Yes")])
def test_csv_opens_in_the_readers_spreadsheet(
    contexts: Contexts, five: Small, code: str, separator: str, yes: str
) -> None:
    """With the separator of the language, a mark for UTF-8, all items, and no formula."""
    page = contexts().new_page()
    page.goto(five.address + PATHS[code])
    fill(page)
    content = exported(page, "csv")
    assert content.startswith(b"\xef\xbb\xbf")
    head, *found = rows(content, separator)
    assert (len(head), len(set(head)), head[0]) == (13, 13, "id")
    assert [line[0] for line in found] == [f"{LIST}/{name}" for name in ITEMS]
    assert found[0][ANSWER:PREVIOUS] == [yes, f"'{FORMULA}", "Anna", "2026-12-03", "map 3", "2026-11-22"]
    assert found[0][PREVIOUS:] == ["", "", date.today().isoformat(), "1"]
    assert found[3][ANSWER:PREVIOUS] == [""] * 6


def test_two_changed_answers_change_and_nothing_else(page: Page) -> None:
    """In a file that Python's own module wrote; the dialog says how many, and No changes nothing."""
    fill(page)
    before = kept(page)
    cells = rows(exported(page, "csv"))
    cells[2][ANSWER], cells[4][ANSWER] = "Nee", "deels"
    import_file(page, "a.csv", table_file(cells))
    expect(page.locator(".vm-ask p")).to_contain_text("Punten die veranderen: 2. Velden die leeg worden: 0.")
    page.keyboard.press("Escape")
    assert kept(page) == before
    import_file(page, "a.csv", table_file(cells))
    agree(page)
    expect(said(page, "files")).to_have_text("Geïmporteerd uit a.csv. Punten die veranderd zijn: 2.")
    assert kept(page) == {
        **before,
        f"{OWN}/plan-written": {"answer": "no"},
        f"{OWN}/line-open": {"answer": "partly"},
    }


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_an_export_brings_everything_back(page: Page, kind: str) -> None:
    """After the list was cleared; also an answer that has no place here, which the report names in the file's words."""
    keep(page, own__go_live_day__gone={"answer": "no", "statement": "De fax staat klaar."})
    page.reload()
    fill(page)
    before = kept(page)
    content = exported(page, kind)
    do(page, "clear")
    agree(page)
    assert kept(page) == {}
    import_file(page, f"a.{kind}", content)
    agree(page)
    expect(said(page, "files")).to_contain_text("Punten die veranderd zijn: 4.")
    assert kept(page) == before
    assert field(page, "owner-named", "note") == FORMULA
    assert report(page)[1:] == ["De fax staat klaar. – Nee"]
    import_file(page, f"a.{kind}", content)
    expect(said(page, "files")).to_have_text(f"a.{kind} bevat niets wat hier niet al staat.")


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_a_file_of_another_copy_is_named(page: Page, kind: str) -> None:
    """Before anything is changed; a file of the copy in use is not."""
    from_a_copy = "Het bestand komt uit de kopie Locatie Zuid."
    page.locator("#checklist-name").fill("Locatie Zuid")
    do(page, "add")
    fill(page)
    content = exported(page, kind)
    answer(page, owner_named="no")
    import_file(page, f"a.{kind}", content)
    expect(page.locator(".vm-ask p")).not_to_contain_text(from_a_copy)
    page.keyboard.press("Escape")
    page.locator("#checklist-copy").select_option("own")
    import_file(page, f"a.{kind}", content)
    expect(page.locator(".vm-ask p")).to_contain_text(from_a_copy)
    page.keyboard.press("Escape")
    assert answered(page) == {}


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252", "utf-16"])
def test_what_a_spreadsheet_writes_can_be_read(page: Page, separator: str, encoding: str) -> None:
    """With its separators, letters, line breaks and dates."""
    cells = [
        HEAD,
        row("owner-named", answer="Ja", note="één\r\ntwee", due="3-12-2026", discussed="22/11/2026"),
        row("plan-written", due="03.12.2026", discussed="2026-11-22", owner="'=A1"),
    ]
    import_file(page, "a.csv", table_file(cells, separator).encode(encoding))
    agree(page)
    assert kept(page) == {
        f"{OWN}/owner-named": {"answer": "yes", "note": "één\ntwee", "due": "2026-12-03", "discussed": "2026-11-22"},
        f"{OWN}/plan-written": {"owner": "=A1", "due": "2026-12-03", "discussed": "2026-11-22"},
    }


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("Ja", "yes"),
        ("NEE", "no"),
        ("delvist", "partly"),
        ("Not applicable", "na"),
        ("ikke relevant", "na"),
        ("no", "no"),
    ],
)
def test_answers_are_read_in_every_language(page: Page, word: str, value: str) -> None:
    """In any language of the site, and as ids."""
    import_file(page, "a.csv", table_file([HEAD, row("owner-named", answer=word)]))
    agree(page)
    assert answered(page) == {"owner-named": value}


def test_an_entry_under_a_former_id_is_that_of_the_item(page: Page) -> None:
    """In a file that was made before the list and the item had their ids."""
    import_file(page, "a.json", saved({"go-live/draft": {"statement": "Er is een plan.", "answer": "yes"}}))
    agree(page)
    assert kept(page) == {f"{OWN}/plan-written": {"answer": "yes"}}


def test_what_a_file_does_not_say_stays(page: Page) -> None:
    """A JSON file leaves out what was not said; an empty cell of a spreadsheet empties, and the dialog says so."""
    fill(page)
    import_file(page, "a.json", saved({f"{LIST}/owner-named": {"statement": "x", "answer": "no"}}))
    agree(page)
    assert field(page, "owner-named", "owner") == "Anna"
    import_file(page, "a.csv", table_file([HEAD, row("owner-named", answer="no", owner="Bo")]))
    expect(page.locator(".vm-ask p")).to_contain_text("Punten die veranderen: 1. Velden die leeg worden: 4.")
    agree(page)
    assert kept(page)[f"{OWN}/owner-named"] == {"answer": "no", "owner": "Bo"}
    assert answered(page)["way-back"] == "na"


BAD_CSV = {
    "every problem": (
        table_file([HEAD, row("owner-named", answer="Misschien"), ["x"], row("way-back", due="31-02-2026")]),
        [
            "Regel 2: «Misschien» is geen antwoord",
            "Regel 3: 1 cellen in plaats van 13",
            "Regel 4: Uiterlijk op: «31-02-2026»",
        ],
    ),
    "after a line break in a cell": (
        table_file([HEAD, row("owner-named", note="a\nb\nc"), row("way-back", answer="?")]),
        ["Regel 5: «?» is geen antwoord; mogelijk zijn: Ja, Deels, Nee, Niet van toepassing"],
    ),
    "no headings": (table_file([row("owner-named", answer="Ja")]), ["Regel 1: de regel met kolomkoppen"]),
    "empty": ("", ["Regel 1: de regel met kolomkoppen"]),
    "an open quote": (
        f'{";".join(HEAD)}\n{";".join(row("owner-named", answer="Ja"))}\n"{LIST}/way-back;;;Ja\n;\n',
        ["Regel 3: 1 cellen in plaats van 13", "Regel 3: een aanhalingsteken is geopend en niet gesloten"],
    ),
    "another list": (
        table_file([HEAD, ["other/one", *row("x")[1:]]]),
        ["Regel 2: «other/one» hoort niet bij deze checklist"],
    ),
    "no id": (
        table_file([HEAD, row("Way Back", answer="Ja")]),
        [f"Regel 2: «{LIST}/Way Back» is geen id van een punt"],
    ),
    "twice": (
        table_file([HEAD, row("way-back", answer="Ja"), row("way-back", answer="Nee")]),
        [f"Regel 3: «{LIST}/way-back» is al eerder beantwoord: Regel 2"],
    ),
    "too long": (table_file([HEAD, row("way-back", owner="a" * 201)]), ["Regel 2: Eigenaar: meer dan 200 tekens"]),
    "a short year": (
        table_file([HEAD, row("way-back", due="3-12-26")]),
        ["Regel 2: Uiterlijk op: «3-12-26» is geen datum"],
    ),
}
ONE = f'answers["{LIST}/way-back"]'
BAD_JSON = {
    "not JSON": ('{\n "type": "x",\n oops', ["Regel 3: dit is niet te lezen als JSON"]),
    "cut off": ('{\n "type": "x"', ["Regel 2: dit is niet te lezen als JSON"]),
    "not ours": ('{"type": "vademecum-assessment", "levels": {}}', ["type: dit is geen export van antwoorden"]),
    "newer": (saved({}, format=2), ["format: dit is gemaakt met een nieuwere versie"]),
    "an odd format": (saved({}, format="1"), ["format: hier hoort een ander soort waarde"]),
    "an odd head": (
        saved({}, version=1, date="2026-02-30", label=None, previous=[]),
        [f"{name}: hier hoort een ander soort waarde" for name in ("version", "date", "label", "previous")],
    ),
    "no answers": (saved([]), ["answers: hier hoort een ander soort waarde"]),
    "every problem": (
        saved(
            {
                f"{LIST}/way-back": {"statement": "x", "answer": "ja", "due": "morgen", "colour": "red"},
                f"{LIST}/line-open": {"answer": "yes", "note": 3},
                f"{LIST}/owner-named": "yes",
            }
        ),
        [
            f"{ONE}.answer: «ja» is geen antwoord",
            f"{ONE}.due: Uiterlijk op: «morgen» is geen datum",
            f"{ONE}.colour: deze sleutel is onbekend",
            f'answers["{LIST}/line-open"].statement: hier hoort een ander soort waarde',
            f'answers["{LIST}/line-open"].note: hier hoort een ander soort waarde',
            f'answers["{LIST}/owner-named"]: hier hoort een ander soort waarde',
        ],
    ),
    "a bad round": (
        saved({}, previous={LIST: {"date": "gisteren", "version": "1", "answers": {}}}),
        [f'previous["{LIST}"]: hier hoort een ander soort waarde'],
    ),
}


@pytest.mark.parametrize(
    ("name", "words", "problems"),
    [
        *(("a.csv", words, problems) for words, problems in BAD_CSV.values()),
        *(("a.json", words, problems) for words, problems in BAD_JSON.values()),
    ],
    ids=[*BAD_CSV, *(f"JSON: {name}" for name in BAD_JSON)],
)
def test_a_file_with_problems_changes_nothing(page: Page, name: str, words: str, problems: list[str]) -> None:
    """Each is said with its place, also behind the first one; no question is asked."""
    fill(page)
    before = kept(page)
    import_file(page, name, words)
    found = f"{name} is niet geïmporteerd en er is niets veranderd. Problemen: {len(problems)}."
    expect(said(page, "files")).to_have_text(found)
    assert [line[: len(start)] for line, start in zip(report(page), problems, strict=True)] == problems
    expect(page.locator(".vm-ask")).to_be_hidden()
    assert kept(page) == before


def test_a_picture_is_no_file_of_answers(page: Page) -> None:
    """Bytes of any kind are refused with a sentence."""
    import_file(page, "foto.png", b"\x89PNG\r\n\x1a\n\x00\xff\xfe")
    expect(said(page, "files")).to_contain_text("foto.png is niet geïmporteerd")


def test_a_script_in_a_file_is_words(page: Page) -> None:
    """Nothing of a file becomes HTML."""
    evil = "<img src=x onerror=alert(1)>"
    import_file(page, "a.csv", table_file([HEAD, row("gone", answer="Ja")]).replace("Een stelling", evil))
    agree(page)
    assert report(page)[1:] == [f"{evil} – Ja"]
    assert page.locator(".vm-body img").count() == 0
    assert re.search("onerror", page.locator("[data-note=lost]").inner_text())
