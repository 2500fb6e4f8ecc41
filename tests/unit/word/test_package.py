"""Takes files that are no Word document, or a bad one; checks that each is refused with its own sentence."""

import io
from collections.abc import Callable
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from tests.documents import document, packed, parts_of
from vademecum.languages import author_messages
from vademecum.word import Unreadable
from vademecum.word.drafts import read_draft
from vademecum.word.package import open_package

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def good() -> dict[str, bytes]:
    """The parts of a document with nothing wrong."""
    return parts_of(document("| Kind | role |\n|---|---|\n| Id | x |\n\nWords.\n"))


def bomb() -> bytes:
    """A document that is small on disk and large in memory."""
    content = io.BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as file:
        for name in ("[Content_Types].xml", "word/document.xml", "word/a", "word/b", "word/c", "word/d"):
            file.writestr(name, bytes(60_000_000), compresslevel=1)
    return content.getvalue()


def cut() -> bytes:
    """A document of which the end is missing."""
    return packed(good())[:-300]


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "The file is empty."),
    "text": (lambda: b"Dear editors,\n", "This is no Word document: save it as .docx in Word."),
    "picture in a zip": (lambda: packed({"a.png": b"x"}), "This is no Word document: save it as .docx in Word."),
    "cut": (cut, "This is no Word document: save it as .docx in Word."),
    "old": (lambda: COMPOUND, "This is a document of Word 97 to 2003: save it as .docx in Word."),
    "password": (
        lambda: COMPOUND + "EncryptedPackage".encode("utf-16-le"),
        "The document has a password: take it off in Word under File, Info.",
    ),
    "odt": (
        lambda: packed({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<a/>"}),
        "This is a document of LibreOffice: save it as .docx there.",
    ),
    "macros": (
        lambda: packed({**good(), "word/vbaProject.bin": b"x"}),
        "The document has macros in it: save it as .docx, without them.",
    ),
    "docm": (
        lambda: packed({**good(), "[Content_Types].xml": b"application/vnd.ms-word.document.macroEnabled.main+xml"}),
        "The document has macros in it: save it as .docx, without them.",
    ),
    "bomb": (bomb, "Unpacked, the document is far too large to be a text."),
    "many parts": (
        lambda: packed({**good(), **{f"x/{number}": b"" for number in range(5001)}}),
        "Unpacked, the document is far too large to be a text.",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_document_is_refused(name: str) -> None:
    """With a sentence that says what it is and how to mend it."""
    make, sentence = REFUSED[name]
    with pytest.raises(Unreadable) as raised:
        open_package(make())
    assert raised.value.fault.said(author_messages("en")) == sentence


@pytest.mark.parametrize("broken", [b"", b"<w:document", b"\xff\xfe nothing", b"<?xml version='1.0'?><a/>"])
def test_a_document_with_a_broken_part_is_refused(broken: bytes) -> None:
    """Nothing in it is guessed; where Pandoc reads it as an empty one, its table is missed."""
    try:
        draft = read_draft(open_package(packed({**good(), "word/document.xml": broken})))
    except Unreadable as error:
        assert error.fault.said(author_messages("en"))
    else:
        assert "no table at the top" in draft.faults[0].said(author_messages("en"))


def test_an_entity_in_a_part_is_not_resolved() -> None:
    """A document must not be able to read a file of ours."""
    xml = good()["word/document.xml"].decode().replace("Words.", "&file;")
    declared = xml.partition("?>")
    evil = f'{declared[0]}?><!DOCTYPE w [<!ENTITY file SYSTEM "file:///etc/hostname">]>{declared[2]}'
    try:
        draft = read_draft(open_package(packed({**good(), "word/document.xml": evil.encode()})))
    except Unreadable:
        return
    with open("/etc/hostname", encoding="utf-8") as file:  # noqa: PTH123
        assert file.read().strip() not in str(draft.blocks)


def test_a_part_is_read_by_its_name() -> None:
    """One that is not there is empty."""
    package = open_package(packed({**good(), "word/media/a.png": b"a"}))
    assert (package.part("word/media/a.png"), package.part("word/../word/media/a.png")) == (b"a", b"a")
    assert package.part("word/media/b.png") == b""
