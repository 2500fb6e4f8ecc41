"""Takes a folder of real texts; adds invented articles to it, which a search should not take for the right ones."""

import re
from pathlib import Path
from typing import Any

from mkdocs.utils.yaml import yaml_load

from benchmarks.corpus import FOLDERS, Corpus
from benchmarks.sites import vademecum_files
from benchmarks.yaml_text import yaml_text

_TEXTS = ("practice", "post", "checklist", "practice", "post", "practice", "post")
_MIX = ("role", "competency", *_TEXTS, *_TEXTS, *_TEXTS)
_ADDED = ("checklists", "sources", "series")
"""The facts that the invented articles bring; roles and competencies stay the real ones."""

_REAL = {"role": "roles", "competency": "competencies"}
"""Where the real ones stand, by kind."""

_LEFT_OUT = {folder for kind in ("role", "competency") for folder in FOLDERS[kind].values()}


def add_distractors(docs: Path, number: int) -> None:
    """Write about `number` invented practices, posts and checklists in every language below `docs`."""
    if not number:
        return
    names = {kind: [*_read(docs / "data" / f"{file}.yml")[file]] for kind, file in _REAL.items()}
    for path, content in vademecum_files(Corpus(number * len(_MIX) // (len(_MIX) - 2), _MIX)):
        target = docs.parent / path
        if not _is_wanted(path):
            continue
        text = _with_real_names(content, names)
        if target.suffix == ".md":
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(_unchecked(text), encoding="utf-8", newline="\n")
        elif target.stem in _ADDED:
            target.write_text(yaml_text(_read(target) | yaml_load(text)), encoding="utf-8", newline="\n")


def _is_wanted(path: str) -> bool:
    """Neither the settings nor a front page, and no role or competency."""
    below = Path(path).parts[1:]
    return path.startswith("docs/") and len(below) > 1 and below[1] not in (*_LEFT_OUT, "index.md")


def _read(path: Path) -> dict[str, Any]:
    facts = yaml_load(path.read_text(encoding="utf-8"))
    assert isinstance(facts, dict)
    return facts


def _with_real_names(text: str, names: dict[str, list[str]]) -> str:
    """The text with real roles and competencies in the place of invented ones."""

    def real(found: re.Match[str]) -> str:
        known = names[found[1]]
        return known[int(found[2]) % len(known)]

    return re.sub(r"\b(role|competency)-(\d{4})\b", real, text)


def _unchecked(text: str) -> str:
    """The text without a check by a group, and with each real name once."""
    _, front, body = text.split("---\n", 2)
    facts = yaml_load(front)
    facts.pop("reviewed", None)
    for key in ("roles", "competencies"):
        if key in facts:
            facts[key] = [*dict.fromkeys(facts[key])]
    return f"---\n{yaml_text(facts)}---\n{body}"
