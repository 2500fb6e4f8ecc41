"""Takes the bytes of a file; gives its text with plain line ends, or the reason why it has none."""

from vademecum.diagnostics import Diagnostic, Span


def decode(content: bytes, file: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """The text of a UTF-8 file, with or without a byte-order mark; or an empty text and the problem."""
    if b"\0" in content:
        return "", (Diagnostic("file-binary", Span(file)),)
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        before = content[: error.start]
        line = before.count(b"\n") + 1
        column = error.start - (before.rfind(b"\n") + 1) + 1
        return "", (Diagnostic("file-encoding", Span(file, line, column)),)
    if not text.strip():
        return "", (Diagnostic("file-empty", Span(file)),)
    return text, ()
