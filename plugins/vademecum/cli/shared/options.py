"""Gives the options that several commands have: each with one name, one default and one sentence of help."""

from collections.abc import Iterable
from datetime import date, datetime
from os.path import relpath
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from vademecum.languages import N_, SPOKEN, author_messages
from vademecum.model import KINDS, kinds_by_name
from vademecum.sources import read_data

_ = author_messages().gettext

_TEXTS = N_("The folder of texts.")
_SETTINGS = "mkdocs.yml"
_ANY_FOLDER = click.Path(path_type=Path, file_okay=False)


class _Folder(click.Path):
    """A folder that is there; where none was typed and the usual one is missing, the way to it is told."""

    def __init__(self) -> None:
        super().__init__(exists=True, file_okay=False, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The folder; what is none is refused."""
        source = ctx.get_parameter_source(param.name or "") if ctx and param else None
        if source is ParameterSource.DEFAULT and not Path(value).exists():
            raise click.UsageError(_elsewhere(value), ctx)
        return super().convert(value, param, ctx)


def _elsewhere(name: str) -> str:
    """That the knowledge base is not here, and where it is when that is a folder above this one."""
    here = Path.cwd()
    above = next((folder for folder in here.parents if (folder / _SETTINGS).is_file()), None)
    if above is None:
        words = N_("There is no folder {name} here. Go to the folder of the knowledge base, the one with mkdocs.yml.")
        return _(words).format(name=name)
    words = N_("There is no folder {name} here. Go to the folder of the knowledge base first: {command}")
    return _(words).format(name=name, command=f"cd {relpath(above, here)}")


_FOLDER = _Folder()


class _Day(click.DateTime):
    """A day as it is typed: 2026-11-23, or 23-11-2026 as Danes and Dutch people write it."""

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d", "%d-%m-%Y"])

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """The word for it in help: the two ways to write it are no choice to make."""
        return _(N_("DATE"))

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The day; what is none is refused with an example."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(_(N_("“{value}” is no day: write it as 2026-11-23.")).format(value=value), param, ctx)


DAY = _Day()


class _KindName(click.Choice[str]):
    """A kind as it is typed: by its own name, or by what it is called in any language."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The kind's own name; what is none is refused with the names that there are."""
        return super().convert(kinds_by_name().get(str(value).casefold(), value), param, ctx)


KIND = _KindName([*KINDS])
"""A kind as it is typed."""


def by_language(_context: click.Context, _parameter: click.Parameter, values: Iterable[str]) -> dict[str, str]:
    """Words such as `da=Læge` by language: the callback of an option that may be said several times."""
    found = {}
    for value in values:
        code, mark, words = value.partition("=")
        if not mark:
            sentence = _(N_("“{value}” does not say for which language: write it as in da={value}."))
            raise click.BadParameter(sentence.format(value=value))
        found[code.strip()] = words
    return found


def usual_folder() -> str:
    """The folder of texts of the site in this folder: what its mkdocs.yml says, which the engine goes by too."""
    try:
        settings = read_data(Path(_SETTINGS).read_bytes(), _SETTINGS).tree.value
    except OSError:
        settings = None
    said = settings.get("docs_dir") if isinstance(settings, dict) else None
    return said if isinstance(said, str) and said else "docs"


_USUAL: dict[str, Any] = {"default": usual_folder, "show_default": _(N_("that of mkdocs.yml, else docs"))}

docs_dir = click.option("--docs-dir", type=_FOLDER, help=_(_TEXTS), **_USUAL)
# Two versions that are kept can be compared where there are no texts at all.
docs_dir_if_any = click.option("--docs-dir", type=_ANY_FOLDER, help=_(_TEXTS), **_USUAL)
docs_dir_if_said = click.option("--docs-dir", type=_FOLDER, help=_(N_("The folder of texts, to compare with too.")))
dry_run = click.option("--dry-run", is_flag=True, help=_(N_("Show what would change, and change nothing.")))
language = click.option("--language", type=click.Choice(SPOKEN), help=_(N_("The language of messages: en, nl or da.")))


def today(said: datetime | None = None) -> date:
    """The day that was said, or that of the clock and the calendar of whoever types the command."""
    return (said or datetime.now()).date()
