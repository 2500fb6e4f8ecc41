"""Takes the schemas of the model and the catalogue of a site; gives them with the ids that this site has."""

from collections.abc import Iterable, Mapping
from typing import Any

from vademecum.catalogue import ENTRY, Catalogue, Known, Unread, known_names
from vademecum.languages import N_, Messages
from vademecum.model import NAMES, Schema, rewrite, schemas, without_marks

FOLDER = ".cache/vademecum/schemas"
"""Where editors look for them, beside the folder of texts."""

_LANGUAGE = "language"
_NO_SUCH_ID = N_("Nothing here has this id; Ctrl+Space shows those that there are")


def site_schemas(catalogue: Catalogue | None, messages: Messages) -> dict[str, Schema]:
    """The schemas of the model by name, in the author's language; an id is one of those that the site has.

    Where something could not be read, its own id passes, or any id if that cannot be told. Without a catalogue all do.
    """
    found = schemas(messages)
    if catalogue is None:
        return {name: without_marks(schema) for name, schema in found.items()}
    known = known_names(catalogue, messages.language)
    unread, sentence = catalogue.unread, messages.gettext(_NO_SUCH_ID)
    ids = {kind: _ids(kind, known, unread, sentence) for kind in known if not _is_open(kind, unread)}
    return {name: _of_site(schema, ids, catalogue.settings.languages) for name, schema in found.items()}


def _is_open(kind: str, unread: Unread) -> bool:
    """Whether any id of a kind may be the name of something that could not be read."""
    return any("*" in ref for ref in unread.refs) if kind == ENTRY else f"{kind}:*" in unread


def _ids(kind: str, known: Known, unread: Unread, sentence: str) -> Schema:
    """All ids of a kind, each with the words that editors show beside it; the sentence is for any other."""
    names = dict(known[kind])
    for ref in sorted(unread.refs):
        of, _, name = ref.partition(":")
        if of in (kind, "*") or kind == ENTRY:
            names.setdefault(ref if kind == ENTRY else name, "")
    return {"type": "string", "enum": [*names], "enumDescriptions": [*names.values()], "errorMessage": sentence}


def _of_site(schema: Schema, ids: Mapping[str, Schema], languages: Iterable[str]) -> Schema:
    used: set[str] = set()

    def change(part: Schema) -> Schema:
        kind = part.get(NAMES, "")
        if kind in ids:
            used.add(kind)
            kept = {key: part[key] for key in ("description",) if key in part}
            return kept | {"$ref": f"#/$defs/{_definition(kind)}"}
        return _with_languages(part, languages)

    made: Schema = without_marks(rewrite(schema, change))
    return _defining(made, {_definition(kind): ids[kind] for kind in sorted(used)})


def _definition(kind: str) -> str:
    return f"{kind}-ids"


def _defining(schema: Schema, definitions: Mapping[str, Schema]) -> Schema:
    return schema | {"$defs": {**schema.get("$defs", {}), **definitions}} if definitions else schema


def _with_languages(part: Schema, languages: Iterable[str]) -> Schema:
    """Words by language: those of the site are offered, and any other still passes."""
    below = _by_language(part)
    return part | {"properties": {**dict.fromkeys(languages, below), **part.get("properties", {})}} if below else part


def _by_language(part: Schema) -> Any:
    if part.get(NAMES) == _LANGUAGE:
        return next(iter(part.get("patternProperties", {}).values()), None)
    return part["additionalProperties"] if part.get("propertyNames", {}).get(NAMES) == _LANGUAGE else None
