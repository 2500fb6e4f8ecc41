"""Takes a word or phrase and its language's code; gives its genitives, which are regular and so need no list."""

import re
from collections.abc import Callable, Mapping

_HISSING = ("s", "x", "z")


def genitives(words: str, code: str) -> tuple[str, ...]:
    """The genitives of a word in language `code`, as they are spelled; none where the language forms none by rule.

    A bare apostrophe behind a word is not part of it, so what only adds one has no form of its own here.
    """
    rule = _RULES.get(code.partition("-")[0])
    return rule(words) if rule and words else ()


def _danish(words: str) -> tuple[str, ...]:
    """Retskrivningsordbogen, § 8: -s («journalens»); behind an abbreviation also with an apostrophe («EPJ's»)."""
    if words.lower().endswith(_HISSING):
        return ()
    return (f"{words}s", f"{words}'s") if _is_abbreviation(words) else (f"{words}s",)


def _dutch(words: str) -> tuple[str, ...]:
    """Woordenlijst, 11.A: -s behind a name («Annas»), 's behind an abbreviation («CMIO's»); common nouns have none."""
    if words.lower().endswith(_HISSING):
        return ()
    return (f"{words}'s",) if _is_abbreviation(words) else (f"{words}s",) if words[0].isupper() else ()


def _english(words: str) -> tuple[str, ...]:
    """Behind a word 's («the nurse's»); a plural in -s adds but an apostrophe."""
    return () if words.endswith("s") else (f"{words}'s",)


def _is_abbreviation(words: str) -> bool:
    return bool(re.search(r"[A-Z0-9]$", words))


_RULES: Mapping[str, Callable[[str], tuple[str, ...]]] = {"da": _danish, "nl": _dutch, "en": _english}
