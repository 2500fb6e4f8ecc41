"""`vademecum archive`: packs a built site into one file to hand over, with its sums, licences and bills."""

from collections.abc import Mapping
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vademecum.catalogue import MESSAGES, Catalogue
from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import read, stop
from vademecum.cli.shared.writing import put_and_tell
from vademecum.extras import installing
from vademecum.languages import N_, Messages, author_messages, format_number, messages_for
from vademecum.reporting import USAGE, WRONG

if TYPE_CHECKING:
    from vademecum.archives.archive import Archive
    from vademecum.archives.release import Release

_messages = author_messages()
_ = _messages.gettext

_MEGABYTE = 1_000_000


@click.command(
    name="archive",
    help=_(
        N_(
            "Pack a built site into one zip, with the SHA-256 sum of every file, licences, software bills of materials "
            "(CycloneDX) and versions. The same site gives the same bytes."
        )
    ),
)
@click.option("--offline", is_flag=True, help=_(N_("For reading from a disk, without a server.")))
@click.option("--date", "day", type=options.DAY, help=_(N_("The date of the build, such as 2026-11-21.")))
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default="dist",
    show_default=True,
    help=_(N_("The folder to write to.")),
)
@click.option(
    "--site",
    type=click.Path(path_type=Path, file_okay=False),
    default="site",
    show_default=True,
    help=_(N_("The folder of the built site.")),
)
@options.docs_dir
def command(offline: bool, day: datetime | None, output: Path, site: Path, docs_dir: Path) -> None:
    """Write the archive and its sum, all or nothing; the exit code is 1 where the site is not that of the texts."""
    if find_spec("cyclonedx") is None:
        stop(USAGE, N_("This command needs the extra “archive”: {command}"), command=installing("archive"))
    catalogue = read(docs_dir, day)[1]
    made = _made(site, catalogue, docs_dir / MESSAGES, offline)
    put_and_tell({output / made.name: made.content, output / f"{made.name}.sha256": made.sum})
    _tell_size(made)


def _made(folder: Path, catalogue: Catalogue, messages: Path, offline: bool) -> "Archive":
    # Only this command needs what the extra brings.
    from vademecum.archives.archive import archive, read_site  # noqa: PLC0415
    from vademecum.archives.release import release_of  # noqa: PLC0415
    from vademecum.archives.zipped import TooLargeError  # noqa: PLC0415

    release = release_of(catalogue)
    site = read_site(folder) if folder.is_dir() else {}
    _hold_to(release, site, folder)
    try:
        return archive(site, release, _spoken(release, messages), for_disk=offline)
    except TooLargeError:
        stop(WRONG, N_("The site has more than 65,535 files or 4 GB: a zip of it would not open everywhere."))


def _hold_to(release: "Release", site: Mapping[str, bytes], folder: Path) -> None:
    """Stop unless this is the built site of these texts: the papers of an archive would be wrong."""
    first = next(iter(release.languages))
    page = f"{first}/index.html"
    if "index.html" not in site or page not in site:
        missing = N_("There is no built site in {folder}: run vademecum build first, or name its folder with --site.")
        stop(USAGE, missing, folder=folder)
    if not release.is_cited(site[page].decode(), first):
        words = N_(
            "{file} is not of version {version} and {day}, as the texts are: build the site again, or say its day "
            "with --date."
        )
        stop(WRONG, words, file=folder / page, version=release.version, day=release.day)


def _spoken(release: "Release", messages: Path) -> list[Messages]:
    return [messages_for(code, messages) for code in release.languages]


def _tell_size(made: "Archive") -> None:
    words = N_("{packed} MB; unpacked {size} MB in {count} files.")
    packed, size = (
        format_number(round(one / _MEGABYTE, 1), _messages.language) for one in (len(made.content), made.size)
    )
    click.echo(_(words).format(packed=packed, size=size, count=made.files))
