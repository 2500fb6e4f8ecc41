"""`vademecum digest`: writes the roundup of a week as a mail, as plain text and as a draft of a post."""

import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from urllib.parse import urljoin

import click

from vademecum.catalogue import Catalogue, Edition
from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import known_language, read, stop
from vademecum.cli.shared.writing import put_and_tell
from vademecum.languages import N_, author_messages
from vademecum.model import Week, read_week
from vademecum.pages.context import Language, languages_of
from vademecum.pages.digest import digest_files, section_keys
from vademecum.projections.digest import RECORD, Digest, digest, recorded, records_yaml
from vademecum.reporting import USAGE, WRONG, errors
from vademecum.site import Site

_ = author_messages().gettext


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
@click.option("--date", "day", type=options.DAY, help=_(N_("The date of the build, such as 2026-11-21.")))
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
@options.docs_dir
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
        stop(WRONG, N_("There is nothing to report for week {week} in {language}."), week=week, language=chosen.code)
    folder = (output or Path("digest") / week) / chosen.code
    used = {key for one in made.values() for key in section_keys(one)}
    files: dict[Path, str | bytes] = {
        folder / name: text for name, text in digest_files(made[chosen.code], chosen, address, used).items()
    }
    files[docs_dir / RECORD] = _record(made[chosen.code], catalogue)
    put_and_tell(files)


def _week(words: str) -> Week:
    try:
        return read_week(words)
    except ValueError:
        stop(USAGE, N_("“{week}” is not a week of the calendar: write one such as 2026-W47."), week=words)


def _read(docs: Path, day: datetime | None) -> tuple[Site, Catalogue]:
    """The texts, where a site could be published of them: only then is there something to lead to."""
    site, catalogue = read(docs, day)
    if errors(site.report):
        stop(WRONG, N_("The texts have errors: run vademecum check."))
    return site, catalogue


def _language(code: str | None, languages: Mapping[str, Language]) -> Language:
    return languages[known_language(code, languages)]


def _address(url: str | None, catalogue: Catalogue) -> str:
    """The address of the site, with a slash at its end."""
    if not url:
        return urljoin(catalogue.settings.site.id_base, "..")
    if not re.fullmatch(r"https?://[^\s/?#\"<>]+(/[^\s?#\"<>]*)?", url):
        stop(USAGE, N_("“{url}” is not a web address: write one such as https://example.org/kb/."), url=url)
    return f"{url.rstrip('/')}/"


def _record(made: Digest, catalogue: Catalogue) -> str:
    return records_yaml(recorded(made, catalogue.facts.digests))
