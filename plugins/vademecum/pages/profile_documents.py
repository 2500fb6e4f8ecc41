"""Takes a profile; gives it as a document for a word processor, in which what is to be adapted are controls."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from vademecum.languages import N_, regional
from vademecum.pages.context import Language
from vademecum.pages.packages import package_bytes
from vademecum.pages.profile_parts import FILL_INS, WHEN, Profile, ProfileRow
from vademecum.pages.sources import parts as source_parts
from vademecum.pages.sources import spoken
from vademecum.projections.excerpts import Excerpt, Passage

_URN = "urn:vademecum:profile"
"""That of what is filled in: controls with the same path in it say the same (ECMA-376, part 1, 17.5.2.6)."""

_STORE = f"{{{str(uuid5(NAMESPACE_URL, _URN)).upper()}}}"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = {
    "word/document.xml": f"{_WORD}.document.main+xml",
    "word/styles.xml": f"{_WORD}.styles+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/footer1.xml": f"{_WORD}.footer+xml",
    "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
}
_STYLES = {"heading": "Heading2", "paragraph": "Normal", "bullet": "ListBullet", "step": "ListNumber"}

Relation = tuple[str, str, str]
"""The id of a relation, its type and its target."""

Paragraph = tuple[str, Passage, int]
"""The style of a paragraph, what it says, and the number of the list that counts it (0 for none)."""


def document_bytes(profile: Profile, language: Language) -> bytes:
    """A DOCX file (ECMA-376, transitional), A4, in the language of the page."""
    values = {**_values(profile, language), **_lists(profile)}
    links = {source.URL: f"link{number}" for number, source in enumerate(profile.sources.values()) if source.URL}
    values["sources"] = [list(_source(key, profile, language, links)) for key in profile.sources]

    def part(template: str, **more: Any) -> str:
        return language.render(f"document/{template}.xml.j2", **values, **more)

    return package_bytes(
        {
            "[Content_Types].xml": part("content_types", types=_TYPES),
            "_rels/.rels": part("rels", relations=_OF_PACKAGE),
            "word/document.xml": part("document"),
            "word/_rels/document.xml.rels": part("rels", relations=[*_OF_DOCUMENT, *_outward(links, profile)]),
            "word/styles.xml": part("styles"),
            "word/settings.xml": part("settings"),
            "word/numbering.xml": part("numbering"),
            "word/footer1.xml": part("footer"),
            "customXml/item1.xml": part("item"),
            "customXml/itemProps1.xml": part("item_properties"),
            "customXml/_rels/item1.xml.rels": part("rels", relations=_OF_ITEM),
            "docProps/core.xml": part("core"),
        }
    )


_OF_PACKAGE = (
    ("document", f"{_OFFICE}/officeDocument", "word/document.xml"),
    ("core", f"{_PACKAGE}/metadata/core-properties", "docProps/core.xml"),
)
_OF_DOCUMENT = (
    *((name, f"{_OFFICE}/{name}", f"{name}.xml") for name in ("styles", "settings", "numbering")),
    ("footer", f"{_OFFICE}/footer", "footer1.xml"),
    ("item", f"{_OFFICE}/customXml", "../customXml/item1.xml"),
)
_OF_ITEM = (("properties", f"{_OFFICE}/customXmlProps", "itemProps1.xml"),)


def _outward(links: Mapping[str, str], profile: Profile) -> Iterator[Relation]:
    for address, name in links.items():
        yield name, f"{_OFFICE}/hyperlink", address
    yield "origin", f"{_OFFICE}/hyperlink", profile.address


def _values(profile: Profile, language: Language) -> dict[str, Any]:
    day = language.view.edition.day
    return {
        "profile": profile,
        "profile_language": _foreign(profile.language, language),
        "title": language.say(N_("Role profile: {role}"), role=profile.title),
        "origin": " · ".join(profile.origin),
        "regional": regional(language.code),
        "day": day.isoformat() if day else "",
        "labels": {name: language.say(label) for name, (label, _) in FILL_INS.items()},
        "fill_ins": {name: f"[{language.say(hint)}]" for name, (_, hint) in FILL_INS.items()},
        "when": {name: language.say(words) for name, words in WHEN.items()},
        "controls": {row.id: _controls(row, language) for row in profile.rows},
        "urn": _URN,
        "store": _STORE,
    }


def _foreign(code: str, language: Language) -> str:
    """The mark of words in another language than the document's own."""
    return regional(code) if code != language.code else ""


def _controls(row: ProfileRow, language: Language) -> dict[str, Any]:
    """What the two lists of a competency offer: its levels, and what a person does at each."""
    return {
        "spoken": _foreign(row.language, language),
        "levels": [(choice.value, choice.said) for choice in row.choices],
        "words": list(_told_apart((choice.value, choice.words) for choice in row.choices)),
    }


def _told_apart(options: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Word refuses a list in which two choices say the same: the second one says its level too."""
    said = set[str]()
    for value, words in options:
        yield value, f"{words} ({value})" if words in said or not words else words
        said.add(words)


def _lists(profile: Profile) -> dict[str, Any]:
    """The sections as paragraphs; each list with numbers is counted on its own, and so is that of the sources."""
    number, sections = 1, list[tuple[Excerpt, list[Paragraph]]]()
    for section in profile.sections:
        paragraphs, before = list[Paragraph](), ""
        for passage in section.passages:
            number += passage.kind == "step" and before != "step"
            paragraphs.append((_STYLES[passage.kind], passage, number if passage.kind == "step" else 0))
            before = passage.kind
        sections.append((section, paragraphs))
    return {"sections": sections, "sources_list": number + 1, "numbered": range(2, number + 2)}


def _source(key: str, profile: Profile, language: Language, links: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """The words of a source, piece by piece: with the language of its title, and the relation of its address."""
    source = profile.sources[key]
    title = spoken(source, language)
    for name, said, end in source_parts(source, language):
        if name == "address" and source.URL:
            yield said, "", links[source.URL]
            yield end, "", ""
        else:
            yield f"{said}{end} ", regional(title) if name == "title" and title else "", ""
