"""Takes a finished build; gives the theme's scripts and style sheets names that change with their content."""

import re
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

_DIGITS: Final = 10

_NAMED: Final = re.compile(
    rb'(<(?:link|script|template)\b[^<>]* (?:href|src|data-script)="(?:(?:\.\./)*|/(?:[^"<>]*/)?)assets/)'
    rb'(vademecum[\w-]*\.(?:css|js))"'
)
"""Where a page names one of these files, at whatever depth; text that only mentions one is none of it."""


def fingerprint(site: Path) -> None:
    """Rename `assets/vademecum.css` and its like to `assets/vademecum.HASH.css`, in all pages below `site` too.

    A browser may then keep such a file for ever: one with other content has another name. Raises OSError.
    """
    found = [path for path in (site / "assets").glob("vademecum*") if path.suffix in (".css", ".js")]
    renamed = {path.name.encode(): _renamed(path) for path in found}
    for page in site.rglob("*.html"):
        before = page.read_bytes()
        after = _with_names(before, renamed)
        if after != before:
            page.write_bytes(after)


def _renamed(path: Path) -> bytes:
    digest = sha256(path.read_bytes()).hexdigest()[:_DIGITS]
    return path.rename(path.with_name(f"{path.stem}.{digest}{path.suffix}")).name.encode()


def _with_names(page: bytes, renamed: Mapping[bytes, bytes]) -> bytes:
    return _NAMED.sub(lambda found: b'%s%s"' % (found[1], renamed.get(found[2], found[2])), page)
