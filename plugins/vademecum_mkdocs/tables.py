"""Takes the tables of a Markdown text; gives them heads that a screen reader says, and a frame that scrolls."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.toc import render_inner_html, strip_tags
from markdown.treeprocessors import Treeprocessor

_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}


class AccessibleTables(Extension):
    """Every table gets a caption (the heading above it), scopes, and a group around it that takes the focus.

    The pattern is that of w3.org/WAI/tutorials/tables; what has the focus is scrolled with a keyboard (WCAG 2.1.1).
    """

    def extendMarkdown(self, md: Markdown) -> None:
        """Register behind all that changes the tree."""
        md.treeprocessors.register(_Tables(md), "vademecum_tables", -10)


class _Tables(Treeprocessor):
    def run(self, root: Element) -> None:
        for number, (parent, table, heading) in enumerate(list(self._tables(root)), start=1):
            _scopes(table)
            _caption(table, heading or self._first_row(table), f"vm-table-{number}")
            _frame(parent, table, f"vm-table-{number}")

    def _tables(self, root: Element) -> Iterator[tuple[Element, Element, str]]:
        """Each table with its parent and the words of the heading above it; a second one there has a number."""
        parents = {child: parent for parent in root.iter() for child in parent}
        heading, count = "", 0
        for element in root.iter():
            if element.tag in _HEADINGS:
                heading, count = self._words(element), 0
            elif element.tag == "table" and element.find("caption") is None:
                count += 1
                yield parents[element], element, f"{heading} ({count})" if heading and count > 1 else heading

    def _first_row(self, table: Element) -> str:
        return ", ".join(words for cell in table.iterfind("thead/tr/*") if (words := self._words(cell)))

    def _words(self, element: Element) -> str:
        """Without the tags in it, but with the signs that the engine keeps aside as HTML until the end, such as `&`."""
        return strip_tags(render_inner_html(element, self.md))


def _scopes(table: Element) -> None:
    for cell in table.iterfind("thead/tr/th"):
        if _is_empty(cell):
            cell.tag = "td"
        else:
            cell.set("scope", "col")
    for row in table.iterfind("tbody/tr"):
        if len(row) > 1 and not _is_empty(row[0]):
            row[0].tag = "th"
            row[0].set("scope", "row")


def _caption(table: Element, words: str, name: str) -> None:
    caption = Element("caption", {"id": name, "class": "vm-caption"})
    caption.text = words
    table.insert(0, caption)


def _frame(parent: Element, table: Element, name: str) -> None:
    frame = Element("div", {"class": "vm-table", "role": "group", "aria-labelledby": name, "tabindex": "0"})
    frame.tail, table.tail = table.tail, None
    parent[list(parent).index(table)] = frame
    frame.append(table)


def _is_empty(cell: Element) -> bool:
    return not len(cell) and not (cell.text or "").strip()
