"""`vademecum organisation`: makes the folder in which an organisation keeps what it lays over the content below."""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from vademecum.authoring.overlays import facts_record
from vademecum.catalogue import slugify
from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import stop
from vademecum.cli.shared.writing import put_and_tell
from vademecum.languages import N_, author_messages
from vademecum.layers import base_folder
from vademecum.model import BASE
from vademecum.reporting import USAGE, WRONG
from vademecum.sources import MANIFEST, read_data, scalar

_messages = author_messages()
_ = _messages.gettext

_SITE = "data/site.yml"

_SETTINGS = """\
site_name: {name}
# {address}
site_url: https://{id}.example/
copyright: >-
  Vademecum · <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>
docs_dir: {id}
theme: vademecum
plugins:
  - vademecum
  - vademecum/indexes
  - vademecum/matrices
  - vademecum/checklists
  - vademecum/blog
  - vademecum/translations
  - vademecum/search
"""

_README = N_(
    """\
# {name}

What {name} lays over Vademecum. All else comes with the program.

- `mkdocs.yml`: the address of the site, and what it has beside its texts.
- `{id}/organisation.yml`: what the site stands on, and what it hides.
- `{id}/data/site.yml`: the title, and other settings that differ.
- `{id}/nl/`, `{id}/da/`, `{id}/en/`: your own texts; make the folders that you need.

- `vademecum check` says what is wrong.
- `mkdocs serve` shows the site while you write.
- `vademecum build --strict` builds it into `site/`.
"""
)


@click.group(help=_(N_("Lay what an organisation has of its own over Vademecum.")))
def organisation() -> None:
    """Run a command."""


@organisation.command(
    name="new",
    help=_(
        N_(
            "Begin a copy for an organisation, in the folder where you are: mkdocs.yml, and a folder of this ID for "
            "its own texts and facts. It can be built at once."
        )
    ),
)
@click.argument("name", metavar="ID")
@click.option(
    "--name",
    "names",
    multiple=True,
    callback=options.by_language,
    metavar=_(N_("CODE=WORDS")),
    help=_(N_("The name of the organisation in a language; made of the id unless you say so.")),
)
@click.option("--date", "day", type=options.DAY, help=_(N_("The day to record; today unless you say so.")))
def new(name: str, names: dict[str, str], day: datetime | None) -> None:
    """Make all files or none; what is there already is left alone."""
    better = slugify(name) or "north-hospital"
    if name != better:
        stop(USAGE, N_("An id is one word: {better}."), better=better)
    if name == BASE:
        stop(USAGE, N_("{id} is what the content below is called: choose another id."), id=name)
    files = _files(name, names or {_messages.language: name.replace("-", " ").title()}, options.today(day))
    there = [str(path) for path in files if path.exists()]
    if there:
        stop(WRONG, N_("Already there: {files}. Nothing was made."), files=", ".join(there))
    put_and_tell(files)
    click.echo(_(N_("Put your own address into mkdocs.yml; then run {command}.")).format(command="vademecum build"))


def _files(name: str, names: Mapping[str, str], day: date) -> dict[Path, str]:
    """The content of each file by its path, as the author's language has it."""
    title = next(iter(names.values()))
    by_language = ", ".join(f"{code}: {scalar(words)}" for code, words in names.items())
    address = _(N_("Where readers will find the site."))
    return {
        Path("mkdocs.yml"): _SETTINGS.format(id=name, name=scalar(title), address=address),
        Path("README.md"): _(_README).format(id=name, name=title),
        Path(name, MANIFEST): f"id: {name}\nname: {{{by_language}}}\nover: {BASE}\n",
        Path(name, _SITE): f"replace:\n  title: {scalar(title)}\n",
        **{Path(name, path): words for path, words in _record(day).items()},
    }


def _record(day: date) -> Mapping[str, str]:
    """What the title stands for, so that only what changes from now on is told."""
    base = base_folder()
    site: Any = read_data((base / _SITE).read_bytes(), _SITE).tree.value if base else {}
    return facts_record({"site": {"title": site["title"]}}, day) if site else {}
