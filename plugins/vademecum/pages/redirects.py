"""Takes what has moved; gives files that a server includes to send readers on before any page is read."""

import re
from collections.abc import Mapping
from urllib.parse import quote, unquote, urlsplit

from vademecum.pages.tree import TreeFile

_HEAD = "# Made by Vademecum with every build. Old addresses, and where each is now.\n"


def redirect_files(moves: Mapping[str, str], site_url: str) -> list[TreeFile]:
    """One permanent redirect for each old address; both sides are addresses without a slash at their ends.

    A browser keeps the part behind # by itself (RFC 9110, 10.2.2). For nginx the rules stand in a `server`, for Apache
    in a `VirtualHost` or a server's own configuration; both are there without any rule too, so that including them
    never fails.
    """
    base = unquote(urlsplit(site_url).path) or "/"
    pairs = [(f"{base}{old}/", quote(f"{base}{new}/")) for old, new in sorted(moves.items())]
    return [
        TreeFile("redirects/nginx.conf", _HEAD + "".join(_nginx(*pair) for pair in pairs)),
        TreeFile("redirects/apache.conf", _HEAD + "".join(_apache(*pair) for pair in pairs)),
    ]


def _nginx(old: str, new: str) -> str:
    return f'location = "{old}" {{ return 301 "{new}"; }}\n'


def _apache(old: str, new: str) -> str:
    return f'RedirectMatch permanent "^{re.escape(old)}$" "{new}"\n'
