"""Takes a scheme of concepts as it is published; gives its graph, and what in it breaks the shapes."""

from pathlib import Path

from pyshacl import validate
from rdflib import SH, Graph

SHAPES = Path(__file__).with_name("scheme.shapes.ttl")
MATRIX_SHAPES = Path(__file__).with_name("matrix.shapes.ttl")


def graph(content: str, form: str) -> Graph:
    """The triples of a document; `form` is what rdflib calls its format."""
    return Graph().parse(data=content, format=form)


def faults(found: Graph, shapes: Path = SHAPES) -> list[str]:
    """The subjects that break a shape, each with what they break, sorted."""
    _, report, _ = validate(found, shacl_graph=Graph().parse(shapes))
    assert isinstance(report, Graph)
    return sorted(
        f"{report.value(result, SH.focusNode)} {report.value(result, SH.resultMessage)}"
        for result in report.subjects(SH.focusNode)
    )
