"""`vademecum digest`: writes the roundup of a week as a mail, as plain text and as a draft of a post."""

import re
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import NoReturn
from urllib.parse import urljoin

import click

from vademecum.catalogue import Catalogue, Edition
from vademecum.languages import N_, author_messages
from vademecum.model import Week, read_week
from vademecum.pages.context import Language, languages_of
from vademecum.pages.digest import digest_files, section_keys
from vademecum.projections.digest import RECORD, Digest, digest, recorded, records_yaml
from vademecum.publish import put_all
from vademecum.reporting import errors
from vademecum.site import Site, read_site

_ = author_messages().gettext

_WRONG, _USAGE = 1, 2


@click.command(
    name="digest",
    help=_(
        N_(
            "Write the roundup of a week: what is new and what was updated, as a mail, as plain text and as a draft of "
            "a post. What an earlier roundup has said is left out."
        )
    ),
)
@click.option("--week", required=True, metavar=_(N_("WEEK")), help=_(N_("The week by ISO 8601, such as 2026-W47.")))
@click.option("--language", help=_(N_("The language of the roundup; the first one of the site unless you say so.")))
@click.option(
    "--date", "day", type=click.DateTime(["%Y-%m-%d"]), help=_(N_("The date of the build, such as 2026-11-21."))
)
@click.option(
    "--url",
    "--site-url",
    "url",
    envvar="VADEMECUM_URL",
    help=_(N_("The address under which the site is published; one level above id_base unless you say so.")),
)
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help=_(N_("The folder to write to; digest/WEEK unless you say so. Each language has a folder in it.")),
)
@click.option(
    "--docs-dir",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default="docs",
    show_default=True,
    help=_(N_("The folder of texts.")),
)
def command(
    week: str, language: str | None, day: datetime | None, url: str | None, output: Path | None, docs_dir: Path
) -> None:
    """Write the files and the record of what was said, all or none of them, and say where they are."""
    of_week = _week(week)
    site, catalogue = _read(docs_dir, day)
    languages = languages_of(site.views(Edition(day=catalogue.day)), site.messages)
    chosen = _language(language, languages)
    address = _address(url, catalogue)
    made = {code: digest(one.view, of_week) for code, one in languages.items()}
    if made[chosen.code].is_empty:
        _stop(_WRONG, N_("There is nothing to report for week {week} in {language}."), week=week, language=chosen.code)
    folder = (output or Path("digest") / week) / chosen.code
    used = {key for one in made.values() for key in section_keys(one)}
    files = {folder / name: text for name, text in digest_files(made[chosen.code], chosen, address, used).items()}
    files[docs_dir / RECORD] = _record(made[chosen.code], catalogue)
    _put(files)


def _week(words: str) -> Week:
    try:
        return read_week(words)
    except ValueError:
        _stop(_USAGE, N_("“{week}” is not a week of the calendar: write one such as 2026-W47."), week=words)


def _read(docs: Path, day: datetime | None) -> tuple[Site, Catalogue]:
    """The texts, where a site could be published of them: only then is there something to lead to."""
    site = read_site(docs, day.date() if day else None)
    if site.catalogue is None or errors(site.report):
        _stop(_WRONG, N_("The texts have errors: run vademecum check."))
    return site, site.catalogue


def _language(code: str | None, languages: Mapping[str, Language]) -> Language:
    if code is None:
        return next(iter(languages.values()))
    if code not in languages:
        words = N_("The site has no language “{name}”. Choose one of: {known}.")
        _stop(_USAGE, words, name=code, known=", ".join(languages))
    return languages[code]


def _address(url: str | None, catalogue: Catalogue) -> str:
    """The address of the site, with a slash at its end."""
    if not url:
        return urljoin(catalogue.settings.site.id_base, "..")
    if not re.fullmatch(r"https?://[^\s/?#\"<>]+(/[^\s?#\"<>]*)?", url):
        _stop(_USAGE, N_("“{url}” is not a web address: write one such as https://example.org/kb/."), url=url)
    return f"{url.rstrip('/')}/"


def _record(made: Digest, catalogue: Catalogue) -> str:
    return records_yaml(recorded(made, catalogue.facts.digests))


def _put(files: Mapping[Path, str]) -> None:
    try:
        put_all({path: words.encode() for path, words in files.items()})
    except OSError as error:
        _stop(_WRONG, N_("Nothing was written: {reason}."), reason=error)
    for path in files:
        click.echo(_(N_("Written to {path}.")).format(path=path))


def _stop(code: int, words: str, **values: object) -> NoReturn:
    click.echo(_(words).format(**values), err=True)
    sys.exit(code)
