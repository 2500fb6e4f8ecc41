"""Takes pages as they are served; checks what they are on a disk."""

import pytest

from tests.archives import SITE
from vademecum.archives.offline import START, offline, to_file, to_files


@pytest.mark.parametrize(
    ("address", "there"),
    [
        ("../", "../index.html"),
        ("./", "./index.html"),
        (".", "./index.html"),
        ("..", "../index.html"),
        ("../../nl/rollen/#mandaat", "../../nl/rollen/index.html#mandaat"),
        ("../search/?q=a/b&amp;kind=role#x/", "../search/index.html?q=a/b&amp;kind=role#x/"),
        ("", ""),
        ("#a/", "#a/"),
        ("?q=/", "?q=/"),
        ("../data/matrix.csv", "../data/matrix.csv"),
        ("https://example.org/a/", "https://example.org/a/"),
        ("//example.org/", "//example.org/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("/nl/", "/nl/"),
    ],
)
def test_an_address_of_a_folder_is_that_of_its_page(address: str, there: str) -> None:
    """With its question and its place on the page; other addresses stay."""
    assert to_file(address) == there


@pytest.mark.parametrize(
    ("tag", "there"),
    [
        ('<a class="x" href="../">', '<a class="x" href="../index.html">'),
        ("<a href='../' data-x>", "<a href='../index.html' data-x>"),
        ("<a href=../a/#b>", "<a href=../a/index.html#b>"),
        ('<A HREF="a/">', '<A HREF="a/index.html">'),
        ('<a title="x > y" href="a/">', '<a title="x > y" href="a/index.html">'),
        ('<a data-href="a/">', '<a data-href="a/">'),
        ('<link rel="next" href="a/">', '<link rel="next" href="a/index.html">'),
        (
            '<meta http-equiv="refresh" content="0; url=../b/">',
            '<meta http-equiv="refresh" content="0; url=../b/index.html">',
        ),
        ('<meta name="description" content="a/">', '<meta name="description" content="a/">'),
        (
            '<option data-profile="cmio/" data-document="a.docx">',
            '<option data-profile="cmio/index.html" data-document="a.docx">',
        ),
        (
            '<template data-site="../"><a href="b/"></template>',
            '<template data-site="../"><a href="b/index.html"></template>',
        ),
        ("<script>\"<a href='a/'>\"</script>", "<script>\"<a href='a/'>\"</script>"),
        ('<!-- <a href="a/"> -->', '<!-- <a href="a/"> -->'),
        ('<img src="a/"><p>href="a/"</p>', '<img src="a/"><p>href="a/"</p>'),
    ],
)
def test_only_links_are_led_elsewhere(tag: str, there: str) -> None:
    """Words, scripts and the addresses that scripts build on stay as they are."""
    assert to_files(tag) == there


def test_what_servers_read_is_left_out() -> None:
    """And the choice of language has a name that a reader sees among the files."""
    files = offline(SITE)
    assert SITE.keys() - files.keys() == {"404.html", ".vademecum", "redirects/nginx.conf"}
    assert files.keys() - SITE.keys() == {START}
    assert files[START] == files["index.html"] == b'<p><a href="nl/index.html">nl</a></p>'


def test_what_scripts_ask_for_comes_as_a_script_too() -> None:
    """Of a page its content alone; of a document its bytes in letters; of other pages nothing."""
    site = {
        "nl/map/index.html": b'<script src="../../assets/vademecum-pack.js"></script><a href="../r%C3%B8d/#x">r</a>'
        b'<option data-document="../a.docx"><a href="https://example.org/">',
        "nl/rød/index.html": '<html><main id="m">"Rød"</main></html>'.encode(),
        "nl/other/index.html": b"<main></main>",
        "nl/a.docx": b"\0\1",
    }
    added = {path: content.decode() for path, content in offline(site).items() if path not in site}
    begin = "(window.vademecumFiles ??= {})[document.currentScript.src] = "
    assert added == {
        "nl/rød/index.html.js": f'{begin}"<main id=\\"m\\">\\"R\\u00f8d\\"";\n',
        "nl/a.docx.js": f'{begin}"AAE=";\n',
    }
