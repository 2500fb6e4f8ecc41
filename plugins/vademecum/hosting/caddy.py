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
            yield f'header *.{ending} Content-Type "{kind}"'
    for name, kind in site.named_types.items():
        yield f'header */{name} Content-Type "{kind}"'


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
    yield "\tfile_server {"
    yield "\t\thide .*"
    if site.is_compressed:
        yield "\t\tprecompressed gzip"
    yield "\t}"
    yield "}"


def _missing(site: Finished) -> Iterator[str]:
    yield "handle_errors {"
    yield "\t@missing expression `{err.status_code} == 404`"
    yield "\thandle @missing {"
    yield f'\t\theader Cache-Control "{REVALIDATE}"'
    yield '\t\theader Content-Type "text/html; charset=utf-8"'
    for code in site.languages:
        yield f"\t\t@{code} path {site.base}{code}/*"
        yield f"\t\trewrite @{code} /{code}/404.html"
    yield f"\t\t@all not path {' '.join(f'{site.base}{code}/*' for code in site.languages)}"
    yield "\t\trewrite @all /404.html"
    yield "\t\tfile_server"
    yield "\t}"
    yield "}"
