"""Takes broken .po files; checks the place and the sentence of the error."""

from pathlib import Path

import pytest

from vademecum.languages import CatalogueError, messages_for

OUT_OF_PLACE = "This line is out of place: msgid or msgstr is missing."
NOT_QUOTED = "This line is not a keyword and a text in double quotes."
PLACEHOLDER = "This translation has a placeholder that its sentence lacks."
TOO_MANY = "A part of this entry is missing, or it has more plural forms than the header says."
HEADER = "The header of this catalogue cannot be read."


@pytest.mark.parametrize(
    ("text", "line", "sentence"),
    [
        pytest.param('msgid "a"\nmsgstr "b\n', 2, NOT_QUOTED, id="no closing quote"),
        pytest.param('msgid "a"\nmsgstr "b" c"\n', 2, NOT_QUOTED, id="bare quote inside"),
        pytest.param('msgid "a"\nmsgstring "b"\n', 2, NOT_QUOTED, id="unknown keyword"),
        pytest.param('<<<<<<< HEAD\nmsgid "a"\nmsgstr "b"\n', 1, NOT_QUOTED, id="merge conflict"),
        pytest.param('msgid "a"\n\nmsgid "b"\nmsgstr "c"\n', 3, OUT_OF_PLACE, id="msgstr missing"),
        pytest.param('msgstr "b"\nmsgid "a"\nmsgstr "c"\n', 1, OUT_OF_PLACE, id="msgid missing"),
        pytest.param('"a"\nmsgid "a"\nmsgstr "c"\n', 1, OUT_OF_PLACE, id="text before any keyword"),
        pytest.param('msgid "a"\nmsgstr[0] "b"\n', 2, OUT_OF_PLACE, id="plural form without plural"),
        pytest.param('msgid "a"\nmsgid_plural "b"\nmsgstr "c"\n', 3, OUT_OF_PLACE, id="plural without its forms"),
        pytest.param('msgid "a"\n', 1, OUT_OF_PLACE, id="ends in the middle"),
        pytest.param('\nmsgid "{x}"\nmsgstr "{y}"\n', 2, PLACEHOLDER, id="wrong placeholder"),
        pytest.param('msgid "%(x)s"\nmsgstr "%(y)s"\n', 1, PLACEHOLDER, id="wrong template placeholder"),
        pytest.param(
            'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\nmsgstr[2] "e"\n', 1, TOO_MANY, id="three forms"
        ),
        pytest.param('msgid ""\nmsgstr "Plural-Forms: nplurals=two;\\n"\n', 1, HEADER, id="header"),
    ],
)
def test_a_broken_file_is_an_error_at_its_line(tmp_path: Path, text: str, line: int, sentence: str) -> None:
    """The error names the file, the line and what is wrong with it."""
    path = tmp_path / "de.po"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError) as raised:
        messages_for("de", tmp_path)
    assert (raised.value.path, raised.value.line, raised.value.sentence) == (path, line, sentence)
    assert str(raised.value) == f"{path}:{line}: {sentence}"


def test_another_encoding_is_an_error_at_its_line(tmp_path: Path) -> None:
    """A file in Latin-1 is reported at its first letter that is not UTF-8."""
    (tmp_path / "de.po").write_bytes('msgid "a"\nmsgstr "ü"\n'.encode("latin-1"))
    with pytest.raises(CatalogueError, match="This line is not UTF-8") as raised:
        messages_for("de", tmp_path)
    assert raised.value.line == 2


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('\ufeffmsgid "a"\r\nmsgstr "b"\r\n', id="byte order mark and Windows line ends"),
        pytest.param(
            '# Note.\n#. Hint.\n#: f.py\n#, fuzzy\n#~ msgid "x"\n#~ msgstr "y"\n\nmsgid "a"\nmsgstr "b"\n',
            id="comments",
        ),
        pytest.param('msgid ""\n"a"\nmsgstr ""\n"b"\n', id="text on lines of its own"),
        pytest.param('msgid "a"\nmsgstr "b"', id="no last line end"),
    ],
)
def test_every_form_that_tools_write_is_read(tmp_path: Path, text: str) -> None:
    """Editors differ in line ends, marks and wrapping; the translation is the same."""
    (tmp_path / "de.po").write_text(text, encoding="utf-8", newline="")
    assert messages_for("de", tmp_path).gettext("a") == "b"


def test_an_empty_file_is_a_catalogue_of_nothing(tmp_path: Path) -> None:
    """A translator starts from an empty file."""
    (tmp_path / "de.po").touch()
    assert messages_for("de", tmp_path).gettext("a") == "a"


def test_a_translation_may_leave_a_placeholder_out(tmp_path: Path) -> None:
    """The form for one may say «one role» where the sentence says «{n} role»."""
    text = 'msgid "{n} role"\nmsgid_plural "{n} roles"\nmsgstr[0] "eine Rolle"\nmsgstr[1] "{n:d} Rollen"\n'
    (tmp_path / "de.po").write_text(text, encoding="utf-8")
    assert messages_for("de", tmp_path).ngettext("{n} role", "{n} roles", 1) == "eine Rolle"
