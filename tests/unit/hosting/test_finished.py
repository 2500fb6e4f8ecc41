"""Takes folders of sites; checks what is read of them, and what is refused and how."""

from pathlib import Path
from typing import Any

import pytest

from tests.unit.hosting.sites import POLICY, finished, site_folder
from vademecum.hosting import SENTENCES, UnfinishedError, read_finished


def refused(folder: Path, root: str = "/srv/kb") -> str:
    """Why a folder is refused; its sentence can be filled."""
    with pytest.raises(UnfinishedError) as error:
        read_finished(folder, root)
    assert SENTENCES[error.value.code].format(**error.value.values)
    return error.value.code


def test_what_a_server_must_know(tmp_path: Path) -> None:
    """Path, host, policy and languages; files without the hidden ones; new addresses are encoded, old ones are not."""
    site = finished(tmp_path)
    assert (site.host, site.base, site.policy, site.languages) == ("kb.example", "/intranet/kb/", POLICY, ("nl", "da"))
    assert site.redirects == {"nl/oud/": "nl/nieuw/", "da/æble/": "da/p%C3%A6re/"}
    assert not any(".git" in file or ".vademecum" in file for file in site.files)
    assert site.named_types == {"feed.json": "application/feed+json"}
    assert site.types["json"] == "application/json"
    assert not site.is_compressed


@pytest.mark.parametrize(
    ("address", "base"), [("", "/"), ("https://e.org", "/"), ("https://e.org/", "/"), ("https://e.org/a", "/a/")]
)
def test_the_path_of_the_address(tmp_path: Path, address: str, base: str) -> None:
    """Has a slash at both ends."""
    assert finished(tmp_path, address=address).base == base


@pytest.mark.parametrize("name", ["content-security-policy.txt", "hosting.json"])
def test_a_folder_that_no_build_finished_is_refused(tmp_path: Path, name: str) -> None:
    """Or whose file is not UTF-8."""
    folder = site_folder(tmp_path)
    (folder / name).write_bytes(b"\xff")
    assert refused(folder) == "unreadable"
    (folder / name).unlink()
    assert refused(folder) == "missing"


@pytest.mark.parametrize("policy", ["", "default-src 'self'\nX: y", 'a "b"', "a $b", "a {b}"])
def test_no_other_policy_is_taken(tmp_path: Path, policy: str) -> None:
    """Than one line of the signs that policies have: it becomes part of a program."""
    assert refused(site_folder(tmp_path, policy)) == "unreadable"


@pytest.mark.parametrize(
    "facts",
    [
        {"address": 1},
        {"languages": []},
        {"languages": "nl"},
        {"languages": ["n;l"]},
        {"redirects": []},
        {"redirects": {"a/": 1}},
        {"redirects": {"a/": "a/"}},
        {"redirects": {"a/": "b/", "b/": "a/"}},
    ],
)
def test_facts_that_no_build_writes_are_refused(tmp_path: Path, facts: dict[str, Any]) -> None:
    """Such as a move in a circle."""
    assert refused(site_folder(tmp_path, **facts)) == "unreadable"


@pytest.mark.parametrize("address", ["https://e.org/a b/", "https://e.org/%22/", "https://e.org/$a/", "https://e_x/"])
def test_an_address_that_servers_read_differently_is_refused(tmp_path: Path, address: str) -> None:
    """It would have to be written otherwise for each."""
    assert refused(site_folder(tmp_path, address=address)) == "address"


@pytest.mark.parametrize("root", ['/srv/"kb', "/srv/$kb", "/srv/k\nb", "C:\\kb"])
def test_a_folder_with_such_signs_is_refused(tmp_path: Path, root: str) -> None:
    """The same."""
    assert refused(site_folder(tmp_path), root) == "folder"


@pytest.mark.parametrize(
    "move",
    [
        {"/elsewhere.example/": "nl/"},
        {"nl/a/": "/elsewhere.example/"},
        {"nl/a/": "../../"},
        {"nl/a/": "nl//b/"},
        {'nl/"a/': "nl/"},
        {"nl/a b/": "nl/"},
        {"nl/$a/": "nl/"},
        {"nl/a": "nl/"},
        {"https://elsewhere.example/": "nl/"},
    ],
)
def test_no_move_leads_out_of_the_site(tmp_path: Path, move: dict[str, str]) -> None:
    """Nor has it signs that mean something to a server; a page at the old address leads on."""
    assert finished(tmp_path, redirects=move).redirects == {}
