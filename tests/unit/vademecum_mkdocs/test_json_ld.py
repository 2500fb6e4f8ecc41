"""Takes front matter, addresses and languages; checks the node of JSON-LD that a page describes itself with."""

from collections.abc import Mapping
from typing import Any

import pytest

from vademecum_mkdocs.json_ld import page_node
from vademecum_mkdocs.languages import Version

NL, DA, EN = (Version(code, f"https://x.org/{code}/a/", written=True) for code in ("nl", "da", "en"))
BO = {"@type": "Person", "name": "Bo"}


def meta(language: str, original: str = "nl", kind: str = "Article", **more: Any) -> Mapping[str, Any]:
    """The front matter of a text in a language."""
    return {"text_language": language, "original": original, "structured_data": {"@type": kind, **more}}


def work(version: Version) -> Mapping[str, str]:
    """How a text in another language is named."""
    return {"@type": "Article", "@id": version.address, "url": version.address, "inLanguage": version.language}


def test_an_original_names_its_translations() -> None:
    """Each with its address and language, and not itself."""
    node = page_node(meta("nl"), NL.address, [NL, DA, EN], [])
    assert node["workTranslation"] == [work(DA), work(EN)]
    assert (node["@id"], node["url"], "translationOfWork" in node) == (NL.address, NL.address, False)


def test_a_translation_names_its_original() -> None:
    """And no other translation."""
    node = page_node(meta("da"), DA.address, [NL, DA, EN], [])
    assert node["translationOfWork"] == work(NL)
    assert "workTranslation" not in node


def test_a_page_of_facts_is_no_translation() -> None:
    """It is in its language, though nobody has written a text for it."""
    facts = Version("da", DA.address, written=False)
    assert "workTranslation" not in page_node(meta("nl"), NL.address, [NL, facts], [])


@pytest.mark.parametrize(
    "front", [meta("da", ""), meta("da", "nl"), meta("da", kind="DefinedTerm")], ids=["none", "hidden", "no work"]
)
def test_without_an_original_to_be_read_nothing_is_said_of_it(front: Mapping[str, Any]) -> None:
    """Neither where it is hidden, nor where the page is no work that somebody wrote."""
    versions = [DA, EN] if front["structured_data"]["@type"] == "Article" else [NL, DA, EN]
    assert not {"workTranslation", "translationOfWork"} & set(page_node(front, DA.address, versions, []))


def test_an_author_with_a_page_has_its_address() -> None:
    """One without has none."""
    anna = {"@type": "Person", "name": "Anna"}
    node = page_node(meta("nl", author=[anna, BO]), NL.address, [NL], ["https://x.org/nl/anna/", ""])
    assert node["author"] == [{**anna, "url": "https://x.org/nl/anna/"}, BO]


def test_authors_stay_as_they_are_where_no_page_is_known() -> None:
    """A site without an address has none of theirs either."""
    assert page_node(meta("nl", author=[BO]), NL.address, [NL], [])["author"] == [BO]
