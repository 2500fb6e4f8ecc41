"""The site behind nginx, Apache and Caddy, at the root of a host and in a folder, as `vademecum hosting` has it."""

import gzip
from dataclasses import replace
from urllib.parse import quote, urlsplit

import pytest

from tests.hosting.conftest import Hosted, Hosts

FIXED = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
TYPES = {
    "index.html": "text/html; charset=utf-8",
    "nl/index.html": "text/html; charset=utf-8",
    "assets/vademecum.*.css": "text/css; charset=utf-8",
    "assets/vademecum.*.js": "text/javascript; charset=utf-8",
    "assets/*.svg": "image/svg+xml",
    "assets/*.png": "image/png",
    "objects.inv": "application/octet-stream",
    "data/concepts.jsonld": "application/ld+json",
    "data/concepts.ttl": "text/turtle; charset=utf-8",
    "data/catalogue.json": "application/json",
    "nl/search/names.json.gz": "application/gzip",
    "nl/search/full/fragment/*.pf_fragment": "application/octet-stream",
    "nl/search/full/*.pagefind": "application/octet-stream",
    "nl/blog/atom.xml": "application/atom+xml",
    "nl/blog/rss.xml": "application/rss+xml",
    "nl/blog/feed.json": "application/feed+json",
    "nl/competentiematrix/*.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "nl/competentiematrix/matrix.csv": "text/csv; charset=utf-8",
}
KEPT = ("assets/vademecum.*.css", "assets/vademecum-search.*.js", "assets/stylesheets/main.*.css", "*/search/full/*/*")
ASKED_AGAIN = (
    "index.html",
    "assets/vademecum.svg",
    "nl/search/names.json.gz",
    "nl/search/full/pagefind.js",
    "404.html",
)
FOREVER = "public, max-age=31536000, immutable"
NO_PAGE = {"nl/geen-pagina/": "nl", "da/ingen": "da", "en/roles/nobody/x.html": "en", "nope": "", "id/role/nobody/": ""}
WISHES = {
    "": "nl",
    "*": "nl",
    "fr-FR, fr;q=0.9": "nl",
    "da": "da",
    "en-GB,en;q=0.9,nl;q=0.8": "en",
    "fr, da;q=0.3, en;q=0.7": "en",
    "nl;q=0, da;q=0.01": "da",
    "nl; q=0.5 , en ; q=1.0": "en",
    "dab, xda": "nl",
    "da, en": "da",
    "https://elsewhere.example, da": "da",
}


def location(host: Hosted, path: str, **headers: str) -> tuple[int, str]:
    """The status of an answer, and the whole address that it sends to, without that of this very host."""
    answer = host.ask(path, **headers)
    return answer.status, answer.headers["location"].removeprefix(f"http://127.0.0.1:{host.port}")


@pytest.mark.parametrize("path", ["nl/", "da/praksis/", "nl/geen-pagina/", "nope", "", "objects.inv"])
def test_every_answer_has_the_headers(host: Hosted, path: str) -> None:
    """The policy as the build made it, once; pages, files, redirects and «not found» alike."""
    found = host.ask(path).headers
    assert found["content-security-policy"] == (host.folder / "content-security-policy.txt").read_text().strip()
    assert found["permissions-policy"].count("camera=()") == found["permissions-policy"].count("(self)") == 1
    assert {name: found[name] for name in FIXED} == FIXED
    assert "strict-transport-security" not in found


@pytest.mark.parametrize("pattern", TYPES)
def test_types(host: Hosted, pattern: str) -> None:
    """Of what servers do not know, too; and a file comes as it is."""
    path = host.file(pattern)
    answer = host.ask(quote(path) if path != "index.html" else "nl/")
    assert (answer.status, answer.headers["content-type"].lower()) == (200, TYPES[pattern])
    assert "content-encoding" not in answer.headers


def test_bytes_are_those_of_the_file(host: Hosted) -> None:
    """Also of what is packed already, whatever a browser accepts."""
    for path in ("nl/search/names.json.gz", "objects.inv", host.file("nl/search/full/fragment/*")):
        answer = host.ask(path, Accept_Encoding="gzip, br")
        assert answer.body == (host.folder / path).read_bytes()
        assert "content-encoding" not in answer.headers


@pytest.mark.parametrize("pattern", KEPT)
def test_what_is_named_by_its_content_is_kept(host: Hosted, pattern: str) -> None:
    """For a year, compressed or not; under a name that is not there nothing is kept."""
    path = host.file(pattern)
    for accepted in ("identity", "gzip"):
        assert host.ask(path, Accept_Encoding=accepted).headers["cache-control"] == FOREVER
    missing = host.ask("assets/vademecum.0123456789.css")
    assert (missing.status, missing.headers["cache-control"]) == (404, "no-cache")


@pytest.mark.parametrize("path", ASKED_AGAIN)
def test_other_files_are_asked_for_again(host: Hosted, path: str) -> None:
    """And not sent again where they are as they were."""
    first = host.ask(path)
    assert first.headers["cache-control"] == "no-cache"
    again = host.ask(path, If_None_Match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize("path", ["nl/", "assets/vademecum.*.css", "data/catalogue.json", "nl/blog/feed.json", "nl/x/"])
def test_texts_come_compressed_to_who_asks(host: Hosted, path: str) -> None:
    """As the same text and type, and caches are told; others get it plain."""
    path = host.file(path) if "*" in path else path
    plain, packed = host.ask(path), host.ask(path, Accept_Encoding="br;q=1, gzip;q=0.8")
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
    assert (packed.status, packed.headers["content-type"]) == (plain.status, plain.headers["content-type"])
    assert "accept-encoding" in packed.headers["vary"].lower()
    assert len(packed.body) < len(plain.body)


def test_who_refuses_compression_gets_none(host: Hosted) -> None:
    """A weight of nothing is a refusal."""
    assert "content-encoding" not in host.ask("nl/", Accept_Encoding="gzip;q=0").headers


@pytest.mark.parametrize("path", NO_PAGE)
def test_missing_page_is_answered_in_its_language(host: Hosted, path: str) -> None:
    """With the status 404 and the page of the language, elsewhere that of all."""
    answer = host.ask(path)
    page = host.folder / NO_PAGE[path] / "404.html"
    assert (answer.status, answer.body) == (404, page.read_bytes())
    assert answer.headers["content-type"].lower() == "text/html; charset=utf-8"


@pytest.mark.parametrize("wish", WISHES)
def test_root_leads_to_the_language_that_is_wanted_most(host: Hosted, wish: str) -> None:
    """By weight, then by order; without a wish, or another one, to the default. No cache mixes readers up."""
    headers = {"Accept_Language": wish} if wish else {}
    assert location(host, "", **headers) == (302, f"{host.base}{WISHES[wish]}/")
    answer = host.ask("", **headers)
    assert "accept-language" in answer.headers["vary"].lower()
    assert answer.headers["cache-control"] == "no-cache"


def test_folder_without_slash_gets_one(host: Hosted) -> None:
    """With the path of the site before it."""
    status, address = location(host, "nl/blog")
    assert (status in (301, 308), address) == (True, f"{host.base}nl/blog/")


def test_path_of_the_site_without_slash_gets_one(server: str, hosts: Hosts) -> None:
    """As people type it."""
    whole = replace(hosts(server, "folder"), base="")
    assert location(whole, "/intranet/kb") == (301, "/intranet/kb/")


def test_old_addresses_lead_on_for_good(host: Hosted) -> None:
    """In one step, to a page that is there; also in other letters, and to an id."""
    assert location(host, "nl/eigenaar/") == (301, f"{host.base}nl/praktijken/eigenaar-van-de-verandering/")
    assert location(host, "id/practice/owner/") == (301, f"{host.base}id/practice/change-ownership/")
    assert location(host, "da/gammel/%C3%A6ble/") == (301, f"{host.base}da/")
    assert location(host, "nl/oud/naar-%C3%A6/") == (301, f"{host.base}da/gammel/p%C3%A6re/")
    assert host.ask("nl/praktijken/eigenaar-van-de-verandering/").status == 200
    assert host.ask("nl/eigenaar/x").status == 404


@pytest.mark.parametrize("path", ["//elsewhere.example/", "//elsewhere.example/..", "/\\elsewhere.example/%2e%2e"])
def test_no_address_leads_elsewhere(host: Hosted, path: str) -> None:
    """Whatever stands behind the site's own."""
    for before in ("", host.base.rstrip("/")):
        answer = replace(host, base="").ask(before + path)
        sent = urlsplit(answer.headers.get("location", ""))
        assert sent.netloc in ("", f"127.0.0.1:{host.port}")
        assert not answer.headers.get("location", "").startswith(("//", "/\\"))


@pytest.mark.parametrize("path", [".vademecum", ".git/config", ".git/", "nl/.hidden"])
def test_hidden_files_stay_hidden(host: Hosted, path: str) -> None:
    """Marks of the build, and what somebody left behind."""
    answer = host.ask(path)
    assert answer.status == 404
    assert b"secret" not in answer.body


def test_nothing_can_be_sent_to_the_site(host: Hosted) -> None:
    """It is files alone."""
    assert host.ask("nl/", "PUT").status in (403, 404, 405)
    assert host.ask("nl/", "DELETE").status in (403, 404, 405)
