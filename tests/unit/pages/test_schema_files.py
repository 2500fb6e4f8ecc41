"""Takes a small site; checks the schemas that it publishes, and the page that leads to them."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.sites import make_docs, text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import section
from vademecum.catalogue import Edition
from vademecum.languages import messages_for
from vademecum.model import schemas
from vademecum.pages import Tree
from vademecum.pages.indexes import indexes
from vademecum.site import read_site

NAMES = [*schemas(messages_for("en"))]
LANGUAGES = ("nl", "da", "en")


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """Gives the tree of a site with the concern that has the files."""
    files = {**FACTS, "nl/a.md": text("practice", "secret", draft=True)}
    return read_site(make_docs(tmp_path, files)).tree(Edition(), "", [indexes()])


def content(tree: Tree, path: str) -> str:
    """The words of a file of the tree."""
    found = tree[path].content
    assert isinstance(found, str)
    return found


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_schema_is_there_and_is_one(code: str, tree: Tree) -> None:
    """In each language, at the address that is its `$id` where the site is hosted at `id_base`."""
    for name in NAMES:
        schema = json.loads(content(tree, f"id/schema/{code}/{name}.json"))
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert schema["$id"] == f"https://example.org/id/schema/{code}/{name}.json"


def test_words_are_those_of_the_language(tree: Tree) -> None:
    """So that an author reads them beside the key."""
    said = {code: json.loads(content(tree, f"id/schema/{code}/text-role.json"))["title"] for code in LANGUAGES}
    assert said == {"nl": "Rol", "da": "Rolle", "en": "Role"}


def test_no_id_and_no_folder_stands_in_them(tree: Tree) -> None:
    """They are of any site: what is hidden here is in none, nor where the site was built."""
    words = "".join(content(tree, f"id/schema/en/{name}.json") for name in NAMES)
    for word in ("secret", "cmio", "file:", "/tmp", "x-names"):
        assert word not in words


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_page_leads_to_each(code: str, tree: Tree) -> None:
    """Those of its language, by kind and by file."""
    found = section(content(tree, f"{code}/data.md"), "schemas")
    for name in NAMES:
        assert f"](../id/schema/{code}/{name}.json)" in found
    assert f"[{messages_for(code).gettext('Blog post')}](../id/schema/{code}/text-post.json)" in found
    assert "[roles.yml](" in found
