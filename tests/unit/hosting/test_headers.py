"""Takes finished sites; checks their headers, and which of their files may be kept for ever."""

import re
from pathlib import Path

from tests.unit.hosting.sites import POLICY, finished
from vademecum.hosting.headers import fingerprinted, headers


def test_the_policy_is_that_of_the_build(tmp_path: Path) -> None:
    """Word by word."""
    assert headers(finished(tmp_path))["Content-Security-Policy"] == POLICY


def test_a_feature_is_allowed_where_a_script_uses_it(tmp_path: Path) -> None:
    """And only to the site itself."""
    permissions = headers(finished(tmp_path))["Permissions-Policy"].split(", ")
    assert {"camera=()", "clipboard-write=()", "fullscreen=()"} < set(permissions)
    files = {"assets/a.js": "navigator.clipboard.writeText(a)"}
    permissions = headers(finished(tmp_path, files=files))["Permissions-Policy"].split(", ")
    assert [one for one in permissions if "self" in one] == ["clipboard-write=(self)"]


def test_only_a_name_with_a_hash_is_kept(tmp_path: Path) -> None:
    """A date is none, and neither is one below another path."""
    site = finished(tmp_path)
    kept = re.compile(fingerprinted(site.base))
    assert [file for file in site.files if kept.search(f"{site.base}{file}")] == [
        "assets/vademecum.0123456789.css",
        "nl/search/full/fragment/nl_113e71b.pf_fragment",
    ]
    assert not kept.search("/assets/vademecum.0123456789.css")
    assert not kept.search("/intranet/kb/nl/a-20261122.png")
