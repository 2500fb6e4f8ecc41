"""Takes the sample of a rule and the folder that holds what breaks it; says where it stands, and mends it."""

import re
from collections.abc import Iterator
from pathlib import Path

from vademecum.rule import Sample

_OTHER_LINES = re.compile(r"\n *…\n")


def pieces(shown: str) -> list[str]:
    """What a sample shows, without the lines that stand for others."""
    return _OTHER_LINES.split(shown.strip("\n"))


def places(text: str, shown: str) -> Iterator[tuple[int, int]]:
    """The begin and end of each piece in a text, in their order; a piece is whole lines, or stands once."""
    end = 0
    for piece in pieces(shown):
        pattern = re.compile(rf"^{re.escape(piece)}$", re.MULTILINE)
        found = pattern.search(text, end) or re.compile(re.escape(piece)).search(text, end)
        assert found, f"not in the file: {piece}"
        end = found.end()
        yield found.span()


def lines(text: str, shown: str) -> range:
    """The numbers of the lines from the first to the last that a sample shows."""
    spans = list(places(text, shown))
    return range(text.count("\n", 0, spans[0][0]) + 1, text.count("\n", 0, spans[-1][1]) + 2)


def mended(text: str, sample: Sample) -> str:
    """The text with what passes in the place of what fails: piece by piece, or, where their number differs, at once."""
    spans, better = list(places(text, sample.fails)), pieces(sample.passes)
    if len(spans) != len(better):
        spans, better = [(spans[0][0], spans[-1][1])], ["\n".join(better)]
    for (begin, end), piece in reversed(list(zip(spans, better, strict=True))):
        text = f"{text[:begin]}{piece}{text[end:]}"
    return text


def mend(docs: Path, sample: Sample) -> None:
    """Do in a folder of texts what the sample says is right."""
    path = docs / sample.file
    if sample.renamed:
        (docs / sample.renamed).parent.mkdir(parents=True, exist_ok=True)
        path.rename(docs / sample.renamed)
    elif sample.fails:
        path.write_text(mended(read(path), sample), encoding="utf-8", newline="\n")
    else:
        path.write_text(sample.passes, encoding="utf-8", newline="\n")


def read(path: Path) -> str:
    """The words of a file, with a sign in the place of what is not UTF-8."""
    return path.read_bytes().decode("utf-8", errors="replace").replace("\r\n", "\n")
