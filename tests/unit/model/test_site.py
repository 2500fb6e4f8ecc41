"""Takes the settings of a site; checks languages, folders and policies."""

import pytest

from tests.sites import SITE
from tests.unit.model.reading import fault, faults, valid
from vademecum.model import SiteFile

LEAST = "title: T\nversion: '1'\nid_base: https://example.org/id/\nlanguages: {nl: {name: Nederlands}}\n"


def test_four_keys_make_a_site() -> None:
    """Everything else has a default."""
    site = valid(SiteFile, LEAST)
    assert (list(site.languages), site.kinds, site.audiences, site.date) == (["nl"], {}, (), None)
    assert (site.menu, site.contact, site.term_help) == ((), "", True)


def test_the_menu_keeps_its_order() -> None:
    """Whatever the order of the kinds."""
    assert valid(SiteFile, f"{LEAST}menu: [post, role]\n").menu == ("post", "role")


def test_languages_keep_their_order() -> None:
    """The first one is the default."""
    assert list(valid(SiteFile, SITE).languages) == ["nl", "da", "en"]


def test_norwegian_is_a_language() -> None:
    """Its code is what older YAML calls false."""
    assert list(valid(SiteFile, LEAST.replace("nl:", "no:")).languages) == ["no"]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("{nl: {name: Nederlands}}", "{}", ("4:12", "type-wrong")),
        ("nl:", "dutch:", ("4:13", "key-unknown")),
        ("'1'", "2026.11", ("2:10", "type-wrong")),
        ("title: T", "date: 2026-13-01\ntitle: T", ("1:7", "date-invalid")),
        ("title: T", "kinds: {role: {fallback: never}}\ntitle: T", ("1:26", "value-unknown")),
        ("title: T", "kinds: {role: {folder: {nl: De Rollen}}}\ntitle: T", ("1:29", "id-invalid")),
        ("title: T", "kinds: {role: {review-every: 0 months}}\ntitle: T", ("1:30", "type-wrong")),
        ("title: T", "menu: [role, page]\ntitle: T", ("1:14", "value-unknown")),
    ],
)
def test_a_fault_stands_at_its_place(old: str, new: str, expected: tuple[str, str]) -> None:
    """At the key for a language, else at the value."""
    assert faults(SiteFile, LEAST.replace(old, new)) == {expected}


def test_a_licence_has_a_name_and_an_address() -> None:
    """The address is one that a page can lead to."""
    free = valid(SiteFile, f"{LEAST}license: {{name: Free, url: https://example.org/free}}\n").license
    assert free and (free.name, free.url) == ("Free", "https://example.org/free")
    assert faults(SiteFile, f"{LEAST}license: {{name: Free, url: free}}\n") == {("5:28", "type-wrong")}


@pytest.mark.parametrize(
    "base", ["id", "https://example.org", "https://example.org/id", "https://example.org/?id=/", "ftp://example.org/"]
)
def test_a_base_of_identifiers_ends_in_a_slash(base: str) -> None:
    """Else they would not be addresses; the sentence shows one that is right."""
    wrong = LEAST.replace("https://example.org/id/", base)
    assert faults(SiteFile, wrong) == {("3:10", "type-wrong")}
    assert fault(SiteFile, wrong)["expected"].msgid.startswith("a web address with a slash at its end")
    assert valid(SiteFile, LEAST.replace("https://example.org/id/", "http://a.example/")).id_base == "http://a.example/"


def test_an_identifier_does_not_name_a_language() -> None:
    """It is an address below the base, with a slash at its end."""
    site = valid(SiteFile, LEAST)
    assert site.identifier("role", "cmio") == "https://example.org/id/role/cmio/"
