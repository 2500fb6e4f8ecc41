"""Takes the address, the languages and what has moved; gives a file that says so to `vademecum hosting`."""

import json
from collections.abc import Iterable, Mapping

from vademecum.pages.tree import TreeFile


def hosting_file(languages: Iterable[str], moves: Mapping[str, str], site_url: str) -> TreeFile:
    """What the configuration of a server needs and no page says, as JSON.

    `address` is that of the site, or empty; the first language is the default one; `redirects` has old and new
    addresses below that of the site, unencoded, with a slash at their ends.
    """
    values = {
        "address": site_url,
        "languages": [*languages],
        "redirects": {f"{old}/": f"{new}/" for old, new in sorted(moves.items())},
    }
    return TreeFile("hosting.json", f"{json.dumps(values, ensure_ascii=False, indent=1)}\n")
