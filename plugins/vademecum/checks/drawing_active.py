"""A drawing (SVG) only draws: it runs no script, leads nowhere and loads nothing."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_
from vademecum.rule import Rule, Sample
from vademecum.sources import active_parts


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at every drawing beside the texts."""
    for path, file in catalogue.folder.assets.items():
        if path.lower().endswith(".svg"):
            for part in active_parts(file.read_bytes()):
                place = Span(catalogue.folder.file(path), part.line, part.column)
                yield Diagnostic("drawing-active", place, {"part": part.word})


RULE = Rule(
    code="drawing-active",
    sentence=N_("This drawing has {part}, which does more than draw."),
    mend=N_("Save the drawing without scripts, links and files of others, as plain SVG."),
    sample=Sample(
        N_("en/practices/steps.svg"),
        fails="""\
  <rect width="8" height="8"/>
  <script>print()</script>
""",
        passes='  <rect width="8" height="8"/>',
    ),
    check=check,
)
