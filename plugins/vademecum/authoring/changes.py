"""Takes edits of files below the folder of texts; gives their new content, what it breaks, and puts it in its place."""

import shutil
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path
from tempfile import TemporaryDirectory

from vademecum.diagnostics import Diagnostic
from vademecum.publish import put_all
from vademecum.site import Site, read_site
from vademecum.sources import decode

Changes = Mapping[str, str | bytes | None]
"""The new content of each file that changes, by its path below the folder of texts: words, or the bytes of a picture.

None where the file is to go.
"""


@dataclass(frozen=True, order=True, slots=True)
class Edit:
    """Other words for one stretch of a file: `path` is below the folder of texts.

    `start` and `end` are offsets in its text as it is read: without a byte-order mark, and with plain line ends.
    """

    path: str
    start: int
    end: int
    text: str


def edited(root: Path, edits: Iterable[Edit]) -> dict[str, str]:
    """The files with all their edits made; line ends stay as they are in each. Raises ValueError where two overlap."""
    of_file: dict[str, list[Edit]] = {}
    for edit in sorted(set(edits)):
        of_file.setdefault(edit.path, []).append(edit)
    return {path: _with(_text(root / path), found) for path, found in of_file.items()}


def _with(text: str, edits: list[Edit]) -> str:
    pieces, at = [], 0
    for edit in edits:
        if edit.start < at:
            raise ValueError(f"Two edits overlap in {edit.path} at {edit.start}")
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*pieces, text[at:]])


def _text(path: Path) -> str:
    return decode(path.read_bytes(), path.name)[0] if path.is_file() else ""


def different(root: Path, changes: Changes) -> Changes:
    """Those of the changes that are not what lies below `root` already."""
    return {path: content for path, content in changes.items() if not _is_same(root / path, content)}


def _is_same(path: Path, content: str | bytes | None) -> bool:
    if content is None or not path.is_file():
        return content is None and not path.exists()
    return path.read_bytes() == _bytes(path, content)


def difference(root: Path, changes: Changes) -> Iterator[str]:
    """The lines of a unified diff from what lies below `root` to what the changes make of it; pictures are left out.

    A file that moves is one file in it.
    """
    moved = moves(root, changes)
    for path, text in sorted(changes.items()):
        if isinstance(text, bytes) or path in moved.values():
            continue
        origin, name = moved.get(path, path), f"{root.name}/{path}"
        before, after = _text(root / origin).splitlines(), (text or "").splitlines()
        old = f"{root.name}/{origin}" if (root / origin).is_file() else "/dev/null"
        yield from unified_diff(before, after, old, "/dev/null" if text is None else name, lineterm="")


def moves(root: Path, changes: Changes) -> dict[str, str]:
    """By the new path of each file that only moves, the old one: that has most of its lines in common with it."""
    gone = {path: Counter(_text(root / path).splitlines()) for path, text in changes.items() if text is None}
    found: dict[str, str] = {}
    for path, text in changes.items():
        if isinstance(text, str) and not (root / path).exists():
            lines = Counter(text.splitlines())
            shares = {(lines & other).total() / max(lines.total(), 1): old for old, other in gone.items()}
            best = max(shares, default=0.0)
            if best > 0.5:
                found[path] = shares[best]
                del gone[shares[best]]
    return found


def tried(root: Path, changes: Changes) -> Site:
    """What there is after the changes, read and checked in a copy; hidden files, which nobody reads, are not in it."""
    with TemporaryDirectory() as folder:
        copy = Path(folder, root.resolve().name)
        shutil.copytree(root, copy, ignore=shutil.ignore_patterns(".*", "~$*"))
        write(copy, changes)
        return read_site(copy, home=root)


def beyond(before: Iterable[Diagnostic], after: Iterable[Diagnostic]) -> list[Diagnostic]:
    """What is wrong after a change and was not before.

    Places move with what is put before them, and values with what is renamed: a problem counts as old by its code and
    its words, and each one that has gone excuses one more of its code.
    """
    known, now = [*before], [*after]
    found, gone = _beyond(now, known, _known), _beyond(known, now, _known)
    return _beyond(found, gone, lambda problem: problem.code)


def _known(found: Diagnostic) -> tuple[str, str, str]:
    return found.code, found.span.file, repr(sorted(found.values.items(), key=lambda item: item[0]))


def _beyond(
    found: list[Diagnostic], others: list[Diagnostic], key: Callable[[Diagnostic], Hashable]
) -> list[Diagnostic]:
    """Those for which the others have no counterpart left; each counterpart counts once."""
    left = Counter(key(other) for other in others)
    kept = []
    for problem in found:
        left[key(problem)] -= 1
        if left[key(problem)] < 0:
            kept.append(problem)
    return kept


def write(root: Path, changes: Changes) -> None:
    """Put every file in its place and take away what is to go; or do nothing, and raise OSError."""
    gone = {
        root / path: (root / path).with_name(f".{Path(path).name}.gone")
        for path, text in changes.items()
        if text is None
    }
    aside: dict[Path, Path] = {}
    whole = False
    try:
        for path, beside in gone.items():
            if path.exists():
                aside[path] = path.replace(beside)
        put_all({root / path: _bytes(root / path, one) for path, one in changes.items() if one is not None})
        whole = True
    finally:
        for path, beside in aside.items():
            if whole:
                beside.unlink()
            else:
                beside.replace(path)


def _bytes(path: Path, text: str | bytes) -> bytes:
    """Words as the file is written already: with its byte-order mark and its line ends."""
    if isinstance(text, bytes):
        return text
    before = path.read_bytes() if path.is_file() else b""
    ends = "\r\n" if b"\r\n" in before else "\n"
    mark = b"\xef\xbb\xbf" if before.startswith(b"\xef\xbb\xbf") else b""
    return mark + text.replace("\n", ends).encode()
