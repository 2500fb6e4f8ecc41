"""`vademecum schemas`: writes what an editor needs to complete ids of this site and to underline mistakes."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from vademecum.catalogue import MESSAGES, Catalogue, known_names
from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import unchecked
from vademecum.cli.shared.writing import put
from vademecum.editors import CHOICES, FOLDER, SNIPPETS, site_schemas, snippets
from vademecum.languages import N_, Messages, author_messages

_ = author_messages().gettext


@click.command(
    name="schemas",
    help=_(
        N_(
            "Write JSON Schemas and snippets for editors, with the ids of this site: known ids are offered, unknown "
            "ones underlined. Texts with errors are no hindrance."
        )
    ),
)
@options.language
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default=FOLDER,
    show_default=True,
    help=_(N_("The folder to write the schemas to.")),
)
@click.option(
    "--snippets",
    "snippet_file",
    type=click.Path(path_type=Path, dir_okay=False),
    default=SNIPPETS,
    show_default=True,
    help=_(N_("The file to write the snippets to.")),
)
@options.docs_dir
def command(language: str | None, output: Path, snippet_file: Path, docs_dir: Path) -> None:
    """Write all files or none, and say what they lack."""
    messages = author_messages(language)
    catalogue = unchecked(docs_dir)
    files = {output / f"{name}.json": schema for name, schema in site_schemas(catalogue, messages).items()}
    count = len(files)
    if catalogue is not None:
        files[snippet_file] = snippets(catalogue, messages, docs_dir / MESSAGES)
    put({path: f"{json.dumps(value, ensure_ascii=False, indent=1)}\n" for path, value in files.items()}, messages)
    say = messages.gettext
    click.echo(say(N_("{count} schemas written to {path}.")).format(count=count, path=output))
    for line in _notes(catalogue, snippet_file, messages):
        click.echo(line)


def _notes(catalogue: Catalogue | None, snippet_file: Path, messages: Messages) -> Iterator[str]:
    say = messages.gettext
    if catalogue is None:
        yield say(
            N_(
                "The schemas know no ids, and there are no snippets: docs/data/site.yml cannot be read. "
                "Run vademecum check."
            )
        )
        return
    yield say(N_("Snippets written to {path}.")).format(path=snippet_file)
    for kind, names in known_names(catalogue).items():
        if len(names) > CHOICES and kind not in ("item", "heading"):
            words = N_("{count} ids of {kind} are too many for a list: type them in a snippet.")
            yield say(words).format(count=len(names), kind=kind)
