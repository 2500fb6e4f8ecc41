"""Takes the pieces of a pack; makes one document of them: headings in steps, ids apart, links that work from paper."""

from collections.abc import Iterator, Mapping, Sequence
from posixpath import normpath
from urllib.parse import urldefrag, urljoin, urlsplit
from xml.etree.ElementTree import Element, SubElement

from vademecum.catalogue import address_of
from vademecum.packs.elements import classes, words
from vademecum.packs.pieces import Piece

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_ATTRIBUTES = {"alt", "class", "colspan", "dir", "href", "id", "lang", "rowspan", "scope", "span", "src", "start"}
_OF_LISTS = {"reversed", "type", "value"}


def section_id(number: int) -> str:
    """The id of a section of a pack, counted from 1."""
    return f"section-{number}"


def fit(pieces: Sequence[Piece]) -> None:
    """Change the pieces so that they can stand in one document."""
    urls = {piece.page.url: number for number, piece in reversed([*enumerate(pieces, 1)]) if piece.page.url}
    ids = {
        number: {*filter(None, (one.get("id") for one in piece.body.iter()))} for number, piece in enumerate(pieces, 1)
    }
    for number, piece in enumerate(pieces, 1):
        _step_headings(piece.body)
        _name_pictures(piece)
        for element in [*piece.body.iter("a")]:
            _lead(element, number, piece.page.url, urls, ids)
        for element in piece.body.iter():
            _clean(element, number)
        _mark_groups(piece.body)


def _step_headings(body: Element) -> None:
    """Begin with level 2, below the section's own title, and leave out no level."""
    last = 1
    found = [one for one in body.iter() if one.tag in _HEADINGS]
    highest = min((_HEADINGS.index(one.tag) for one in found), default=0)
    for heading in found:
        last = min(_HEADINGS.index(heading.tag) - highest + 2, last + 1, 6)
        heading.tag = f"h{last}"


def _name_pictures(piece: Piece) -> None:
    """Say in a drawing's title what stands in its label, and where a picture's file is, seen from the site."""
    for drawing in piece.body.iter("svg"):
        if (label := drawing.get("aria-label")) and drawing.find("title") is None:
            title = SubElement(drawing, "title")
            title.text = label
    for picture in piece.body.iter("img"):
        picture.set("src", normpath(f"{address_of(piece.page.place.path)}/{picture.get('src', '')}"))


def _lead(link: Element, number: int, url: str, urls: Mapping[str, int], ids: Mapping[int, set[str]]) -> None:
    """Let a link lead inside the pack where its target is in it, else to the whole address, else nowhere."""
    target = link.attrib.pop("href", None)
    whole, anchor = urldefrag(urljoin(url, target or ""))
    there = number if target and target.startswith("#") else urls.get(whole)
    inside = there and (anchor in ids[there] or not (target or "").startswith("#"))
    if target is None or not (inside or urlsplit(whole).scheme in _WHOLE):
        # Without a target it would be a link for whoever reads by ear.
        link.tag = "span"
    elif there and inside:
        link.set("href", f"#{_id(there, anchor) if anchor in ids[there] else section_id(there)}")
    else:
        link.set("href", f"{whole}#{anchor}" if anchor else whole)


_WHOLE = ("http", "https", "mailto", "tel")


def _id(number: int, name: str) -> str:
    return f"{section_id(number)}-{name}"


def _clean(element: Element, number: int) -> None:
    """Leave what paper knows, with ids of its own for each section."""
    inside_drawing = element.tag in _DRAWN
    kept = _ATTRIBUTES | _OF_LISTS if element.tag in ("ol", "li") else _ATTRIBUTES
    for name in [*element.attrib]:
        if name not in kept and not inside_drawing:
            del element.attrib[name]
    if "id" in element.attrib and not inside_drawing:
        element.set("id", _id(number, element.attrib["id"]))


_DRAWN = {"svg", "g", "path", "circle", "line", "polygon", "polyline", "rect", "text", "tspan", "title", "ellipse"}


def _mark_groups(body: Element) -> None:
    """Name the rows that hold the head of a group of rows and nothing else: one head, and one empty cell.

    A row of nothing but heads would be one more head of the columns.
    """
    for row in body.iter("tr"):
        if [cell.get("scope") for cell in row] == ["rowgroup"] and (across := int(row[0].get("colspan", "1"))) > 1:
            del row[0].attrib["colspan"]
            SubElement(row, "td", {"colspan": str(across - 1)})
        if [cell.get("scope") for cell in row] == ["rowgroup", None] and not words(row[1]):
            row.set("class", " ".join(sorted({*classes(row), "pk-group"})))


def heads(body: Element) -> Iterator[Element]:
    """The headings of a piece and the heads of its tables: what a reader finds the way by."""
    return (one for one in body.iter() if one.tag in (*_HEADINGS, "th"))
