"""Takes small sites; checks that what the snippets insert is right as it stands."""

import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.sites import catalogue_of
from tests.unit.facts import FACTS
from vademecum.catalogue import Catalogue
from vademecum.editors import CHOICES, site_schemas, snippets
from vademecum.editors.snippets import Snippet
from vademecum.languages import messages_for
from vademecum.model import KINDS
from vademecum.sources import parse_record

PLACE = re.compile(r"(?<!\\)\$\{(?P<number>\d):(?P<words>(?:\\.|[^}])*)\}")
CHOICE = re.compile(r"\$\{\d\|(?P<first>[^,|]+)[^|]*\|\}")
NOW = {"CURRENT_YEAR": "2026", "CURRENT_MONTH": "11", "CURRENT_DATE": "21"}


def inserted(snippet: Snippet) -> str:
    """What an author gets who takes the first of each list and keeps all words."""
    words = "\n".join(snippet["body"]).replace("$0", "")
    for name, value in NOW.items():
        words = words.replace(f"${{{name}}}", value)
    words = CHOICE.sub(lambda match: match["first"], words)
    return PLACE.sub(lambda match: re.sub(r"\\(.)", r"\1", match["words"]), words)


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """Gives a site with facts of many kinds."""
    return catalogue_of(tmp_path, FACTS)


def of(catalogue: Catalogue, language: str = "en") -> dict[str, Snippet]:
    """The snippets of a site by what one types to get them."""
    return {one["prefix"]: one for one in snippets(catalogue, messages_for(language)).values()}


def test_references_offer_the_ids_there_are(catalogue: Catalogue) -> None:
    """Of each kind that the site has, and none of others."""
    found = of(catalogue)
    assert inserted(found["ref-role"]).startswith("[[role:c")
    assert "|cio,cmio|" in found["ref-role"]["body"][0] or "|cmio,cio|" in found["ref-role"]["body"][0]
    assert "ref-guide" not in found


def test_what_has_an_id_is_written_with_one(catalogue: Catalogue) -> None:
    """And cited sources are those of the list."""
    found = of(catalogue)
    assert inserted(found["item"]) == "- [ ] Words {#id}"
    assert inserted(found["heading"]) == "## Words {#id}\n\n"
    assert inserted(found["cite"]) in ("[@doe-view]", "[@nis2-article-20]")


@pytest.mark.parametrize("code", ["nl", "da", "en"])
@pytest.mark.parametrize("kind", [name for name, kind in KINDS.items() if kind.shape])
def test_front_matter_passes_its_schema(kind: str, code: str, catalogue: Catalogue) -> None:
    """As it is inserted, in each language, and only the first one has the facts that all share."""
    record = parse_record(inserted(of(catalogue)[f"{kind}-{code}"]), "a.md", "a.md")
    assert record.problems == ()
    schema = site_schemas(catalogue, messages_for("en"))[f"text-{kind}"]
    assert [error.message for error in Draft202012Validator(schema).iter_errors(record.front.value)] == []
    assert isinstance(record.front.value, dict)
    shared = {"roles", "date", "authors", "categories"} & record.front.value.keys()
    assert bool(shared) == (code == "nl" and kind not in ("role", "page"))


def test_names_are_in_the_language_of_the_author_and_words_in_that_of_the_text(catalogue: Catalogue) -> None:
    """A Dutch author who translates into Danish writes a Danish title."""
    snippet = of(catalogue, "nl")["practice-da"]
    assert snippet["description"] == "Kopblok van een tekst: Praktijk (da)"
    assert "  ${3:Det, en travl læser skal huske}" in snippet["body"]


def test_a_long_list_gives_way_to_a_place_to_type(tmp_path: Path) -> None:
    """At one id more than a list shows."""
    for count, begin in ((CHOICES, "[@${1|s0,s1,"), (CHOICES + 1, "[@${1:id}]")):
        sources = "".join(f"s{number}: {{type: report, title: A}}\n" for number in range(count))
        catalogue = catalogue_of(tmp_path / str(count), {"data/sources.yml": sources})
        assert of(catalogue)["cite"]["body"][0].startswith(begin)


def test_words_that_an_editor_would_read_otherwise_are_guarded(tmp_path: Path) -> None:
    """A site may have words of its own, with a brace or a dollar sign in them."""
    catalogue = catalogue_of(tmp_path, FACTS)
    folder = tmp_path / "messages"
    folder.mkdir()
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n'
    (folder / "nl.po").write_text(f'{header}\nmsgid "Title"\nmsgstr "T$}}"\n', encoding="utf-8")
    found = {one["prefix"]: one for one in snippets(catalogue, messages_for("en"), folder).values()}
    assert "title: ${2:T\\$\\}}" in found["practice-nl"]["body"]
    assert "title: T$}" in inserted(found["practice-nl"])
