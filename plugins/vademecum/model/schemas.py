"""Takes the shapes of the model; gives their JSON Schemas."""

from typing import Any

from pydantic import TypeAdapter

from vademecum.model.kinds import DATA_FILES, KINDS


def schemas() -> dict[str, dict[str, Any]]:
    """A JSON Schema (draft 2020-12) for the front matter of each kind and for each file of facts, by name."""
    texts = {f"text-{kind.name}": kind.shape.model_json_schema() for kind in KINDS.values() if kind.shape}
    return texts | {f"data-{name}": TypeAdapter[Any](shape).json_schema() for name, shape in DATA_FILES.items()}
