"""Takes a folder of seed texts; gives hashes of every run of eight words in them, from which no text can be read back.

`python -m tests.content.seeds FOLDER` writes them to seed_hashes.txt.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

HASHES = Path(__file__).with_name("seed_hashes.txt")
RUN = 8
"""Words in a run."""

_DIGITS = 16
"""Hexadecimal digits of a hash: 64 bits, so that among some thousand runs a chance hit is out of the question."""

_WORD = re.compile(r"[^\W_]+")


def words(text: str) -> list[str]:
    """The words of a text in small letters; punctuation, marks of emphasis and white space do not count."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold().replace("\u00ad", ""))


def runs(text: str) -> Iterator[str]:
    """Every run of eight words of a text, its words parted by a space."""
    found = words(text)
    return (" ".join(found[start : start + RUN]) for start in range(len(found) - RUN + 1))


def hashed(run: str) -> str:
    """The hash of one run: the begin of its SHA-256."""
    return sha256(run.encode()).hexdigest()[:_DIGITS]


def seed_hashes(folder: Path) -> list[str]:
    """The hashes of all runs of the seeds (`*.txt`) in a folder, each once, sorted."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt")))
    return sorted({hashed(run) for text in texts for run in runs(text)})


def shared(text: str, hashes: frozenset[str]) -> list[str]:
    """The runs of a text that a seed has too."""
    return [run for run in runs(text) if hashed(run) in hashes]


if __name__ == "__main__":
    HASHES.write_text("\n".join(seed_hashes(Path(sys.argv[1]))) + "\n", encoding="utf-8", newline="\n")
