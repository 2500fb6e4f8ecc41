"""The self-assessment: what is exported and imported, and several people side by side."""

import csv
import io
import json
import re

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from playwright.sync_api import Page, expect

from tests.browser.assessing import (
    PATHS,
    Small,
    agree,
    answer,
    answered,
    choose_role,
    do,
    exported,
    file,
    import_file,
    kept,
    note,
    role,
    said,
    saved,
    table,
)
from tests.browser.conftest import Contexts
from tests.browser.listening import listen_for_violations
from tests.browser.reading import NARROW, stored
from tests.browser.server import serving

LABEL = "=Anna; Bo"
"""A label that a spreadsheet would take for a formula, and that has a separator in it."""


@pytest.fixture
def page(contexts: Contexts, three: Small) -> Page:
    """Gives the page in Dutch to a new reader."""
    page = contexts().new_page()
    page.goto(three.address + PATHS["nl"])
    return page


def fill(page: Page, label: str = LABEL) -> None:
    """Two answers, a role and a label."""
    choose_role(page, "cmio")
    answer(page, a=1, b=3)
    page.locator("#assessment-label").fill(label)


def rows(content: bytes, separator: str) -> list[list[str]]:
    """The cells of a CSV file."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=separator))


def test_json_is_as_its_schema_says(page: Page, three: Small) -> None:
    """The schema stands at the address that the file names; in it are ids, and the words of no language."""
    fill(page)
    found = json.loads(exported(page, "json"))
    assert found["$schema"] == f"{three.address}nl/competentiematrix/assessment.schema.json"
    schema = page.request.get(found["$schema"]).json()
    Draft202012Validator(schema, format_checker=FormatChecker()).validate(found)
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", found.pop("date"))
    assert found == {
        "$schema": found["$schema"],
        "type": "vademecum-assessment",
        "format": 1,
        "version": "1",
        "label": LABEL,
        "role": "cmio",
        "levels": {"a": 1, "b": 3},
    }


def test_json_without_role_and_label_is_as_its_schema_says(page: Page, three: Small) -> None:
    """Both may be missing."""
    answer(page, c=0)
    found = json.loads(exported(page, "json"))
    Draft202012Validator(page.request.get(found["$schema"]).json()).validate(found)
    assert found["levels"] == {"c": 0}
    assert not {"label", "role"} & found.keys()


@pytest.mark.parametrize(("code", "separator"), [("nl", ";"), ("da", ";"), ("en", ",")])
def test_csv_opens_in_the_readers_spreadsheet(contexts: Contexts, three: Small, code: str, separator: str) -> None:
    """With the separator of the language and a mark for UTF-8, all competencies, their names and ids; no formula."""
    page = contexts().new_page()
    page.goto(three.address + PATHS[code])
    fill(page)
    content = exported(page, "csv")
    assert content.startswith(b"\xef\xbb\xbf")
    head, *found = rows(content, separator)
    assert (len(head), len(set(head)), head[0]) == (12, 12, "id")
    assert [row[0] for row in found] == ["a", "b", "c"]
    assert [(row[3], row[5], row[6]) for row in found] == [("1", "3", "2"), ("3", "2", "-1"), ("", "2", "2")]
    name = page.locator("#assessment-role option:checked").inner_text()
    assert [row[7:10] for row in found] == [["cmio", name, f"'{LABEL}"]] * 3
    assert found[2][2].startswith("'=")


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_an_export_brings_everything_back(page: Page, kind: str) -> None:
    """After all was cleared; also an answer that has no place here."""
    import_file(page, saved({"a": 1, "b": 3, "gone": 4}, role="cmio", label=LABEL))
    before = kept(page)
    content = exported(page, kind)
    do(page, "clear")
    agree(page)
    assert kept(page) is None
    import_file(page, file(f"Anna.{kind}", content.decode()))
    expect(said(page, "keep")).to_contain_text(f"Gelezen uit Anna.{kind}: 2 van 3 beantwoord.")
    assert (answered(page), role(page)) == ({"a": "1", "b": "3"}, "cmio")
    assert kept(page) == before == {"version": "1", "role": "cmio", "levels": {"a": 1, "b": 3, "gone": 4}}
    expect(page.locator("#assessment-label")).to_have_value(LABEL)


def test_csv_of_a_spreadsheet_can_be_read(page: Page) -> None:
    """With other separators, quotes and line ends than ours, in another language."""
    answer(page, a=1)
    cells = rows(exported(page, "csv"), ";")
    cells[1][3], cells[2][2] = "4", 'Two\n"lines"'
    do(page, "clear")
    agree(page)
    for dialect in (csv.unix_dialect, csv.excel_tab):
        text = io.StringIO()
        csv.writer(text, dialect).writerows(cells)
        import_file(page, file("a.csv", text.getvalue()))
        expect(said(page, "keep")).to_contain_text("1 van 3 beantwoord")
        assert answered(page) == {"a": "4"}


@pytest.mark.parametrize(
    "words",
    [
        "",
        "not json",
        "{",
        "{}",
        "[]",
        "null",
        '{"levels": {"a": 1}}',
        '{"type": "vademecum-assessment", "levels": 3}',
        "id;code\na;A1\n",
        'id;"\n',
        "\x00\ufffd\x01",
        "x" * 1_000_001,
    ],
    ids=lambda words: words[:12],
)
def test_another_file_is_refused_in_words(page: Page, words: str) -> None:
    """Nothing changes."""
    answer(page, c=1)
    import_file(page, file("foto.json", words))
    expect(said(page, "keep")).to_have_text("foto.json is geen export van deze zelfbeoordeling.")
    assert answered(page) == {"c": "1"}


def test_a_file_of_a_newer_page_is_refused_in_words(page: Page) -> None:
    """It may say what this one does not know."""
    import_file(page, saved({"a": 1}, format=2))
    expect(said(page, "keep")).to_contain_text("nieuwere versie")
    import_file(page, saved({}))
    expect(said(page, "keep")).to_contain_text("geen antwoorden")


def test_what_does_not_count_is_told(page: Page) -> None:
    """A level out of range, an id that nothing has, a role that is gone, another version; the rest counts."""
    levels = {"alpha": 2, "b": 7, "c": "3", "gone": 1, "__proto__": 2}
    import_file(page, saved(levels, role="nobody", version="0.9"))
    for words in ("1 van 3 beantwoord", "gone", "b: 7, c: 3", "nobody", "0.9"):
        expect(said(page, "keep")).to_contain_text(words)
    assert answered(page) == {"a": "2"}
    expect(note(page, "lost")).to_contain_text("gone")


def test_an_import_asks_before_it_replaces(page: Page) -> None:
    """Not where the answers are the same."""
    answer(page, c=1)
    import_file(page, saved({"a": 1}))
    expect(page.locator(".vm-ask")).to_contain_text("answers.json")
    page.keyboard.press("Escape")
    assert answered(page) == {"c": "1"}
    import_file(page, saved({"a": 1}))
    agree(page)
    expect(said(page, "keep")).to_contain_text("1 van 3")
    assert answered(page) == {"a": "1"}
    import_file(page, saved({"a": 1}))
    expect(page.locator(".vm-ask")).to_be_hidden()


def compare(page: Page, *people: tuple[str, dict[str, int]]) -> None:
    """Open the files of several people at once."""
    files = [saved(levels, label=name, role="cmio") for name, levels in people]
    page.locator("#board-files").set_input_files(files)


def test_people_stand_side_by_side(page: Page) -> None:
    """A column each, in the order of their files, with the target level and the spread; nothing is kept."""
    compare(page, ("Anna", {"a": 1, "b": 3}), ("Bo", {"a": 4}), ("Anna", {"a": 2, "gone": 1}))
    expect(said(page, "board")).to_contain_text("gone")
    heads = page.locator(".vm-board thead th").all_inner_texts()
    assert heads == ["Competentie", "Streefniveau", "Anna", "Bo", "Anna (2)", "Spreiding"]
    none = "niet beantwoord"
    assert table(page, "board") == [
        ["A1 Aarden", "3 – Leidend", "1 – Bekend", "4 – Vormend", "2 – Toepassend", "1–4"],
        ["A2 Bruggen", "2 – Toepassend", "3 – Leidend", none, none, "3"],
        ["A3 =Creatie & <co>", "2 – Toepassend", none, none, none, "–"],
    ]
    assert stored(page) == {}
    assert answered(page) == {}
    page.locator("#board-role").select_option("")
    assert page.locator(".vm-board thead th").all_inner_texts() == [
        "Competentie",
        "Anna",
        "Bo",
        "Anna (2)",
        "Spreiding",
    ]


def test_the_own_answers_can_stand_beside_them(page: Page) -> None:
    """As they are, also when they change."""
    compare(page, ("Bo", {"a": 4}))
    expect(page.locator("#board-me")).to_be_hidden()
    answer(page, a=1)
    page.get_by_label("Ook de antwoorden op deze pagina").check()
    assert table(page, "board")[0][2:] == ["4 – Vormend", "1 – Bekend", "1–4"]
    page.locator("#assessment-label").fill("Ik")
    answer(page, a=2)
    assert page.locator(".vm-board thead th").all_inner_texts()[2:] == ["Bo", "Ik", "Spreiding"]
    assert table(page, "board")[0][3:] == ["2 – Toepassend", "2–4"]


def test_people_can_be_removed(page: Page) -> None:
    """One by one, with the focus on the next, or all together."""
    compare(page, ("Anna", {"a": 1}), ("Bo", {"a": 4}), ("Cas", {"a": 2}))
    page.get_by_role("button", name="Anna weghalen").press("Enter")
    expect(page.get_by_role("button", name="Bo weghalen")).to_be_focused()
    assert table(page, "board")[0][2:] == ["4 – Vormend", "2 – Toepassend", "2–4"]
    do(page, "empty-board")
    expect(page.locator(".vm-board")).to_be_hidden()
    expect(page.locator("#board-files")).to_be_focused()


def test_a_wrong_file_does_not_hold_up_the_others(page: Page) -> None:
    """It is named; a person without a label has the name of the file."""
    page.locator("#board-files").set_input_files([file("foto.json", "x"), saved({"a": 1, "b": 9})])
    expect(said(page, "board")).to_contain_text("foto.json is geen export")
    expect(said(page, "board")).to_contain_text("answers.json: Dit is niet te lezen")
    assert page.locator(".vm-board thead th").all_inner_texts()[1:] == ["answers", "Spreiding"]


def test_many_people_fit_a_phone(contexts: Contexts, three: Small) -> None:
    """Their table scrolls, by the keyboard too; the page does not."""
    page = contexts(viewport=NARROW).new_page()
    page.goto(three.address + PATHS["da"])
    compare(page, *((f"Person med et meget langt navn {number}", {"a": 1}) for number in range(9)))
    expect(page.locator(".vm-board")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW["width"]
    frame = page.locator(".vm-table:has(.vm-board)")
    assert frame.evaluate("frame => frame.scrollWidth > frame.clientWidth && frame.tabIndex === 0")


def test_the_sites_policy_allows_it_all(contexts: Contexts, three: Small) -> None:
    """Answers, files, dialog and tables, on a host that sends the policy."""
    policy = (three.folder / "content-security-policy.txt").read_text(encoding="utf-8").strip()
    with serving(three.folder, "", {"Content-Security-Policy": policy}) as address:
        context = contexts()
        heard = listen_for_violations(context)
        page = context.new_page()
        page.goto(address + PATHS["nl"])
        fill(page)
        assert exported(page, "json") and exported(page, "csv")
        compare(page, ("Anna", {"a": 1}))
        do(page, "clear")
        agree(page)
        assert answered(page) == {}
        assert heard == []
