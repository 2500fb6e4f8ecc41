"""Takes a catalogue; gives all that facts can name, by kind and id, with what it is called."""

from collections.abc import Iterator, Mapping

from vademecum.catalogue.catalogue import Catalogue
from vademecum.catalogue.entries import Entry
from vademecum.catalogue.reading_order import in_language
from vademecum.model import Cluster, RoleGroup, Seed, Series

Known = dict[str, dict[str, str]]
"""By kind, what each id is called; an empty text where it is called nothing."""


ENTRY = "entry"
"""What entries of all kinds are together: their ids are `kind:id`."""

LISTS: Mapping[str, str] = {
    **{"role": "roles", "competency": "competencies", "practice": "practices", "checklist": "checklists"},
    **{"guide": "guides", "tool": "tools", "post": "posts", "page": "pages", "term": "concepts", "law": "laws"},
    **{"source": "sources", "person": "people", "group": "groups", "cluster": "clusters", "series": "series"},
    **{"item": "items", "heading": "headings", "audience": "audiences", "seed": "seeds"},
}
"""By kind, the word with which an author asks for all of it: mostly that under which facts name it."""


def list_of(kind: str = "") -> str:
    """The subcommand that shows all ids of a kind, or without one all that there is."""
    return " ".join(filter(None, ("list", LISTS.get(kind, ""))))


def called_in_all(kind: str, catalogue: Catalogue, language: str = "") -> dict[str, tuple[str, ...]]:
    """By id everything of a kind, with what each is called: first of all in this language, and no name twice."""
    known = [known_names(catalogue, code)[kind] for code in dict.fromkeys((language, *catalogue.settings.languages))]
    return {
        name: tuple(dict.fromkeys(filter(None, (*(one[name] for one in known), *_other_names(kind, name, catalogue)))))
        for name in known[0]
    }


def _other_names(kind: str, name: str, catalogue: Catalogue) -> tuple[str, ...]:
    return catalogue.called.get(f"{kind}:{name}", ())


def known_names(catalogue: Catalogue, language: str = "") -> Known:
    """Every entry, and what else has an id; in a language, or where it says nothing there in another one."""
    known: Known = {kind: {} for kind in ("role", "competency", "term", "checklist", "practice", "law")}
    for entry in catalogue.named.values():
        known.setdefault(entry.kind, {})[entry.id] = _title(entry, language)
    known |= _of_facts(catalogue, language)
    known[ENTRY] = {entry.ref: _title(entry, language) for entry in catalogue.named.values()}
    known["item"] = dict.fromkeys(_items(catalogue), "")
    known["heading"] = dict.fromkeys(_headings(catalogue), "")
    return known | {"audience": dict.fromkeys(catalogue.settings.site.audiences, "")}


def _title(entry: Entry, language: str) -> str:
    titles = (entry.title(code) for code in (language, *entry.texts, *entry.names))
    return next((title for title in titles if title), "")


def _of_facts(catalogue: Catalogue, language: str) -> Known:
    """What has an id, though no page of its own kind."""
    facts = catalogue.facts
    named: dict[str, Mapping[str, RoleGroup | Cluster | Series | Seed]] = {
        "group": facts.roles.groups,
        "cluster": facts.competencies.clusters,
        "series": facts.series,
        "seed": facts.trace.seeds if facts.trace else {},
    }
    known = {kind: {key: _words(one.name, language) for key, one in all_.items()} for kind, all_ in named.items()}
    known["source"] = {key: source.title for key, source in facts.sources.items()}
    return known | {"person": {key: person.name for key, person in facts.people.items()}}


def _words(names: Mapping[str, str], language: str) -> str:
    return in_language(names, language) if names else ""


def _items(catalogue: Catalogue) -> Iterator[str]:
    """Items as `checklist#item`; one that stands in a text alone is reported there."""
    for name, checklist in catalogue.facts.checklists.items():
        yield from (f"{name}#{item}" for item in checklist.items)
    for entry, text in catalogue.texts():
        if entry.kind == "checklist":
            yield from (f"{entry.id}#{item.id}" for item in text.record.markup.items if item.id)


def _headings(catalogue: Catalogue) -> Iterator[str]:
    for entry, text in catalogue.texts():
        if entry.kind == "role":
            yield from (heading.id for heading in text.record.markup.headings if heading.id)
