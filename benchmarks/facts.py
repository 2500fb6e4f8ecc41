"""Takes a corpus; gives the files of facts that stand beside its texts, as plain values."""

from random import Random
from typing import Any

from benchmarks.corpus import FOLDERS, LAST_DAY, Article, Corpus, series_part
from benchmarks.vocabulary import LANGUAGES

_LETTERS = "ABCDE"
_LANGUAGE_NAMES = {"nl": "Nederlands", "da": "Dansk", "en": "English"}


def fact_files(corpus: Corpus) -> dict[str, Any]:
    """Every file of facts by its name below `data/`."""
    return {
        "site": _site(),
        "roles": _roles(corpus),
        "competencies": _competencies(corpus),
        "checklists": {article.id: _checklist(article, corpus) for article in corpus.of_kind("checklist")},
        "concepts": {article.id: _concept(article, corpus) for article in corpus.of_kind("term")},
        "sources": {f"source-{number:04}": source(number, corpus) for number in range(corpus.source_count)},
        "series": {part[0]: {"name": _same(part[0])} for post in corpus.of_kind("post") if (part := series_part(post))},
        "people": {"editors": {"name": "Vademecum", "profile": _same("Vademecum")}},
    }


def labels(article: Article, corpus: Corpus) -> dict[str, str]:
    """The title of an article by language."""
    return {language: corpus.title(article, language) for language in LANGUAGES}


def definition(article: Article, language: str, corpus: Corpus) -> str:
    """What a term means, in two sentences."""
    return corpus.words[language].some(2, Random(f"definition {article.number} {language}"))


def source(number: int, corpus: Corpus) -> dict[str, Any]:
    """A source that articles cite."""
    rng = Random(f"source {number}")
    language = rng.choice(LANGUAGES)
    word = corpus.words[language].any_word(rng)
    return {
        "type": "article-journal",
        "title": word[0].upper() + word[1:],
        "author": rng.choice(("Bosman", "Holmgaard", "Marsh", "Oosterhof", "Lindholt", "Fielding")),
        "issued": rng.randint(2010, 2026),
        "publisher": "Vademecum",
        "language": language,
        "URL": f"https://example.org/{language}/{number:04}",
        "accessed": LAST_DAY,
        "kind": rng.choice(("evidence", "official", "opinion", "news")),
    }


def _site() -> dict[str, Any]:
    return {
        "title": "Vademecum",
        "version": "1",
        "id_base": "https://vademecum.example/id/",
        "date": LAST_DAY,
        "languages": {code: {"name": name} for code, name in _LANGUAGE_NAMES.items()},
        "kinds": {kind: {"folder": folder} for kind, folder in FOLDERS.items()},
    }


def _roles(corpus: Corpus) -> dict[str, Any]:
    competencies = [article.id for article in corpus.of_kind("competency")]
    roles = {}
    for article in corpus.of_kind("role"):
        rng = Random(f"targets {article.number}")
        targets = {name: rng.randint(1, 4) for name in competencies}
        roles[article.id] = {"group": "all", "name": labels(article, corpus), "targets": targets}
    return {"groups": {"all": {"name": _same("Leaders")}}, "roles": roles}


def _competencies(corpus: Corpus) -> dict[str, Any]:
    known = {
        article.id: {
            "code": f"{_LETTERS[place % len(_LETTERS)]}{place // len(_LETTERS) + 1}",
            "cluster": f"cluster-{place % len(_LETTERS)}",
            "name": labels(article, corpus),
        }
        for place, article in enumerate(corpus.of_kind("competency"))
    }
    clusters = {f"cluster-{n}": {"code": letter, "name": _same(f"Part {letter}")} for n, letter in enumerate(_LETTERS)}
    levels = {level: {"name": _same(f"Level {level}"), "test": _same(f"Test {level}")} for level in range(5)}
    return {"levels": levels, "clusters": clusters, "competencies": known}


def _checklist(article: Article, corpus: Corpus) -> dict[str, Any]:
    rng, related = Random(f"items {article.number}"), article.related
    items = {
        f"item-{number}": {
            "role": rng.choice(related["roles"]),
            "competencies": [rng.choice(related["competencies"])],
            "basis": [{"source": f"source-{rng.choice(article.sources):04}"}],
        }
        for number in range(article.items)
    }
    return {"name": labels(article, corpus), "items": items}


def _concept(article: Article, corpus: Corpus) -> dict[str, Any]:
    terms = {
        language: {"label": label, "definition": definition(article, language, corpus)}
        for language, label in labels(article, corpus).items()
    }
    return {**terms, "related": [name for name in article.related["concepts"] if name != article.id]}


def _same(words: str) -> dict[str, str]:
    """Words that need no translation here."""
    return dict.fromkeys(LANGUAGES, words)
