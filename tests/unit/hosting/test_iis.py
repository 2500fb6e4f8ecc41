"""Takes finished sites; checks their `web.config` for IIS, of which no copy runs here."""

import re
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

from tests.unit.hosting.sites import POLICY, REMARKS, finished
from vademecum.hosting.headers import FOR_EVER
from vademecum.hosting.iis import iis

KNOWN = {
    "system.webServer": {"defaultDocument", "httpProtocol", "staticContent", "urlCompression", "rewrite", "httpErrors"},
    "rewrite": {"rules", "outboundRules"},
    "rule": {"match", "conditions", "action"},
    "staticContent": {"remove", "mimeMap"},
    "httpErrors": {"remove", "error"},
}
"""What the reference of IIS has in each section (learn.microsoft.com/iis/configuration)."""


def config(folder: Path) -> Element:
    """The document as a parser reads it."""
    return fromstring(iis(finished(folder), REMARKS).encode())


def test_sections_are_those_of_the_reference(tmp_path: Path) -> None:
    """Nothing else stands in them; IIS answers 500 to all where something does."""
    for element in config(tmp_path).iter():
        if element.tag in KNOWN:
            assert {child.tag for child in element} <= KNOWN[str(element.tag)]


def test_headers(tmp_path: Path) -> None:
    """The policy as it is, quotation marks and all."""
    found = config(tmp_path).find(".//customHeaders/add[@name='Content-Security-Policy']")
    assert found is not None and found.get("value") == POLICY


def test_old_addresses_and_languages(tmp_path: Path) -> None:
    """Old addresses first, each for good; then the wishes; then the default."""
    rules = config(tmp_path).findall(".//rules/rule")
    actions = [(rule.find("match"), rule.find("action")) for rule in rules]
    moves = {match.get("url"): action.attrib for match, action in actions if match is not None and action is not None}
    assert moves[f"^{re.escape('da/æble/')}$"] == {
        "type": "Redirect",
        "url": "/intranet/kb/da/p%C3%A6re/",
        "redirectType": "Permanent",
    }
    assert moves["^$"] == {"type": "Redirect", "url": "/intranet/kb/nl/", "redirectType": "Found"}
    assert len({rule.get("name") for rule in rules}) == len(rules) == 2 + 11 + 1


def test_pages_for_what_is_missing(tmp_path: Path) -> None:
    """Of each language, and of all."""
    document = config(tmp_path)
    found = [error.get("path") for error in document.iter("error")]
    assert found == [f"/intranet/kb/{path}404.html" for path in ("", "nl/", "da/")]
    assert [place.get("path") for place in document.findall("location")] == ["nl", "da"]


def test_types_are_said_once(tmp_path: Path) -> None:
    """IIS refuses one that it has already, so each is removed first."""
    found = config(tmp_path).find(".//staticContent")
    assert found is not None
    endings = [child.get("fileExtension") for child in found]
    assert endings[::2] == endings[1::2]
    assert ".pf_fragment" in endings


def test_what_is_kept(tmp_path: Path) -> None:
    """A file that is named by its content, where it is there."""
    [rule] = [rule for rule in config(tmp_path).iter("rule") if rule.get("name") == "keep for ever"]
    conditions = rule.find("conditions")
    action = rule.find("action")
    assert conditions is not None and action is not None
    assert [one.get("input") for one in conditions] == ["{URL}", "{RESPONSE_STATUS}"]
    assert action.get("value") == FOR_EVER
