"""Takes roles; checks the Word documents of their profiles, read by other means than they are written with."""

from pathlib import Path

import pytest

from tests.unit.pages.profiles import LEVELS, ROLES, TARGETS, made
from tests.word import R, W, WordFile, faults, read_word
from vademecum.catalogue import Edition

FOLDERS = {
    "nl": "nl/competentiematrix/functieprofiel-op-maat",
    "da": "da/kompetencematrix/stillingsprofil-til-tilpasning",
    "en": "en/competency-matrix/role-profile-to-adapt",
}
CIO = "it-director"


def content(folder: Path, code: str = "en", name: str = CIO, **files: str) -> bytes:
    """The bytes of the document of a role."""
    changed = {f"data/{key}.yml": value for key, value in files.items()}
    found = made(folder, ROLES | changed)[f"{FOLDERS[code]}/{name}.docx"].content
    assert isinstance(found, bytes)
    return found


def document(folder: Path, code: str = "en", name: str = CIO, **files: str) -> WordFile:
    """The document of a role."""
    return read_word(content(folder, code, name, **files))


@pytest.mark.parametrize(("code", "name"), [("nl", CIO), ("da", CIO), ("en", CIO), ("nl", "cmio"), ("en", "cmio")])
def test_word_finds_no_fault(code: str, name: str, tmp_path: Path) -> None:
    """Types, relations, styles, lists, the order of elements and controls are as the standard has them."""
    assert faults(document(tmp_path, code, name)) == []


def test_the_text_of_the_role_stands_in_it(tmp_path: Path) -> None:
    """With headings and lists by their styles, and signs of XML as they are."""
    found = document(tmp_path).paragraphs()
    assert found[:3] == [
        ("Kind", "Role profile · [name of the organisation]"),
        ("Title", 'IT "director" <&>'),
        ("Fact", "Reports to: [fill in]"),
    ]
    start = found.index(("Summary", "In short: A & B."))
    assert found[start + 1 : start + 7] == [
        ("Heading1", "Mandate"),
        ("Normal", "Leads R&D now1. See CMIO."),
        ("ListNumber", "First2."),
        ("ListNumber", "Second."),
        ("Normal", "Between."),
        ("ListNumber", "First again."),
    ]
    assert not [words for _, words in found if "Left out" in words]


def test_each_list_with_numbers_begins_at_one(tmp_path: Path) -> None:
    """The sources have one too, as their numbers in the text say."""
    paragraphs = [one for one in document(tmp_path).body.iter(f"{W}p") if list(one.iter(f"{W}numId"))]
    numbers = [next(one.iter(f"{W}numId")).get(f"{W}val") for one in paragraphs]
    assert numbers == ["2", "2", "3", "4", "4"]


def test_levels_are_controls_that_offer_every_level(tmp_path: Path) -> None:
    """What a person does is another one, which reads the same place: who changes one in Word changes both."""
    found = document(tmp_path)
    controls = found.controls()
    assert (controls["level-A1"], controls["words-A1"], controls["when-A1"]) == (
        "4 – Shaping",
        LEVELS[4],
        "from the start",
    )
    assert found.filled_in()["strategy"] == "4"
    paths = [
        (one.get(f"{W}xpath"), [item.get(f"{W}value") for item in control.iter(f"{W}listItem")])
        for control in found.body.iter(f"{W}sdt")
        for one in control.iter(f"{W}dataBinding")
        if "level" in (one.get(f"{W}xpath") or "")
    ]
    assert paths[0] == paths[1] == ("/p:profile[1]/p:levels[1]/p:level[1]", ["4", "3", "2", "1", "0", "-"])


def test_the_organisation_stands_in_text_and_foot(tmp_path: Path) -> None:
    """From one place, so that it is written once."""
    found = document(tmp_path, "nl")
    assert found.controls()["organisation"] == "[naam van de organisatie]"
    assert found.controls("word/footer1.xml") == {"organisation": "[naam van de organisatie]"}
    assert found.filled_in()["organisation"] == "[naam van de organisatie]"


def test_levels_of_an_organisation_are_said(tmp_path: Path) -> None:
    """Under the table, where who adapts the document says the like."""
    found = document(tmp_path, targets=TARGETS)
    assert found.controls()["changes"] == "Levels other than in the model: B1 1 (model: 3)."
    assert found.controls()["level-B1"] == "1 – Informed"


@pytest.mark.parametrize(("code", "region"), [("nl", "nl-NL"), ("da", "da-DK"), ("en", "en-GB")])
def test_language_is_that_of_the_page(code: str, region: str, tmp_path: Path) -> None:
    """Words of a text in another language say so, for who has them read aloud."""
    found = document(tmp_path, code)
    default = next(found.trees["word/styles.xml"].iter(f"{W}lang"))
    spoken = {one.get(f"{W}val") for one in found.body.iter(f"{W}lang")}
    assert default.get(f"{W}val") == region
    assert spoken == ({"nl-NL"} if code == "en" else {"en-GB"} if code == "nl" else {"en-GB", "nl-NL"})


def test_the_table_can_be_listened_to(tmp_path: Path) -> None:
    """Its head is marked and repeated, no row is torn, and it has a name and a description."""
    (table,) = document(tmp_path).body.iter(f"{W}tbl")
    rows = list(table.iter(f"{W}tr"))
    assert [len(list(row.iter(f"{W}tblHeader"))) for row in rows] == [1, 0, 0, 0, 0]
    assert all(list(row.iter(f"{W}cantSplit")) for row in rows)
    for name in ("tblCaption", "tblDescription"):
        (words,) = table.iter(f"{W}{name}")
        assert words.get(f"{W}val")


def test_paper_is_a4(tmp_path: Path) -> None:
    """210 by 297 millimetres, in twentieths of a point."""
    (size,) = document(tmp_path).body.iter(f"{W}pgSz")
    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("11906", "16838")


def test_sources_lead_out(tmp_path: Path) -> None:
    """Their address, and that of the role, is a link; it is written out as well."""
    found = document(tmp_path)
    targets = {
        one.get("Id"): one.get("Target") for one in found.trees["word/_rels/document.xml.rels"] if one.get("TargetMode")
    }
    links = {targets[link.get(f"{R}id")] for link in found.body.iter(f"{W}hyperlink")}
    assert links == {"https://www.example.org/a?b=1&c=2/", "https://example.org/id/role/cio/"}
    assert ("Source", "J. Doe. 2019. Wie stuurt? Zorg. example.org/a?b=1&c=2.") in found.paragraphs()


def test_it_says_of_which_day_and_version_it_is(tmp_path: Path) -> None:
    """In its properties and at its end; the day is that of the texts."""
    found = document(tmp_path)
    core = found.parts["docProps/core.xml"].decode()
    assert "<dc:title>Role profile: IT &quot;director&quot; &lt;&amp;&gt;</dc:title>" in core
    assert "<dc:language>en-GB</dc:language>" in core
    assert core.count("2026-11-21T00:00:00Z") == 2
    assert found.paragraphs()[-1] == (
        "Source",
        "Handbook 1 · 21 November 2026 · https://example.org/id/role/cio/",
    )


def test_without_a_day_none_is_said(tmp_path: Path) -> None:
    """A clock is not asked."""
    found = made(tmp_path, edition=Edition())[f"{FOLDERS['en']}/{CIO}.docx"].content
    assert isinstance(found, bytes)
    assert b"dcterms:created" not in read_word(found).parts["docProps/core.xml"]


def test_descriptors_that_are_alike_are_told_apart(tmp_path: Path) -> None:
    """Word refuses a list in which two choices say the same: here, those that hold for every competency."""
    found = document(tmp_path)
    control = next(one for one in found.body.iter(f"{W}sdt") if next(one.iter(f"{W}tag")).get(f"{W}val") == "words-B1")
    said = [item.get(f"{W}displayText") for item in control.iter(f"{W}listItem")]
    assert said == ["a", "a (3)", "a (2)", "a (1)", "a (0)", "–"]


def test_the_same_texts_give_the_same_bytes(tmp_path: Path) -> None:
    """In every build."""
    assert content(tmp_path / "one") == content(tmp_path / "two")
