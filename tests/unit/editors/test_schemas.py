"""Takes small sites; checks that the schemas for editors know their ids and offer them with their names."""

from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from tests.sites import catalogue_of, text
from tests.unit.facts import FACTS
from vademecum.editors import site_schemas
from vademecum.languages import messages_for
from vademecum.model import Schema


def of_site(folder: Path, files: dict[str, str], language: str = "en") -> dict[str, Schema]:
    """The schemas of a site with these files."""
    return site_schemas(catalogue_of(folder, files), messages_for(language))


def practice(**keys: object) -> dict[str, object]:
    """The front matter of a practice."""
    return {"kind": "practice", "id": "a", "title": "A", "summary": "About a.", **keys}


def is_valid(schema: Schema, value: object) -> bool:
    """Whether a schema takes a value; it is itself one."""
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema).is_valid(value)


def test_an_id_is_one_of_those_there_are(tmp_path: Path) -> None:
    """In front matter, in facts, and as a key."""
    found = of_site(tmp_path, FACTS)
    for role, right in (("cmio", True), ("cmo", False)):
        assert is_valid(found["text-practice"], practice(roles=[role])) is right
        assert is_valid(found["data-targets"], {"organisation": {"nl": "A"}, "targets": {role: {}}}) is right
    assert not is_valid(found["data-targets"], {"organisation": {"nl": "A"}, "targets": {"cmio": {"bridgng": 1}}})


def test_ids_are_offered_with_their_names(tmp_path: Path) -> None:
    """In the author's language, one for one; with a sentence for what is none of them."""
    for language, name in (("nl", "ICT-directeur"), ("en", "IT director")):
        ids = of_site(tmp_path / language, FACTS, language)["text-practice"]["$defs"]["role-ids"]
        named = dict(zip(ids["enum"], ids["enumDescriptions"], strict=True))
        assert named["cio"] == name
        assert ids["errorMessage"] == messages_for(language).gettext(
            "Nothing here has this id; Ctrl+Space shows those that there are"
        )


def test_the_languages_of_the_site_are_offered(tmp_path: Path) -> None:
    """Where words stand by language; another language passes, as the check lets it pass."""
    schema = of_site(tmp_path, FACTS)["data-series"]
    name: dict[str, Any] = schema["$defs"]["Series"]["properties"]["name"]
    assert [*name["properties"]] == ["nl", "da", "en"]
    assert is_valid(schema, {"a": {"name": {"nl": "A", "de": "B"}}})
    concept = of_site(tmp_path / "b", FACTS)["data-concepts"]["$defs"]["Concept"]["properties"]
    assert {"nl", "da", "en", "broader"} <= concept.keys()


def test_what_could_not_be_read_is_not_underlined(tmp_path: Path) -> None:
    """The fault is where it is: a role with a mistake exists, and in a broken file any id may be."""
    broken = FACTS["data/roles.yml"] + "  cdo: {group: it, nam: {nl: CDO}}\n"
    found = of_site(tmp_path / "a", {**FACTS, "data/roles.yml": broken})["text-practice"]
    assert is_valid(found, practice(roles=["cdo", "cio"]))
    assert not is_valid(found, practice(roles=["cmo"]))
    unreadable = of_site(tmp_path / "b", {**FACTS, "data/roles.yml": "roles: [\n"})["text-practice"]
    assert is_valid(unreadable, practice(roles=["anything"]))
    assert not is_valid(unreadable, practice(concepts=["anything"]))


def test_a_text_that_cannot_be_read_is_there(tmp_path: Path) -> None:
    """Its id is among those that can be named."""
    files = {**FACTS, "nl/a.md": text("practice", "half-done").replace("summary:", "sumary:")}
    ids = of_site(tmp_path, files)["data-trace"]["$defs"]["practice-ids"]
    assert ids["enum"] == ["half-done"]


def test_words_typed_are_for_an_entry_of_any_kind(tmp_path: Path) -> None:
    """By kind and id; while something could not be read, any that it may be."""
    files = {**FACTS, "nl/a.md": text("practice", "a")}
    found = of_site(tmp_path / "a", files)["data-search"]
    said = {name: is_valid(found, {name: {"nl": ["een"]}}) for name in ("practice:a", "role:cmio", "practice:b", "a")}
    assert said == {"practice:a": True, "role:cmio": True, "practice:b": False, "a": False}
    assert not is_valid(found, {"practice:a": {"nl": []}})
    broken = text("practice", "half-done").replace("summary:", "sumary:")
    found = of_site(tmp_path / "b", {**files, "nl/b.md": broken})["data-search"]
    assert is_valid(found, {"practice:half-done": {"nl": ["een"]}})
    found = of_site(tmp_path / "c", {**files, "data/concepts.yml": "a: [\n"})["data-search"]
    assert is_valid(found, {"term:anything": {"nl": ["een"]}})


def test_without_settings_no_id_is_known() -> None:
    """The schemas are those of any site, and none has a mark of this house."""
    found = site_schemas(None, messages_for("en"))
    assert is_valid(found["text-practice"], practice(roles=["anything"]))
    assert "x-names" not in str(found)
