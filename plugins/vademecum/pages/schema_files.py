"""Takes a language; gives the schemas of front matter and facts in its words, at addresses that stay."""

import json
from collections.abc import Iterator
from functools import lru_cache

from vademecum.languages import Messages
from vademecum.model import Schema, schemas, without_marks
from vademecum.pages.context import Language
from vademecum.pages.tree import TreeFile

_FOLDER = "id"
"""What stands there has its address for ever."""


def schema_files(language: Language) -> Iterator[TreeFile]:
    """A file for the front matter of each kind, and for each file of facts."""
    base = language.view.catalogue.settings.site.id_base
    for name, schema in language_schemas(language).items():
        path = schema_path(language.code, name)
        said = {"$schema": schema["$schema"], "$id": f"{base}{path.removeprefix(f'{_FOLDER}/')}"} | schema
        yield TreeFile(path, f"{json.dumps(said, ensure_ascii=False, indent=1)}\n")


def language_schemas(language: Language) -> dict[str, Schema]:
    """The schemas by name, as anybody may read them."""
    return _schemas(language.messages)


@lru_cache
def _schemas(messages: Messages) -> dict[str, Schema]:
    """They rest on the words alone, so a preview makes them once."""
    return {name: without_marks(schema) for name, schema in schemas(messages).items()}


def schema_path(language: str, name: str) -> str:
    """The path of a schema in the tree."""
    return f"{_FOLDER}/schema/{language}/{name}.json"
