"""Gives the list of all keys and values that name something, and of what kind that is."""

from collections.abc import Iterator

Path = tuple[str, ...]
Kinds = dict[str, dict[str, str | None]]
"""By file, the kind of what stands at each path; `*` is any key or place in a list, None names nothing else."""

KEYS: Kinds = {
    "roles": {"groups/*": "group", "roles/*": "role", "roles/*/targets/*": "competency"},
    "competencies": {"clusters/*": "cluster", "competencies/*": "competency"},
    "targets": {"targets/*": "role", "targets/*/*": "competency"},
    "checklists": {"*": "checklist", "*/items/*": "item"},
    "concepts": {"*": "term"},
    "sources": {"*": "source"},
    "law": {"*": "law"},
    "tools": {"*": "tool", "*/columns/*": None, "*/columns/*/options/*": None, "*/rows/*/*": None},
    "people": {"*": "person"},
    "series": {"*": "series"},
    "trace": {"seeds/*": "seed"},
    "digests": {"*": None, "*/*/texts/*": "reference", "*/*/law/*": "law"},
    "search": {"*": "reference"},
}
"""What keys name."""

VALUES: Kinds = {
    "site": {"kinds/*/folder/*": None, "audiences/*": "audience"},
    "roles": {"roles/*/group": "group", "roles/*/formerly/*": None},
    "competencies": {"competencies/*/cluster": "cluster", "competencies/*/formerly/*": None},
    "matrix": {"comparisons/*/*": "role", "profile/*": "heading"},
    "checklists": {
        "*/brief/*/item": "item",
        "*/items/*/role": "role",
        "*/items/*/competencies/*": "competency",
        "*/items/*/concepts/*": "term",
        "*/items/*/basis/*/source": "source",
        "*/items/*/basis/*/law": "law",
        "*/items/*/basis/*/view": "source",
        "*/items/*/formerly/*": None,
        "*/formerly/*": None,
    },
    "concepts": {
        "*/broader/*": "term",
        "*/related/*": "term",
        "*/sources/*": "source",
        "*/replaced-by": "term",
        "*/formerly/*": None,
    },
    "law": {"*/concepts/*": "term", "*/sources/*": "source", "*/formerly/*": None},
    "tools": {"*/formerly/*": None},
    "accessibility": {"slug/*": None, "law/*/sources/*": "source", "enforcement/*/sources/*": "source"},
    "trace": {
        "seeds/*/source": "source",
        "statements/*/seed": "seed",
        "statements/*/competencies/*": "competency",
        "statements/*/practices/*": "practice",
        "statements/*/items/*": "checklist",
    },
}
"""What values name; of `checklist#item` the first half."""

FRONT: dict[str, str | None] = {
    "id": None,
    "slug": None,
    "reviewed/by": "person",
    "concepts/*": "term",
    "roles/*": "role",
    "competencies/*": "competency",
    "audience": "audience",
    "formerly/*": None,
    "authors/*": "person",
    "categories/*": "term",
    "series/id": "series",
}
"""What values of front matter name."""


def paths(value: object, pattern: str) -> Iterator[Path]:
    """The paths in a value that a pattern of these lists means."""
    return _paths(value, tuple(pattern.split("/")), ())


def _paths(value: object, pattern: Path, path: Path) -> Iterator[Path]:
    if not pattern:
        yield path
        return
    inside = value if isinstance(value, dict) else dict(enumerate(value)) if isinstance(value, list) else {}
    for key, child in inside.items():
        if pattern[0] in ("*", str(key)):
            yield from _paths(child, pattern[1:], (*path, str(key)))
