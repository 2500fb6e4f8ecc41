"""Takes a folder of texts; gives the shelf that keeps what is read in it."""

from pathlib import Path

from vademecum.shelf.recipe import recipe
from vademecum.shelf.shelf import Shelf

FOLDER = Path(".cache") / "vademecum" / "check"
"""Beside the folder of texts."""


def shelf_of(docs: Path) -> Shelf:
    """The shelf in `FOLDER`; one on which nothing stays where the files of the program cannot be read."""
    # Nobody who asks for no shelf waits for SQLite.
    from vademecum.shelf.kept import KeptShelf  # noqa: PLC0415

    whole = docs.resolve()
    try:
        return KeptShelf(whole.parent / FOLDER / f"{whole.name}.sqlite", recipe())
    except OSError:
        return Shelf()
