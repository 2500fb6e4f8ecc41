"""Takes small matrices; checks their linked data as programs read them, with rdflib and SHACL."""

from pathlib import Path

from rdflib import DCTERMS, OWL, RDF, SKOS, Graph, Literal, Namespace, URIRef

from tests.schemes import MATRIX_SHAPES, faults, graph
from tests.unit.pages.matrix_files import FILES, FOLDERS, LEVELS, TARGETS, Files, content

ESCO = Namespace("http://data.europa.eu/esco/model#")
ID = "https://example.org/id/"
JOINED = "data/matrix.jsonld"
TARGET, MODEL = (URIRef(f"{ID}property/{name}-level/") for name in ("target", "model"))
RELATION = URIRef(f"{ID}role/cio/competency/bridging/")


def read(folder: Path, path: str = JOINED, files: Files = FILES) -> Graph:
    """The graph of a file."""
    return graph(content(folder, path, files).decode(), "json-ld")


def labels(found: Graph, address: str) -> dict[str | None, str]:
    """The names of something, by language."""
    said = [one for one in found.objects(URIRef(address), SKOS.prefLabel) if isinstance(one, Literal)]
    assert len(said) == len({one.language for one in said})
    return {one.language: str(one) for one in said}


def test_it_has_its_shape(tmp_path: Path) -> None:
    """In each language and in all together: one label per language, and no relation that leads nowhere."""
    for number, path in enumerate((JOINED, *(f"{folder}/matrix.jsonld" for folder in FOLDERS.values()))):
        found = read(tmp_path / str(number), path, {**FILES, "data/targets.yml": TARGETS})
        assert len([*found.subjects(RDF.type, ESCO.Relationship)]) == 4
        assert faults(found, MATRIX_SHAPES) == []


def test_shapes_find_faults(tmp_path: Path) -> None:
    """A second label in a language, a relation to nothing, a cluster that does not know its competency."""
    found = read(tmp_path)
    for change in (
        (URIRef(f"{ID}role/cio/"), SKOS.prefLabel, Literal("Baas", lang="nl")),
        (RELATION, TARGET, URIRef(f"{ID}level/7/")),
        (URIRef(f"{ID}competency/strategy/"), SKOS.broader, URIRef(f"{ID}cluster/join/")),
    ):
        found.add(change)
        assert faults(found, MATRIX_SHAPES) != []
        found.remove(change)
    assert faults(found, MATRIX_SHAPES) == []


def test_roles_and_competencies_are_concepts_with_names(tmp_path: Path) -> None:
    """In every language that has one; what a language borrows keeps the language that it is in."""
    found = read(tmp_path)
    assert labels(found, f"{ID}role/cio/") == {"nl": "ICT-directeur", "da": "It-direktør", "en": "IT director"}
    assert labels(found, f"{ID}level/3/") == {"nl": "Leidend", "da": "Ledende", "en": "Leading"}
    bridging = URIRef(f"{ID}competency/bridging/")
    assert {*found.objects(bridging, RDF.type)} == {SKOS.Concept, ESCO.Skill}
    assert (bridging, SKOS.broader, URIRef(f"{ID}cluster/join/")) in found
    assert str(found.value(bridging, SKOS.notation)) == "B1"


def test_a_relation_has_its_level_and_its_words(tmp_path: Path) -> None:
    """The level as a concept, of which the notation is the number; words in the languages that have them."""
    found = read(tmp_path)
    assert (RELATION, ESCO.isRelationshipFor, URIRef(f"{ID}role/cio/")) in found
    assert (RELATION, ESCO.refersConcept, URIRef(f"{ID}competency/bridging/")) in found
    assert found.value(RELATION, TARGET) == URIRef(f"{ID}level/3/")
    assert str(found.value(URIRef(f"{ID}level/3/"), SKOS.notation)) == "3"
    assert {*found.objects(RELATION, DCTERMS.description)} == {
        Literal(LEVELS[3], lang="nl"),
        Literal("-3 = level", lang="en"),
    }
    assert found.value(URIRef(f"{ID}role/cio/competency/strategy/"), DCTERMS.description) is None


def test_a_relation_keeps_the_level_of_the_model(tmp_path: Path) -> None:
    """Where the organisation set another one, and nowhere else."""
    found = read(tmp_path, files={**FILES, "data/targets.yml": TARGETS})
    assert (found.value(RELATION, TARGET), [*found.subject_objects(MODEL)]) == (
        URIRef(f"{ID}level/1/"),
        [(RELATION, URIRef(f"{ID}level/3/"))],
    )


def test_a_scheme_says_what_it_is(tmp_path: Path) -> None:
    """Its title in each language, licence, version and day."""
    found, scheme = read(tmp_path), URIRef(f"{ID}role/")
    assert {str(one) for one in found.objects(scheme, DCTERMS.title)} == {
        *("Rollen – Handbook", "Roller – Handbook", "Roles – Handbook")
    }
    assert str(found.value(scheme, DCTERMS.license)) == "https://example.org/free"
    assert (str(found.value(scheme, OWL.versionInfo)), str(found.value(scheme, DCTERMS.modified))) == (
        "1",
        "2026-03-01",
    )


def test_the_files_of_all_languages_fit_together(tmp_path: Path) -> None:
    """Loaded into one graph they say what the joined file says."""
    together = Graph()
    for code, folder in FOLDERS.items():
        together += read(tmp_path / code, f"{folder}/matrix.jsonld")
    assert {*together} == {*read(tmp_path / "all")}


def test_addresses_are_those_that_rdf_allows(tmp_path: Path) -> None:
    """Whatever a host writes as the begin of its ids."""
    site = str(FILES["data/site.yml"]).replace("https://example.org/id/", "https://example.org/a{b}|c/")
    found = read(tmp_path, files={**FILES, "data/site.yml": site})
    assert URIRef("https://example.org/a%7Bb%7D%7Cc/role/cio/") in {*found.subjects()}
