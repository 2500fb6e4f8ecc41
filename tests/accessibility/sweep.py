"""Takes a built site, or builds it; looks at all pages by all checks, and writes what was found."""

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cached_property
from hashlib import sha256
from multiprocessing import get_context, parent_process
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.accessibility.checks import CHECKS
from tests.accessibility.checks.axe import unused
from tests.accessibility.looking import Finding, Looker
from tests.accessibility.pages import SitePage, all_pages, draw, typical
from tests.accessibility.report import Swept, markdown
from tests.browser.server import serving
from tests.browsers import chromium
from tests.builds import PROJECT, build, lay_out

RESULTS = PROJECT / ".cache" / "sweep"
REPORT = PROJECT / "benchmarks" / "accessibility.md"
SECONDS_BETWEEN_WORDS = 10


@dataclass(frozen=True)
class Sweep:
    """A built site, where it is served, and where the results of its pages are kept, by what they depend on."""

    site: Path
    address: str
    typical: frozenset[SitePage]
    results: Path = RESULTS

    @cached_property
    def surroundings(self) -> bytes:
        """A digest of what all results depend on: the site's styles and scripts, the checks, and the tools."""
        digest = sha256()
        code = [file for file in Path(__file__).parent.rglob("*") if file.suffix in {".py", ".yml"}]
        assets = [file for file in self.site.rglob("*") if file.suffix in {".css", ".js", ".svg"}]
        for file in sorted([*code, *assets, PROJECT / "requirements" / "test.txt"]):
            digest.update(file.name.encode() + file.read_bytes())
        return digest.digest()

    def kept(self, page: SitePage) -> Path:
        """Where the result of a page is kept."""
        content = f"{page.path} {page in self.typical}".encode() + (self.site / page.path).read_bytes()
        return self.results / f"{sha256(self.surroundings + content).hexdigest()[:32]}.json"

    def is_done(self, page: SitePage) -> bool:
        """Whether a page was seen before and nothing was found; one with findings is looked at again."""
        return self.kept(page).is_file() and not result(self.kept(page))["findings"]

    def look(self, looker: Looker, page: SitePage) -> None:
        """Look at a page and keep what is found."""
        looks = list(looker.looks(page, CHECKS, typical=page in self.typical))
        found = {
            "views": len({look.place for look in looks}),
            "findings": [asdict(finding) for look in looks for finding in look.findings],
            "notes": sorted({note for look in looks for note in look.notes}),
        }
        unfinished = self.kept(page).with_suffix(".unfinished")
        unfinished.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
        unfinished.replace(self.kept(page))


def result(file: Path) -> dict[str, list[dict[str, str]]]:
    """What was kept of a page."""
    return dict(json.loads(file.read_text(encoding="utf-8")))


def work(sweep: Sweep, pages: Sequence[SitePage], next_page: "Synchronized[int]") -> None:
    """Look at pages, one after another, until all are taken: the work of one process."""
    with chromium() as browser:
        looker = Looker(browser, sweep.site, sweep.address)
        while True:
            with next_page.get_lock():
                number, next_page.value = next_page.value, next_page.value + 1
            if number >= len(pages) or not ((parent := parent_process()) and parent.is_alive()):
                return
            sweep.look(looker, pages[number])


def run(sweep: Sweep, pages: Sequence[SitePage], processes: int) -> None:
    """Look at the pages in several processes, and say how far they are."""
    sweep.results.mkdir(parents=True, exist_ok=True)
    for page in pages:
        sweep.kept(page).unlink(missing_ok=True)
    context = get_context("spawn")
    next_page = context.Value("i", 0)
    workers = [context.Process(target=work, args=(sweep, pages, next_page)) for _ in range(processes)]
    for worker in workers:
        worker.start()
    begun = time.monotonic()
    while any(worker.is_alive() for worker in workers):
        workers[0].join(SECONDS_BETWEEN_WORDS)
        done = sum(sweep.kept(page).is_file() for page in pages)
        print(f"{done} of {len(pages)} pages, {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)
        for worker in workers[1:]:
            worker.join(0 if workers[0].is_alive() else SECONDS_BETWEEN_WORDS)


def gather(sweep: Sweep, pages: Sequence[SitePage]) -> Swept:
    """All that was found; FileNotFoundError if a page was not looked at, because a process ended early."""
    results = [json.loads(sweep.kept(page).read_text(encoding="utf-8")) for page in pages]
    notes = {note for one in results for note in one["notes"]}
    return Swept(
        pages=len(pages),
        views=sum(one["views"] for one in results),
        findings=[Finding(**finding) for one in results for finding in one["findings"]],
        unused=unused(notes),
    )


@contextmanager
def the_site(given: Path | None) -> Iterator[Path]:
    """The folder of the site that was given, or of one that is built for this run."""
    if given:
        yield given
        return
    with TemporaryDirectory(prefix="vademecum-sweep-") as folder:
        yield build(lay_out(Path(folder), PROJECT / "docs"))


def sweep_site(given: Path | None, processes: int) -> Swept:
    """Look at all pages of a site that were not seen as they are."""
    with the_site(given) as site, serving(site, "") as address:
        pages = all_pages(site)
        sweep = Sweep(site, address, frozenset(typical(pages, "")))
        # Not in their order: a run that is interrupted has then seen something of everything.
        todo = [page for page in sorted(pages, key=lambda page: draw(page, "")) if not sweep.is_done(page)]
        print(f"{len(pages)} pages, {len(pages) - len(todo)} of them seen before", file=sys.stderr, flush=True)
        run(sweep, todo, processes)
        return gather(sweep, pages)


def main(arguments: Sequence[str] | None = None) -> int:
    """Sweep; 1 if anything was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.accessibility.sweep", description=__doc__)
    parser.add_argument("--site", type=Path, help="a built site, made for the root of its host; else one is built")
    parser.add_argument("--processes", type=int, default=2, help="how many browsers look at once (2)")
    options = parser.parse_args(arguments)
    swept = sweep_site(options.site, options.processes)
    REPORT.write_text(markdown(swept), encoding="utf-8")
    for finding in [*swept.findings, *swept.unused]:
        print(finding)
    print(
        f"{len(swept.findings)} findings on {swept.pages} pages in {swept.views} views: see {REPORT}", file=sys.stderr
    )
    return 1 if swept.findings or swept.unused else 0


if __name__ == "__main__":
    sys.exit(main())
