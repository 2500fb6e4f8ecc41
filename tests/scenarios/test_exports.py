"""A small site with a matrix, built whole: all its files say the same, and an edit of any of them is found."""

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from tests.builds import build, copy, lay_out, once, run
from tests.sites import make_docs, text
from tests.unit.pages.matrix_files import FILES, FOLDERS, LEVELS, TARGETS
from vademecum.cli import main

HOME = {f"{code}/index.md": text("page", "home") for code in FOLDERS}
CELL = "cio × bridging"
NL, DA = FOLDERS["nl"], FOLDERS["da"]
PAGE = "nl/competenties/bruggen/index.html"
JOINED = "data/matrix.jsonld"
NAMES = ("matrix.json", "matrix.csv", "matrix-semicolon.csv", "matrix.jsonld", "matrix.xlsx")
SITES: Mapping[str, Mapping[str, str | bytes]] = {
    "plain": FILES,
    "own": {**FILES, "data/targets.yml": TARGETS},
    "changed": {
        **FILES,
        "data/roles.yml": str(FILES["data/roles.yml"]).replace("bridging: 3", "bridging: 0"),
    },
}
"""A site, the same with a level that an organisation sets itself, and with one level of the model changed."""

BORROWING: Mapping[str, str | bytes] = {
    **SITES["own"],
    "data/roles.yml": str(FILES["data/roles.yml"]).replace("da: It-direktør, ", ""),
    "data/competencies.yml": str(FILES["data/competencies.yml"])
    .replace(", da: Brobygning", "")
    .replace(", da: Forbinde", "")
    .replace("da: Ledende, ", ""),
    "nl/rollen/cio.md": text("role", "cio", title="Directeur & co"),
}
"""A site in which Danish lacks names of a role, a competency, a cluster and a level."""

WITHOUT_FALLBACK: Mapping[str, str | bytes] = {
    **BORROWING,
    "data/site.yml": str(FILES["data/site.yml"])
    .replace("en: roles}}", "en: roles}, fallback: none}")
    .replace("en: competencies}}", "en: competencies}, fallback: none}"),
}
"""The same, but nothing is borrowed: Danish has one cell."""

Sites = Callable[[str], Path]


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Sites:
    """Gives the built sites by name, which no test may change."""

    def make(name: str) -> Path:
        def lay(folder: Path) -> None:
            lay_out(folder)
            make_docs(folder, {**HOME, **SITES[name]})
            build(folder, "mkdocs", "--quiet")

        return once(tmp_path_factory, f"exports-{name}", lay) / "site"

    return make


@pytest.fixture
def site(built: Sites, tmp_path: Path) -> Path:
    """Gives a copy of the plain one, to edit."""
    copy(built("plain"), tmp_path / "site")
    return tmp_path / "site"


def verify(site: Path, language: str = "en", *options: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["verify-exports", str(site), "--language", language, *options])


def replace(path: Path, old: str, new: str) -> None:
    """Put words in the place of others, once; they must be there."""
    words = path.read_text(encoding="utf-8")
    assert old in words
    path.write_text(words.replace(old, new, 1), encoding="utf-8", newline="")


@pytest.mark.parametrize(("files", "count"), [(BORROWING, 25), (WITHOUT_FALLBACK, 24)])
def test_languages_that_lack_something_agree_too(files: Mapping[str, str | bytes], count: int, tmp_path: Path) -> None:
    """What is borrowed is the same in all files, and the texts say it too; what is hidden is in none."""
    lay_out(tmp_path)
    docs = make_docs(tmp_path, {**HOME, **files})
    assert run(tmp_path, "vademecum", "build").code == 0
    found = verify(tmp_path / "site", "en", "--docs-dir", str(docs))
    assert (found.exit_code, found.output) == (0, f"4 cells in {count} files of 3 languages agree.\n")


@pytest.mark.parametrize("folder", FOLDERS.values())
def test_the_page_leads_to_its_files(folder: str, built: Sites) -> None:
    """With their types; its head names the linked data, for programs."""
    page = (built("plain") / folder / "index.html").read_text(encoding="utf-8")
    assert '<link rel="alternate" type="application/ld+json" href="matrix.jsonld">' in page
    links = dict(re.findall(r'<a href="([^"]*matrix[^"/]*)" type="([^"]*)">', page))
    assert links["matrix.csv"] == links["matrix-semicolon.csv"] == "text/csv"
    assert [path for path in links if not (built("plain") / folder / path).is_file()] == []
    assert {*NAMES, "../../data/matrix.schema.json"} == {*links}


@pytest.mark.parametrize("name", SITES)
def test_all_files_agree(name: str, built: Sites) -> None:
    """In a site that nobody touched, whatever signs stand in names and words."""
    found = verify(built(name))
    assert (found.exit_code, found.output) == (0, "4 cells in 25 files of 3 languages agree.\n")


def cells(site: Path, folder: str) -> dict[str, dict[object, object]]:
    """What stands in each cell, row, record or relation of the files of a language, by file and place."""
    place = site / folder
    found: dict[str, dict[object, object]] = {}
    page = (place / "index.html").read_text(encoding="utf-8")
    found["index.html"] = dict(enumerate(re.findall(r"<td class=[^>]*>.*?</td>", page)))
    for name in ("matrix.csv", "matrix-semicolon.csv"):
        found[name] = dict(enumerate((place / name).read_text(encoding="utf-8-sig").splitlines()))
    found["matrix.json"] = dict(enumerate(json.loads((place / "matrix.json").read_text(encoding="utf-8"))["records"]))
    for name, path in (("matrix.jsonld", place / "matrix.jsonld"), (JOINED, site / JOINED)):
        graph = json.loads(path.read_text(encoding="utf-8"))["@graph"]
        found[name] = {node["@id"].removeprefix("https://example.org/id/"): node for node in graph}
    for sheet in load_workbook(place / "matrix.xlsx").worksheets:
        found[sheet.title] = {cell.coordinate: cell.value for row in sheet.iter_rows() for cell in row}
    return found


@pytest.mark.parametrize("folder", FOLDERS.values())
def test_one_level_changes_one_cell_of_every_file(folder: str, built: Sites) -> None:
    """And nothing else in any of them."""
    before, after = cells(built("plain"), folder), cells(built("changed"), folder)
    changed = {
        name: [place for place in before[name] | after[name] if before[name].get(place) != after[name].get(place)]
        for name in before
    }
    listed = {name for name, places in changed.items() if len(places) > 1}
    assert listed == {sheet for sheet in ("Lijst", "Liste", "List") if sheet in changed}
    assert {place for name in listed for place in changed.pop(name)} <= {"H5", "I5", "J5"}
    about = {name for name, places in changed.items() if not places}
    assert about == {name for name in ("Over dit bestand", "Om denne fil", "About this file") if name in changed}
    assert {name: places for name, places in changed.items() if name not in about} == {
        "index.html": [3],
        "matrix.csv": [4],
        "matrix-semicolon.csv": [4],
        "matrix.json": [3],
        "matrix.jsonld": ["role/cio/competency/bridging/"],
        JOINED: ["role/cio/competency/bridging/"],
        "Nederlands": ["E3"],
        "Dansk": ["E3"],
        "English": ["E3"],
    }


def in_sheet(name: str, sheet: str, place: str, value: object) -> Callable[[Path], None]:
    """An edit of one cell of a workbook, as a spreadsheet makes it."""

    def edit(site: Path) -> None:
        book = load_workbook(site / name)
        book[sheet][place].value = value
        book.save(site / name)

    return edit


def in_words(name: str, old: str, new: str) -> Callable[[Path], None]:
    """An edit of words in a file."""
    return lambda site: replace(site / name, old, new)


def in_json(name: str, change: Callable[[dict[str, Any]], None]) -> Callable[[Path], None]:
    """An edit of the record of the cell, or of its relation."""

    def edit(site: Path) -> None:
        made = json.loads((site / name).read_text(encoding="utf-8"))
        change((made.get("records") or made["@graph"])[-1])
        (site / name).write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")

    return edit


TWO = {"targetLevel": "https://example.org/id/level/2/"}
WORSE = in_words(PAGE, "Niveau 3;", "Niveau drie;")
SAID = f"description of the level is “{LEVELS[3].replace('3', 'drie')}”. Files with “{LEVELS[3]}”: 6"
EDITS: Mapping[str, tuple[Callable[[Path], None], str]] = {
    "page": (
        in_words(f"{NL}/index.html", "#level-3>3 – Lei", "#level-3>2 – Lei"),
        f"{NL}/index.html: {CELL}: level is 2. ",
    ),
    "word": (
        in_words(f"{NL}/index.html", "#level-3>3 – Leidend", "#level-3>3 – Leiden"),
        f"{NL}/index.html: {CELL}: name of the",
    ),
    "csv": (in_words(f"{DA}/matrix.csv", ",3,Ledende,", ",2,Ledende,"), f"{DA}/matrix.csv: {CELL}: level is 2. "),
    "semicolon": (
        in_words(f"{DA}/matrix-semicolon.csv", ";3;Ledende;", ";tre;Ledende;"),
        f"{DA}/matrix-semicolon.csv: {CELL}: level is “tre”. Files with 3: 9, such as {DA}/matrix.json.",
    ),
    "sheet": (
        in_sheet(f"{NL}/matrix.xlsx", "Nederlands", "E3", 2),
        f"{NL}/matrix.xlsx [Nederlands]: {CELL}: level is 2",
    ),
    "other sheet": (
        in_sheet(f"{NL}/matrix.xlsx", "Dansk", "E3", 2),
        f"{NL}/matrix.xlsx [Dansk]: {CELL}: level is 2. Files with 3: 9, such as {DA}/matrix.json.",
    ),
    "words for a number": (in_sheet(f"{NL}/matrix.xlsx", "Dansk", "E3", "3"), f"[Dansk]: {CELL}: level is “3”. "),
    "list": (in_sheet(f"{NL}/matrix.xlsx", "Lijst", "H5", 2), f"{NL}/matrix.xlsx [Lijst]: {CELL}: level is 2. "),
    "described in the list": (in_sheet(f"{NL}/matrix.xlsx", "Lijst", "J5", "Nee."), f"[Lijst]: {CELL}: description"),
    "json": (in_json(f"{NL}/matrix.json", lambda one: one.update(level=2)), f"{NL}/matrix.json: {CELL}: level is 2. "),
    "level of the model": (
        in_json(f"{NL}/matrix.json", lambda one: one.update({"model-level": 2})),
        f"{NL}/matrix.json: {CELL}: level of the model is 2. Files with nothing: 9, such as {NL}/matrix.csv.",
    ),
    "linked": (
        in_json(f"{NL}/matrix.jsonld", lambda one: one.update(TWO)),
        f"{NL}/matrix.jsonld: {CELL}: level is 2. ",
    ),
    "joined": (in_json(JOINED, lambda one: one["description"].update(en="No.")), f"{JOINED}: {CELL}: description"),
    "joined level": (in_json(JOINED, lambda one: one.update(TWO)), f"{JOINED}: {CELL}: level is 2. Files with 3: 9"),
    "page of a competency": (WORSE, f"{PAGE}: {CELL}: {SAID}, such as {NL}/matrix.json."),
    "borrowed": (
        in_words("da/kompetencer/bruggen/index.html", "Niveau 3;", "Niveau tre;"),
        f"da/kompetencer/bruggen/index.html: {CELL}: description of the level is ",
    ),
    "language of words": (
        in_words("da/kompetencer/bruggen/index.html", '<span lang="nl">Niveau 3;', "<span>Niveau 3;"),
        f"da/kompetencer/bruggen/index.html: {CELL}: language of the description is “da”. Files with “nl”: ",
    ),
    "head": (
        in_words(f"{NL}/index.html", ">ICT-directeur<", ">Directeur<"),
        f"{NL}/index.html: cio × strategy, {CELL}: name of the role is “Directeur”. Files with “ICT-directeur”: 9",
    ),
    "row": (lambda site: without_row(site / NL / "matrix.csv"), f"{NL}/matrix.csv: {CELL}: missing. Files that have"),
    "cell": (in_sheet(f"{NL}/matrix.xlsx", "English", "E3", None), f"{NL}/matrix.xlsx [English]: {CELL}: missing. "),
    "version": (
        in_words(f"{NL}/matrix.json", '"version":"1"', '"version":"2"'),
        f"{NL}/matrix.json: all cells: version is “2”. Files with “1”: 5, such as {NL}/matrix.csv.",
    ),
}
"""What somebody changes by hand, and what is said of it."""


def without_row(path: Path) -> None:
    """Take the last row out of a CSV file."""
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]))


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_by_hand_is_named(name: str, site: Path) -> None:
    """With its file, its cell, what it says and what others say; nothing else is."""
    edit, said = EDITS[name]
    edit(site)
    found = verify(site)
    assert (found.exit_code, len(found.output.splitlines())) == (1, 1), found.output
    assert said in found.output


def test_all_edits_are_named_in_one_run(site: Path) -> None:
    """In the order of languages, a line each."""
    chosen = ("page", "csv", "list", "joined", "page of a competency")
    for name in chosen:
        EDITS[name][0](site)
    found = verify(site)
    assert (found.exit_code, len(found.output.splitlines())) == (1, len(chosen)), found.output
    assert all(EDITS[name][1] in found.output for name in chosen[:4])


@pytest.mark.parametrize("path", [f"{NL}/{name}" for name in (*NAMES, "index.html")] + [JOINED, PAGE])
def test_a_missing_file_is_named(path: str, site: Path) -> None:
    """And only that: all else is still compared."""
    (site / path).unlink()
    found = verify(site)
    assert (found.exit_code, found.output) == (1, f"{path}: It is missing.\n")


@pytest.mark.parametrize("content", [b"\xff\xfe{", b"", b"[1]", b'{"@context": {}, "@graph": [1], "records": [{}]}'])
@pytest.mark.parametrize("name", NAMES)
def test_an_unreadable_file_is_named(name: str, content: bytes, site: Path) -> None:
    """Whatever stands in it; all else is still compared, so that another fault is named too."""
    (site / DA / name).write_bytes(content)
    EDITS["list"][0](site)
    found = verify(site)
    assert found.exit_code == 1
    fault, difference = found.output.splitlines()
    assert fault.startswith(f"{DA}/{name}: It "), found.output
    assert EDITS["list"][1] in difference


def test_a_page_without_its_table_is_named(site: Path) -> None:
    """Also where its heads lead nowhere."""
    page = site / NL / "index.html"
    words = page.read_text(encoding="utf-8")
    page.write_text(words.replace("<table", "<div").replace("</table", "</div"), encoding="utf-8")
    assert verify(site).output == f"{NL}/index.html: It has no table of roles and competencies.\n"
    page.write_text(words.replace('<a href="../competenties/bruggen/">', "<a>"), encoding="utf-8")
    assert verify(site).output == f"{NL}/index.html: The head of bridging leads to no page.\n"


def test_a_language_whose_files_are_all_gone_is_named(site: Path) -> None:
    """The workbooks of the others have it still."""
    for path in (site / DA).iterdir():
        if path.is_file():
            path.unlink()
    found = verify(site)
    assert found.exit_code == 1
    assert f"{NL}/matrix.xlsx [Dansk]: The language da has no files of its own." in found.output.splitlines()


def test_scripts_and_data_attributes_do_not_count(site: Path) -> None:
    """Only what is seen: other levels in them make no difference, and neither does hidden text."""
    page = site / NL / "index.html"
    words = page.read_text(encoding="utf-8")
    more = '<script>var a = "<td>1 – Nieuw</td>"</script><span hidden>9</span><!-- 4 -->'
    words = words.replace("#level-3>3", f"#level-3 data-level=1>{more}3").replace("data-", "data-old-")
    page.write_text(words, encoding="utf-8")
    assert verify(site).exit_code == 0


def test_a_site_without_a_matrix_is_no_success(tmp_path: Path) -> None:
    """There is nothing that agrees."""
    found = verify(tmp_path)
    assert (found.exit_code, found.output) == (1, f"There is no matrix in {tmp_path}.\n")


@pytest.mark.parametrize("arguments", [[], ["nowhere"], ["--unknown", "."]])
def test_a_wrong_use_has_an_exit_code_of_its_own(arguments: list[str]) -> None:
    """As with other commands."""
    assert CliRunner().invoke(main, ["verify-exports", *arguments]).exit_code == 2


@pytest.mark.parametrize(
    ("language", "said"), [("nl", "4 cellen in 25 bestanden van 3 talen: "), ("da", "4 celler i 25 filer på 3 sprog: ")]
)
def test_the_language_can_be_chosen(language: str, said: str, built: Sites) -> None:
    """That of messages."""
    assert verify(built("plain"), language).output.startswith(said)
