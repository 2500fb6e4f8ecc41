"""The pipeline on one screen: takes the folder of texts, gives the tree of pages and the report of problems."""

import gc
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vademecum.catalogue import MESSAGES, Catalogue, Edition, EditionView, build_catalogue, views
from vademecum.checks import check
from vademecum.diagnostics import Diagnostic, Phrase, Report, Span
from vademecum.languages import CatalogueError, messages_for
from vademecum.layers import Laid, read_layers
from vademecum.projections.dates import newest_date
from vademecum.settings import read_settings
from vademecum.shelf import Shelf
from vademecum.sources import Folder, Limits

if TYPE_CHECKING:
    from vademecum.pages import Concern, Tree


@dataclass(frozen=True)
class Site:
    """What the folder of texts gives: the catalogue (None without settings), the problems, and how to make the tree."""

    catalogue: Catalogue | None
    report: Report
    messages: Path

    def views(self, edition: Edition) -> Mapping[str, EditionView]:
        """The view of each language."""
        return views(self.catalogue, edition) if self.catalogue else {}

    def tree(
        self, edition: Edition, site_url: str = "", concerns: Iterable["Concern"] = (), shelf: Shelf | None = None
    ) -> "Tree":
        """All pages of one edition, those of its concerns too; to be asked for only where the report holds no error.

        A shelf keeps what may be needed again for the next tree.
        """
        # What makes pages takes long to import, and who checks texts makes none.
        from vademecum.pages import build_tree  # noqa: PLC0415

        return build_tree(self.views(edition), site_url, self.messages, concerns, shelf)


def read_site(
    root: Path,
    said: date | None = None,
    environment: Mapping[str, str] = os.environ,
    shelf: Shelf | None = None,
    home: Path | None = None,
    limits: Limits | None = None,
) -> Site:
    """Read everything below `root` and check it for the day that `build_date` gives; problems are in the report.

    The shelf, if one is given, keeps what was read: the report is the same with it and without it. `home` is where a
    folder lies of which `root` is a copy. Without limits those of any site hold; they are of `root` alone, and not of
    what it was laid over.
    """
    with all_kept():
        return _read(read_layers(root, shelf, home, limits), root, said, environment)


def _read(laid: Laid, root: Path, said: date | None, environment: Mapping[str, str]) -> Site:
    folder = laid.folder
    messages = root / MESSAGES
    if laid.incomplete:
        return Site(None, Report(laid.problems, incomplete=laid.incomplete), messages)
    settings, problems = read_settings(folder, laid.layers.languages)
    if settings is None:
        nothing_else = [f"{folder.name}/data/site.yml"]
        return Site(None, Report([*folder.problems, *laid.problems, *problems], incomplete=nothing_else), messages)
    catalogue = build_catalogue(folder, settings, laid.layers)
    catalogue = replace(catalogue, day=build_date(catalogue, said, environment))
    report = check(catalogue)
    found = [*laid.problems, *problems, *report, *_message_problems(settings.languages, messages, folder)]
    rest = (report.drafts, report.incomplete, report.awaited, report.untranslated, report.behind)
    return Site(catalogue, Report(found, *rest), messages)


@contextmanager
def all_kept() -> Iterator[None]:
    """While all is read, Python need not look again and again for what nobody uses any more: it finds nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def build_date(catalogue: Catalogue, said: date | None = None, environment: Mapping[str, str] = os.environ) -> date:
    """The date of a build: as said, else SOURCE_DATE_EPOCH, else that of the settings, else the newest in the sources.

    See reproducible-builds.org/specs/source-date-epoch for the second; without any date at all it is 1 January 1970.
    """
    epoch = environment.get("SOURCE_DATE_EPOCH", "")
    if said:
        return said
    if epoch.isdigit():
        return datetime.fromtimestamp(int(epoch), UTC).date()
    return catalogue.settings.date() or newest_date(catalogue) or date(1970, 1, 1)


def _message_problems(languages: tuple[str, ...], messages: Path, folder: Folder) -> Iterator[Diagnostic]:
    for code in languages:
        try:
            messages_for(code, messages)
        except CatalogueError as error:
            span = Span(f"{folder.name}/{MESSAGES}/{error.path.name}", error.line)
            yield Diagnostic("messages-invalid", span, {"detail": Phrase(error.sentence)})
