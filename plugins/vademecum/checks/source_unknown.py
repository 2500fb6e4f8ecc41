"""A citation names a source of the list."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue, list_of
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.likeness import nearest
from vademecum.rule import SOURCE, Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look up every citation of every text."""
    known = catalogue.facts.sources
    titles = {key: (source.title,) for key, source in known.items()}
    for _, text in catalogue.texts():
        for citation in text.record.markup.citations:
            if citation.key not in known and f"source:{citation.key}" not in catalogue.unread:
                guess = nearest(citation.key, known, titles)
                values = {"key": citation.key, "nearest": guess} | ({} if guess else {"listed": list_of("source")})
                yield Diagnostic("source-unknown", text.record.span(citation.line, citation.column), values)


RULE = Rule(
    code="source-unknown",
    sentence=N_("[@{key}] is not in the list of sources, docs/data/sources.yml."),
    mend=N_(
        "Correct the key, or add the source there: “vademecum explain source-unknown” shows how. "
        "Two sources are written [@one][@two]."
    ),
    sample=Sample(N_("en/practices/clinical-ownership.md"), fails="[@nao-2002]", passes="[@nao-2020]"),
    adds=(SOURCE,),
    check=check,
    reads_parts=True,
)
