"""Takes parts of a package; checks that it opens, and is the same in every build."""

import io
from zipfile import ZipFile

from vademecum.pages.packages import package_bytes

PARTS = {"[Content_Types].xml": "<Types/>", "word/document.xml": "<p>Ærø €</p>" * 50}


def test_a_package_holds_its_parts_in_their_order() -> None:
    """As UTF-8, packed, each with a sum that fits."""
    with ZipFile(io.BytesIO(package_bytes(PARTS))) as package:
        assert package.testzip() is None
        assert package.namelist() == list(PARTS)
        assert {name: package.read(name).decode() for name in package.namelist()} == PARTS
        assert package.getinfo("word/document.xml").compress_size < len(PARTS["word/document.xml"])


def test_a_package_is_made_on_no_clock_and_no_system() -> None:
    """Nor does it say by which it was made."""
    with ZipFile(io.BytesIO(package_bytes(PARTS))) as package:
        assert {(part.date_time, part.create_system) for part in package.infolist()} == {((1980, 1, 1, 0, 0, 0), 0)}
    assert package_bytes(PARTS) == package_bytes(dict(PARTS))


def test_what_xml_has_no_place_for_is_left_out() -> None:
    """A line break and a letter beyond the first plane stay."""
    with ZipFile(io.BytesIO(package_bytes({"a.xml": "<p>a\x0bb\x00\ufffe\nc😀</p>"}))) as package:
        assert package.read("a.xml").decode() == "<p>ab\nc😀</p>"
