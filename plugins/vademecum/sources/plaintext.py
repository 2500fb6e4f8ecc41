"""Takes the bytes of a file; gives its text with plain line ends, or the reason why it has none."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE

from vademecum.diagnostics import Diagnostic, Span
from vademecum.sources.hidden import hidden_signs


def decode(content: bytes, file: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """The text of a UTF-8 file, with or without a byte-order mark; or an empty text and the problem."""
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "", (Diagnostic("file-encoding", Span(file)),)
    if b"\0" in content:
        return "", (Diagnostic("file-binary", Span(file)),)
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        # The error counts from behind a byte-order mark.
        before = error.object[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8")) + 1
        return "", (Diagnostic("file-encoding", Span(file, line, column)),)
    if not text.strip():
        return "", (Diagnostic("file-empty", Span(file)),)
    hidden = tuple(hidden_signs(text, file))
    return ("" if hidden else text), hidden


def guess(content: bytes) -> str:
    """What plain letters there are in bytes that are no UTF-8; in UTF-16 every other byte of them is zero."""
    return content.replace(b"\0", b"").decode("utf-8", "replace").replace("\r", "\n")
