"""`python -m tests.search [--distractors N]`: asks the site the gold queries, and prints how good its search is."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.distractors import add_distractors
from tests.browser.published import address, real_views
from tests.browser.server import serving
from tests.browsers import chromium
from tests.builds import PROJECT, build, lay_out
from tests.search import splits
from tests.search.asking import ask
from tests.search.gold import LANGUAGES, queries
from tests.search.scores import lines
from tests.search.splits import Splits
from vademecum.projections.search import splitter


def measured(site: Path, docs: Path) -> Iterator[str]:
    """The lines of each language."""
    views = real_views(docs)
    with serving(site) as base, chromium() as browser:
        for code in LANGUAGES:
            rights = {ref: base + address(shown.path) for ref, shown in views[code].shown.items()}
            answered = ask(browser.new_page(), base, code, [*queries(code)])
            yield from lines(code, answered, rights.__getitem__)
            if code in splits.LANGUAGES:
                yield from Splits(code, splits.gold(code), splitter(views[code])).lines()


def main() -> None:
    """Build the site in a folder of its own, ask, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--distractors", type=int, default=0, help="how many invented articles a language to add")
    number = parser.parse_args().distractors
    with TemporaryDirectory() as folder:
        project = lay_out(Path(folder), PROJECT / "docs")
        add_distractors(project / "docs", number)
        build(project)
        for line in measured(project / "site", project / "docs"):
            print(line)


if __name__ == "__main__":
    main()
