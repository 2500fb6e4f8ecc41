"""The pipeline on one screen: takes the folder of texts, gives the tree of pages and the report of problems."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

from vademecum.catalogue import MESSAGES, Catalogue, Edition, EditionView, build_catalogue, views
from vademecum.checks import check
from vademecum.diagnostics import Diagnostic, Phrase, Report, Span
from vademecum.languages import CatalogueError, messages_for
from vademecum.pages import Concern, Tree, build_tree
from vademecum.projections.dates import newest_date
from vademecum.settings import read_settings
from vademecum.sources import Folder, read_folder


@dataclass(frozen=True)
class Site:
    """What the folder of texts gives: the catalogue (None without settings), the problems, and how to make the tree."""

    catalogue: Catalogue | None
    report: Report
    messages: Path

    def views(self, edition: Edition) -> Mapping[str, EditionView]:
        """The view of each language."""
        return views(self.catalogue, edition) if self.catalogue else {}

    def tree(self, edition: Edition, site_url: str = "", concerns: Iterable[Concern] = ()) -> Tree:
        """All pages of one edition, those of its concerns too; to be asked for only where the report holds no error."""
        return build_tree(self.views(edition), site_url, self.messages, concerns)


def read_site(root: Path, said: date | None = None, environment: Mapping[str, str] = os.environ) -> Site:
    """Read everything below `root` and check it for the day that `build_date` gives; problems are in the report."""
    folder = read_folder(root, root.resolve().name)
    settings, problems = read_settings(folder)
    messages = root / MESSAGES
    if settings is None:
        return Site(None, Report([*folder.problems, *problems]), messages)
    catalogue = build_catalogue(folder, settings)
    catalogue = replace(catalogue, day=build_date(catalogue, said, environment))
    found = [*problems, *check(catalogue), *_message_problems(settings.languages, messages, folder)]
    return Site(catalogue, Report(found), messages)


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
