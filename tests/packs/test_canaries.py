"""Takes the document of a pack; checks that what is wrong with a PDF of it would be seen."""

from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.packs.reading import checked, facts, tagged
from vademecum.packs import Document, pdf

TABLE = "".join(f"<tr><th scope=row>Row {number}</th><td>yes</td><td>no</td></tr>" for number in range(90))
HTML = f"""<!doctype html><html lang=en><head><title>Pack</title></head><body><h1>Pack</h1>
<table><thead><tr><th scope=col>What</th><th scope=col>Now</th><th scope=col>Later</th></tr></thead>
<tbody>{TABLE}</tbody></table></body></html>"""
DOCUMENT = Document(HTML, {})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Gives the path of a file."""
    return tmp_path / "pack.pdf"


def test_an_untagged_document_is_found(path: Path) -> None:
    """The same document without tags is not what the checker passes."""
    path.write_bytes(pdf(DOCUMENT, path.parent))
    assert checked(path, "conformance") == []
    path.write_bytes(pdf(DOCUMENT, path.parent, tagged=False))
    assert facts(path)["Tagged"] == "no"
    assert checked(path, "conformance") != []


def test_a_document_without_a_language_is_found(path: Path) -> None:
    """Tags alone do not make it readable."""
    path.write_bytes(pdf(Document(HTML.replace(" lang=en", ""), {}), path.parent))
    assert checked(path, "conformance") != []


def test_a_head_that_is_repeated_is_said_once(path: Path) -> None:
    """It stands on each page, and in the tags it is the head of one table."""
    path.write_bytes(pdf(DOCUMENT, path.parent))
    assert int(facts(path)["Pages"]) > 1
    found = tagged(path)
    assert [tag for tag, _ in found].count("Table") == 1
    assert [words for tag, words in found if tag == "TH"][:4] == ["What", "Now", "Later", "Row0"]
    assert [tag for tag, _ in found].count("TR") == 91


def test_nobody_is_asked_for_anything(path: Path) -> None:
    """A picture and a style sheet on a host are left out, and so is a file that is not of the site."""
    asked: list[str] = []

    class Host(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

    with HTTPServer(("127.0.0.1", 0), Host) as host:
        Thread(target=host.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{host.server_port}"
        outside = Path(__file__).as_uri()
        pictures = f'<img src="{address}/a.png" alt="A"><img src="{outside}" alt="B">'
        more = f"{pictures}<link rel=stylesheet href={address}/c.css>"
        path.write_bytes(pdf(Document(HTML.replace("<table>", f"{more}<table>"), {}), path.parent))
        host.shutdown()
    assert asked == []
