"""Takes Markdown, or parts of a document; gives Word documents as people make them, good ones and broken ones."""

import io
from base64 import b64decode, b64encode
from collections.abc import Mapping
from zipfile import ZipFile

from vademecum.word.program import tree_of, written

PNG = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
"""A picture of one dot."""


def document(markdown: str) -> bytes:
    """A document of Word that shows Markdown in Pandoc's form; `PNG` in it stands for the address of a picture."""
    shown = markdown.replace("(PNG)", f"(data:image/png;base64,{b64encode(PNG).decode()})")
    tree = tree_of(shown.encode(), "markdown-implicit_figures-citations-auto_identifiers")
    return written(tree, "docx", "--track-changes=all")


def parts_of(content: bytes) -> dict[str, bytes]:
    """The files in a document by name."""
    with ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """A ZIP archive of these files."""
    content = io.BytesIO()
    with ZipFile(content, "w") as file:
        for name, part in parts.items():
            file.writestr(name, part)
    return content.getvalue()


def changed(content: bytes, old: str, new: str, part: str = "word/document.xml") -> bytes:
    """The document with other words in one of its files; the old ones must be there."""
    parts = parts_of(content)
    before = parts[part].decode()
    assert old in before, f"{old} is not in the document"
    return packed({**parts, part: before.replace(old, new).encode()})
