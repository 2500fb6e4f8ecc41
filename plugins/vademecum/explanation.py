"""Takes a rule; gives what it wants, what it says and a sample of both, as lines in the author's language."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import astuple
from textwrap import dedent, indent

from vademecum.diagnostics import Severity
from vademecum.languages import N_, Messages
from vademecum.rule import Rule, Sample

_WEIGHT = {
    Severity.ERROR: N_("An error: it stops every build."),
    Severity.WARNING: N_("A warning: it stops a build under --strict alone."),
}

Shown = tuple[str, str]
"""A line that says what follows, and the lines of a file, or nothing."""


def explain(rule: Rule, messages: Messages) -> Iterator[str]:
    """All that is to say of a rule, line by line."""
    yield rule.code
    yield f"  {messages.gettext(rule.aim)}"
    yield f"  {messages.gettext(_WEIGHT[rule.severity])}"
    yield ""
    yield messages.gettext(N_("What a report says:"))
    yield f"  {in_general(rule.sentence, messages)} {in_general(rule.mend, messages)}"
    for heading, lines in shown(rule.sample, messages):
        yield ""
        yield heading
        if lines:
            yield indent(lines, "    ")
    for sample in rule.adds:
        yield ""
        yield messages.gettext(N_("To add one, at the end of {file}:")).format(file=f"docs/{sample.file}")
        yield indent(_lines(sample.passes), "    ")


def overview(rules: Iterable[Rule], messages: Messages) -> Iterator[str]:
    """One line a rule: its code and what it wants."""
    known = list(rules)
    width = max(len(rule.code) for rule in known)
    for rule in known:
        yield f"{rule.code:{width}}  {messages.gettext(rule.aim)}"


def shown(sample: Sample, messages: Messages) -> Iterator[Shown]:
    """What breaks the rule, then what is right, in the words of the author's language."""
    sample = translated(sample, messages)
    file, renamed = f"docs/{sample.file}", f"docs/{sample.renamed}"
    if sample.renamed:
        yield messages.gettext(N_("Wrong, as the name of a file:")), file
        yield messages.gettext(N_("Right:")), renamed
    elif sample.fails:
        yield messages.gettext(N_("Wrong, in {file}:")).format(file=file), _lines(sample.fails)
        yield messages.gettext(N_("Right:")), _lines(sample.passes)
    else:
        yield messages.gettext(N_("Wrong: {file} is missing or empty.")).format(file=file), ""
        yield messages.gettext(N_("Right:")), _lines(sample.passes)


def translated(sample: Sample, messages: Messages) -> Sample:
    """The sample as an author of the language would write it; what holds no words of a text is the same in all."""
    return Sample(*map(messages.gettext, astuple(sample)))


def in_general(sentence: str, messages: Messages) -> str:
    """A sentence with … in the place of every value."""
    return messages.gettext(sentence).format_map(defaultdict(lambda: "…"))


def _lines(piece: str) -> str:
    return dedent(piece).strip("\n")
