"""A text is written in Markdown; of HTML it has only words inside a line, such as `<kbd>`."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule, Sample

ALLOWED = frozenset(
    {"abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp"}
    | {"small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"}
)
"""Elements that stand inside a line, load nothing and run nothing."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the HTML of every text."""
    for _, text in catalogue.texts():
        for found in text.record.html.elements:
            if found.word not in ALLOWED:
                place = text.record.span(found.line, found.column)
                yield Diagnostic("html-element", place, {"element": f"<{found.word}"})


RULE = Rule(
    code="html-element",
    sentence=N_("{element} begins HTML, which texts do not have."),
    mend=N_("Write it in Markdown; for the sign itself write &lt;, or put the words between backticks (`)."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("Press <kbd>Esc</kbd>, not <button>Stop."),
        passes=N_("Press <kbd>Esc</kbd>, not **Stop**."),
    ),
    check=check,
    reads_parts=True,
)
