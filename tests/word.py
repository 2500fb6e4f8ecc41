"""Takes the bytes of a Word document; gives what a reader finds in it, and what Word would refuse in it."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from posixpath import dirname, normpath
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from zipfile import ZipFile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_DATA = "{http://schemas.openxmlformats.org/officeDocument/2006/customXml}"
_FILLED = "{urn:vademecum:profile}"

_ORDERS = {
    "sdtPr": ["rPr", "alias", "tag", "id", "dataBinding", "dropDownList", "text"],
    "rPr": ["rStyle", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "u", "vertAlign", "lang"],
    "pPr": [
        *("pStyle", "keepNext", "keepLines", "numPr", "pBdr", "tabs", "spacing", "ind", "contextualSpacing"),
        "outlineLvl",
    ],
    "tcPr": ["tcW", "gridSpan", "shd"],
    "tblPr": [
        *("tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook", "tblCaption"),
        "tblDescription",
    ],
    "style": ["name", "basedOn", "next", "uiPriority", "semiHidden", "qFormat", "pPr", "rPr", "tblPr"],
    "sectPr": ["footerReference", "pgSz", "pgMar"],
}
"""The order of the elements inside some others, of those that we write (ECMA-376, part 1, annex A)."""


@dataclass(frozen=True)
class WordFile:
    """A document; `parts` are its files by name."""

    parts: Mapping[str, bytes]

    @cached_property
    def trees(self) -> Mapping[str, Element]:
        """The parts that Word shows, and what is filled in."""
        return {name: ElementTree.fromstring(content) for name, content in self.parts.items()}

    @property
    def body(self) -> Element:
        """The document itself."""
        return self.trees["word/document.xml"]

    def paragraphs(self) -> list[tuple[str, str]]:
        """The style and the words of each paragraph, those in tables too."""
        return [(_style(paragraph), words(paragraph)) for paragraph in self.body.iter(f"{W}p")]

    def controls(self, part: str = "word/document.xml") -> dict[str, str]:
        """What each control shows, by its tag."""
        return {_value(control, "tag"): words(control) for control in self.trees[part].iter(f"{W}sdt")}

    def filled_in(self) -> dict[str, str]:
        """What is filled in, as programs read it: facts by name, levels by competency."""
        found = self.trees["customXml/item1.xml"]
        facts = {one.tag.removeprefix(_FILLED): one.text or "" for one in found if not len(one)}
        return facts | {one.get("competency", ""): one.text or "" for one in found.iter(f"{_FILLED}level")}


def read_word(content: bytes) -> WordFile:
    """Open a document; every part must be whole, and XML."""
    with ZipFile(io.BytesIO(content)) as package:
        assert package.testzip() is None
        found = WordFile({name: package.read(name) for name in package.namelist()})
    assert len(found.trees) == len(found.parts)
    return found


def words(element: Element) -> str:
    """All that is read in an element."""
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def faults(found: WordFile) -> list[str]:
    """Why Word would say that the document is damaged, as far as one can tell from the standard."""
    return [*_of_package(found), *_of_order(found), *_of_names(found), *_of_controls(found)]


def _style(paragraph: Element) -> str:
    return _value(paragraph, "pStyle")


def _value(element: Element, name: str) -> str:
    child = next(element.iter(f"{W}{name}"), None)
    return "" if child is None else child.get(f"{W}val", "")


def _of_package(found: WordFile) -> Iterator[str]:
    """Every part has a type, and every relation leads to a part or out of the package."""
    types = found.trees["[Content_Types].xml"]
    known = {one.get("PartName", "").removeprefix("/") for one in types.iter(f"{_TYPE}Override")}
    defaults = {one.get("Extension") for one in types.iter(f"{_TYPE}Default")}
    yield from (f"no part {name}" for name in known - set(found.parts))
    for name, tree in found.trees.items():
        if name.rpartition(".")[2] not in defaults:
            yield f"no type for {name}"
        if not name.endswith(".rels"):
            continue
        base = dirname(dirname(name))
        for relation in tree.iter(_RELATION):
            target = normpath(f"{base}/{relation.get('Target')}").lstrip("/")
            if relation.get("TargetMode") != "External" and target not in found.parts:
                yield f"{name} leads to {target}"


def _of_order(found: WordFile) -> Iterator[str]:
    for name, tree in found.trees.items():
        for parent, order in _ORDERS.items():
            for element in tree.iter(f"{W}{parent}"):
                children = [child.tag.removeprefix(W) for child in element]
                if [child for child in order if child in children] != children:
                    yield f"{name}: {parent} has {children}"


def _of_names(found: WordFile) -> Iterator[str]:
    """Styles, numbers of lists and relations that are used exist."""
    styles = {one.get(f"{W}styleId") for one in found.trees["word/styles.xml"].iter(f"{W}style")}
    lists = {one.get(f"{W}numId") for one in found.trees["word/numbering.xml"].iter(f"{W}num")}
    relations = {one.get("Id") for one in found.trees["word/_rels/document.xml.rels"].iter(_RELATION)}
    for tree in (found.body, found.trees["word/footer1.xml"], found.trees["word/styles.xml"]):
        named = (("pStyle", styles), ("rStyle", styles), ("tblStyle", styles), ("basedOn", styles), ("numId", lists))
        for name, known in named:
            yield from (
                f"{name} {one.get(f'{W}val')}" for one in tree.iter(f"{W}{name}") if one.get(f"{W}val") not in known
            )
        yield from (
            f"relation {one.get(f'{R}id')}" for one in tree.iter() if one.get(f"{R}id", None) not in {None, *relations}
        )


def _of_controls(found: WordFile) -> Iterator[str]:
    """Each has an id of its own, offers nothing twice, shows what it offers, and reads what is filled in."""
    controls = [one for name in ("document", "footer1") for one in found.trees[f"word/{name}.xml"].iter(f"{W}sdt")]
    ids = [_value(control, "id") for control in controls]
    if len({*ids}) != len(ids):
        yield f"ids {ids}"
    for control in controls:
        tag = _value(control, "tag")
        yield from (f"{tag}: {fault}" for fault in _of_control(control, found))


def _of_control(control: Element, found: WordFile) -> Iterator[str]:
    shown, binding = words(control), next(control.iter(f"{W}dataBinding"), None)
    items = {one.get(f"{W}value"): one.get(f"{W}displayText") for one in control.iter(f"{W}listItem")}
    offered = len(list(control.iter(f"{W}listItem")))
    if len(items) != offered or len({*items.values()}) != offered or not all(items.items()):
        yield f"offers {items}"
    if items and shown not in items.values():
        yield f"shows {shown}, which it does not offer"
    if binding is None:
        return
    if binding.get(f"{W}storeItemID") != found.trees["customXml/itemProps1.xml"].get(f"{_DATA}itemID"):
        yield "reads another store"
    path = binding.get(f"{W}xpath", "").replace("/p:profile[1]/", "").replace("p:", _FILLED)
    filled = found.trees["customXml/item1.xml"].find(path)
    if filled is None or items.get(filled.text, filled.text) != shown:
        yield f"shows {shown}, which is not filled in"
