"""Takes headers; checks which language is read from them."""

import re

import pytest

from vademecum.hosting.negotiation import preferences


def wanted(header: str, *languages: str) -> str:
    """What a server finds that looks for one expression after the other."""
    found = (re.search(pattern, header) for pattern in preferences(languages))
    return next((match[1] for match in found if match), "")


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", ""),
        ("*", ""),
        ("fr", ""),
        ("da", "da"),
        ("da-DK,da;q=0.9,en;q=0.8", "da"),
        ("en;q=0.2, nl;q=0.9", "nl"),
        ("en;q=0.05,nl;q=0.001", "en"),
        ("en;q=0, nl;q=0.0", ""),
        ("nl;q=1.000,da", "nl"),
        ("dansk, nlx", ""),
        ("pt-BR", "pt-BR"),
        ("pt-PT", "pt"),
    ],
)
def test_language(header: str, language: str) -> None:
    """By weight, then by order; the nearest where a site has two of a kind."""
    assert wanted(header, "nl", "da", "en", "pt", "pt-BR") == language
