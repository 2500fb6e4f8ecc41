"""Takes what stands around a page; checks what its template can ask of that."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from vademecum.catalogue import Look
from vademecum_mkdocs.frame import Branding, Frame, Link, Place, Surroundings, Ways, lang

BRAND = Branding(Look(), "", lang(""))
AROUND = Surroundings(
    "da", "ltr", "Handbook", "version 1", "hr@example.org", "main.css", "https://x.org/a.png", BRAND, full_text=True
)
META: Mapping[str, Any] = {
    "title": "R&D <b>",
    "description": "In short",
    "kind": "practice",
    "text_language": "da",
    "structured_data": {"@type": "Article", "name": "R&D <b>"},
}
HOME = Link("Handbook", "../../")
SECTION = Link("Praksis", "../")
ADDRESS = "https://x.org/da/praksis/a/"


def frame(
    meta: Mapping[str, Any] | None = META,
    canonical: str = ADDRESS,
    contact: str = "hr@example.org",
    ways: Ways | None = None,
    notice: str = "",
    picture: str = AROUND.picture,
) -> Frame:
    """The frame of a Danish practice, with changes."""
    around = Surroundings(**{**vars(AROUND), "contact": contact, "picture": picture})
    ways = ways or Ways(HOME, Link("Indhold", "../../indhold/"), Link("Søg", "../../soeg/"), (), (), SECTION)
    return Frame(around, Place("../../../", "../../", str), ways, (), meta, canonical, notice=notice)


@pytest.mark.parametrize(
    ("meta", "expected"),
    [(META, "R&D <b> – Handbook"), ({"title": "Handbook"}, "Handbook"), (None, "Handbook")],
)
def test_a_window_has_the_title_of_page_and_site(meta: Mapping[str, Any] | None, expected: str) -> None:
    """Once, where they are the same; a page that was not found has that of the site."""
    assert frame(meta).title == expected


def test_words_in_another_language_are_marked() -> None:
    """Those of the page's own are not."""
    assert frame().mark == ""
    assert frame({**META, "text_language": "nl"}).mark == ' lang="nl"'
    assert (frame().speaks("da"), frame().speaks("en")) == ("", ' lang="en"')
    assert frame(None).mark == ""


def test_a_link_marks_a_title_in_another_language() -> None:
    """With an attribute that a template prints as it is."""
    assert (Link("A", "a/").mark, Link("A", "a/", language="nl").mark) == ("", ' lang="nl"')


def test_a_language_cannot_break_out_of_its_attribute() -> None:
    """Whatever its code."""
    assert lang('"><b>') == ' lang="&#34;&gt;&lt;b&gt;"'


def test_a_page_with_an_address_can_be_shared() -> None:
    """Title, address, picture and language, as they are; the template escapes them."""
    assert dict(frame().open_graph) == {
        "og:type": "article",
        "og:title": "R&D <b>",
        "og:url": ADDRESS,
        "og:site_name": "Handbook",
        "og:locale": "da_DK",
        "og:image": "https://x.org/a.png",
        "og:image:alt": "Handbook",
        "og:description": "In short",
    }


def test_a_page_without_a_summary_has_no_description() -> None:
    """An empty one would say nothing."""
    assert "og:description" not in dict(frame({**META, "description": ""}).open_graph)


@pytest.mark.parametrize(("meta", "canonical"), [(META, ""), (None, "")], ids=["no address", "not found"])
def test_a_page_without_an_address_says_nothing_to_machines(meta: Mapping[str, Any] | None, canonical: str) -> None:
    """All that they are told must be absolute."""
    assert list(frame(meta, canonical).open_graph) == []
    assert frame(meta, canonical).structured_data == {}


def test_machines_are_told_of_the_page_and_the_way_to_it() -> None:
    """From the front page over the section, with absolute addresses."""
    data = frame().structured_data
    assert data["@context"] == "https://schema.org"
    assert data["@graph"] == [
        {"@type": "Article", "name": "R&D <b>", "url": ADDRESS, "@id": ADDRESS},
        {
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": 1, "name": "Handbook", "item": "https://x.org/da/"},
                {"@type": "ListItem", "position": 2, "name": "Praksis", "item": "https://x.org/da/praksis/"},
            ],
        },
    ]


def test_the_front_page_is_no_step_to_itself() -> None:
    """A way without a step is not told."""
    data = frame(
        ways=Ways(Link("Handbook", "./", "page"), Link("Indhold", "indhold/"), Link("Søg", "soeg/"), (), ())
    ).structured_data
    assert [node["@type"] for node in data["@graph"]] == ["Article"]


def test_a_borrowed_page_tells_of_no_way() -> None:
    """Its address is that of the original, to which the steps of another language do not lead."""
    data = frame(canonical="https://x.org/nl/praktijken/a/", notice="Borrowed.").structured_data
    assert [(node["@type"], node["url"]) for node in data["@graph"]] == [("Article", "https://x.org/nl/praktijken/a/")]


@pytest.mark.parametrize("title", ["R&D <b>", "50% & more?", 'Q "a" #1', "Ærø + ø", "a&body=b"])
def test_a_mistake_is_reported_with_title_and_address(title: str) -> None:
    """Every sign arrives as it was written."""
    report = frame({**META, "title": title}).report
    parts = urlsplit(report)
    assert (parts.scheme, parts.path, parts.fragment) == ("mailto", "hr@example.org", "")
    assert parse_qs(parts.query, strict_parsing=True) == {"subject": [f"{title} – Handbook"], "body": [ADDRESS]}
    assert not set(report) & set(" \"'<>")


def test_without_a_contact_nothing_is_reported() -> None:
    """There would be nobody to read it."""
    assert frame(contact="").report == ""


def test_a_site_without_a_picture_shows_none() -> None:
    """Neither to those who share a page nor to machines."""
    found = frame(picture="")
    assert found.picture is None
    assert [name for name, _ in found.open_graph if name.startswith("og:image")] == []
    assert "image" not in found.structured_data["@graph"][0]
