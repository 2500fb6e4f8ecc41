"""Takes a number of pages in one language; measures what it costs to make their full text ready for the search."""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from markdown import Markdown

from benchmarks.corpus import Corpus
from benchmarks.dialects import PlainDialect
from benchmarks.measure import BuildError
from benchmarks.texts import text
from vademecum.languages import Splitter
from vademecum.search import Page, documents, make_bundle
from vademecum.search.texts import read_text
from vademecum.search.words import words_of

SIZES = (1000, 3000)
LANGUAGE = "da"
"""The language whose pages have most hidden words: its letters can be typed as two."""

MILLISECONDS = 5.0
"""How much CPU time a page may cost."""

MEMORY = 1_500_000_000
"""How many bytes Pagefind, and the program that feeds it, may each have at once."""

_EXTENSIONS = ("admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc")
_BLOCKS = ("pymdownx.details", "pymdownx.superfences", "pymdownx.tabbed", "pymdownx.tasklist")
_MENU = "".join(
    f'<li><a class="vm-menu__link" href="../../menu/{number}/">Menu {number}</a></li>' for number in range(80)
)
_KILOBYTES = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Cost:
    """CPU seconds of reading and of Pagefind, and the bytes that each had at most; `pages` is their number."""

    pages: int
    seconds: float
    memory: int
    pagefind_seconds: float
    pagefind_memory: int


def main() -> int:
    """Measure as asked; 0 whether or not the targets are met, 1 where it failed."""
    options = _options()
    if options.read:
        sys.stdout.write(json.dumps(asdict(cost(options.read))))
        return 0
    try:
        lines = measured(tuple(options.sizes))
    except BuildError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 0


def measured(sizes: tuple[int, ...] = SIZES) -> list[str]:
    """A line for each number of pages, each measured in a fresh process. Raises BuildError."""
    return [report(_fresh(size)) for size in sizes]


def report(cost: Cost) -> str:
    """What was measured, and whether that is enough."""
    own, pagefind = (1000 * seconds / cost.pages for seconds in (cost.seconds, cost.pagefind_seconds))
    met = own + pagefind <= MILLISECONDS and max(cost.memory, cost.pagefind_memory) <= MEMORY
    time = f"{own + pagefind:.2f} ms of CPU a page, at most {MILLISECONDS:g} ({pagefind:.2f} of it Pagefind)"
    memory = f"{cost.pagefind_memory / 1e6:.0f} MB for Pagefind and {cost.memory / 1e6:.0f} MB to feed it"
    said = f"{time}; {memory}, at most {MEMORY / 1e6:.0f}"
    return f"- full text of {cost.pages:,} pages in one language: {said}: {'met' if met else 'NOT met'}"


def cost(folder: Path) -> Cost:
    """Make the bundle of the pages in a folder, in this process and one that it starts.

    That the words are counted, by which compounds are split, does not count: the names of the search need it as well.
    """
    pages = [Page(f"{path.stem}/", path) for path in folder.iterdir()]
    splitter = Splitter(LANGUAGE, _words(folder))
    before = _seconds(resource.RUSAGE_SELF)
    make_bundle(documents(LANGUAGE, pages, splitter.parts))
    own, theirs = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    seconds = _seconds(resource.RUSAGE_SELF) - before
    return Cost(len(pages), seconds, own * _KILOBYTES, _seconds(resource.RUSAGE_CHILDREN), theirs * _KILOBYTES)


def write_pages(size: int, folder: Path) -> None:
    """Write so many finished pages: articles as plain Markdown renders them, in a frame with a menu."""
    corpus = Corpus(size * 20 // 19 + 1)
    dialect, markdown = PlainDialect(corpus), Markdown(extensions=[*_EXTENSIONS, *_BLOCKS])
    articles = (article for article in corpus.articles if article.kind != "term")
    for number, article in zip(range(size), articles, strict=False):
        body = markdown.reset().convert(text(article, LANGUAGE, corpus, dialect).split("---\n", 2)[-1])
        (folder / f"{number:05}.html").write_text(_framed(corpus.title(article, LANGUAGE), body), encoding="utf-8")


def _framed(title: str, body: str) -> str:
    """A page with what stands around its text, most of which is not to be found."""
    head = f"<!doctype html><html lang=da><head><title>{title}</title></head><body><nav><ul>{_MENU}</ul></nav>"
    return (
        f"{head}<main><article><h1>{title}</h1>{body}</article></main><footer><ul>{_MENU}</ul></footer></body></html>"
    )


def _words(folder: Path) -> Counter[str]:
    """How often each word stands in the pages."""
    words: Counter[str] = Counter()
    for path in folder.iterdir():
        words.update(words_of(read_text("", path.read_text(encoding="utf-8"))))
    return words


def _fresh(size: int) -> Cost:
    """The cost of so many pages, in a process of its own, so that the peak of memory is theirs."""
    with tempfile.TemporaryDirectory(prefix="vademecum-bench-") as folder:
        write_pages(size, Path(folder))
        command = [sys.executable, "-m", "benchmarks.indexing", "--read", folder]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise BuildError(done.stderr)
    return Cost(**json.loads(done.stdout))


def _seconds(who: int) -> float:
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.indexing", description="Measure the indexing step.")
    parser.add_argument("--sizes", type=int, nargs="+", metavar="N", default=SIZES, help="numbers of pages")
    parser.add_argument("--read", type=Path, metavar="FOLDER", help="print the cost of the pages in a folder, as JSON")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
