"""Takes a finished site; gives the configuration of Apache: a file for `sites-available`."""

import re
from collections.abc import Iterator

from vademecum.hosting.finished import Finished
from vademecum.hosting.headers import FOR_EVER, HSTS, REVALIDATE, fingerprinted, headers
from vademecum.hosting.media_types import TEXTS, media_type
from vademecum.hosting.negotiation import preferences
from vademecum.hosting.remarks import Remarks

_ACCEPTS_GZIP = r"(?:^|,)\s*(?:x-)?gzip\s*(?:;\s*q=(?:1|0\.[0-9]*[1-9])[^,]*)?(?:,|$)"


def apache(site: Finished, port: int, say: Remarks) -> str:
    """One `VirtualHost`; needs the modules alias, dir, env, headers, mime, rewrite and setenvif."""
    inside = (f"    {line}" for line in [*_places(site), *_folder(site, say), *_missing(site)])
    head = [f"# {say.made}", f"# {say.address}", f"<VirtualHost *:{port}>"]
    return "\n".join([*head, *inside, "</VirtualHost>", ""])


def _places(site: Finished) -> Iterator[str]:
    if site.host:
        yield f"ServerName {site.host}"
    if site.base == "/":
        yield f'DocumentRoot "{site.root}"'
    else:
        yield f'RedirectMatch permanent "^{re.escape(site.base[:-1])}$" "{site.base}"'
        yield f'Alias "{site.base}" "{site.root.rstrip("/")}/"'


def _folder(site: Finished, say: Remarks) -> Iterator[str]:
    yield f'<Directory "{site.root}">'
    lines = [*_settings(), *_types(site), *_variables(site), *_answers(site, say), *_rules(site)]
    yield from (f"    {line}" for line in lines)
    yield "</Directory>"


def _settings() -> Iterator[str]:
    yield "Require all granted"
    yield "Options FollowSymLinks"
    yield "AllowOverride None"
    yield "DirectoryIndex index.html"
    yield "DirectorySlash On"


def _types(site: Finished) -> Iterator[str]:
    yield from (f'AddType "{kind}" .{ending}' for ending, kind in site.types.items())
    yield "RemoveEncoding .gz"
    for name, kind in site.named_types.items():
        yield f'<Files "{name}">'
        yield f'    ForceType "{kind}"'
        yield "</Files>"


def _variables(site: Finished) -> Iterator[str]:
    yield f'SetEnvIf Accept-Language "^" VADEMECUM_LANGUAGE={site.languages[0]}'
    for pattern in reversed(preferences(site.languages)):
        yield f'SetEnvIf Accept-Language "{pattern}" VADEMECUM_LANGUAGE=$1'
    yield f'SetEnvIf Request_URI "{fingerprinted(site.base)[:-1]}(?:\\.gz)?$" VADEMECUM_FOREVER'
    yield f'SetEnvIf Request_URI "^{re.escape(site.base)}$" VADEMECUM_ROOT'


def _answers(site: Finished, say: Remarks) -> Iterator[str]:
    yield from (f'Header always set {name} "{value}"' for name, value in headers(site).items())
    yield f'Header always set Cache-Control "{FOR_EVER}" env=VADEMECUM_FOREVER'
    yield f'Header always set Cache-Control "{REVALIDATE}" env=!VADEMECUM_FOREVER'
    yield 'Header always merge Vary "Accept-Language" env=VADEMECUM_ROOT'
    yield f"# {say.hsts}"
    yield f'# Header always set {HSTS[0]} "{HSTS[1]}"'


def _rules(site: Finished) -> Iterator[str]:
    yield "RewriteEngine On"
    yield f"RewriteBase {site.base}"
    yield r'RewriteRule "(?:^|/)\." "-" [R=404,L]'
    for old, new in site.redirects.items():
        yield f'RewriteRule "^{re.escape(old)}$" "{site.base}{new}" [R=301,NE,L]'
    yield f'RewriteRule "^$" "{site.base}%{{ENV:VADEMECUM_LANGUAGE}}/" [R=302,L]'
    if site.is_compressed:
        yield from _compressed(site)


def _compressed(site: Finished) -> Iterator[str]:
    """Content comes compressed by a second look at the rules, under the name of the file that stands beside it."""
    texts = [ending for ending in site.types if ending in TEXTS]
    kinds = {f"(?:^|/){re.escape(name)}": kind for name, kind in site.named_types.items()}
    kinds |= {rf"\.{ending}": media_type(ending) for ending in texts}
    for pattern, kind in kinds.items():
        yield 'RewriteCond "%{ENV:REDIRECT_VADEMECUM_GZIP}" "=1"'
        yield f'RewriteRule "{pattern}\\.gz$" "-" "[T={kind},E=no-gzip:1,L]"'
    yield f'RewriteCond "%{{HTTP:Accept-Encoding}}" "{_ACCEPTS_GZIP}"'
    yield 'RewriteCond "%{REQUEST_FILENAME}.gz" "-f"'
    yield rf'RewriteRule "^(.+\.(?:{"|".join(texts)}))$" "$1.gz" [E=VADEMECUM_GZIP:1,L]'
    yield "Header set Content-Encoding gzip env=REDIRECT_VADEMECUM_GZIP"
    yield rf'<FilesMatch "\.(?:{"|".join(texts)})(?:\.gz)?$">'
    yield "    Header merge Vary Accept-Encoding"
    yield "</FilesMatch>"


def _missing(site: Finished) -> Iterator[str]:
    yield f"ErrorDocument 404 {site.base}404.html"
    for code in site.languages:
        yield f'<Location "{site.base}{code}/">'
        yield f"    ErrorDocument 404 {site.base}{code}/404.html"
        yield "</Location>"
