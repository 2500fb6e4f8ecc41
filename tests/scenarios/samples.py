"""Takes the sample of a rule and the folder that holds what breaks it; says where it stands, and mends it.

The site of a rule breaks it in an English text. For another language that language and English change places in it.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from vademecum.explanation import translated
from vademecum.languages import messages_for
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


def speak(docs: Path, sample: Sample, language: str) -> None:
    """Let what fails in the English text be in the words of the language."""
    words = translated(sample, messages_for(language))
    if sample.fails != words.fails:
        said = mended(read(docs / sample.file), Sample(sample.file, sample.fails, words.fails))
        (docs / sample.file).write_text(said, encoding="utf-8", newline="\n")


def change_places(docs: Path, paths: Iterable[str], language: str) -> None:
    """Let the texts at these English paths and those of the language change places: also which come first.

    The texts of the first language are the originals, so what is told of translations changes with them.
    """
    for path in paths:
        _swap(docs / path, docs / messages_for(language).gettext(path))
    for file in (*docs.glob("data/site.yml"), *(docs / "data" / "translations").rglob("*.json")):
        file.write_text(_change_codes(read(file), language), encoding="utf-8", newline="\n")


def _swap(one: Path, other: Path) -> None:
    aside = one.with_name(f"{one.name}.aside")
    for source, target in ((one, aside), (other, one), (aside, other)) if one != other else ():
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.exists():
            source.rename(target)


def _change_codes(text: str, language: str) -> str:
    """The language for English and English for the language, in the list of languages and in records."""
    other = {language: "en", "en": language}
    return re.sub(
        r'(?<=^  )\w\w(?=: \{name)|(?<=")\w\w(?=")', lambda found: other.get(found[0], found[0]), text, flags=re.M
    )


def read(path: Path) -> str:
    """The words of a file, with a sign in the place of what is not UTF-8."""
    return path.read_bytes().decode("utf-8", errors="replace").replace("\r\n", "\n")
