"""Takes bytes as editors of all systems write them; checks the text, or the place of the first byte that is none."""

import pytest

from vademecum.diagnostics import Diagnostic, Span
from vademecum.sources.plaintext import decode


@pytest.mark.parametrize("content", [b"a\nb\n", b"a\r\nb\r\n", b"a\rb\r", b"\xef\xbb\xbfa\nb\n"])
def test_text_has_plain_line_ends(content: bytes) -> None:
    """Windows, old Macs and a byte-order mark give the same text."""
    assert decode(content, "a.md") == ("a\nb\n", ())


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"caf\xe9", Span("a.md", 1, 4)),
        ("één\nzo ".encode() + b"\xff", Span("a.md", 2, 4)),
        ("één ".encode() + b"\xff", Span("a.md", 1, 5)),
        (b"\xef\xbb\xbfab\n\xff", Span("a.md", 2, 1)),
        (b"a\r\nb\xff", Span("a.md", 2, 2)),
        ("a".encode("utf-16"), Span("a.md", 1, 1)),
        (b"\xfe\xff\0a", Span("a.md", 1, 1)),
    ],
)
def test_a_byte_that_is_no_utf8_has_a_place(content: bytes, place: Span) -> None:
    """Line and column in letters, as an editor counts them."""
    assert decode(content, "a.md") == ("", (Diagnostic("file-encoding", place),))


@pytest.mark.parametrize("content", ["a".encode("utf-16-le"), b"\x89PNG\0"])
def test_a_file_with_zero_bytes_is_no_text(content: bytes) -> None:
    """Pictures under the name of a text, and UTF-16 that does not say so at its begin."""
    assert decode(content, "a.md") == ("", (Diagnostic("file-binary", Span("a.md")),))


@pytest.mark.parametrize("content", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_a_problem(content: bytes) -> None:
    """A file of white space says nothing."""
    assert decode(content, "a.md") == ("", (Diagnostic("file-empty", Span("a.md")),))
