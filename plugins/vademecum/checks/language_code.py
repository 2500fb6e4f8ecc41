"""The language of a page, or of words about it, is named by its code."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Span
from vademecum.languages import N_, is_language
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look up every code that links, their notes, the record of roundups and typed words name."""
    for place, code in _codes(catalogue):
        if not is_language(code):
            yield Diagnostic("language-code", place, {"value": code})


def _codes(catalogue: Catalogue) -> Iterator[tuple[Span, str]]:
    facts = catalogue.facts
    for week, links in facts.links.items():
        for number, link in enumerate(links):
            path = (week, str(number))
            yield facts.place("links", *path, "language"), link.language
            yield from ((facts.key_place("links", *path, "note", code), code) for code in link.note)
    yield from ((facts.key_place("digests", code), code) for code in facts.digests)
    yield from ((facts.key_place("search", ref, code), code) for ref, words in facts.search.items() for code in words)


RULE = Rule(
    code="language-code",
    sentence=N_("“{value}” is not the code of a language."),
    mend=N_("Write a code such as nl, da or en; dk is a country."),
    sample=Sample(
        "data/links.yml",
        fails="note: {nl: Lees dit., dk: Læs den., en: Read this.}",
        passes="note: {nl: Lees dit., da: Læs den., en: Read this.}",
    ),
    check=check,
    reads_parts=True,
)
