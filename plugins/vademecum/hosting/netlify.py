"""Takes a finished site; gives the files `_headers` and `_redirects`, as Netlify and hosts like it read them."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from vademecum.hosting.finished import Finished
from vademecum.hosting.headers import FOR_EVER, HSTS, fingerprinted, headers
from vademecum.hosting.remarks import Remarks


def netlify_headers(site: Finished, say: Remarks) -> str:
    """The file `_headers`: paths, and below each the headers of its answers.

    The host joins what several paths say of one file, so that nothing is said of all files and of some.
    """
    return "\n".join([f"# {say.made}", *_for_all(site, say), *_caches(site), *_types(site), ""])


def netlify_redirects(site: Finished, say: Remarks) -> str:
    """The file `_redirects`; the sign ! goes before the page at an old address. The first that fits counts."""
    moves = (f"{site.base}{quote(old)} {site.base}{new} 301!" for old, new in site.redirects.items())
    return "\n".join([f"# {say.made}", *moves, *_root(site), *_missing(site), ""])


def _for_all(site: Finished, say: Remarks) -> Iterator[str]:
    yield f"{site.base}*"
    yield from (f"  {name}: {value}" for name, value in headers(site).items())
    yield f"  # {say.hsts}"
    yield f"  # {HSTS[0]}: {HSTS[1]}"


def _caches(site: Finished) -> Iterator[str]:
    """The host itself has browsers ask again for all else (`max-age=0, must-revalidate`)."""
    kept = re.compile(fingerprinted("/"))
    for file in site.files:
        if kept.fullmatch(f"/{file}") and "/search/full/" not in file:
            yield from _rule(site, file, "Cache-Control", FOR_EVER)
    for code in site.languages:
        for folder in ("fragment", "index"):
            if any(file.startswith(f"{code}/search/full/{folder}/") for file in site.files):
                yield from _rule(site, f"{code}/search/full/{folder}/*", "Cache-Control", FOR_EVER)


def _types(site: Finished) -> Iterator[str]:
    """By file: a path with a star ends in it."""
    kinds = {ending: kind for ending, kind in site.types.items() if ending in ("inv", "jsonld", "ttl", "ics")}
    for file in site.files:
        kind = site.named_types.get(file.rpartition("/")[2]) or kinds.get(file.rpartition(".")[2])
        if kind:
            yield from _rule(site, file, "Content-Type", kind)


def _rule(site: Finished, path: str, name: str, value: str) -> Iterator[str]:
    yield f"{site.base}{quote(path, safe='/*')}"
    yield f"  {name}: {value}"


def _root(site: Finished) -> Iterator[str]:
    for code in site.languages[1:]:
        yield f"{site.base} {site.base}{code}/ 302! Language={code}"
    yield f"{site.base} {site.base}{site.languages[0]}/ 302!"


def _missing(site: Finished) -> Iterator[str]:
    for code in site.languages:
        yield f"{site.base}{code}/* {site.base}{code}/404.html 404"
    yield f"{site.base}* {site.base}404.html 404"
