"""Gives files that are not what they seem: by name what is put into a folder of texts, and the rule that refuses it."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.scenarios.hostile.floods import HEAD, Write, written

SECRET: Final = "the-secret-of-this-machine"
"""The words of the file beside the folder of texts; they stand in nothing that is said or published."""

TEXT: Final = "en/practices/clinical-ownership.md"
FOLDER: Final = "en/practices"


def linked(target: str, path: str) -> Write:
    """A symbolic link."""

    def write(docs: Path) -> None:
        (docs / path).symlink_to(target)

    return write


def pictured(target: str) -> Write:
    """A picture that is a link, and a text that shows it."""

    def write(docs: Path) -> None:
        (docs / FOLDER / "x.png").symlink_to(target)
        _add(docs, "![Steps](x.png)")

    return write


def offered(name: str, content: bytes = b"window.__pwned=1") -> Write:
    """A file that a text links to."""

    def write(docs: Path) -> None:
        (docs / FOLDER / name).write_bytes(content)
        _add(docs, f"[Steps]({name})")

    return write


def twice(docs: Path) -> None:
    """Two links by which a walk has no end."""
    for name in "ab":
        (docs / FOLDER / name).symlink_to(".")


def named(name: bytes) -> Write:
    """A text whose name is these bytes."""

    def write(docs: Path) -> None:
        Path(os.fsdecode(os.fsencode(docs / FOLDER) + b"/" + name)).write_text(HEAD, encoding="utf-8")

    return write


def piped(docs: Path) -> None:
    """A text that waits for ever."""
    os.mkfifo(docs / FOLDER / "x.md")


def moved(docs: Path) -> None:
    """The folder of facts as a link."""
    (docs / "data").rename(docs.parent / "elsewhere")
    (docs / "data").symlink_to("../elsewhere")


def _add(docs: Path, words: str) -> None:
    with (docs / TEXT).open("a", encoding="utf-8") as file:
        file.write(f"\n{words}\n")


def bytes_of(path: str, content: bytes) -> Write:
    """A file with these bytes."""

    def write(docs: Path) -> None:
        (docs / path).write_bytes(content)

    return write


_OUT: Final = "../../../secret.txt"

LINKS: Final[dict[str, tuple[Callable[[Path], None], str]]] = {
    "a text outside": (linked(_OUT, f"{FOLDER}/x.md"), "file-unread"),
    "a picture outside": (pictured(_OUT), "file-unread"),
    "a folder outside": (linked("../../..", f"{FOLDER}/x"), "file-unread"),
    "the root": (linked("/", f"{FOLDER}/x"), "file-unread"),
    "facts outside": (linked("../../secret.txt", "data/links.yml"), "file-unread"),
    "all facts outside": (moved, "file-unread"),
    "a release outside": (linked("../../secret.txt", "data/secret.json"), "file-unread"),
    "itself": (linked("x.md", f"{FOLDER}/x.md"), "file-unread"),
    "nothing": (linked("nowhere.md", f"{FOLDER}/x.md"), "file-unread"),
    "its own folder": (linked(".", f"{FOLDER}/x"), "file-unread"),
    "its own folder twice": (twice, "file-unread"),
    "zeros without end": (linked("/dev/zero", f"{FOLDER}/x.md"), "file-unread"),
    "the surroundings": (linked("/proc/self/environ", f"{FOLDER}/x.md"), "file-unread"),
    "a pipe": (piped, "file-unread"),
}
"""What a link leads to, and what is no file."""

FILES: Final[dict[str, tuple[Callable[[Path], None], str]]] = {
    "no UTF-8 in a name": (named(b"x\xff.md"), "file-unread"),
    "a line end in a name": (named(b"x\ny.md"), "file-unread"),
    "a command for the terminal in a name": (named(b"x\x1b[2J.md"), "file-unread"),
    "markup in a name": (named(b"x<b>\"'.md"), "file-name"),
    "a dash before a name": (named(b"-rf.md"), "file-name"),
    "dots in a name": (named(b"x...md"), "file-name"),
    "accents in a name": (named("cafe\u0301.md".encode()), "file-name"),
    "zeros in a text": (bytes_of(f"{FOLDER}/x.md", b"a\0b"), "file-binary"),
    "a program as a text": (bytes_of(f"{FOLDER}/x.md", b"\x7fELF\x02\x01\0"), "file-binary"),
    "no UTF-8 in a text": (bytes_of(f"{FOLDER}/x.md", b"\xff\xfe\xfd"), "file-encoding"),
    "no UTF-8 in facts": (bytes_of("data/links.yml", b"a: \xff"), "file-encoding"),
    "half a letter in a record": (written("data/translations/x.json", '"\\ud800"'), "json-syntax"),
    **{f"{name} to load": (offered(name), "file-type") for name in ("x.html", "x.js", "x.php", "x.svgz", "x.exe")},
    **{f"{name} to load": (offered(name), "file-type") for name in ("id_rsa", "x.HTM", "x.xhtml", "x.xml", "x.mht")},
    **{f"{name} to load": (offered(name), "file-type") for name in ("x.pdf.html", "web.config", "x.wasm", "x.swf")},
    "a script in a drawing": (written("en/x.svg", "<svg><script>window.__pwned=1</script></svg>"), "drawing-active"),
    "a page in a drawing": (written("en/x.svg", "<svg><foreignObject/></svg>"), "drawing-active"),
    "a handler in a drawing": (written("en/x.svg", '<svg onload="window.__pwned=1"/>'), "drawing-active"),
    "a host in a drawing": (written("en/x.svg", '<svg><image href="//evil.example/x"/></svg>'), "drawing-active"),
    "a style sheet for a drawing": (
        written("en/x.svg", '<?xml-stylesheet href="//evil.example/x.css"?><svg/>'),
        "drawing-active",
    ),
    "a file in a drawing": (
        written("en/x.svg", '<!DOCTYPE svg [<!ENTITY a SYSTEM "../../secret.txt">]><svg>&a;</svg>'),
        "drawing-active",
    ),
}
"""Names and contents."""
