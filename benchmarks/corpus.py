"""Takes a number of articles; gives what each is about and leads to, the same for the same number."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from random import Random
from typing import TypeVar

from benchmarks.vocabulary import LANGUAGES, Vocabulary, read_vocabulary
from vademecum.catalogue import slugify

MIX = (
    *("role", "practice", "post", "checklist", "practice", "post", "competency", "practice", "post", "checklist"),
    *("practice", "role", "post", "practice", "term", "checklist", "post", "practice", "practice", "post"),
)
"""The kinds of twenty articles in a row."""

OF_A_BLOG = ("role", "term", *("post",) * 20)
"""The same of a site that is a blog: twenty posts, and what they are about."""

FOLDERS = {
    "role": {"nl": "rollen", "da": "roller", "en": "roles"},
    "competency": {"nl": "competenties", "da": "kompetencer", "en": "competencies"},
    "practice": {"nl": "praktijken", "da": "praksis", "en": "practices"},
    "checklist": {"nl": "checklists", "da": "tjeklister", "en": "checklists"},
    "post": {"nl": "blog", "da": "blog", "en": "blog"},
    "term": {"nl": "begrippen", "da": "begreber", "en": "terms"},
}
FIRST_DAY = date(2023, 1, 2)
LAST_DAY = date(2026, 7, 1)

T = TypeVar("T")


@dataclass(frozen=True)
class Article:
    """One article, whatever the language; `links` are numbers of articles, `sources` numbers of sources."""

    number: int
    kind: str
    word: int
    aspect: int
    day: date
    headings: tuple[str, ...]
    items: int
    links: tuple[int, ...]
    sources: tuple[int, ...]
    related: Mapping[str, tuple[str, ...]]

    @property
    def id(self) -> str:
        """The same in every language."""
        return f"{self.kind}-{self.number:04}"


@dataclass(frozen=True)
class Corpus:
    """`size` articles, each in every language; their kinds come in a row that is repeated, the mix."""

    size: int
    mix: tuple[str, ...] = MIX

    @cached_property
    def words(self) -> dict[str, Vocabulary]:
        """The vocabulary of each language."""
        return {language: read_vocabulary(language) for language in LANGUAGES}

    @property
    def source_count(self) -> int:
        """How many sources the articles cite between them."""
        return 20 + self.size // 2

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """All articles in the order of their numbers."""
        return tuple(self._article(number) for number in range(self.size))

    def of_kind(self, kind: str) -> list[Article]:
        """The articles of one kind."""
        return [article for article in self.articles if article.kind == kind]

    def title(self, article: Article, language: str) -> str:
        """The title in one language."""
        words = self.words[language]
        title = words.titles[article.kind].format(word=words.word(article.word), aspect=words.aspects[article.aspect])
        return title[0].upper() + title[1:]

    def path(self, article: Article, language: str) -> str:
        """Where the text stands below the folder of texts."""
        slug = slugify(self.words[language].word(article.word))
        return f"{language}/{FOLDERS[article.kind][language]}/{slug}-{article.number:04}.md"

    @cached_property
    def _ids(self) -> dict[str, list[str]]:
        ids: dict[str, list[str]] = {kind: [] for kind in FOLDERS}
        for number in range(self.size):
            kind = self._kind(number)
            ids[kind].append(f"{kind}-{number:04}")
        return ids

    def _article(self, number: int) -> Article:
        rng, kind = Random(f"article {number} of {self.size}"), self._kind(number)
        words = self.words[LANGUAGES[0]]
        return Article(
            number,
            kind,
            # The label of a term is an address too, so no two terms have the same one.
            word=number // len(self.mix) if kind == "term" else rng.randrange(800),
            aspect=rng.randrange(len(words.aspects)),
            day=FIRST_DAY + timedelta(rng.randrange((LAST_DAY - FIRST_DAY).days)),
            headings=tuple(rng.sample(sorted(words.headings), rng.randint(5, 6))),
            items=rng.randint(6, 10) if kind == "checklist" else 0,
            links=self._links(number, rng),
            sources=tuple(rng.sample(range(self.source_count), rng.randint(3, 6))),
            related={
                key: few(self._ids[of_kind], 2, 4, rng)
                for key, of_kind in (("roles", "role"), ("competencies", "competency"), ("concepts", "term"))
            },
        )

    def _kind(self, number: int) -> str:
        """A model has twenty competencies, however large the site: each role has a target level for every one."""
        kind = self.mix[number % len(self.mix)]
        return "practice" if kind == "competency" and number >= 20 * len(self.mix) else kind

    def _links(self, number: int, rng: Random) -> tuple[int, ...]:
        """Four to eight others; low numbers are led to more often, as some texts are on a real site."""
        chosen: dict[int, None] = {}
        wanted = rng.randint(4, 8)
        while len(chosen) < wanted:
            other = int(self.size * rng.random() ** 1.5)
            if other != number:
                chosen[other] = None
        return tuple(chosen)


def series_part(article: Article) -> tuple[str, int] | None:
    """The series of a post and its part: of a hundred articles in a row, every fifth post belongs to the same."""
    if article.kind != "post" or article.number % 5:
        return None
    return f"series-{article.number // 100}", article.number % 100 // 5 + 1


def few(values: Sequence[T], least: int, most: int, rng: Random) -> tuple[T, ...]:
    """Between so many and so many of the values, or all where there are fewer."""
    return tuple(rng.sample(values, min(rng.randint(least, most), len(values))))
