"""Takes a folder; gives a site with three competencies, and what a reader does and sees in its self-assessment."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import FilePayload, Locator, Page

from tests.browser.server import serving
from tests.builds import BASE, build, lay_out
from tests.sites import text

PATHS = {
    "nl": "nl/competentiematrix/zelfbeoordeling/",
    "da": "da/kompetencematrix/selvvurdering/",
    "en": "en/competency-matrix/self-assessment/",
}
KEY = "vademecum.assessment"
_CLOSING = """() => ({ closed: new Promise((done) => {
  document.querySelector(".vm-ask").addEventListener("close", () => setTimeout(done), { once: true });
}) })"""
FACTS = {
    "data/roles.yml": """\
groups:
  leads: {name: {nl: Leiders, da: Ledere, en: Leads}}
roles:
  cmio:
    group: leads
    name: {nl: CMIO, da: CMIO, en: CMIO}
    targets: {a: 3, b: 2, c: 2}
    formerly: [chief]
  cio: {group: leads, name: {nl: Baas, da: Chef, en: Boss}, targets: {a: 1, b: 4, c: 0}}
""",
    "data/competencies.yml": """\
levels:
  0: {name: {nl: Nieuw, da: Ny, en: New}, test: {nl: Weet wie., da: Ved hvem., en: Knows who.}}
  1: {name: {nl: Bekend, da: Orienteret, en: Informed}, test: {nl: Legt uit., da: Forklarer., en: Explains.}}
  2: {name: {nl: Toepassend, da: Anvendende, en: Practising}, test: {nl: Doet., da: Gør., en: Does.}}
  3: {name: {nl: Leidend, da: Ledende, en: Leading}, test: {nl: Leidt., da: Leder., en: Leads.}}
  4: {name: {nl: Vormend, da: Formende, en: Shaping}, test: {nl: Vormt., da: Former., en: Shapes.}}
clusters:
  people: {code: A, name: {nl: Mensen, da: Mennesker, en: People}}
competencies:
  a: {code: A1, cluster: people, name: {nl: Aarden, da: Ånde, en: Aim}, formerly: [alpha]}
  b: {code: A2, cluster: people, name: {nl: Bruggen, da: Broer, en: Bridge}}
  c: {code: A3, cluster: people, name: {nl: "=Creatie & <co>", da: "=Skabe & <co>", en: "=Create & <co>"}}
""",
    "data/targets.yml": """\
organisation: {nl: Huis & Hof, da: Hus & Have, en: House & Home}
targets: {cio: {a: 4}}
""",
    "data/checklists.yml": """\
go-live-day:
  name: {nl: De dag van livegang, da: Dagen for idriftsættelse, en: The day of go-live}
  items:
    owner-named: {role: cmio, competencies: [a], basis: [{source: audit-2018}]}
""",
    "nl/praktijken/aarden.md": text(
        "practice", "grounding", "## Kern {#core}\n\nOk.\n", title="Leren aarden", competencies=["a"]
    ),
    "da/praksis/aande.md": text("practice", "grounding", "## Kerne {#core}\n\nOk.\n", title="Lær at ånde"),
    "en/practices/aim.md": text("practice", "grounding", "## Core {#core}\n\nOk.\n", title="Learn to aim"),
}


@dataclass(frozen=True)
class Small:
    """A small site at its address, and its folder."""

    address: str
    folder: Path


@contextmanager
def small_site(folder: Path) -> Iterator[Small]:
    """Build a site with three competencies, and serve it."""
    for path, words in FACTS.items():
        target = folder / "layer" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(words, encoding="utf-8")
    project = lay_out(folder / "project", BASE, folder / "layer")
    public = folder / "public"
    with serving(public) as address:
        build(project, "vademecum", "--url", address, "--site-dir", str(public))
        yield Small(address, public)


def answer(page: Page, **levels: int) -> None:
    """Choose the answers of questions."""
    for competency, level in levels.items():
        question(page, competency).locator(f"input[value='{level}']").check()


def question(page: Page, competency: str) -> Locator:
    """The question about a competency."""
    return page.locator(f"[data-competency='{competency}']")


def choose_role(page: Page, role: str) -> None:
    """Choose the target role."""
    page.locator("#assessment-role").select_option(role)


def answered(page: Page) -> dict[str, str]:
    """The answers that the questions show, by competency."""
    chosen = page.locator(".vm-question:has(input:checked:not([value='']))")
    found = chosen.evaluate_all("""questions => questions.map(question =>
        [question.dataset.competency, question.querySelector("input:checked").value])""")
    return dict(found)


def role(page: Page) -> str:
    """The target role that the page shows."""
    return page.locator("#assessment-role").input_value()


def gaps(page: Page) -> list[tuple[str, int]]:
    """Competency and gap, in the order of the list."""
    items = page.locator(".vm-gaps > li")
    return [
        (str(name), int(gap)) for name, gap in items.evaluate_all("all => all.map(({dataset: d}) => [d.id, d.gap])")
    ]


def table(page: Page, name: str = "levels") -> list[list[str]]:
    """The rows of the table of levels, or of people, below its head."""
    rows = page.locator(f".vm-{name} tbody tr")
    found = rows.evaluate_all("rows => rows.map(row => [...row.cells].map(cell => cell.textContent))")
    return [[str(cell) for cell in row] for row in found]


def kept(page: Page) -> dict[str, Any] | None:
    """What the browser keeps of the assessment."""
    found = page.evaluate(f"localStorage.getItem('{KEY}')")
    return None if found is None else dict(json.loads(found))


def do(page: Page, name: str) -> None:
    """Press a button, by what it does."""
    page.locator(f"[data-do='{name}']").click()


def agree(page: Page) -> None:
    """Say yes to the question that is asked, and let the page act on it: a dialog says later that it closed."""
    closing = page.evaluate_handle(_CLOSING)
    page.locator(".vm-ask [value='yes']").click()
    closing.evaluate("({ closed }) => closed")


def exported(page: Page, kind: str) -> bytes:
    """The content of an exported file."""
    with page.expect_download() as download:
        do(page, kind)
    return Path(download.value.path()).read_bytes()


def saved(levels: Mapping[str, Any], **more: Any) -> FilePayload:
    """A file as the page exports it."""
    values = {"$schema": "s", "type": "vademecum-assessment", "format": 1, "version": "1", "date": "2026-11-22"}
    return file("answers.json", json.dumps({**values, "levels": levels, **more}))


def file(name: str, words: str) -> FilePayload:
    """A file to be chosen."""
    return {"name": name, "mimeType": "application/octet-stream", "buffer": words.encode()}


def import_file(page: Page, chosen: FilePayload) -> None:
    """Choose a file to be imported."""
    page.locator("#assessment-file").set_input_files(chosen)


def said(page: Page, place: str) -> Locator:
    """What the page says at a place: at the top (notes), below the buttons (keep), or of several people (board)."""
    return page.locator(f"[data-said='{place}']")


def note(page: Page, name: str) -> Locator:
    """A notice at the top of the page."""
    return page.locator(f"[data-note='{name}']")
