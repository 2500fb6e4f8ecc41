"""Takes a language; gives its gold queries: what is typed, and the right pages, of which one is to come early.

The open ones were written by people who saw the list of titles alone, before there was any code to find them with.
Those kept aside were written later in the same way, and each was judged by a second reader, who had the texts; neither
saw an answer of the search. Whoever changes the search looks at the open ones; those kept aside only count.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mkdocs.utils.yaml import yaml_load

LANGUAGES = ("nl", "da", "en")
SORTS = ("accents", "letters", "compounds", "abbreviations", "synonyms", "typo", "other-language", "no-answer")
"""What is hard about a query."""

FILES = Path(__file__).with_name("queries")


@dataclass(frozen=True)
class Query:
    """What is typed on the pages of a language, and the refs of right pages: none where nothing is right."""

    language: str
    sort: str
    words: str
    pages: tuple[str, ...]
    is_aside: bool


def queries(language: str) -> Iterator[Query]:
    """The queries of a language, the open ones first, sort by sort."""
    for folder, is_aside in ((FILES, False), (FILES / "aside", True)):
        for sort, found in yaml_load((folder / f"{language}.yml").read_text(encoding="utf-8")).items():
            for one in found:
                yield Query(language, sort, str(one["query"]), tuple(one["pages"]), is_aside)
