"""Takes what readers will fetch; gives the same in fewer bytes."""

import zopfli.gzip
import zopfli.zlib

try:
    import minify
except ImportError:
    # There is none for Macs with a processor of Apple's: what they build is larger, and does the same.
    minify = None

_TRIES = 5
"""How often Zopfli looks for what spares more; from here on it is one byte in a thousand."""


def packed(content: bytes) -> bytes:
    """The content as gzip (RFC 1952), the same on all systems: a tenth smaller than zlib's."""
    smallest: bytes = zopfli.gzip.compress(content, numiterations=_TRIES)
    return smallest


def minified(script: str) -> str:
    """A script with short names and without comments, in the same order; as it is where it cannot be understood."""
    if minify is None:
        return script
    try:
        shorter: str = minify.string("application/javascript", script)
    except ValueError:
        return script
    return shorter


def deflated(content: bytes) -> bytes:
    """The content as a stream without head or sum (RFC 1951): zlib's own bytes differ from one system to the next."""
    stream: bytes = zopfli.zlib.compress(content, numiterations=1)
    return stream[2:-4]
