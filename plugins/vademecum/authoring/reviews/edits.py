"""Takes a check that somebody made of a text; gives the edit that writes it into the front matter."""

import json
import re
from pathlib import Path

from vademecum.authoring.changes import Edit
from vademecum.catalogue import LocalText
from vademecum.model import Review
from vademecum.sources import decode, stretch_of

_KEY = "reviewed"
_PLAIN = re.compile(r"(?!(?:true|false|null)$)[a-z][a-z0-9._-]*")
"""A key that YAML reads as text without quotes."""


def review_edit(root: Path, text: LocalText, review: Review) -> Edit:
    """A check in the place of the last one, or in a line of its own; nothing else of the file changes.

    Raises ValueError where the file below `root` is no longer what was read.
    """
    # An organisation's own text may be named otherwise than the one in whose place it stands.
    path = text.record.file.partition("/")[2]
    stretch = stretch_of(decode((root / path).read_bytes(), path)[0], _KEY)
    words = _words(review)
    return Edit(path, stretch.start, stretch.end, f"{_KEY}: {words}\n" if stretch.is_new else f" {words}")


def _words(review: Review) -> str:
    by = review.by if _PLAIN.fullmatch(review.by) else json.dumps(review.by)
    after = f", next: {review.next.isoformat()}" if review.next else ""
    # In quotes, since YAML would read a fingerprint of nothing but digits as a number.
    of = f', of: "{review.of}"' if review.of else ""
    return f"{{by: {by}, on: {review.on.isoformat()}{after}{of}}}"
