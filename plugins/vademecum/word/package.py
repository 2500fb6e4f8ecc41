"""Takes the bytes of a file; gives the parts of a Word document that they hold, or why it is none."""

import io
import re
from dataclasses import dataclass
from posixpath import normpath
from zipfile import BadZipFile, ZipFile

from vademecum.languages import N_
from vademecum.word.faults import Unreadable

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Begins the files of Word 97 to 2003, and those of any Word with a password on them."""

_RELATION = re.compile(r"<Relationship\b[^<>]*>")
_TARGET = re.compile(r"\bTarget=\"([^\"]*)\"")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_LARGEST = 300_000_000
_MOST_PARTS = 5_000
_READ = 100_000_000
"""Bytes: more than any text with pictures has, and little enough to read."""


@dataclass(frozen=True)
class Package:
    """A Word document that can be read; `content` is the whole of it."""

    content: bytes

    def part(self, name: str) -> bytes:
        """One of its files; empty where there is none."""
        with ZipFile(io.BytesIO(self.content)) as file:
            try:
                return file.read(normpath(name))
            except (KeyError, BadZipFile, OSError, EOFError):
                return b""

    def pictures_of_elsewhere(self) -> list[str]:
        """The addresses of pictures that are only linked to; Pandoc passes them over."""
        relations = _RELATION.findall(self.part("word/_rels/document.xml.rels").decode("utf-8", "replace"))
        outward = [one for one in relations if 'TargetMode="External"' in one and '/image"' in one]
        return [match[1] for one in outward if (match := _TARGET.search(one))]


def open_package(content: bytes) -> Package:
    """The document; raises Unreadable for whatever else a file can be."""
    if not content:
        raise Unreadable(N_("The file is empty."))
    if len(content) > _READ:
        raise Unreadable(
            N_("The file is larger than {number} MB: make its pictures smaller."), number=_READ // 1_000_000
        )
    if content.startswith(_COMPOUND):
        if _ENCRYPTED in content:
            raise Unreadable(N_("The document has a password: take it off in Word under File, Info."))
        raise Unreadable(N_("This is a document of Word 97 to 2003: save it as .docx in Word."))
    try:
        with ZipFile(io.BytesIO(content)) as file:
            _inspect(file)
    except (BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError):
        raise Unreadable(N_("This is no Word document: save it as .docx in Word.")) from None
    return Package(content)


def _inspect(file: ZipFile) -> None:
    parts = file.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _LARGEST:
        raise Unreadable(N_("Unpacked, the document is far too large to be a text."))
    names = {part.filename for part in parts}
    if "mimetype" in names and b"opendocument" in file.read("mimetype")[:200]:
        raise Unreadable(N_("This is a document of LibreOffice: save it as .docx there."))
    if "word/document.xml" not in names or "[Content_Types].xml" not in names:
        raise Unreadable(N_("This is no Word document: save it as .docx in Word."))
    if "word/vbaProject.bin" in names or b"macroEnabled" in file.read("[Content_Types].xml"):
        raise Unreadable(N_("The document has macros in it: save it as .docx, without them."))
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable(N_("The document has a password: take it off in Word under File, Info."))
    file.read("word/document.xml")
