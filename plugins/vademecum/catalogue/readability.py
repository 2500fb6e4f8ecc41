"""Takes a text; gives its sentences with what makes them hard to read, and where they stand."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from vademecum.catalogue.catalogue import Catalogue
from vademecum.catalogue.entries import LocalText
from vademecum.languages import Counts, formula, read_counts, sentences
from vademecum.sources import Block, Reference

_MOST_SHOWN = 3
_LEAST_WORDS = 8
"""A sentence of a few words may be all long ones; to mend it helps only where a text has no others."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, at a line of the file."""

    line: int
    counts: Counts


def sentences_of(text: LocalText, catalogue: Catalogue) -> tuple[Sentence, ...]:
    """Those of the summary, the paragraphs and the items; headings and tables are no running text."""
    titles = tuple(_title(reference, text.language, catalogue) for reference in _wordless(text))
    return catalogue.folder.shelf.made(text.record.file, read_sentences, text, titles)


def read_sentences(text: LocalText, titles: tuple[str, ...]) -> tuple[Sentence, ...]:
    """The sentences of a text; `titles` are those that its references without words of their own show, in order."""
    blocks = (block for block in text.record.prose.blocks if block.kind in {"paragraph", "item"})
    shown = dict(zip(_wordless(text), titles, strict=True))
    found = [*_of_summary(text), *(sentence for block in blocks for sentence in _of_block(block, text, shown))]
    return tuple(sentence for sentence in found if sentence.counts.words)


def _wordless(text: LocalText) -> tuple[Reference, ...]:
    return tuple(reference for reference in text.record.markup.references if not reference.text)


def _title(reference: Reference, language: str, catalogue: Catalogue) -> str:
    entry, _ = catalogue.resolve(reference.target)
    return (entry and entry.title(language)) or ""


def points(found: Iterable[Sentence], language: str) -> float | None:
    """How hard sentences are, by the formula of their language; None where there is none."""
    counts = sum((sentence.counts for sentence in found), Counts())
    return formula(language).score(counts) if counts.words else None


def hardest(found: Iterable[Sentence], language: str) -> list[Sentence]:
    """At most three of the sentences, the hardest first."""
    measure = formula(language)
    sign = 1 if measure.higher_is_easier else -1
    among = [*found]
    long = [sentence for sentence in among if sentence.counts.words >= _LEAST_WORDS]
    return sorted(long or among, key=lambda sentence: sign * measure.score(sentence.counts))[:_MOST_SHOWN]


def _of_summary(text: LocalText) -> Iterator[Sentence]:
    line = text.key_place("summary").line
    for start, end in sentences(text.front.summary, text.language):
        yield Sentence(line, read_counts(text.front.summary[start:end], text.language))


def _of_block(block: Block, text: LocalText, titles: Mapping[Reference, str]) -> Iterator[Sentence]:
    prose = text.record.prose
    for start, end in sentences(prose.plain[block.start : block.end], text.language):
        begin, stop = block.start + start, block.start + end
        words = _with_titles(text, begin, stop, titles)
        yield Sentence(prose.place(begin)[0], read_counts(words, text.language))


def _with_titles(text: LocalText, start: int, end: int, titles: Mapping[Reference, str]) -> str:
    """What a reader reads there: instead of an id, the title that the reference shows."""
    prose = text.record.prose
    pieces, at = [], start
    for offset, reference in prose.bare_within(start, end):
        pieces += [prose.plain[at:offset], titles[reference]]
        at = reference.end
    return "".join([*pieces, prose.plain[at:end]])
