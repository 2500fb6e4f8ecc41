"""Takes the published site and the next one; gives the next one the scripts and style sheets of pages still open."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Final

DAYS: Final = 30
"""How long a file stays after the first publication that no longer uses it."""

MOST: Final = 100
"""How many old files stay at most, the newest first."""

RECORD: Final = ".vademecum-old.json"
"""Says which files of a site are old, and since when: JSON, from a path below the site to a day of the calendar."""

_OURS: Final = re.compile(r"vademecum[\w-]*\.([0-9a-f]{8,64})\.(?:css|js)|stylesheets/main\.([0-9a-f]{8,64})\.min\.css")
"""Files of the theme below `assets` that have the beginning of their SHA-256 sum in their name."""

Fits = Callable[[str, bytes], bool]


def carry_over(published: Path, new: Path, fits: Fits, today: date | None = None) -> None:
    """Copy the theme's old scripts and style sheets from the published site to `new`, and write down which they are.

    `fits` says of a path below the site and its content whether it may still be published. Without old files nothing
    is written. Raises OSError.
    """
    today = today or datetime.now(UTC).date()
    days = _days(published)
    since = {path: days.get(path, today) for path in _assets(published) if not (new / path).exists()}
    late = [path for path, day in since.items() if today - day <= timedelta(DAYS)]
    kept = sorted(sorted(late), key=since.__getitem__, reverse=True)[:MOST]
    copied = [path for path in kept if _copy(path, published, new, fits)]
    if copied:
        record = json.dumps({path: since[path].isoformat() for path in sorted(copied)}, indent=1)
        (new / RECORD).write_bytes(f"{record}\n".encode())


def old_files(site: Path) -> frozenset[str]:
    """The paths below a finished site of what its sources did not make: old files, and the record of them."""
    days = _days(site)
    return frozenset([RECORD, *days]) if days else frozenset()


def _days(site: Path) -> Mapping[str, date]:
    try:
        said = json.loads((site / RECORD).read_bytes())
        return {str(path): date.fromisoformat(day) for path, day in said.items()}
    except (FileNotFoundError, ValueError, TypeError, AttributeError):
        # Somebody else's words: the files are then old from today on.
        return {}


def _assets(site: Path) -> Iterator[str]:
    """The theme's files by their names; a link is none, wherever it leads."""
    assets = site / "assets"
    for folder in (assets, assets / "stylesheets"):
        if folder.is_dir() and not (assets.is_symlink() or folder.is_symlink()):
            for path in folder.iterdir():
                if _OURS.fullmatch(path.relative_to(assets).as_posix()) and path.is_file() and not path.is_symlink():
                    yield path.relative_to(site).as_posix()


def _copy(path: str, published: Path, new: Path, fits: Fits) -> bool:
    """Copy a file whose content is what its name says, and that may be published; whether it was."""
    content = (published / path).read_bytes()
    named = _OURS.fullmatch(path.removeprefix("assets/"))
    digest = (named[1] or named[2]) if named else None
    if not digest or not sha256(content).hexdigest().startswith(digest) or not fits(path, content):
        return False
    (new / path).parent.mkdir(parents=True, exist_ok=True)
    (new / path).write_bytes(content)
    return True
