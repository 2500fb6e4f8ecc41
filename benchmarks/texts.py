"""Takes an article, a language and a dialect; gives its text as an author would have written it."""

from collections.abc import Iterator
from random import Random
from typing import Any

from benchmarks.corpus import Article, Corpus, series_part
from benchmarks.dialects import Dialect
from benchmarks.facts import definition, labels
from benchmarks.vocabulary import Vocabulary
from benchmarks.yaml_text import yaml_text


def text(article: Article, language: str, corpus: Corpus, dialect: Dialect) -> str:
    """Front matter and body of 800 to 1,100 words, with a table, an admonition, tabs and footnotes."""
    blocks = _blocks(article, language, corpus, dialect)
    return _with_front_matter(_front_matter(article, language, corpus), "\n\n".join(blocks))


def term(article: Article, language: str, corpus: Corpus) -> str:
    """A term as a page: where there is no list of concepts to make it of, an author writes it."""
    rows = "".join(f"| {other} | {label} |\n" for other, label in labels(article, corpus).items() if other != language)
    front = {"kind": "term", "id": article.id, "title": corpus.title(article, language)}
    return _with_front_matter(front, f"{definition(article, language, corpus)}\n\n| | |\n| --- | --- |\n{rows}")


def front_page(language: str, corpus: Corpus, dialect: Dialect) -> str:
    """The front page of a language: it leads to the first articles."""
    words = corpus.words[language]
    front = {"kind": "page", "id": "home", "title": "Vademecum", "summary": words.welcome}
    links = (dialect.reference(article, "", language, f"{language}/index.md") for article in corpus.articles[:12])
    return _with_front_matter(front, "\n".join(f"- {link}" for link in links))


def _with_front_matter(front: dict[str, Any], body: str) -> str:
    return f"---\n{yaml_text(front)}---\n{body}\n"


def _front_matter(article: Article, language: str, corpus: Corpus) -> dict[str, Any]:
    rng, words = Random(f"front matter {article.number} {language}"), corpus.words[language]
    front: dict[str, Any] = {
        "kind": article.kind,
        "id": article.id,
        "title": corpus.title(article, language),
        "summary": words.some(4, rng),
        "reviewed": {"by": "editors", "on": article.day},
        "statement": "guidance",
        "countries": ["nl", "dk", "gb"],
        **{key: list(ids) for key, ids in article.related.items()},
    }
    if article.kind == "post":
        front |= {"date": article.day, "authors": ["editors"], "categories": list(article.related["concepts"][:1])}
        front |= {"series": {"id": part[0], "part": part[1]}} if (part := series_part(article)) else {}
    if article.kind == "competency":
        front["levels"] = {level: words.some(1, rng) for level in range(5)}
    return front


def _blocks(article: Article, language: str, corpus: Corpus, dialect: Dialect) -> Iterator[str]:
    rng, words = Random(f"body {article.number} {language}"), corpus.words[language]
    extras = _extras(article, words, rng)
    links = [
        dialect.reference(other, _own_words(other, words, rng), language, corpus.path(article, language))
        for other in map(corpus.articles.__getitem__, article.links)
    ]
    yield f"{words.some(3, rng)}[^1]"
    for place, heading in enumerate(article.headings):
        yield f"## {words.headings[heading]} {{#{heading}}}"
        cited = f" {dialect.citation(article.sources[place])}" if place < len(article.sources) else ""
        yield f"{words.some(3, rng)}{cited}"
        see = f" {words.see} {links.pop()}." if len(links) > 3 else ""
        yield words.some(2, rng) + see + ("[^2]" if place == 1 else "")
        yield from extras[place : place + 1]
    yield f"## {words.reading} {{#further-reading}}"
    yield "\n".join(f"- {link}" for link in links)
    yield "\n".join(f"[^{n}]: {words.fill(note, rng)}" for n, note in enumerate(words.footnotes, start=1))


def _own_words(other: Article, words: Vocabulary, rng: Random) -> str:
    """One reference in four says it in words of its own."""
    return words.word(other.word) if rng.random() < 0.25 else ""


def _extras(article: Article, words: Vocabulary, rng: Random) -> list[str]:
    """What stands in the sections besides paragraphs."""
    tabs = "\n\n".join(f'=== "{tab}"\n\n    {words.some(1, rng)}' for tab in words.tabs)
    items = "\n".join(_item(article, number, words, rng) for number in range(article.items))
    found = [_table(words, rng), f'!!! note "{words.note}"\n\n    {words.some(2, rng)}', tabs]
    return [*found, items] if items else found


def _item(article: Article, number: int, words: Vocabulary, rng: Random) -> str:
    """One that is like no other: there are fewer sentences than items, so five words of its own stand behind."""
    own = " ".join(f"{article.number}.{number}.{part}" for part in range(5))
    return f"- [ ] {words.some(1, rng)} {own} {{#{item_id(number)}}}"


def item_id(number: int) -> str:
    """The id of an item within its checklist."""
    return f"item-{number}"


def _table(words: Vocabulary, rng: Random) -> str:
    rows = [words.columns, ("---",) * len(words.columns)]
    for step in range(1, 6):
        rows.append((str(step), words.any_word(rng), rng.choice(words.moments), words.any_word(rng)))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
