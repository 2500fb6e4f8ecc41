"""Takes a page; gives the piece of it that belongs on paper: a title, and elements that say all by themselves."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from vademecum.packs.elements import classes, first, take_out, unwrap, with_class, words
from vademecum.packs.places import Form
from vademecum.packs.site_pages import SitePage


@dataclass(frozen=True)
class Piece:
    """A section of a pack: its title as an element with the page's own words, what follows it, and its page."""

    page: SitePage
    title: Element
    body: Element

    @property
    def form(self) -> Form:
        """What it is."""
        return self.page.place.form

    @property
    def words(self) -> str:
        """The words of its title."""
        return words(self.title)


def cut(page: SitePage) -> Piece:
    """The piece of a page; its article is not used any further."""
    title = Element("h1")
    if page.head is not None:
        title.extend([*page.head])
        title.text = page.head.text
        title.attrib |= {name: said for name, said in page.head.attrib.items() if name == "lang"}
    take_out(page.article, _stays_on_screen)
    for sources in with_class(page.article, "vm-sources"):
        take_out(sources, lambda one: _OF_SOURCES in classes(one))
    _without_ways_on(page.article)
    body = Element("div")
    body.extend(_CUTTERS.get(page.place.form, _whole)(page))
    return Piece(page, title, body)


def _whole(page: SitePage) -> Iterator[Element]:
    """What a reader of the page sees of it: what stands around its title, and its text."""
    for name in ("vm-subtitle", "vm-byline", "vm-notice", "vm-summary", "vm-trust"):
        for found in with_class(page.article, name):
            yield _in_a_row(found) if found.tag == "ul" else found
    if (body := first(page.article, "vm-body")) is not None:
        yield body


def _in_a_row(items: Element) -> Element:
    """A list as one paragraph."""
    row = Element("p", {"class": items.get("class", "")})
    row.text = " · ".join(words(item) for item in items)
    return row


def _profile(page: SitePage) -> Iterator[Element]:
    """The sheet without its own title, which is that of the section; its blanks are lines to write on."""
    sheet = first(page.article, "vm-profile")
    if sheet is None:
        return
    yield from with_class(sheet, "vm-profile__name")
    facts = first(sheet, "vm-profile__facts")
    if facts is not None:
        yield _blanks(words(label) for label in facts.iter("dt"))
    take_out(sheet, lambda one: one.tag == "header")
    for origin in with_class(sheet, "vm-profile__origin"):
        _link_address(origin)
    yield sheet


def _link_address(origin: Element) -> None:
    """Make a link of the address at the end of a line."""
    before, mark, address = (origin.text or "").rpartition(" · ")
    if "://" in address:
        origin.text = before + mark
        SubElement(origin, "a", {"href": address}).text = address


def _blanks(labels: Iterator[str]) -> Element:
    lines = Element("p", {"class": "vm-blank"})
    for label in labels:
        SubElement(lines, "span").text = f"{label}: "
    return lines


def _matrix(page: SitePage) -> Iterator[Element]:
    """What the levels mean, and the table with the columns that were asked for."""
    root = first(page.article, "vm-matrix")
    if root is None:
        return
    take_out(root, lambda one: one.get("id") == "vm-matrix-end")
    for table in root.iter("table"):
        for other in page.others:
            _add_columns(table, other)
        _keep_columns(table, page.place.roles)
        # A link in every cell would be hundreds of stops for whoever goes through the page by keyboard.
        unwrap(table, lambda one: one.tag == "a")
        if len([*next(table.iter("tr"))]) > _UPRIGHT:
            _narrow(table)
    yield root


_UPRIGHT = 5
"""How many columns of a matrix fit on a page upright."""


def _narrow(table: Element) -> None:
    """Leave the number of each level without its word, which stands above the table: then it fits on one page."""
    table.set("class", f"{table.get('class', '')} pk-wide")
    for cell in table.iter("td"):
        cell.text = (cell.text or "").partition(" – ")[0]


def _add_columns(table: Element, other: Element) -> None:
    """Put the columns of another part of the matrix behind those of the table; both have the same competencies."""
    rows = {row.get(_ROW): [*row][1:] for row in other.iter("tr") if row.get(_ROW)}
    heads = [one for one in other.iter("th") if one.get("data-role")]
    for row in table.iter("tr"):
        if row.get(_ROW):
            row.extend(rows.get(row.get(_ROW), [Element("td") for _ in heads]))
        elif row[0].get("scope") == "col":
            row.extend(heads)


_ROW = "data-competency"


def _keep_columns(table: Element, roles: tuple[str, ...]) -> None:
    """Leave the columns of these roles, in the order of the matrix; all of them where there are none."""
    heads = [*next(table.iter("tr"))]
    gone = {at for at, head in enumerate(heads) if at and roles and head.get("data-role") not in roles}
    for row in table.iter("tr"):
        cells = [*row]
        if len(cells) == len(heads):
            for at in gone:
                row.remove(cells[at])
        elif len(cells) > 1:
            cells[-1].set("colspan", str(len(heads) - 1 - len(gone)))


def _inner(name: str) -> Callable[[SitePage], Iterator[Element]]:
    """What stands in the first element of a class."""

    def found(page: SitePage) -> Iterator[Element]:
        inner = first(page.article, name)
        return iter([] if inner is None else [inner])

    return found


_CUTTERS: Mapping[Form, Callable[[SitePage], Iterator[Element]]] = {
    Form.PROFILE: _profile,
    Form.MATRIX: _matrix,
    Form.SHEET: _inner("vm-sheet"),
    Form.BRIEF: _inner("vm-brief"),
}

_SCREEN_TAGS = {"button", "form", "input", "nav", "noscript", "script", "select", "style", "template", "textarea"}
_SCREEN_MARKS = ("hidden", "popover", "data-off-paper", "data-live")
_SCREEN_ENDS = ("__ways", "__skip", "__choice", "vm-tools", "vm-help", "vm-icon", "vm-summary__label", "vm-kind")
_OF_SOURCES = "vm-why"
"""The mark of what a list of sources says of other pages; elsewhere it marks words that belong to the text."""


def _stays_on_screen(element: Element) -> bool:
    """Whether an element is there to be used, or is a picture that says nothing."""
    if element.tag in _SCREEN_TAGS or any(mark in element.attrib for mark in _SCREEN_MARKS):
        return True
    if element.tag == "svg" and not (element.get("aria-label") or element.find("title") is not None):
        return True
    if element.tag == "img" and not element.get("alt"):
        return True
    if element.get("type") == "text/calendar":
        return True
    return any(name.endswith(_SCREEN_ENDS) for name in classes(element))


_WAYS_ON = {"read-on", "mentioned-in"}
"""The headings under which a site says where to go next."""

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def _without_ways_on(root: Element) -> None:
    """Take out the sections that lead through the site: on paper they lead nowhere."""
    for parent in root.iter():
        gone: Element | None = None
        for child in [*parent]:
            if gone is not None and child.tag in _HEADINGS and child.tag <= gone.tag:
                gone = None
            if child.tag in _HEADINGS and child.get("id") in _WAYS_ON:
                gone = child
            if gone is not None:
                parent.remove(child)
