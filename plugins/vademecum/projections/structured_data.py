"""Takes what a language shows of an entry; gives its description for machines, in the words of schema.org."""

from typing import Any

from vademecum.catalogue import HOME, EditionView, Shown, in_language, published
from vademecum.model import Law, PostText

_TYPES = {
    "competency": "DefinedTerm",
    "term": "DefinedTerm",
    "post": "BlogPosting",
    "page": "WebPage",
    "law": "WebPage",
}
"""The type of a kind at schema.org; a text of any other kind is an Article."""


def structured_data(shown: Shown, view: EditionView, description: str) -> dict[str, Any]:
    """A node of JSON-LD (w3.org/TR/json-ld11) without context, and without addresses: they belong to the place of
    publishing, and so do translations, which are named by their addresses.
    """
    site = view.catalogue.settings.site
    kind = "WebSite" if shown.entry.ref == HOME else _TYPES.get(shown.entry.kind, "Article")
    node = {
        "@type": kind,
        "name": shown.title,
        "description": description,
        "inLanguage": shown.language,
        "identifier": site.identifier(shown.entry.kind, shown.entry.id),
        **_of_type(kind, shown, view),
    }
    return {key: value for key, value in node.items() if value}


def _of_type(kind: str, shown: Shown, view: EditionView) -> dict[str, Any]:
    site = view.catalogue.settings.site
    if kind == "DefinedTerm":
        return {"inDefinedTermSet": {"@type": "DefinedTermSet", "name": site.title}}
    work: dict[str, Any] = {"license": site.license.url if site.license else "", "publisher": _publisher(view)}
    if kind == "WebSite":
        return work
    work["isPartOf"] = {"@type": "WebSite", "name": site.title}
    law = shown.entry.facts
    if isinstance(law, Law):
        work["about"] = {"@type": "Legislation", "name": shown.title, "legislationJurisdiction": law.country.upper()}
    if kind in ("Article", "BlogPosting"):
        work |= {"headline": shown.title, **_making(shown, view)}
    return work


def _publisher(view: EditionView) -> dict[str, str]:
    """The organisation that answers for the site, as its accessibility statement names it."""
    statement = view.catalogue.facts.accessibility
    if statement is None:
        return {}
    return {"@type": "Organization", "name": in_language(statement.organisation, view.language)}


def _making(shown: Shown, view: EditionView) -> dict[str, Any]:
    """Who wrote a text and when, as far as it says so."""
    post = shown.entry.shared
    if not isinstance(post, PostText):
        return {}
    day, authors = published(shown), [view.catalogue.facts.people[key] for key in post.authors]
    return {
        "datePublished": day.isoformat() if day else "",
        "dateModified": post.updated.isoformat() if post.updated else "",
        "author": [{"@type": "Organization" if who.group else "Person", "name": who.name} for who in authors],
    }
