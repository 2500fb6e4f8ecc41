"""Takes a configuration file and a folder; builds the site there, prints as JSON what the whole and each concern cost.

What a concern costs is taken within one build; README.md says what this leaves out, and what whole builds differ by.
"""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from time import process_time
from typing import Any
from unittest.mock import patch

from mkdocs.__main__ import cli
from mkdocs.commands import build
from mkdocs.structure.files import File

from vademecum.catalogue import Shown
from vademecum.pages import Concern, TreeFile
from vademecum.pages.context import Inlay, Language
from vademecum.publish import policy
from vademecum_mkdocs import plugin
from vademecum_mkdocs.concerns import concerns


class Meter:
    """CPU seconds by concern, and the concern of each file of the tree; work within other work counts once."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.owners: dict[str, str] = {}
        self.pages: dict[str, str] = {}
        """The concern of each page that it makes, by the page's path in the site."""
        self._is_running = False

    @contextmanager
    def counting(self, name: str | None) -> Iterator[None]:
        """Count what is done within for this concern; nothing for None."""
        if name is None or self._is_running:
            yield
            return
        self._is_running, start = True, process_time()
        yield
        self._is_running = False
        self.seconds[name] = self.seconds.get(name, 0.0) + process_time() - start

    def watched(self, concern: Concern) -> Concern:
        """The same concern, counted."""

        def pages(language: Language) -> Iterable[TreeFile]:
            with self.counting(concern.name):
                found = list(concern.pages(language))
            self.owners |= {file.path: concern.name for file in found}
            return found

        def leads(language: Language, place: str, origin: str) -> Iterable[str]:
            with self.counting(concern.name):
                return list(concern.leads(language, place, origin))

        def inlays(language: Language, shown: Shown) -> Inlay | None:
            with self.counting(concern.name):
                return concern.inlays(language, shown)

        return replace(concern, pages=pages, leads=leads, inlays=inlays)

    def of_page(self, work: Callable[..., Any]) -> Callable[..., Any]:
        """What the engine does with a page, counted for the concern that made it."""

        def counted(page: Any, *rest: Any, **named: Any) -> Any:
            name = self.owners.get(page.file.src_uri)
            if name:
                self.pages[page.file.dest_uri] = name
            with self.counting(name):
                return work(page, *rest, **named)

        return counted

    def of_file(self, work: Callable[..., Any]) -> Callable[..., Any]:
        """What is done with another file of the tree."""

        def counted(file: File, *rest: Any, **named: Any) -> Any:
            with self.counting(self.owners.get(file.src_uri)):
                return work(file, *rest, **named)

        return counted

    def of_output(self, work: Callable[..., Any]) -> Callable[..., Any]:
        """What is done with a finished page, by its path in the site."""

        def counted(path: str, *rest: Any) -> Any:
            with self.counting(self.pages.get(path)):
                return work(path, *rest)

        return counted


@contextmanager
def watching(meter: Meter) -> Iterator[None]:
    """Count all that is done for concerns while a site is built within."""
    with (
        patch.object(plugin, "concerns", lambda plugins: [meter.watched(found) for found in concerns(plugins)]),
        patch.object(build, "_populate_page", meter.of_page(build._populate_page)),
        patch.object(build, "_build_page", meter.of_page(build._build_page)),
        patch.object(File, "copy_file", meter.of_file(File.copy_file)),
        patch.object(policy, "scan_file", meter.of_output(policy.scan_file)),
    ):
        yield


def main() -> None:
    """Build as asked; as strict as the site's own build."""
    config, site = sys.argv[1:]
    meter = Meter()
    with watching(meter):
        cli(["build", "--strict", "--quiet", "--config-file", config, "--site-dir", site], standalone_mode=False)
    result = {"whole": process_time(), "seconds": meter.seconds, "pages": meter.pages}
    sys.stdout.write(json.dumps(result))


if __name__ == "__main__":
    main()
