"""`vademecum explain`: says what a rule wants, with a piece of a file that breaks it and the same piece mended."""

import click

from vademecum.checks import RULES
from vademecum.cli.shared import options
from vademecum.cli.shared.stopping import stop_with
from vademecum.explanation import explain, overview
from vademecum.languages import N_, author_messages
from vademecum.likeness import nearest
from vademecum.reporting import USAGE

_ = author_messages().gettext


@click.command(
    name="explain",
    help=_(
        N_(
            "Explain the rule of a CODE, which stands at the end of a problem's line: what it wants, and a sample of "
            "what is wrong and what is right. Without CODE, list all rules."
        )
    ),
)
@click.argument("code", required=False, metavar=_(N_("[CODE]")))
@options.language
def command(code: str | None, language: str | None) -> None:
    """Print the explanation; an unknown code is refused with the one most like it."""
    messages = author_messages(language)
    if code is None:
        click.echo("\n".join(overview(RULES.values(), messages)))
        return
    known = code.strip("[]").lower()
    if known not in RULES:
        sentences = [N_("There is no rule {code}.")]
        sentences += [N_("Did you mean {nearest}?")] if nearest(known, RULES) else []
        sentences.append(N_("vademecum explain lists them all."))
        values = {"code": code, "nearest": nearest(known, RULES)}
        stop_with(USAGE, " ".join(messages.gettext(words).format(**values) for words in sentences))
    click.echo("\n".join(explain(RULES[known], messages)))
