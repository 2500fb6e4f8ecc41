"""`vademecum pack`: writes a board pack, any choice of pages and checklists of a built site, as one PDF."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn, TypeVar

import click

from vademecum.catalogue import Edition
from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import known_language, read, stop_with
from vademecum.cli.shared.writing import put_and_tell
from vademecum.extras import installing
from vademecum.languages import N_, author_messages
from vademecum.packs import Asked, Cover, Fault, Form, can_print, pack, pdf
from vademecum.pages.context import Language, languages_of
from vademecum.reporting import USAGE

_ = author_messages().gettext

_EXTRA = N_(
    "This command needs the extra “pack”: {command}. On Debian and Ubuntu it also needs "
    "libpango-1.0-0, libpangoft2-1.0-0 and libharfbuzz-subset0; on macOS: brew install pango."
)
_ORDER = "order"


_Decorated = TypeVar("_Decorated", bound=Callable[..., Any])


class _InOrder(click.Command):
    """A command that keeps the order in which its options were typed: that of the parts in the pack."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Note the name of each option as often as it stands there."""
        _options, _rest, order = self.make_parser(ctx).parse_args(args=[*args])
        ctx.meta[_ORDER] = [parameter.name for parameter in order]
        return super().parse_args(ctx, args)


def _part(form: Form, words: str, **more: Any) -> Callable[[_Decorated], _Decorated]:
    """The option of a part, which may stand there several times."""
    return click.option(f"--{form.value}", form.value, multiple=True, help=_(words), **more)


@click.command(
    name="pack",
    cls=_InOrder,
    help=_(
        N_(
            "Write a board pack: any pages and checklists of a built site as one PDF that everyone can read. Its parts "
            "stand in the order in which you name them."
        )
    ),
)
@_part(Form.PROFILE, N_("The profile of a role, by its id."), metavar="ID")
@_part(
    Form.MATRIX,
    N_(
        "The matrix, with the columns of ID,ID; without ids those of the roles in the pack, if there are several, "
        "else all."
    ),
    is_flag=False,
    flag_value="",
    metavar="[ID,ID]",
)
@_part(Form.SHEET, N_("The sheet of a checklist to fill in, by its id."), metavar="ID")
@_part(Form.BRIEF, N_("The meeting brief of a checklist, by its id."), metavar="ID")
@_part(
    Form.CALENDAR,
    N_("The legal calendar of a country, such as nl; without one that of the language."),
    is_flag=False,
    flag_value="",
    metavar=_(N_("[COUNTRY]")),
)
@_part(Form.PAGE, N_("Any other page by kind and id, such as guide:yearly-board-review."), metavar=_(N_("KIND:ID")))
@click.option("--language", help=_(N_("The language of the pack; the first one of the site unless you say so.")))
@click.option("--title", default="", help=_(N_("The title on the cover, such as the name of a meeting.")))
@click.option("--organisation", default="", help=_(N_("The organisation on the cover.")))
@click.option("--date", "day", type=options.DAY, help=_(N_("The date of the pack.")))
@click.option(
    "--style",
    "styles",
    multiple=True,
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help=_(N_("A style sheet of your own, which comes after ours.")),
)
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help=_(N_("The file to write to; pack-LANGUAGE.pdf unless you say so.")),
)
@click.option(
    "--site",
    type=click.Path(path_type=Path, file_okay=False),
    default="site",
    show_default=True,
    help=_(N_("The folder of the built site.")),
)
@options.docs_dir
@click.pass_context
def command(ctx: click.Context, /, **options: Any) -> None:
    """Write the file and say where it is; the exit code is 2 where something was asked for that cannot be given."""
    if not can_print():
        _stop([Fault(_EXTRA, {"command": installing("pack")})])
    asked = _asked(ctx.meta[_ORDER], options)
    if not asked:
        _stop([Fault(N_("The pack has no parts yet: name one at least, such as --checklist boardroom-strategy."))])
    language = _language(options["language"], options["docs_dir"], options["day"])
    day = language.view.edition.day
    assert day is not None
    made = pack(asked, Cover(day, options["title"], options["organisation"]), language, options["site"])
    if isinstance(made, list):
        _stop(made)
    output = options["output"] or Path(f"pack-{language.code}.pdf")
    put_and_tell({output: pdf(made, options["site"], options["styles"])})


def _asked(order: Sequence[str], options: Mapping[str, Any]) -> list[Asked]:
    """The parts in the order in which they were typed."""
    names = {form: iter(options[form.value]) for form in Form}
    return [Asked(Form(name), next(names[Form(name)])) for name in order if name in {*Form}]


def _language(code: str | None, docs: Path, day: datetime | None) -> Language:
    """The language of the pack, of an edition in which nothing is hidden: the built site says what its readers see."""
    site, catalogue = read(docs, day)
    languages = languages_of(site.views(Edition(day=catalogue.day)), site.messages)
    return languages[known_language(code, languages)]


def _stop(faults: Sequence[Fault]) -> NoReturn:
    """Say everything that is wrong, each in a line, and end."""
    stop_with(USAGE, *(fault.said(author_messages()) for fault in faults))
