"""Takes the text of a style sheet; gives every address in it that a page may not load."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from vademecum.publish.addresses import is_foreign, refused, shown


class Fault(NamedTuple):
    """What no policy of ours allows: its code, where it begins (an index into the text), the words of its sentence."""

    code: str
    at: int
    values: dict[str, str]


_QUOTED = r""""(?:[^"\\\n]|\\.)*+"?|'(?:[^'\\\n]|\\.)*+'?"""
_TOKEN: Final = re.compile(
    rf"""
    /\*.*?(?:\*/|\Z)
    |(?P<function>url\([ \t\n\f]*+)(?P<address>{_QUOTED}|[^)]*+)
    |(?P<string>{_QUOTED})
    |(?P<hidden>\\(?:0{{0,4}}(?:40|2f|3a|4[1-9a-f]|5[0-9a]|6[1-9a-f]|7[0-9a])(?![0-9a-f])|[g-z]))
    |\\.
    """,
    re.DOTALL | re.VERBOSE | re.IGNORECASE,
)
_ESCAPE: Final = re.compile(r"\\(?:([0-9a-fA-F]{1,6})[ \t\n\f]?|(.))", re.DOTALL)
_NAMESPACE: Final = re.compile(r"@namespace[^;{}]*$", re.IGNORECASE)
_WORDS: Final = re.compile(
    r"@(?:namespace|charset)[^;{}]*$|(?<![\w-])content[ \t\n\f]*:[^;{}(]*$|=[ \t\n\f]*$", re.IGNORECASE
)
_NEAR: Final = 200
"""Signs before an address that are looked at: farther off, nothing excuses it."""
_LAST: Final = 0x10FFFF


def faults(sheet: str, at: int = 0) -> Iterator[Fault]:
    """The faults of `sheet`, counted from `at`.

    Where an escape (`u\\72l`) may hide a name, that is a fault: whoever writes a style sheet has no need of it.
    """
    for token in _TOKEN.finditer(sheet):
        if token["hidden"]:
            yield Fault("policy-escape", at + token.start(), {})
        elif token["function"]:
            yield from _found(token["address"], token, sheet, at)
        elif token["string"]:
            yield from _found(token["string"], token, sheet, at)


def _found(words: str, token: re.Match[str], sheet: str, at: int) -> Iterator[Fault]:
    address = _unescaped(words.strip("\"' \t\n\f"))
    code = refused(address, image=address.lower().startswith("data:image/"))
    if code is None or (token["string"] and not is_foreign(address)):
        return
    before = sheet[max(0, token.start() - _NEAR) : token.start()]
    if (_WORDS if token["string"] else _NAMESPACE).search(before) is None:
        yield Fault(code, at + token.start(), {"address": shown(address)})


def _unescaped(words: str) -> str:
    return _ESCAPE.sub(lambda found: chr(min(int(found[1], 16), _LAST)) if found[1] else found[2], words)
