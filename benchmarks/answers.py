"""Takes the real texts and invented ones; measures what the first answer of the search costs a reader's browser."""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page, Response

from benchmarks.distractors import add_distractors
from benchmarks.measure import BuildError
from benchmarks.slowing import TIMES, milliseconds_of_a_loop, slowed
from tests.browser.server import serving
from tests.browsers import chromium
from tests.builds import PROJECT, lay_out, run

ARTICLES = 1000
"""How many invented articles a language there are beside the real ones."""

BYTES, SECONDS = 300_000, 1.0
"""What a first answer may fetch, as it lies on the host, and how long the first result may take."""

QUESTIONS = {
    "nl": ("cmio", "patientveiligheid", "bestuursverslag", "verpleegkundge", "EPD", "vermoeid van schermen"),
    "da": ("cmio", "patientsikkerhed", "bestyrelse", "sygeplejerkse", "EPJ", "traet af skaerme"),
    "en": ("cmio", "patient safety", "board report", "informatcis", "EHR", "tired of screens"),
}
"""By name, without accents, a part of a compound, with a slip of the finger, short, and in words of no title."""

_OF_SEARCH = ("/search/", "vademecum-search")

_ASK = """(words) => new Promise((give) => {
  const start = performance.now();
  document.querySelector("button.vm-find").click();
  const box = document.querySelector("dialog.vm-search [role=combobox]");
  box.value = words;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  const look = () => {
    const shown = document.querySelector("dialog.vm-search [role=option]")?.getClientRects().length;
    if (shown) give(performance.now() - start); else requestAnimationFrame(look);
  };
  look();
})"""

_DONE = """() => {
  const status = document.querySelector("dialog.vm-search [role=status]");
  const said = status.textContent.trim();
  return said && ![status.dataset.wait, status.dataset.texts].some((unfinished) => said.includes(unfinished));
}"""


@dataclass(frozen=True)
class Answer:
    """Files asked for before the box was opened and bytes fetched after it; seconds until the first result."""

    before: int
    size: int
    seconds: float


def main() -> int:
    """Measure, and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.answers", description=__doc__)
    parser.add_argument("--articles", type=int, default=ARTICLES, help="how many invented articles a language")
    with tempfile.TemporaryDirectory(prefix="vademecum-bench-") as folder:
        sys.stdout.write("".join(f"{line}\n" for line in measured(Path(folder), parser.parse_args().articles)))
    return 0


def measured(folder: Path, articles: int = ARTICLES) -> list[str]:
    """Build the site in a folder; a line for each language. Raises BuildError."""
    project = lay_out(folder / "answers", PROJECT / "docs")
    add_distractors(project / "docs", articles)
    built = run(project, "vademecum", "build", "--strict")
    if built.code:
        raise BuildError(built.output + built.errors)
    with serving(project / "site") as address, chromium() as browser:
        return [f"- {_slowness(browser)}", *_lines(browser, address, articles)]


def report(language: str, articles: int, answers: list[Answer]) -> str:
    """What was measured, and whether that is enough."""
    before, size = max(one.before for one in answers), max(one.size for one in answers)
    worst, middle = max(one.seconds for one in answers), median(one.seconds for one in answers)
    met = not before and size <= BYTES and worst <= SECONDS
    said = f"{before} files before the box is opened, at most {size / 1000:.0f} kB for a first answer"
    time = f"the first result after {middle:.2f} s, at most {worst:.2f} s"
    return f"- search in {language}, {articles:,} invented articles: {said}; {time}: {'met' if met else 'NOT met'}"


def _lines(browser: Browser, address: str, articles: int) -> Iterator[str]:
    for language, questions in QUESTIONS.items():
        yield report(language, articles, [_asked(browser, f"{address}{language}/", words) for words in questions])


def _asked(browser: Browser, address: str, words: str) -> Answer:
    """Ask as a new reader, on a slow machine; the answer is there when the texts have been searched, too."""
    with browser.new_context() as context:
        page = context.new_page()
        heard = list[Response]()
        page.on("response", lambda response: heard.append(response) if _is_of_search(response.url) else None)
        page.goto(address, wait_until="networkidle")
        before = len(heard)
        with slowed(browser):
            milliseconds = float(page.evaluate(_ASK, words))
            page.wait_for_function(_DONE)
        return Answer(
            before, sum(int(response.header_value("content-length") or 0) for response in heard), milliseconds / 1000
        )


def _slowness(browser: Browser) -> str:
    """How much slower a worker is, to be sure that it is."""
    with browser.new_context() as context:
        page: Page = context.new_page()
        usual = milliseconds_of_a_loop(page)
        with slowed(browser):
            times = milliseconds_of_a_loop(page) / usual
    return f"the processor of the pages was slowed {times:.1f} times (aim: {TIMES})"


def _is_of_search(address: str) -> bool:
    return any(part in address for part in _OF_SEARCH)


if __name__ == "__main__":
    sys.exit(main())
