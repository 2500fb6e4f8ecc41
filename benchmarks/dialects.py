"""Takes an article and a language; gives what Vademecum and plain Material write differently: what leads elsewhere."""

from posixpath import dirname, relpath
from typing import Protocol

from benchmarks.corpus import Article, Corpus
from benchmarks.facts import source


class Dialect(Protocol):
    """A way to write what leads elsewhere."""

    def reference(self, target: Article, words: str, language: str, origin: str) -> str:
        """What leads from the text at `origin` to an article, with these words or, without any, with its title."""
        ...

    def citation(self, number: int) -> str:
        """What leads to a source."""
        ...


class VademecumDialect:
    """References by id and citations by key."""

    def reference(self, target: Article, words: str, language: str, origin: str) -> str:
        """`[[kind:id]]` or `[[kind:id|words]]`."""
        return f"[[{target.kind}:{target.id}|{words}]]" if words else f"[[{target.kind}:{target.id}]]"

    def citation(self, number: int) -> str:
        """`[@key]`."""
        return f"[@source-{number:04}]"


class PlainDialect:
    """Relative links, and links to the address of a source."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def reference(self, target: Article, words: str, language: str, origin: str) -> str:
        """A link with the title or the words as its text."""
        path = relpath(self._corpus.path(target, language), dirname(origin))
        return f"[{words or self._corpus.title(target, language)}]({path})"

    def citation(self, number: int) -> str:
        """A link with the title of the source as its text, in parentheses."""
        cited = source(number, self._corpus)
        return f"([{cited['title']}]({cited['URL']}))"
