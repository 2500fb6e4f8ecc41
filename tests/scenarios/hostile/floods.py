"""Gives what is large, deep or endless: by name what it writes into a folder of texts, and the rule that refuses it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

Write = Callable[[Path], None]

HEAD: Final = "---\nkind: practice\nid: x-y\ntitle: X\nsummary: Y is it.\n---\n## Why {#why}\n\n"
TEXT: Final = "en/practices/x.md"
LETTERS: Final = "abcdefghi"

TOKENS: Final = (
    *("[", "*", "_", "`", ">", "(", "<", "!", "|", "#", "{", "\\", "&", "~", "-", "=", "+", ":"),
    *("![", "[a](", "](", "[[", "<a ", "<!--", "{a=", "[a]: b\n", "![a](b)\n\n", "~~~\n", '=== "a"\n', "1. ", "a "),
)
"""Every sign of Markdown, and pairs of them that have been slow in one program or another."""


def text(words: str, head: str = HEAD) -> Write:
    """A text with these words."""
    return written(TEXT, head + words + "\n")


def written(path: str, words: str) -> Write:
    """A file with these words."""

    def write(docs: Path) -> None:
        (docs / path).parent.mkdir(parents=True, exist_ok=True)
        (docs / path).write_text(words, encoding="utf-8", newline="\n")

    return write


def laughs(first: str) -> str:
    """YAML of ten lines that names ten thousand million values."""
    pairs = zip(LETTERS, LETTERS[1:] + "j", strict=True)
    lists = (f"{after}: &{after} [{', '.join([f'*{before}'] * 10)}]\n" for before, after in pairs)
    return f"{first}: &a [{', '.join(['ha'] * 10)}]\n" + "".join(lists)


def many(docs: Path) -> None:
    """More files than there may be."""
    for number in range(10_001):
        (docs / "en" / f"{number}.txt").touch()


def headed(key: str, value: str) -> str:
    """The front matter with another line."""
    return HEAD.replace("title: X", f"title: X\n{key}: {value}")


HUGE: Final[dict[str, tuple[Write, str]]] = {
    "50 MB": (text("Words of a text.\n\n" * 3_000_000), "limit-passed"),
    "a line of 10 MB": (text("word " * 2_000_000), "limit-passed"),
    "100,000 headings": (text("".join(f"## H {{#h{n}}}\n\nWords.\n\n" for n in range(100_000))), "limit-passed"),
    "quotes 1,000 deep": (text("> " * 1_000 + "a"), "limit-passed"),
    "quotes 100,000 deep": (text(">" * 100_000 + "a"), "limit-passed"),
    "lists 1,000 deep": (text("".join(" " * 4 * n + "- a\n" for n in range(200))), "limit-passed"),
    "lists 20,000 deep in a line": (text("- " * 20_000 + "a"), "limit-passed"),
    "numbered lists in a line": (text("1. " * 1_000 + "a"), "limit-passed"),
    "brackets 1,000 deep": (text("[" * 1_000 + "a" + "]" * 1_000), "limit-passed"),
    "brackets 50,000 deep": (text("[" * 50_000 + "a" + "]" * 50_000), "limit-passed"),
    "many files": (many, "limit-passed"),
    "facts of 3 MB": (written("data/links.yml", "".join(f"k{n}: {n}\n" for n in range(250_000))), "limit-passed"),
    "a drawing of 20 MB": (written("en/x.svg", f"<svg>{'<g/>' * 5_000_000}</svg>"), "limit-passed"),
    "a drawing 200,000 deep": (written("en/x.svg", "<svg>" + "<g>" * 200_000), "drawing-active"),
    "entities in a drawing": (
        written("en/x.svg", f'<!DOCTYPE svg [<!ENTITY a "{"ha" * 9}"><!ENTITY b "{"&a;" * 9}">]><svg>&b;</svg>'),
        "drawing-active",
    ),
    "aliases in a text": (text("", HEAD.replace("title: X\n", f"{laughs('a')}title: *j\n")), "yaml-syntax"),
    "aliases in facts": (written("data/links.yml", laughs("a")), "yaml-syntax"),
    "aliases in settings": (written("data/site.yml", laughs("a")), "yaml-syntax"),
    "lists in facts": (written("data/links.yml", "a: " + "[" * 100_000), "yaml-syntax"),
    "groups in facts": (written("data/links.yml", "{a: " * 5_000 + "}" * 5_000), "yaml-syntax"),
    "blocks in facts": (written("data/links.yml", "\n".join(" " * n + "a:" for n in range(1_000))), "yaml-syntax"),
    "dashes in facts": (written("data/links.yml", "- " * 5_000 + "a"), "yaml-syntax"),
    "lists in a head": (text("", headed("a", "[" * 150 + "]" * 150)), "yaml-syntax"),
    "a number of 60 kB": (text("", headed("draft", "9" * 60_000)), "type-wrong"),
    "a number by 60": (text("", headed("draft", "1:" * 30_000 + "1")), "type-wrong"),
    "lists in a record": (written("data/translations/x.json", "[" * 100_000), "json-syntax"),
    "groups in a record": (written("data/translations/x.json", '{"a":' * 100_000), "json-syntax"),
    "a number in a record": (written("data/translations/x.json", "1" * 100_000), "json-syntax"),
}
