"""Takes a catalogue; gives where each language of the site has the accessibility statement."""

from vademecum.catalogue.catalogue import Catalogue

SLUG = "accessibility"
"""The last part of the address in a language for which the statement names none."""


def statement_path(catalogue: Catalogue, language: str) -> str | None:
    """The path in the tree of the statement's page in one language; None on a site without a statement."""
    statement = catalogue.facts.accessibility
    return f"{language}/{statement.slug.get(language, SLUG)}.md" if statement else None
