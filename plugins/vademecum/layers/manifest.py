"""Takes `organisation.yml`; gives what it says of an organisation's folder, as far as it can be read."""

from typing import Any

from vademecum.diagnostics import Diagnostic
from vademecum.model import Organisation, validate
from vademecum.sources import DataFile

UNREAD = ""
"""The id of a layer whose own cannot be read."""

_STAND_IN: dict[str, Any] = {"id": "unread", "name": {"en": "?"}}
"""What is taken for the id and the name where these cannot be read: the folders below are still looked for."""

_LISTS = ("hide", "show")


def read_manifest(file: DataFile) -> tuple[Organisation | None, tuple[Diagnostic, ...]]:
    """What the file says, without what has a fault; None where it cannot be told what the folder stands on."""
    values = file.tree.value
    if not isinstance(values, dict) and file.problems:
        return None, file.problems
    found, problems = validate(Organisation, values, file.tree.locate, file.tree.locate_key)
    return found or _in_part(file, values), (*file.problems, *problems)


def _in_part(file: DataFile, values: object) -> Organisation | None:
    if not isinstance(values, dict) or not _is_right(file, "over", values.get("over", "vademecum")):
        return None
    lists = {key: [one for one in values[key] if _is_right(file, key, [one])] for key in _LISTS if _holds(values, key)}
    kept = {key: value for key, value in (values | lists).items() if _is_right(file, key, value)}
    return Organisation(**_STAND_IN | kept).model_copy(update={} if "id" in kept else {"id": UNREAD})


def _holds(values: dict[str, Any], key: str) -> bool:
    return isinstance(values.get(key), list)


def _is_right(file: DataFile, key: str, value: object) -> bool:
    """Whether there is nothing wrong with one key."""
    return validate(Organisation, _STAND_IN | {key: value}, file.tree.locate, file.tree.locate_key)[0] is not None
