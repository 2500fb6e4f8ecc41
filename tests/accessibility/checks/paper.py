"""Takes a page; gives what of it is lost on paper, and what its tables lack on a screen."""

import subprocess
from collections.abc import Iterator
from functools import cache
from typing import Any

from tests.accessibility.check import SCHEMES, WIDTHS, Canary, Check, View
from tests.browsers import tool
from tests.builds import PROJECT
from vademecum.languages import format_date
from vademecum.site import build_date, read_site

ARTICLE = """() => {
  const article = document.querySelector("article");
  if (!article) return null;
  const words = element => element ? element.innerText || element.textContent : "";
  const written = cell => {
    const copy = cell.cloneNode(true);
    copy.querySelectorAll("[data-off-paper]").forEach(part => part.remove());
    return copy.textContent;
  };
  const all = which => [...article.querySelectorAll(which)].filter(element => !element.closest("[data-off-paper]"));
  return {
    title: words(article.querySelector("h1")),
    language: article.querySelector("h1").closest("[lang]").lang,
    colophon: words(document.querySelector(".vm-colophon")),
    address: document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? "",
    citation: words(article.querySelector(".vm-cite__text")),
    cells: all(":is(td, th)").map(written),
    headings: all(".vm-body :is(h2, h3, h4)").map(heading => heading.textContent),
    abbreviations: [...article.querySelectorAll("abbr[title]")].map(word => [word.textContent, word.title]),
  };
}"""

LEFT_OVER = """() => [...document.querySelectorAll("nav, button, input, dialog, footer.vm-footer, .vm-skip")]
  .filter(part => part.checkVisibility())
  .map(part => `${part.localName}.${part.className} is printed`)
  .concat([...document.querySelectorAll("article h1, .vm-colophon")]
    .filter(part => !part.checkVisibility())
    .map(part => `${part.localName} is not printed`))"""

CUT_OFF = """() => [...document.querySelectorAll("article table")].flatMap(table => {
  const cut = [];
  for (let box = table; box && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflowX !== "visible") cut.push(`${box.localName}.${box.className} cuts a table off`);
  }
  return cut;
})"""

TABLES = """() => [...document.querySelectorAll("main table")].flatMap((table, index) => {
  const lacks = [];
  const words = element => element?.textContent.trim();
  const frame = table.parentElement;
  const name = frame.getAttribute("aria-label") || (frame.getAttribute("aria-labelledby") ?? "")
    .split(" ").map(id => words(document.getElementById(id)) ?? "").join(" ").trim();
  if (!words(table.caption)) lacks.push("a caption");
  if (!table.querySelector("th[scope=col]")) lacks.push("heads of columns");
  if ([...table.querySelectorAll("th")].some(cell => !["col", "row", "colgroup", "rowgroup"].includes(cell.scope))) {
    lacks.push("scope of a head");
  }
  if (!["auto", "scroll"].includes(getComputedStyle(frame).overflowX)) lacks.push("a frame that scrolls");
  if (frame.tabIndex < 0) lacks.push("a frame that takes the focus");
  if (!["group", "region"].includes(frame.getAttribute("role"))) lacks.push("a role of its frame");
  if (!name) lacks.push("a name of its frame");
  return lacks.map(part => `table ${index + 1} lacks ${part}`);
})"""

FIRST_COLUMN = """() => [...document.querySelectorAll("main table")].flatMap((table, index) => {
  const frame = table.parentElement;
  if (frame.scrollWidth <= frame.clientWidth) return [];
  frame.scrollIntoView({ block: "start" });
  frame.scrollLeft = frame.scrollWidth;
  const edge = frame.getBoundingClientRect();
  const lost = [...table.tBodies].flatMap(body => [...body.rows]).filter(row => {
    const box = row.cells[0].getBoundingClientRect();
    const [x, y] = [box.left + Math.min(8, box.width / 2), box.top + box.height / 2];
    if (box.left < edge.left - 2 || box.right > edge.right + 2) return true;
    return y > 0 && y < innerHeight && !row.cells[0].contains(document.elementFromPoint(x, y));
  });
  frame.scrollLeft = 0;
  scrollTo(0, 0);
  return lost.length ? [`table ${index + 1}: the first cell of ${lost.length} rows goes out of view`] : [];
})"""


def find_lost(view: View) -> list[str]:
    """What stands on the page and on no sheet of it, upright or across; a part may say that paper has no use for it."""
    article = view.page.evaluate(ARTICLE)
    if article is None:
        return []
    colophon = squeezed(article["colophon"])
    marks = (article["address"] or "an address", *stamp(article["language"], view.language))
    found = [f"the colophon lacks {mark!r}" for mark in marks if squeezed(mark) not in colophon]
    for name, across in (("upright", False), ("across", True)):
        sheets = squeezed(printed(view, across))
        found += [f"{name}: {words!r} is lost" for words in expected(article) if squeezed(words) not in sheets]
    return found


def printed(view: View, across: bool) -> str:
    """The text of the sheets, A4, in the order in which the browser drew it: a cell's lines stand together."""
    sheets = view.page.pdf(format="A4", landscape=across)
    command = [tool("pdftotext", "poppler-utils"), "-raw", "-", "-"]
    return subprocess.run(command, input=sheets, capture_output=True, check=True).stdout.decode()


def expected(article: dict[str, Any]) -> Iterator[str]:
    """All that paper must carry; words of a cell are looked for as a whole."""
    yield article["title"]
    yield article["citation"] or "a citation"
    yield article["colophon"]
    yield from article["headings"]
    yield from {cell for cell in article["cells"] if cell.strip()}
    yield from {f"{word} ({title})" for word, title in article["abbreviations"]}


@cache
def stamp(spoken: str, language: str) -> tuple[str, ...]:
    """The name of the language of a text, and version and date of all texts as the page's language writes them."""
    catalogue = read_site(PROJECT / "docs").catalogue
    assert catalogue
    site, day = catalogue.settings.site, build_date(catalogue, environment={})
    return site.languages[spoken].name, site.version, format_date(day, language) if day else ""


def squeezed(words: str) -> str:
    """Words without what a line break may add or take: spaces, and hyphens that nobody wrote."""
    return "".join(words.replace("\u00ad", "").split())


def find_left_over(view: View) -> list[str]:
    """Menus and controls that paper has no use for, a title that it lacks, and boxes that would cut a table off."""
    view.page.emulate_media(media="print")
    found: list[str] = view.page.evaluate(LEFT_OVER) + view.page.evaluate(CUT_OFF)
    view.page.emulate_media(media="null")
    return found


def find_bare_tables(view: View) -> list[str]:
    """What a table lacks for those who hear it, and for those who scroll by keyboard."""
    lacking: list[str] = view.page.evaluate(TABLES)
    return lacking


def find_lost_columns(view: View) -> list[str]:
    """Tables whose first column does not stay in view while the others are scrolled."""
    lost: list[str] = view.page.evaluate(FIRST_COLUMN)
    return lost


def on_a_phone(view: View) -> bool:
    """The narrow window, once."""
    return (view.state, view.width, view.scheme) == ("plain", min(WIDTHS), SCHEMES[0])


CHECKS = (
    Check("paper", (5,), find_lost, each="page", fresh=True),
    Check("sheet", (5,), find_left_over, each="page"),
    Check("tables", (5,), find_bare_tables, each="page"),
    Check("first column", (5,), find_lost_columns, where=on_a_phone),
)
WIDE = '<tr><td>One</td><td><canvas width="900" height="20"></canvas></td></tr>'
CANARIES = (
    Canary("a lost title", "sheet", "<h1", "<h1 hidden", "h1 is not printed"),
    Canary("a lost colophon", "paper", 'class="vm-colophon"', "", "the colophon lacks"),
    Canary("a lost cell", "paper", "<td>", '<td><span class="vm-skip">Hidden words</span>', "is lost"),
    Canary("a printed menu", "sheet", '<div class="vm-body', '<nav>Menu</nav><div class="vm-body', "nav"),
    Canary("a table without caption", "tables", "<caption", "<caption hidden></caption><caption", "a caption"),
    Canary("a head without scope", "tables", '<th scope="col"', "<th", "scope of a head"),
    Canary("a frame without focus", "tables", 'tabindex="0"', "", "takes the focus"),
    Canary("a frame without a name", "tables", 'aria-labelledby="vm-table-1"', "", "a name"),
    Canary("a column that goes", "first column", "<tbody>", f"<tbody>{WIDE}", "out of view"),
)
