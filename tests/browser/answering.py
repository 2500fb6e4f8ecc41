"""Takes a folder; gives a site with one checklist, and what a reader does and sees on its page."""

import csv
import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import FilePayload, Locator, Page

from tests.browser.assessing import Small, file
from tests.browser.server import serving
from tests.builds import BASE, build, lay_out
from tests.sites import text

LIST = "go-live-day"
PATHS = {
    "nl": "nl/checklists/dag-van-livegang/",
    "da": "da/tjeklister/dagen-for-idriftsaettelse/",
    "en": "en/checklists/day-of-go-live/",
}
ITEMS = ("owner-named", "plan-written", "staff-trained", "line-open", "way-back")
KEY = "vademecum.checklists"
OWN = f"{KEY}/own/{LIST}"
"""Where the browser keeps the answers of a reader who never named a copy."""

_SECTIONS = {
    "nl": (
        (
            "Vooraf",
            "De afdeling weet wie de eigenaar is.",
            "Er is een plan.",
            "Iedereen is geschoold.",
        ),
        ("Op de dag", "De hulplijn is open.", "Er is een weg terug."),
    ),
    "da": (
        ("Forinden", "Afdelingen ved, hvem ejeren er.", "Der er en plan.", "Alle er uddannet."),
        ("På dagen", "Hjælpelinjen er åben.", "Der er en vej tilbage."),
    ),
    "en": (
        ("Beforehand", "The ward knows who the owner is.", "There is a plan.", "All are trained."),
        ("On the day", "The help line is open.", "There is a way back."),
    ),
}
_FORMERLY = {"plan-written": "formerly: [plan, draft], "}


def _written(code: str) -> str:
    items = iter(ITEMS)
    sections = (
        f"## {heading} {{#part-{number}}}\n\n" + "".join(f"- [ ] {words} {{#{next(items)}}}\n" for words in statements)
        for number, (heading, *statements) in enumerate(_SECTIONS[code])
    )
    return "\n".join(sections)


FACTS = {
    "data/checklists.yml": f"""\
{LIST}:
  name: {{nl: De dag van livegang, da: Dagen for idriftsættelse, en: The day of go-live}}
  formerly: [go-live]
  brief:
    - item: owner-named
      ask: {{nl: Wie is het?, da: Hvem er det?, en: Who is it?}}
      good: {{nl: Eén naam., da: Ét navn., en: One name.}}
  items:
"""
    + "".join(
        f"    {name}: {{{_FORMERLY.get(name, '')}role: cmio, basis: [{{source: audit-2018}}]}}\n" for name in ITEMS
    ),
    **{
        f"{folder}.md": text("checklist", LIST, _written(folder[:2]), title=title)
        for folder, title in (
            ("nl/checklists/dag-van-livegang", "De dag van livegang"),
            ("da/tjeklister/dagen-for-idriftsaettelse", "Dagen for idriftsættelse"),
            ("en/checklists/day-of-go-live", "The day of go-live"),
        )
    },
}


@contextmanager
def checklist_site(folder: Path) -> Iterator[Small]:
    """Build a site with a checklist of five items in two sections, and serve it."""
    for path, words in FACTS.items():
        target = folder / "layer" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(words, encoding="utf-8")
    project = lay_out(folder / "project", BASE, folder / "layer")
    public = folder / "public"
    with serving(public) as address:
        build(project, "vademecum", "--url", address, "--site-dir", str(public))
        yield Small(address, public)


def item(page: Page, name: str) -> Locator:
    """The controls of an item."""
    return page.locator(f".vm-said[data-item='{name}']")


def answer(page: Page, **said: str) -> None:
    """Choose answers; the names of items have `_` for `-`."""
    for name, value in said.items():
        item(page, name.replace("_", "-")).locator(f"input[value='{value}']").check()


def write(page: Page, name: str, **fields: str) -> None:
    """Fill in the fields of an item."""
    block = item(page, name).locator("details")
    block.evaluate("block => { block.open = true; }")
    for field, value in fields.items():
        block.locator(f"[data-field='{field}']").fill(value)


def answered(page: Page) -> dict[str, str]:
    """The answers that the page shows, by item."""
    found = page.locator(".vm-said:has(:checked:not([value='']))").evaluate_all(
        "sets => sets.map(set => [set.dataset.item, set.querySelector(':checked').value])"
    )
    return dict(found)


def field(page: Page, name: str, which: str) -> str:
    """What stands in a field of an item."""
    return item(page, name).locator(f"[data-field='{which}']").input_value()


def kept(page: Page) -> dict[str, Any]:
    """What the browser keeps of checklists, by key, without the statements."""
    found = {
        key: json.loads(words) for key, words in page.evaluate("({...localStorage})").items() if key.startswith(KEY)
    }
    return {key: {name: value for name, value in one.items() if name != "statement"} for key, one in found.items()}


def keep(page: Page, **values: Any) -> None:
    """Put values under keys below that of the list of copies; the names of keys have `__` for a slash, `_` for `-`."""
    for name, value in values.items():
        key = f"{KEY}/{name.replace('__', '/').replace('_', '-')}"
        page.evaluate("([key, words]) => localStorage.setItem(key, words)", [key, json.dumps(value)])


def do(page: Page, name: str) -> None:
    """Press a button, by what it does."""
    page.locator(f".vm-body [data-do='{name}']").click()


def exported(page: Page, kind: str) -> bytes:
    """The content of an exported file."""
    with page.expect_download() as download:
        do(page, kind)
    return Path(download.value.path()).read_bytes()


def import_file(page: Page, name: str, words: str | bytes) -> None:
    """Choose a file to be imported."""
    chosen: FilePayload = file(name, "")
    page.locator("#checklist-file").set_input_files(
        {**chosen, "buffer": words if isinstance(words, bytes) else words.encode()}
    )


def rows(content: bytes, separator: str = ";") -> list[list[str]]:
    """The cells of a CSV file."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))


def table_file(cells: list[list[str]], separator: str = ";") -> str:
    """A CSV file with these cells, as Python writes it."""
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=separator).writerows(cells)
    return written.getvalue()


def said(page: Page, place: str) -> Locator:
    """What the page says at a place: of copies, of the round, or of files."""
    return page.locator(f".vm-body [data-said='{place}']")


def report(page: Page) -> list[str]:
    """The lines of the report of an import."""
    return page.locator("[data-part=report] li").all_inner_texts()


def counts(page: Page) -> list[list[str]]:
    """The rows of the result, below its head."""
    found = page.locator("[data-part=counts] tbody tr").evaluate_all(
        "rows => rows.map(row => [...row.cells].map(cell => cell.textContent))"
    )
    return [[str(cell) for cell in row] for row in found]
