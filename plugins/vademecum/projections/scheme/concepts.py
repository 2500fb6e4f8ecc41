"""Takes views; gives the concepts that they show as a scheme in the words of SKOS."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from vademecum.catalogue import EditionView, Neighbours, neighbours, replacement
from vademecum.model import SiteFile
from vademecum.projections.scheme.vocabulary import Node, Statement, web_address


@dataclass(frozen=True)
class SchemeWords:
    """What a language calls the scheme, and what it says of a label that only describes."""

    title: str
    unsettled: str


Words = Mapping[str, SchemeWords]
"""By language."""


def scheme(views: Mapping[str, EditionView], words: Words) -> tuple[Node, ...]:
    """The scheme, then every visible concept in the order of the facts; both arguments are by language.

    A concept has the labels of each language that shows it, or the label that this one borrows. Renderings to avoid
    are none of its labels; inflected forms, and words that readers type for it, are hidden ones. What is no
    longer used keeps its labels and names what took its place, where that is visible too; it stands in no relation.
    """
    view = next(iter(views.values()))
    concepts = view.catalogue.facts.concepts
    spoken = {name: codes for name in concepts if (codes := _languages(name, views))}
    near = neighbours({name: concepts[name] for name in spoken})
    nodes = (
        _node(name, (*_labels(name, codes, words, view), *_replaced(name, spoken, view)), near.get(name), view)
        for name, codes in spoken.items()
    )
    return (_of_scheme(near, view, words), *nodes)


def _languages(name: str, views: Mapping[str, EditionView]) -> tuple[str, ...]:
    """The languages in which some view shows the concept."""
    shown = (view.shown.get(f"term:{name}") for view in views.values())
    return tuple(dict.fromkeys(one.language for one in shown if one))


def _of_scheme(near: Mapping[str, Neighbours], view: EditionView, words: Words) -> Node:
    site, day = view.catalogue.settings.site, view.edition.day
    said = [Statement("title", of_language.title, code) for code, of_language in words.items()]
    said += [Statement("license", web_address(site.license.url))] if site.license else []
    said += [Statement("version", site.version)]
    said += [Statement("modified", day.isoformat())] if day else []
    said += [_link("hasTopConcept", name, site) for name, one in near.items() if not one.broader]
    return Node(_address(site), "ConceptScheme", tuple(said))


def _node(name: str, labels: Iterable[Statement], near: Neighbours | None, view: EditionView) -> Node:
    facts, site = view.catalogue.facts, view.catalogue.settings.site
    said = [*labels, Statement("inScheme", _address(site))]
    said += _relations(near, site) if near else ()
    for source in (facts.sources[key] for key in facts.concepts[name].sources):
        said += [Statement("source", web_address(source.URL)) if source.URL else Statement("sourceTitle", source.title)]
    return Node(web_address(site.identifier("term", name)), "Concept", tuple(said))


def _address(site: SiteFile) -> str:
    return web_address(f"{site.id_base}term/")


def _link(term: str, name: str, site: SiteFile) -> Statement:
    return Statement(term, web_address(site.identifier("term", name)))


def _relations(near: Neighbours, site: SiteFile) -> Iterator[Statement]:
    if not near.broader:
        yield Statement("topConceptOf", _address(site))
    for term, others in (("broader", near.broader), ("narrower", near.narrower), ("related", near.related)):
        yield from (_link(term, other, site) for other in others)


def _replaced(name: str, spoken: Container[str], view: EditionView) -> Iterator[Statement]:
    """What is no longer used says so, and names what took its place where the scheme holds that."""
    concepts = view.catalogue.facts.concepts
    if not concepts[name].replaced_by:
        return
    yield Statement("deprecated", "true")
    last = replacement(name, concepts)
    if last and last in spoken:
        yield _link("isReplacedBy", last, view.catalogue.settings.site)


def _labels(name: str, languages: Iterable[str], words: Words, view: EditionView) -> Iterator[Statement]:
    """In each language one label that is preferred, and no word as two sorts of label (SKOS, S13 and S14)."""
    facts = view.catalogue.facts
    typed = facts.search.get(f"term:{name}", {})
    for code in languages:
        term = facts.concepts[name].terms[code]
        kept = {term.label}
        yield Statement("prefLabel", term.label, code)
        for sort, labels in (("altLabel", term.alternatives), ("hiddenLabel", (*term.forms, *typed.get(code, ())))):
            yield from (Statement(sort, label, code) for label in dict.fromkeys(labels) if label not in kept)
            kept |= {*labels}
        yield Statement("definition", term.definition, code)
        if term.note:
            yield Statement("scopeNote", term.note, code)
        if not term.settled and code in words:
            yield Statement("scopeNote", words[code].unsettled, code)
