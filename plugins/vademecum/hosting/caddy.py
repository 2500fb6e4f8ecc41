"""Takes a finished site; gives the configuration of Caddy: a Caddyfile, or a file that one imports."""

from collections.abc import Iterator

from vademecum.hosting.finished import Finished
from vademecum.hosting.headers import FOR_EVER, HSTS, REVALIDATE, fingerprinted, headers
from vademecum.hosting.negotiation import preferences
from vademecum.hosting.remarks import Remarks

_KNOWN = ("html", "css", "js", "mjs", "json", "xml", "svg", "png", "jpg", "jpeg", "gif", "webp", "pdf", "wasm")
"""Endings that Go knows on every machine (mime.TypeByExtension)."""


def caddy(site: Finished, port: int, say: Remarks) -> str:
    """One site block; Caddy gets certificates by itself where a name stands before the port."""
    lines = [*_answers(site, say), *_types(site), *_moves(site), *_files(site), *_missing(site)]
    inside = (f"\t{line}" for line in lines)
    return "\n".join([f"# {say.made}", f"# {say.address}", f":{port} {{", *inside, "}", ""])


def _answers(site: Finished, say: Remarks) -> Iterator[str]:
    yield f'root * "{site.root}"'
    yield "header {"
    yield from (f'\t{name} "{value}"' for name, value in headers(site).items())
    yield f"\t# {say.hsts}"
    yield f'\t# {HSTS[0]} "{HSTS[1]}"'
    yield "}"
    yield f"@forever path_regexp `{fingerprinted(site.base)}`"
    yield f'header @forever Cache-Control "{FOR_EVER}"'
    yield f"@other not path_regexp `{fingerprinted(site.base)}`"
    yield f'header @other Cache-Control "{REVALIDATE}"'


def _types(site: Finished) -> Iterator[str]:
    for ending, kind in site.types.items():
        if ending not in _KNOWN:
            yield from _type(f"ending_{ending}", f"*.{ending}", kind)
    for number, (name, kind) in enumerate(site.named_types.items()):
        yield from _type(f"name_{number}", f"*/{name}", kind)


def _type(name: str, pattern: str, kind: str) -> Iterator[str]:
    yield f"@{name} path {pattern}"
    yield f'header @{name} Content-Type "{kind}"'


def _moves(site: Finished) -> Iterator[str]:
    yield "map {header.Accept-Language} {vademecum_language} {"
    yield from (f'\t`~{pattern}` "${{1}}"' for pattern in preferences(site.languages))
    yield f"\tdefault {site.languages[0]}"
    yield "}"
    yield f"@root path {site.base}"
    yield "header @root Vary Accept-Language"
    yield f"redir @root {site.base}{{vademecum_language}}/ 302"
    if site.base != "/":
        yield f"redir {site.base[:-1]} {site.base} 301"
    for old, new in site.redirects.items():
        yield f'redir "{site.base}{old}" "{site.base}{new}" 301'


def _files(site: Finished) -> Iterator[str]:
    yield f"handle_path {site.base}* {{" if site.base != "/" else "handle {"
    yield "\t@sending not method GET HEAD"
    yield "\trespond @sending 405"
    yield "\tfile_server {"
    yield "\t\thide .*"
    yield from _precompressed(site)
    yield "\t}"
    yield "}"


def _precompressed(site: Finished) -> Iterator[str]:
    if site.is_compressed:
        yield "\t\tprecompressed gzip"


def _missing(site: Finished) -> Iterator[str]:
    yield "handle_errors {"
    yield "\t@missing expression `{err.status_code} == 404`"
    yield "\thandle @missing {"
    yield from (f"\t\t{line}" for line in _pages_for_missing(site))
    yield "\t}"
    yield "}"


def _pages_for_missing(site: Finished) -> Iterator[str]:
    yield f'header Cache-Control "{REVALIDATE}"'
    yield 'header Content-Type "text/html; charset=utf-8"'
    for code in site.languages:
        yield f"@{code} path {site.base}{code}/*"
        yield f"rewrite @{code} /{code}/404.html"
    yield f"@all not path {' '.join(f'{site.base}{code}/*' for code in site.languages)}"
    yield "rewrite @all /404.html"
    yield "file_server {"
    yield from (line[1:] for line in _precompressed(site))
    yield "}"
