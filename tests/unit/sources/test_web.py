"""Addresses of links that lack their begin."""

import pytest

from vademecum.sources import meant_address


@pytest.mark.parametrize(
    ("target", "meant"),
    [
        *(("www.medcom.dk", "https://www.medcom.dk"), ("medcom.dk/a/b", "https://medcom.dk/a/b")),
        *(("https:/medcom.dk", "https://medcom.dk"), ("http:medcom.dk", "http://medcom.dk")),
        *(("https//medcom.dk", "https://medcom.dk"), ("https:///medcom.dk", "https://medcom.dk")),
        *(("www.nhs.example/a.pdf", "https://www.nhs.example/a.pdf"), ("medcom.dk", "https://medcom.dk")),
    ],
)
def test_a_web_address_without_its_begin_is_known(target: str, meant: str) -> None:
    """By its www, by its ending, or by what is left of https://."""
    assert meant_address(target) == meant


@pytest.mark.parametrize(
    "target",
    [
        *("https://medcom.dk", "http://medcom.dk", "../a.md", "a.md#b", "min.fil.pdf", "a/medcom.dk", "v1.2/a.md"),
        *("https-guide.md", "www.pdf", "#medcom.dk", "", "mailto:a@medcom.dk", "//medcom.dk/a", "a/b.svg"),
    ],
)
def test_paths_and_whole_addresses_are_none(target: str) -> None:
    """Files, folders, anchors and addresses with a scheme."""
    assert meant_address(target) == ""
