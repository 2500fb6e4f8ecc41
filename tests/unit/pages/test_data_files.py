"""Takes texts and facts; checks what programs read: that others' programs read it, and that it holds what is seen."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from rdflib import DCTERMS, OWL, SKOS, Graph, Literal, URIRef
from rdflib.compare import isomorphic

from tests.schemes import faults, graph
from tests.sites import PUBLIC, SITE, make_docs, text
from tests.unit.facts import FACTS
from tests.unit.tools import TOOLS
from vademecum.catalogue import Edition
from vademecum.pages.indexes import indexes
from vademecum.site import read_site

Files = Mapping[str, str | bytes]

ID = "https://example.org/id/term/"
DAY = Edition(day=date(2026, 3, 1))
LICENSED = SITE + "license: {name: Free, url: https://example.org/free}\naudiences: [board]\n"
HARD = """\
hard:
  nl: {label: 'een "lang" woord \\ ja', definition: "Twee\\nregels\\tlang.", alternatives: [ænder, æbler]}
  en: {label: "a <b>word</b>", definition: "Said «so»."}
  sources: [odd]
old:
  nl: {label: cloud, definition: Een oud woord., forms: [clouds]}
  related: [record]
  broader: [record]
  replaced-by: older
older:
  nl: {label: mainframe, definition: Nog een.}
  replaced-by: cloud
"""
ODD = 'odd: {type: book, title: "A \\"book\\"", URL: "https://example.org/a b?c={d}|<e>"}\n'


def published(folder: Path, files: Files, edition: Edition = DAY) -> dict[str, str | bytes]:
    """What is written beside the pages, by path."""
    tree = read_site(make_docs(folder, files)).tree(edition, "https://example.org/", [indexes()])
    return {file.path: file.content for file in tree if not file.is_page and not isinstance(file.content, Path)}


def more(**files: str) -> dict[str, str]:
    """The facts with some more in the files of these names."""
    return FACTS | {f"data/{name}.yml": FACTS.get(f"data/{name}.yml", "") + added for name, added in files.items()}


def of(content: str | bytes) -> str:
    assert isinstance(content, str)
    return content


def scheme_of(folder: Path, files: Files, path: str = "data/concepts.jsonld") -> Graph:
    """The graph of the scheme as JSON-LD."""
    return graph(of(published(folder, files)[path]), "json-ld")


def catalogue_of(folder: Path, files: Files, path: str = "data/catalogue.json") -> dict[str, Any]:
    """The catalogue, once it has passed its schema."""
    made = published(folder, files)
    schema = json.loads(of(made["data/catalogue.schema.json"]))
    Draft202012Validator.check_schema(schema)
    catalogue: dict[str, Any] = json.loads(of(made[path]))
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(catalogue)
    return catalogue


def entry_of(catalogue: Mapping[str, Any], kind: str, name: str) -> dict[str, Any]:
    """One entry of a catalogue."""
    return next(one for one in catalogue["entries"] if (one["kind"], one["id"]) == (kind, name))


def test_both_forms_say_the_same(tmp_path: Path) -> None:
    """Whatever signs stand in labels, definitions and addresses."""
    made = published(tmp_path, {**more(concepts=HARD, sources=ODD), "data/site.yml": LICENSED})
    for folder in ("data", "nl/data", "da/data", "en/data"):
        jsonld = graph(of(made[f"{folder}/concepts.jsonld"]), "json-ld")
        assert isomorphic(jsonld, graph(of(made[f"{folder}/concepts.ttl"]), "turtle"))
        assert faults(jsonld) == []


def test_words_arrive_as_they_were_written(tmp_path: Path) -> None:
    """With quotes, a backslash, a line end and a tab."""
    found = scheme_of(tmp_path, more(concepts=HARD, sources=ODD))
    hard = URIRef(f"{ID}hard/")
    assert Literal('een "lang" woord \\ ja', lang="nl") in set(found.objects(hard, SKOS.prefLabel))
    assert found.value(hard, SKOS.definition, any=True)
    assert Literal("Twee\nregels\tlang.", lang="nl") in set(found.objects(hard, SKOS.definition))
    assert set(found.objects(hard, SKOS.altLabel)) == {Literal("ænder", lang="nl"), Literal("æbler", lang="nl")}
    assert [*found.objects(hard, DCTERMS.source)] == [URIRef("https://example.org/a%20b?c=%7Bd%7D%7C%3Ce%3E")]


def test_a_scheme_says_what_it_is(tmp_path: Path) -> None:
    """Its title in each language, its licence, its version and its day."""
    found = scheme_of(tmp_path, {**FACTS, "data/site.yml": LICENSED})
    scheme = URIRef(ID)
    titles = [title for title in found.objects(scheme, DCTERMS.title) if isinstance(title, Literal)]
    assert {title.language: str(title) for title in titles} == {
        "nl": "Begrippen van Handbook",
        "da": "Begreber fra Handbook",
        "en": "Terms of Handbook",
    }
    assert str(found.value(scheme, DCTERMS.license)) == "https://example.org/free"
    assert str(found.value(scheme, OWL.versionInfo)) == "1"
    assert str(found.value(scheme, DCTERMS.modified)) == "2026-03-01"


def test_what_is_no_longer_used_names_the_last_replacement(tmp_path: Path) -> None:
    """It stands in no relation, and may have the label of what took its place."""
    found = scheme_of(tmp_path, more(concepts=HARD, sources=ODD))
    old = URIRef(f"{ID}old/")
    assert str(found.value(old, DCTERMS.isReplacedBy)) == f"{ID}cloud/"
    assert found.value(old, OWL.deprecated) == Literal(True)
    relations = (SKOS.related, SKOS.broader, SKOS.narrower, SKOS.topConceptOf)
    assert not [one for way in relations for one in (*found.objects(old, way), *found.subjects(way, old))]


@pytest.mark.parametrize(("middle", "last"), [("en", "en"), ("en", "nl"), ("nl", "en")])
def test_a_replacement_that_a_file_does_not_hold_is_not_named(middle: str, last: str, tmp_path: Path) -> None:
    """A language without the new concept says that the old one is not used, and no more."""
    concepts = f"""\
old: {{nl: {{label: oud, definition: a}}, replaced-by: middle}}
middle: {{{middle}: {{label: midden, definition: a}}, replaced-by: new}}
new: {{{last}: {{label: nieuw, definition: a}}}}
"""
    site = SITE.replace("en: terms}}", "en: terms}, fallback: none}")
    files = {"data/concepts.yml": concepts, "data/site.yml": site}
    named = {}
    for path in ("data", "nl/data"):
        found = scheme_of(tmp_path / path, files, f"{path}/concepts.jsonld")
        entry = entry_of(catalogue_of(tmp_path / path, files, f"{path}/catalogue.json"), "term", "old")
        assert faults(found) == []
        assert found.value(URIRef(f"{ID}old/"), OWL.deprecated) == Literal(True)
        named[path] = [str(one) for one in found.objects(URIRef(f"{ID}old/"), DCTERMS.isReplacedBy)]
        assert (entry["term"]["deprecated"], bool(entry["term"].get("replaced-by"))) == (True, bool(named[path]))
    assert named == {"data": [f"{ID}new/"], "nl/data": [f"{ID}new/"] if last == "nl" else []}


def test_words_that_readers_type_are_hidden_labels(tmp_path: Path) -> None:
    """In their language, beside inflected forms; what is another label already is none."""
    typed = "term:cloud: {nl: [server elders, Wolk, wolk], en: [hosted]}\nrole:cmio: {nl: [dokter]}\n"
    made = scheme_of(tmp_path, more(search=typed))
    labels = set(made.objects(URIRef(f"{ID}cloud/"), SKOS.hiddenLabel))
    assert labels == {Literal("server elders", "nl"), Literal("Wolk", "nl"), Literal("hosted", "en")}
    assert "dokter" not in made.serialize(format="turtle")
    assert faults(made) == []


def test_a_language_has_a_scheme_of_its_own(tmp_path: Path) -> None:
    """With its labels, and those that it borrows; the concepts are the same."""
    found = scheme_of(tmp_path, FACTS, "da/data/concepts.jsonld")
    labels = {str(one): one.language for one in found.objects(None, SKOS.prefLabel) if isinstance(one, Literal)}
    assert labels == {"sky": "da", "hosting": "en", "Årsag & journal": "da"}


def test_shapes_find_faults(tmp_path: Path) -> None:
    """A second label, a label of two concepts, and a relation that leads nowhere or is said from one side only."""
    found = scheme_of(tmp_path, FACTS)
    cloud, record = URIRef(f"{ID}cloud/"), URIRef(f"{ID}record/")
    for change in (
        (cloud, SKOS.prefLabel, Literal("wolk", lang="nl")),
        (record, SKOS.altLabel, Literal("cloud", lang="nl")),
        (cloud, SKOS.related, URIRef(f"{ID}nowhere/")),
        (cloud, SKOS.broader, record),
    ):
        assert faults(found) == []
        found.add(change)
        assert faults(found) != []
        found.remove(change)


def test_a_site_without_terms_has_no_scheme(tmp_path: Path) -> None:
    """An empty one would say that there is something."""
    made = published(tmp_path, {"nl/index.md": text("page", "home")})
    assert not [path for path in made if "/concepts." in path]
    assert "data/catalogue.json" in made


def test_a_catalogue_passes_its_schema(tmp_path: Path) -> None:
    """In each language and in all, which the schema of one site says of every site."""
    for number, path in enumerate(("data", "nl/data", "en/data")):
        catalogue = catalogue_of(tmp_path / str(number), more(concepts=HARD, sources=ODD), f"{path}/catalogue.json")
        assert catalogue["entries"]


def test_a_schema_refuses_what_is_unknown(tmp_path: Path) -> None:
    """A key that it does not name, and a page without a title."""
    made = published(tmp_path, FACTS)
    schema, catalogue = (json.loads(of(made[path])) for path in ("data/catalogue.schema.json", "data/catalogue.json"))
    assert Draft202012Validator(schema).is_valid(catalogue)
    assert not Draft202012Validator(schema).is_valid(catalogue | {"more": 1})
    del catalogue["entries"][0]["pages"]["nl"]["title"]
    assert not Draft202012Validator(schema).is_valid(catalogue)


@pytest.mark.parametrize(("path", "way"), [("data", ""), ("nl/data", "../../data/")])
def test_a_catalogue_says_what_it_is(path: str, way: str, tmp_path: Path) -> None:
    """Where its schema is, under which licence it stands, of which version and day it is, in which languages."""
    files = {**FACTS, "data/site.yml": LICENSED}
    catalogue = catalogue_of(tmp_path, files, f"{path}/catalogue.json")
    assert catalogue["$schema"] == f"{way}catalogue.schema.json"
    assert (catalogue["version"], catalogue["date"]) == ("1", "2026-03-01")
    assert catalogue["license"] == {"name": "Free", "url": "https://example.org/free"}
    assert [one["code"] for one in catalogue["languages"]] == (["nl"] if way else ["nl", "da", "en"])


def test_an_entry_is_given_with_its_pages(tmp_path: Path) -> None:
    """What each language shows, under which address, and whether it is borrowed."""
    body = "## Why {#why}\n\nSee *it* [@doe-view].\n\n## [[role:cmio]]!\n"
    files = {**FACTS, "en/practices/a.md": text("practice", "a", body, roles=["cmio"], statement="opinion")}
    entry = entry_of(catalogue_of(tmp_path, files), "practice", "a")
    assert entry["identifier"] == "https://example.org/id/practice/a/"
    assert (entry["roles"], entry["statement"]) == (["cmio"], "opinion")
    assert entry["pages"]["en"] == {
        "title": "A",
        "language": "en",
        "state": "own",
        "address": "en/practices/a/",
        "summary": "About a.",
        "headings": [{"level": 2, "words": "Why", "id": "why"}, {"level": 2, "words": "CMIO!"}],
        "sources": ["doe-view"],
    }
    borrowed = entry["pages"]["da"]
    assert (borrowed["language"], borrowed["state"], borrowed["address"]) == ("en", "fallback", "da/praksis/a/")


def test_facts_are_given_with_their_words(tmp_path: Path) -> None:
    """Items as their text has them, in each language that has one."""
    words = "- [ ] Wij *kennen* ze: [[role:cio]]. {#scope}\n"
    files = {**FACTS, "nl/checklists/nis2.md": text("checklist", "nis2", words)}
    catalogue = catalogue_of(tmp_path, files)
    assert entry_of(catalogue, "checklist", "nis2")["items"] == [
        {
            "id": "scope",
            "words": {"nl": "Wij kennen ze: ICT-directeur."},
            "role": "cio",
            "competencies": ["strategy"],
            "basis": [{"source": "nis2-article-20"}, {"law": "nis2-act"}, {"view": "doe-view"}],
        }
    ]
    assert entry_of(catalogue, "role", "cmio")["role"]["targets"] == {"bridging": 2, "strategy": 4}
    assert entry_of(catalogue, "term", "cloud")["term"]["narrower"] == ["hosting"]
    assert catalogue["sources"].keys() == {"nis2-article-20", "doe-view"}
    assert catalogue["levels"]["4"]["name"] == {"nl": "Vormend", "da": "Formende", "en": "Shaping"}


def test_a_tool_is_given_with_its_sheet(tmp_path: Path) -> None:
    """Its columns and the rows that have words, in the languages of the file."""
    catalogue = catalogue_of(tmp_path, TOOLS, "nl/data/catalogue.json")
    columns = entry_of(catalogue, "tool", "inventory")["tool"]["columns"]
    assert [*columns] == ["system", "users", "cost", "ends", "stage"]
    assert columns["users"] == {"name": {"nl": "Aantal"}, "help": {"nl": "Hoeveel"}, "type": "whole"}
    assert columns["stage"]["options"] == {"plan": {"nl": "Plan"}, "use": {"nl": "In gebruik, of af"}}
    assert entry_of(catalogue, "tool", "questions")["tool"]["rows"][1] == {"question": {"nl": "=1+1 “of niet”"}}


def test_a_post_names_who_wrote_it(tmp_path: Path) -> None:
    """Those who wrote nothing that is seen are not in the file."""
    post = text("post", "a", date="2026-02-03", authors=["anna"], categories=["cloud"], series={"id": "s", "part": 2})
    catalogue = catalogue_of(tmp_path, {**FACTS, "nl/blog/a.md": post})
    facts = {"date": "2026-02-03", "authors": ["anna"], "categories": ["cloud"], "series": {"id": "s", "part": 2}}
    assert entry_of(catalogue, "post", "a")["post"] == facts
    assert catalogue["people"].keys() == {"anna"}


HIDDEN = {
    "nl/a.md": text("practice", "secret-draft", "## Secret {#secret-heading}\n[@secret-source]\n", draft=True),
    "nl/b.md": text("post", "secret-post", date="2026-04-01", authors=["secret-person"]),
    "nl/c.md": text("practice", "secret-board", audience="board"),
    "nl/d.md": text("checklist", "plain", "- [ ] A secret item. {#secret-item}\n", draft=True),
    "nl/e.md": text("guide", "open", "See [[post:secret-post]] and [[post:secret-post|the post]].\n", roles=["cmio"]),
    "da/e.md": text("guide", "open", "## Secret {#secret-danish}\n", draft=True, title="Secret"),
}


def test_a_check_says_until_when_it_holds(tmp_path: Path) -> None:
    """By the period of its kind; without one it says who and when alone."""
    files = FACTS | {"en/practices/a.md": text("practice", "a", reviewed={"by": "anna", "on": "2026-02-28"})}
    site = SITE.replace("practice: {", "practice: {review-every: 1 month, ")
    plain, dated = (
        entry_of(catalogue_of(tmp_path / name, {**files, "data/site.yml": settings}), "practice", "a")
        for name, settings in (("plain", SITE), ("dated", site))
    )
    assert plain["pages"]["en"]["reviewed"] == {"by": "anna", "on": "2026-02-28"}
    assert dated["pages"]["en"]["reviewed"] == {"by": "anna", "on": "2026-02-28", "due": "2026-03-28"}


def test_what_is_hidden_is_in_no_file(tmp_path: Path) -> None:
    """Neither a draft, nor a post of a later day, nor a text for others, nor what only they name."""
    extra = more(
        sources="secret-source: {type: book, title: Secret}\n",
        people="secret-person: {name: Secret}\n",
        checklists="plain: {name: {nl: Plain}, items: {secret-item: {role: cmio, basis: [{law: nis2-act}]}}}\n",
    )
    files = {**extra, **HIDDEN, "data/site.yml": LICENSED}
    made = published(tmp_path / "a", files)
    assert [path for path, content in made.items() if "secret" in str(content).lower()] == []
    assert "guide-open" in str(made["nl/objects.inv"])
    board = published(tmp_path / "b", files, Edition("board", date(2026, 5, 1)))
    assert "secret-board" in of(board["data/catalogue.json"])


def test_a_draft_beside_facts_says_nothing(tmp_path: Path) -> None:
    """The facts of the entry are in the file, and nothing that its draft names."""
    about = {"roles": ["cio"], "competencies": ["bridging"], "concepts": ["record"]}
    keys = {**about, "countries": ["dk"], "statement": "opinion"}
    for draft in (True, False):
        files = {**FACTS, "nl/cmio.md": text("role", "cmio", draft=draft, **keys)}
        entry = entry_of(catalogue_of(tmp_path / str(draft), files), "role", "cmio")
        assert entry["role"]["targets"] == {"bridging": 2, "strategy": 4}
        assert {key: entry.get(key) for key in keys} == (dict.fromkeys(keys) if draft else keys)


def test_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    """In another folder too."""
    first, second = (published(tmp_path / name, FACTS, PUBLIC) for name in "ab")
    assert first == second


OWN_TARGETS = """\
organisation: {nl: Huis, en: House}
targets: {cio: {bridging: 1, strategy: 2}, cmio: {bridging: 0}}
"""


def test_levels_of_an_organisation_stand_beside_those_of_the_model(tmp_path: Path) -> None:
    """With its name; none for what readers do not see, and nothing of it where there is none."""
    roles = "  ciso: {group: it, name: {nl: CISO}, own: true, targets: {bridging: 2}}\n"
    files = {
        **more(roles=roles),
        "data/targets.yml": OWN_TARGETS,
        "data/site.yml": LICENSED,
        "nl/rollen/cmio.md": text("role", "cmio", audience="board"),
        "nl/competenties/strategie.md": text("competency", "strategy", levels={"2": "a", "4": "b"}, audience="board"),
    }
    found = catalogue_of(tmp_path, files)
    assert found["organisation"] == {"nl": "Huis", "en": "House"}
    cio = entry_of(found, "role", "cio")["role"]
    assert (cio["targets"], cio["own-targets"], "own" in cio) == ({"bridging": 3}, {"bridging": 1}, False)
    ciso = entry_of(found, "role", "ciso")["role"]
    assert (ciso["own"], "own-targets" in ciso, ciso["name"]) == (True, False, {"nl": "CISO"})
    assert "cmio" not in {one["id"] for one in found["entries"]}
    plain = catalogue_of(tmp_path / "plain", FACTS)
    assert "organisation" not in plain
    assert "own" not in json.dumps(plain["entries"]).replace('"state": "own"', "")
