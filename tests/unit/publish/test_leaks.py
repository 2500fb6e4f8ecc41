"""Plants words in each kind of file that a site has, and holds the search for leaks to finding them."""

import gzip
import io
import json
import zipfile
import zlib
from pathlib import Path

import pytest

from vademecum.publish.leaks import Hidden, Sought, find_leaks

WORDS = "nachtdienst zonder koorts"
HIDDEN = Hidden((Sought("practice:night", WORDS),), (("id/practice/night", "practice:night"),))
TITLE = "Nachtdienst zonder koorts"


def workbook() -> bytes:
    """A package with the title in one of its files, as a workbook is."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", f"<si><t>{TITLE}</t></si>")
    return packed.getvalue()


PLANTED: dict[str, bytes] = {
    "nl/praktijken/index.html": f"<html><body><a href='#'>{TITLE}</a></body></html>".encode(),
    "nl/marked/index.html": b"<p>Nachtdienst <em>zonder</em> <span>koorts</span></p>",
    "nl/hyphen/index.html": "<p>Nacht\xaddienst\n zonder&nbsp;koorts</p>".encode(),
    "nl/attribute/index.html": f'<meta name="description" content="{TITLE}">'.encode(),
    "nl/comment/index.html": f"<!-- {TITLE} -->".encode(),
    "nl/search/names.js": f"window.names={json.dumps([TITLE])}".encode(),
    "nl/search/full/fragment/nl_1.pf_fragment": gzip.compress(b"pagefind_dcd" + json.dumps({"c": TITLE}).encode()),
    "nl/blog/feed.xml": f"<title>{TITLE}</title>".encode(),
    "sitemap.xml": b"<loc>https://kb.example/nl/nachtdienst%20zonder%20koorts/</loc>",
    "data/catalogue.json": json.dumps({"title": "Nachtdienst zonder koorts\u00a0"}).encode(),
    "data/escaped.json": b'{"title": "Nachtdienst\\u0020zonder\\u0020koorts"}',
    "objects.inv": b"# Sphinx inventory version 2\n# zlib.\n" + zlib.compress(f"x 1 - - {TITLE}".encode()),
    "redirects": f"/old /new  # {TITLE}".encode(),
    "nl/calendar.ics": b"SUMMARY:Nachtdienst zonder ko\r\n orts\r\n",
    "nl/matrix.csv": f"role,title\ncmio,{TITLE}\n".encode(),
    "nl/matrix.xlsx": workbook(),
    "nl/matrix.xlsx.gz": gzip.compress(workbook()),
}
"""By path, a file with the title in it."""


@pytest.mark.parametrize("path", PLANTED)
def test_words_are_found_in_each_kind_of_file(path: str, tmp_path: Path) -> None:
    """However a file writes or packs them, and nowhere else."""
    put(tmp_path, {path: PLANTED[path], "nl/index.html": b"<p>Nachtdienst, en niet zonder koorts.</p>"})
    found = find_leaks(tmp_path, HIDDEN)
    assert [(one.code, one.span.file, one.values["ref"]) for one in found] == [("leak", path, "practice:night")]


@pytest.mark.parametrize("path", ["id/practice/night/index.html", "id/practice/night.json"])
def test_an_address_is_found(path: str, tmp_path: Path) -> None:
    """A page or a card for what is hidden is a leak, whatever is in it."""
    put(tmp_path, {path: b"", "id/practice/night-shift/index.html": b""})
    assert [(one.code, one.span.file) for one in find_leaks(tmp_path, HIDDEN)] == [("leak-address", path)]


def test_one_word_counts_alone(tmp_path: Path) -> None:
    """As a heading, a value or a line of a table it is a leak; in a sentence it is anybody's."""
    hidden = Hidden((Sought("practice:night", "nacht", alone=True),))
    put(tmp_path, {"prose.html": b"<p>Elke nacht, en de nacht daarna.</p>", "head.html": b"<h1> Nacht </h1>"})
    put(tmp_path, {"list.json": b'["Nacht"]', "rows.csv": b"cmio,Nacht\r\n", "longer.html": b"<h1>Nachtzorg</h1>"})
    assert {one.span.file for one in find_leaks(tmp_path, hidden)} == {"head.html", "list.json", "rows.csv"}


def test_the_line_is_named(tmp_path: Path) -> None:
    """Where the words stand plainly, the author of a template finds them at once."""
    put(tmp_path, {"page.html": f"<p>\n\n<b>{TITLE}</b>".encode()})
    assert [one.span.line for one in find_leaks(tmp_path, HIDDEN)] == [3]


def test_what_only_looks_packed_is_read_as_it_is(tmp_path: Path) -> None:
    """A file that is broken hides nothing, and stops nothing."""
    put(
        tmp_path, {"a.gz": b"\x1f\x8b" + TITLE.encode(), "b.zip": b"PK\x03\x04" + TITLE.encode(), "c.html": b"\xff\xfe"}
    )
    assert {one.span.file for one in find_leaks(tmp_path, HIDDEN)} == {"a.gz", "b.zip"}


def test_nothing_hidden_reads_nothing(tmp_path: Path) -> None:
    """A site without secrets pays nothing for the search: not even its folder need be there."""
    assert not find_leaks(tmp_path / "missing", Hidden())


def put(folder: Path, files: dict[str, bytes]) -> None:
    """Write files below a folder."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
