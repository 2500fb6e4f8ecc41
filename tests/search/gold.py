"""Takes a language; gives its gold queries: what is typed, and the right pages, of which one is to come early.

They were written by people who saw the list of titles alone, before there was any code to find them with. Whoever
changes the search looks at the open ones; those that are kept aside only count.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from mkdocs.utils.yaml import yaml_load

LANGUAGES = ("nl", "da", "en")
SORTS = ("accents", "letters", "compounds", "abbreviations", "synonyms", "typo", "other-language", "no-answer")
"""What is hard about a query."""

FILES = Path(__file__).with_name("queries")
_PARTS = 3


@dataclass(frozen=True)
class Query:
    """What is typed on the pages of a language, and the refs of right pages: none where nothing is right."""

    language: str
    sort: str
    words: str
    pages: tuple[str, ...]

    @property
    def is_aside(self) -> bool:
        """Whether it is kept aside: every third one, by a number that is as good as chance."""
        return int(sha256(f"{self.language} {self.words}".encode()).hexdigest()[:8], 16) % _PARTS == 0


def queries(language: str) -> Iterator[Query]:
    """The queries of a language, sort by sort."""
    for sort, found in yaml_load((FILES / f"{language}.yml").read_text(encoding="utf-8")).items():
        for one in found:
            yield Query(language, sort, str(one["query"]), tuple(one["pages"]))
