"""Takes cards and a folder; gives their pictures, drawn once and kept in that folder from one build to the next."""

import json
import re
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import astuple
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from vademecum.cards.card import Card

WEEK = 7 * 24 * 60 * 60
"""The seconds after which a picture that no build asked for is dropped: builds of other editions may share a folder."""

_NAME = re.compile(r"([0-9a-f]{32})-([0-9a-f]{32})\.png|\.card-.*")
"""Names of pictures: the hash of what they are made of, and that of their bytes; and of files that were never done."""


class Shelf:
    """The pictures in a folder; `recipe` names the way of drawing, so that another way draws all of them anew."""

    def __init__(self, folder: Path, draw: Callable[[Card], bytes], recipe: str) -> None:
        """Look at what is there; nothing is written before a picture is asked for."""
        self.folder, self._draw, self._recipe = folder, draw, recipe
        self._known: dict[str, Path] = {}
        for path in self._files():
            self._known[path.name.partition("-")[0]] = path

    def picture(self, card: Card) -> Path | bytes:
        """The picture as a file of the folder; as bytes where nothing can be written there."""
        key = _hash(json.dumps([self._recipe, astuple(card)]).encode())
        path = self._known.get(key)
        if path and self._is_whole(path):
            return path
        content = self._draw(card)
        try:
            self._known[key] = self._put(f"{key}-{_hash(content)}.png", content)
        except OSError:
            return content
        return self._known[key]

    def tidy(self) -> None:
        """Drop what no build has asked for in a week; files of others are left alone."""
        for path in self._files():
            with suppress(OSError):
                if path.stat().st_mtime < time.time() - WEEK:
                    path.unlink()

    def _files(self) -> list[Path]:
        try:
            return sorted(path for path in self.folder.iterdir() if _NAME.fullmatch(path.name))
        except OSError:
            return []

    def _is_whole(self, path: Path) -> bool:
        """Whether the bytes are those that the name speaks of; then the file was asked for now."""
        try:
            if _hash(path.read_bytes()) != path.stem.rpartition("-")[2]:
                return False
            path.touch()
        except OSError:
            return False
        return True

    def _put(self, name: str, content: bytes) -> Path:
        """Write the file as a whole or not at all: another build may do the same."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=self.folder, prefix=".card-", delete=False) as file:
            file.write(content)
        return Path(file.name).replace(self.folder / name)


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()[:32]
