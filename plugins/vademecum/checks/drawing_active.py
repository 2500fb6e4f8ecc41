"""A drawing (SVG) only draws: it runs no script, leads nowhere and loads nothing.

Passes: `<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9"/></svg>`
Fails: `<svg xmlns="http://www.w3.org/2000/svg"><script>…</script></svg>`
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_
from vademecum.rule import Rule
from vademecum.sources import active_parts


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look at every drawing beside the texts."""
    for path, file in catalogue.folder.assets.items():
        if path.lower().endswith(".svg"):
            for part in active_parts(file.read_bytes()):
                place = Span(f"{catalogue.folder.name}/{path}", part.line, part.column)
                yield Diagnostic("drawing-active", place, {"part": part.word})


RULE = Rule(
    code="drawing-active",
    sentence=N_("This drawing has {part}, which does more than draw."),
    mend=N_("Save the drawing without scripts, links and files of others, as plain SVG."),
    check=check,
)
