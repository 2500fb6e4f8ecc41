"""Takes a document or a tree of its parts; gives the other, by Pandoc run as a program that may touch no other file."""

import json
import os
import subprocess
from functools import cache
from typing import Any

from vademecum.languages import N_
from vademecum.word.faults import Unreadable

Node = dict[str, Any]
"""A block or an inline of Pandoc's tree: its type `t`, and in `c` what is in it."""

_SECONDS = 60
_MEMORY = "1g"
"""A page of text needs a hundredth of both: whoever needs more sent no text."""

_DAY = "1767225600"
"""1 January 2026: a copy that is written again has the same bytes."""


def can_convert() -> bool:
    """Whether the extra `word` is installed."""
    try:
        _program()
    except (ImportError, OSError):
        return False
    return True


def tree_of(content: bytes, form: str, *options: str) -> Node:
    """The tree of a document in one of Pandoc's forms; raises Unreadable where it cannot be read."""
    tree: Node = json.loads(_run(content, f"--from={form}", "--to=json", *options))
    return tree


def written(tree: Node, form: str, *options: str) -> bytes:
    """A tree as a document in one of Pandoc's forms."""
    return _run(json.dumps(tree).encode(), "--from=json", f"--to={form}", "--output=-", *options)


@cache
def _program() -> str:
    import pypandoc  # noqa: PLC0415

    path: str = pypandoc.get_pandoc_path()
    return path


def _run(content: bytes, *options: str) -> bytes:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": _DAY, "LC_ALL": "C.UTF-8"}
    command = [_program(), "+RTS", f"-M{_MEMORY}", "-RTS", "--sandbox", *options]
    try:
        done = subprocess.run(
            command, input=content, capture_output=True, timeout=_SECONDS, env=environment, check=True
        )
    except subprocess.TimeoutExpired:
        raise Unreadable(N_("Reading it takes too long: is it really a text?")) from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode("utf-8", "replace").strip().splitlines()
        raise Unreadable(N_("It cannot be converted: {reason}."), reason=(said or ["?"])[-1].rstrip(".")) from None
    return done.stdout
