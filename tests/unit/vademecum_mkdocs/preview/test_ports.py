"""Takes ports of this machine; checks what is said of those that cannot be had, and of no other."""

import socket
from collections.abc import Iterator

import pytest

from vademecum.languages import messages_for
from vademecum_mkdocs.preview.ports import taken


@pytest.fixture
def port() -> Iterator[int]:
    """Gives a port at which something answers."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Port {port} is in use, perhaps by a preview that still runs. End that one, or take another: "),
        ("nl", "Poort {port} is bezet, misschien door een voorbeeld dat nog loopt. Stop dat, of neem een andere: "),
        ("da", "Port {port} er optaget, måske af en forhåndsvisning der stadig kører. Stop den, eller brug en anden: "),
    ],
)
def test_a_port_in_use_is_named_with_a_free_one(port: int, language: str, words: str) -> None:
    """In the language of the author; the free one can be opened."""
    said, _, command = taken("127.0.0.1", port, "mkdocs", messages_for(language)).rpartition(": ")
    assert f"{said}: " == words.format(port=port)
    line, _, free = command.rpartition(":")
    assert line == "mkdocs serve -a localhost"
    assert taken("127.0.0.1", int(free), "mkdocs", messages_for(language)) == ""


def test_a_free_port_is_no_problem(port: int) -> None:
    """Nor is 0, for which the system chooses one."""
    assert taken("127.0.0.1", 0, "mkdocs", messages_for("en")) == ""


def test_another_refusal_is_told_with_its_reason() -> None:
    """Such as an address that this machine does not have (one of RFC 5737, which nobody has)."""
    said = taken("192.0.2.1", 8000, "properdocs", messages_for("en"))
    assert said.startswith("The preview cannot be shown at 192.0.2.1:8000: ")
    assert ". Take another address: properdocs serve -a localhost:" in said
