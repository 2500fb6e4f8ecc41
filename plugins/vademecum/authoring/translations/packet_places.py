"""Takes a place in a text that a packet makes; gives the place in the packet, from which its words came."""

from vademecum.authoring.translations.packet_files import PacketFile
from vademecum.authoring.translations.sections import places, reread
from vademecum.catalogue import level_of
from vademecum.diagnostics import Span
from vademecum.sources import front_value


def in_packet(span: Span, packet: PacketFile, path: str, content: str, language: str) -> Span:
    """Where a packet holds what stands at a place of the file `content`, at `path`; the packet where it does not."""
    lines = content.splitlines(keepends=True)
    at = sum(map(len, lines[: span.line - 1])) + span.column - 1
    text = reread(content, path, language)
    body = places(text, content) if text else {}
    for filled in packet.sections:
        is_front = filled.name.startswith("front.")
        start, end = (_in_front(content, filled.name) if is_front else body.get(filled.name)) or (0, -1)
        # A problem of a value may stand at its key.
        first = content.rfind("\n", 0, start) + 1 if is_front else start
        if first <= at <= end:
            return packet.span(filled.start + (_letter if is_front else _sign)(filled.words, content[start:at]))
    return Span(packet.file)


def _in_front(content: str, name: str) -> tuple[int, int] | None:
    level = level_of(name)
    return front_value(content, *(("levels", str(level)) if level is not None else (name.removeprefix("front."),)))


def _letter(words: str, before: str) -> int:
    """The offset of what stands behind `before` in front matter, where white space and quotes differ from `words`."""
    letters = len("".join(before.lstrip("\"'>|-").split()))
    solid = [at for at, sign in enumerate(words) if not sign.isspace()]
    return solid[letters] if letters < len(solid) else 0


def _sign(words: str, before: str) -> int:
    """The offset of what stands behind `before` in the body, where the ids of a line may have been put right."""
    line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
    lines = words.splitlines(keepends=True)
    within = min(column, len(lines[line].rstrip("\n"))) if line < len(lines) else 0
    return sum(map(len, lines[:line])) + within
