"""Takes a finished site; gives the configuration of nginx: a file for `conf.d`."""

import re
from collections.abc import Iterator

from vademecum.hosting.finished import Finished
from vademecum.hosting.headers import FOR_EVER, HSTS, REVALIDATE, fingerprinted, headers
from vademecum.hosting.negotiation import preferences
from vademecum.hosting.remarks import Remarks


def nginx(site: Finished, port: int, say: Remarks) -> str:
    """One `server` with the site, and what its variables are made of.

    Whoever has a `server` already puts the locations into that one.
    """
    return "\n".join([f"# {say.made}", *_variables(site), "", *_server(site, port, say), ""])


def _variables(site: Finished) -> Iterator[str]:
    yield "map $http_accept_language $vademecum_language {"
    yield f'    default "{site.languages[0]}";'
    yield from (f'    "~{pattern}" $1;' for pattern in preferences(site.languages))
    yield "}"
    yield "map $uri $vademecum_cache {"
    yield f'    default "{REVALIDATE}";'
    yield f'    "~{fingerprinted(site.base)}" "{FOR_EVER}";'
    yield "}"
    yield "map $uri $vademecum_vary {"
    yield '    default "";'
    yield f'    "{site.base}" "Accept-Language";'
    yield "}"


def _server(site: Finished, port: int, say: Remarks) -> Iterator[str]:
    yield "server {"
    yield f"    # {say.address}"
    yield f"    listen {port};"
    yield f"    server_name {site.host or '_'};"
    yield "    server_tokens off;"
    if site.base != "/":
        yield f"    location = {site.base[:-1]} {{ absolute_redirect off; return 301 {site.base}; }}"
    yield f"    location ^~ {site.base} {{"
    yield from (f"        {line}" for line in [*_files(site), *_answers(site, say), *_places(site)])
    yield "    }"
    yield "}"


def _files(site: Finished) -> Iterator[str]:
    yield f'alias "{site.root.rstrip("/")}/";'
    yield "index index.html;"
    yield "absolute_redirect off;"
    if site.is_compressed:
        yield "gzip_static on;"
        yield "gzip_vary on;"
    yield "default_type application/octet-stream;"
    yield "types {"
    yield from (f'    "{kind}" {ending};' for ending, kind in site.types.items())
    yield "}"


def _answers(site: Finished, say: Remarks) -> Iterator[str]:
    yield from (f'add_header {name} "{value}" always;' for name, value in headers(site).items())
    yield "add_header Cache-Control $vademecum_cache always;"
    yield "add_header Vary $vademecum_vary always;"
    yield f"# {say.hsts}"
    yield f'# add_header {HSTS[0]} "{HSTS[1]}" always;'
    yield f"error_page 404 {site.base}404.html;"


def _places(site: Finished) -> Iterator[str]:
    yield f"location = {site.base} {{ return 302 {site.base}$vademecum_language/; }}"
    for code in site.languages:
        yield f"location {site.base}{code}/ {{ error_page 404 {site.base}{code}/404.html; }}"
    yield r"location ~ /\. { return 404; }"
    for name, kind in site.named_types.items():
        yield f'location ~ "/{re.escape(name)}$" {{ types {{ }} default_type "{kind}"; }}'
    for old, new in site.redirects.items():
        yield f'location = "{site.base}{old}" {{ return 301 "{site.base}{new}"; }}'
