"""Takes the folder of a finished site; gives the configuration of the server that is to show it."""

from collections.abc import Callable, Mapping
from typing import Final

from vademecum.hosting.apache import apache
from vademecum.hosting.caddy import caddy
from vademecum.hosting.compression import compress
from vademecum.hosting.finished import SENTENCES, Finished, UnfinishedError, read_finished
from vademecum.hosting.iis import iis
from vademecum.hosting.netlify import netlify_headers, netlify_redirects
from vademecum.hosting.nginx import nginx
from vademecum.hosting.remarks import Remarks, remarks

__all__ = ["SENTENCES", "SERVERS", "Finished", "Remarks", "UnfinishedError", "compress", "read_finished", "remarks"]

Writer = Callable[[Finished, int, Remarks], str]

SERVERS: Final[Mapping[str, Mapping[str, Writer]]] = {
    "nginx": {"vademecum.conf": nginx},
    "apache": {"vademecum.conf": apache},
    "caddy": {"Caddyfile": caddy},
    "iis": {"web.config": lambda site, _, say: iis(site, say)},
    "netlify": {
        "_headers": lambda site, _, say: netlify_headers(site, say),
        "_redirects": lambda site, _, say: netlify_redirects(site, say),
    },
}
"""By server: the files of its configuration, by their usual names, and what writes each for a port."""
