"""`vademecum hosting`: writes the configuration of a web server, made from a finished site."""

from pathlib import Path

import click

from vademecum.cli.shared.stopping import stop, stop_with
from vademecum.cli.shared.writing import put_and_tell
from vademecum.hosting import SENTENCES, SERVERS, Finished, UnfinishedError, compress, read_finished, remarks
from vademecum.languages import N_, author_messages
from vademecum.reporting import WRONG

_ = author_messages().gettext

_TERMINAL = Path("-")


@click.command(
    name="hosting",
    help=_(
        N_(
            "Write the configuration of a web server, made from a finished site: its content security policy and other "
            "headers, types, caching, languages, old addresses, and pages for what is missing."
        )
    ),
)
@click.argument("server", type=click.Choice([*SERVERS]))
@click.option(
    "--site",
    type=click.Path(path_type=Path, file_okay=False),
    default="site",
    show_default=True,
    help=_(N_("The folder of the finished site.")),
)
@click.option("--root", help=_(N_("The folder where the server will find the site, if that is another one.")))
@click.option(
    "--port", type=click.IntRange(1, 65535), default=80, show_default=True, help=_(N_("The port to listen on."))
)
@click.option("--compress", "compressing", is_flag=True, help=_(N_("Put a compressed copy beside each text first.")))
@click.option(
    "--output",
    type=click.Path(path_type=Path, allow_dash=True),
    default=_TERMINAL,
    show_default=True,
    help=_(N_("The file to write, or a folder for all there are; - is the terminal.")),
)
def command(server: str, site: Path, root: str | None, port: int, compressing: bool, output: Path) -> None:
    """Write the files of one server, or say why not."""
    if compressing:
        _compress(site)
    finished, say = _read(site, root), remarks(author_messages())
    files = {name: write(finished, port, say) for name, write in SERVERS[server].items()}
    if output == _TERMINAL:
        click.echo("\n".join(_headed(files)), nl=False)
    else:
        inside = len(files) > 1 or output.is_dir()
        put_and_tell({output / name if inside else output: text for name, text in files.items()})


def _headed(files: dict[str, str]) -> list[str]:
    """The texts of the files, each below its name where there are several."""
    return [f"# {name}\n{text}" for name, text in files.items()] if len(files) > 1 else [*files.values()]


def _read(site: Path, root: str | None) -> Finished:
    try:
        return read_finished(site, root or site.resolve().as_posix())
    except UnfinishedError as error:
        stop_with(WRONG, _(SENTENCES[error.code]).format(**error.values))
    except OSError as error:
        stop(WRONG, N_("The site cannot be read: {reason}."), reason=error)


def _compress(site: Path) -> None:
    try:
        count = sum(1 for _path in compress(site))
    except OSError as error:
        stop(WRONG, N_("The site could not be compressed: {reason}."), reason=error)
    words = author_messages().ngettext("{count} file compressed.", "{count} files compressed.", count)
    click.echo(words.format(count=count), err=True)
