"""A text is written in Markdown; of HTML it has only words inside a line, such as `<kbd>`."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Phrase
from vademecum.languages import N_
from vademecum.rule import Rule, Sample
from vademecum.sources import INLINE

_IN_MARKDOWN = {"a": N_(", as in [word](address)"), "img": N_(", as in ![what it shows](picture.png)")}
"""By element, how its Markdown is written."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at the HTML of every text."""
    for _, text in catalogue.texts():
        for found in text.record.html.elements:
            if found.word not in INLINE:
                place, shape = text.record.span(found.line, found.column), Phrase(_IN_MARKDOWN.get(found.word, ""))
                yield Diagnostic("html-element", place, {"element": f"<{found.word}", "shape": shape})


RULE = Rule(
    code="html-element",
    sentence=N_("{element} begins HTML, which texts do not have."),
    mend=N_("Write it in Markdown{shape}; for the sign itself write &lt;, or put the words between backticks (`)."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("Press <kbd>Esc</kbd>, not <button>Stop."),
        passes=N_("Press <kbd>Esc</kbd>, not **Stop**."),
    ),
    check=check,
    reads_parts=True,
)
