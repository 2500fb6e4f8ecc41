"""Takes the address of a link; gives the web address that is meant where it lacks its begin."""

import re

_SCHEME = re.compile(r"(?P<scheme>https?)(?::/?(?!/)|:/{3,}|//+)(?=[\w-]+\.)", re.IGNORECASE)
_HOST = re.compile(
    r"www\.[\w-]+\.\w|[\w-][\w.-]*(?:(?<=\.)(?:com|dk|edu|eu|gov|info|int|net|nl|org|uk)(?=[/?#]|\Z)|(?<=\.)[a-z]{2}(?=/))",
    re.IGNORECASE,
)


def meant_address(target: str) -> str:
    """The whole address for `www.example.org`, `example.org/print` and `https:/example.org`; else an empty text."""
    if slip := _SCHEME.match(target):
        return f"{slip['scheme'].lower()}://{target[slip.end() :]}"
    return f"https://{target}" if _HOST.match(target) else ""
