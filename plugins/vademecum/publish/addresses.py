"""Takes an address as it stands in a finished site; gives what a browser does with it under a policy for one host."""

import re
from collections.abc import Iterator
from typing import Final

_EDGES: Final = "".join(map(chr, range(0x21)))
_NEVER_READ: Final = {ord(sign): None for sign in "\t\n\r"}
_FOREIGN: Final = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?//|(?:https?|wss?|ftp):")
_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]*):")
_ACTIVE: Final = re.compile(r"(?:javascript|vbscript):|data: *(?:text/html|text/xml|application/(?:xhtml\+)?xml)\b")
_CANDIDATE: Final = re.compile(r"[ \t\n\f,]*+([^ \t\n\f]*[^ \t\n\f,])[^,]*+")

SHOWN: Final = 80
"""Letters of an address that a sentence shows at most: some hold a whole picture."""


def read(address: str) -> str:
    """The beginning of an address as a browser understands it (url.spec.whatwg.org, basic URL parser).

    Signs at the edges and line breaks do not count, capitals in a scheme neither, and `\\` is `/`.
    """
    return address.strip(_EDGES).translate(_NEVER_READ).replace("\\", "/").lower()


def is_active(address: str) -> bool:
    """Whether following this address runs a script, or opens a page that the address itself holds."""
    return _ACTIVE.match(read(address)) is not None


def is_foreign(address: str) -> bool:
    """Whether this address names a host; an address with the site's own host is foreign to every copy of the site."""
    return _FOREIGN.match(read(address)) is not None


def refused(address: str, *, image: bool) -> str | None:
    """The code of what keeps a page from loading this, or None; only an `image` may stand in its own address."""
    if is_foreign(address):
        return "policy-foreign"
    scheme = _SCHEME.match(read(address))
    if scheme is None or (image and scheme[1] == "data"):
        return None
    return "policy-blocked"


def candidates(srcset: str) -> Iterator[str]:
    """The addresses in a `srcset`, without their sizes (html.spec.whatwg.org, parsing a srcset attribute)."""
    return (found[1] for found in _CANDIDATE.finditer(srcset))


def shown(address: str) -> str:
    """The address in signs that can be seen, on one line, no longer than `SHOWN`."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in address).split())
    return line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"
