"""Takes an English word in small letters; gives the number of its syllables, by dictionary or else by rule."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

DATA = "syllables_en.txt"
_IN_FULL = {"dr": 2, "mr": 2, "mrs": 2, "st": 1, "vs": 2}

_VOWELS = re.compile(r"[aeiouy]+")
# An e that keeps a syllable: after a consonant with l or r («table», «centre»), and «-es» after a hiss.
_SOUNDED = r"(?<![aeiouy])(?<![^aeiouyl]l)(?<![bcdgt]r)"
_SECOND_PARTS = (
    r"ment|ly|ness|less|ful|some|ty|man|men|thing|where|how|times?|one|body|day|work|ville|way|land|town|like|book|"
    r"built|side|keep\w*|house|back|wood|board|room|line|stone|mak\w*|hold\w*|wide|wise|ware|head"
)
# Vowels that are no syllable.
_SILENT = [
    re.compile(pattern)
    for pattern in (
        rf"{_SOUNDED}e$",
        rf"{_SOUNDED}(?<![scgzx])(?<!sh)(?<!ch)es$",
        rf"{_SOUNDED}(?<![td])ed$",
        r"(?<=[qg]u)es?$",
        # «management», «safely», «something», «Nashville».
        rf"(?<=[aiouy][^aeiouywxqj])e(?=(?:{_SECOND_PARTS})s?$)",
        r"e(?=s?ville$)",
        r"(?<=[^aeiouy][aeiou][^aeiouytd])e(?=dly$|dness$)",
        # «every», «forecast», «basically».
        r"(?<=^ev)e(?=ry)",
        r"(?<=^for)e(?=[^aeiouyrstn])",
        r"(?<=ic)a(?=lly$)",
    )
]
# What adds a syllable to the groups of vowels: two vowels that part, and a consonant that is a syllable.
_ADDED = [
    re.compile(pattern)
    for pattern in (
        # «media», «period», «triumph»; but «nation», «special», «union».
        r"(?<![tcg])(?<!s(?=i[ao]n))(?<!s(?=ious))(?<![ln](?=ions?$))i(?=[ao])",
        r"i(?=u)",
        r"(?<=[cs])i(?=o$)",
        r"(?<=[tc]i)a(?=t)",
        r"(?<=i)e(?=nt)(?<!tie)(?<!cie)",
        r"(?<=.[^tsc])i(?=ers?$|est$)",
        # «video», «area», «create», «react», «geography».
        r"(?<!g)e(?=o)(?!ou|ople)|^ge(?=o)",
        r"(?<=[^aeiou])e(?=as?$)",
        r"(?<=cr)e(?=at)(?!atur)",
        r"^re(?=a[cls]|in|en)",
        # «actual», «fluent», «power» has its own group; but «quality», «language».
        r"(?<!q)(?<!g)(?<!^s)(?<!fl)u(?=[ao])",
        r"(?<=[^qg])u(?=en)",
        r"(?<=[^qg])u(?=ers?$)",
        # «doing», «studying», «employer», «Goa».
        r"(?<!qu)(?<!gu)(?<!ge)(?<=[iyeou])(?=ing)",
        r"(?<=.)[aeou]y(?=er|a|o)",
        r"oa$",
        # «prism», «didn't», «McCarthy».
        r"isms?$|(?<![aeiouy])[^aeiouyls]m$",
        r"(?<=[^aeiouyr])(?=n't$)",
        r"^mc(?=.{3})",
    )
]


def syllables(word: str) -> int:
    """Return the number of syllables of an English word, small letters, without hyphens; at least 1.

    Counts are those of the CMU Pronouncing Dictionary. A word without a vowel is spelled («pc» 2).
    """
    return count(word.replace("’", "'"), table())


def count(word: str, known: Mapping[str, int]) -> int:
    """Return the number of syllables of a word from a table, from its stem in the table, or by rule."""
    if word in known:
        return known[word]
    if word.endswith("'s"):
        stem = word.removesuffix("'s")
        return count(stem, known) + _hiss(stem)
    return next((known[stem] + added for stem, added in _stems(word) if stem in known), by_rule(word))


def by_rule(word: str) -> int:
    """Return the number of syllables by the spelling alone: groups of vowels, less the silent, with the parted."""
    groups = len(_VOWELS.findall(word))
    if not groups:
        return _IN_FULL.get(word, len(re.sub(r"'?s$|\W", "", word)) or 1)
    silent = sum(len(pattern.findall(word)) for pattern in _SILENT)
    return max(1, groups - silent + sum(len(pattern.findall(word)) for pattern in _ADDED))


@cache
def table() -> dict[str, int]:
    """Return the shipped counts of words in which the dictionary differs from the rule."""
    return parse(resources.files(__package__).joinpath(DATA).read_text(encoding="utf-8"))


def parse(text: str) -> dict[str, int]:
    """Return the counts in a data file: lines «count word word …», and comments after «#».

    Raises ValueError for a line that begins with another thing.
    """
    lines = (line.split() for line in text.splitlines() if line and not line.startswith("#"))
    return {word: int(number) for number, *group in lines for word in group}


def _stems(word: str) -> Iterator[tuple[str, int]]:
    """Yield what a word may be a form of, with the number of syllables that the form adds."""
    for ending, instead, added in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word.removesuffix(ending) + instead
            yield stem, added(stem)


def _hiss(stem: str) -> int:
    return int(re.search(r"(?:[szx]|ch|sh|[cgsz]e|[cs]he)$", stem) is not None)


def _dental(stem: str) -> int:
    return int(re.search(r"[td]e?$", stem) is not None)


def _none(stem: str) -> int:
    return 0


def _one(stem: str) -> int:
    return 1


_ENDINGS = (
    ("'", "", _none),
    ("ies", "y", _none),
    ("es", "", _hiss),
    ("s", "", _hiss),
    ("ied", "y", _none),
    ("ed", "e", _dental),
    ("ed", "", _dental),
    ("ing", "e", _one),
    ("ing", "", _one),
    ("ly", "", _one),
    # British spelling.
    ("our", "or", _none),
    ("ours", "ors", _none),
    ("lled", "led", _none),
    ("lling", "ling", _none),
)
