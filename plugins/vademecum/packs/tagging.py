"""Takes a PDF before it is written; mends its tags where its printer knows pages only: tables, lists, feet of pages."""

from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element

_CELLS = ("/TH", "/TD")
_PRINT = 4
"""The flag of an annotation that stays on paper (ISO 32000-1, table 165)."""


def tables(document: Any, root: Element) -> dict[int, int]:
    """For the tag of each cell a number of the table in the HTML that it stands in: one over two pages has one."""
    above = {child: parent for parent in root.iter() for child in parent}
    found: dict[int, int] = {}
    for page in document.pages:
        # Only the boxes of a page know both the element and its tag.
        for box in page._page_box.descendants():
            if (tag := getattr(box, "mark", None)) is not None:
                element = box.element
                while element.tag != "table":
                    element = above[element]
                found[id(tag)] = id(element)
    return found


class Tags:
    """The tree of tags of a PDF, which the printer made page by page.

    ISO 14289-1 asks that a table over two pages is one table (7.5), that an item of a list has a body (7.6), and that
    the foot of a page and a head that is repeated are artifacts (7.8).
    `tables` says of each cell in which table it stands, `described` in words where links inside the document lead.
    """

    def __init__(self, pdf: Any, tables: Mapping[int, int], described: Mapping[str, str]) -> None:
        """Take the document as the printer left it."""
        self.pdf, self.tables, self.described = pdf, tables, described
        self.root = self._of(pdf.catalog["StructTreeRoot"])

    def mend(self) -> None:
        """Do all of it; what is left outside of the tree becomes an artifact."""
        top = self._of(self.root["K"][0])
        self._join_tables(top)
        for element in [*self._below(top)]:
            if element["S"] == "/LI":
                self._give_body(element)
            elif element["S"] == "/Table":
                self._name_heads(element)
        self._drop_empty(top)
        self._make_artifacts({id(element) for element in self._below(top)})
        self._describe_links()

    def _of(self, reference: Any) -> Any:
        """What a reference such as `12 0 R` means."""
        return self.pdf.objects[int(reference.split()[0])]

    def _kids(self, element: Any) -> list[Any]:
        """The elements in an element, without its pieces of text and its annotations."""
        found = [self._of(kid) for kid in element.get("K", ()) if isinstance(kid, bytes)]
        return [kid for kid in found if kid.get("Type") == "/StructElem"]

    def _below(self, element: Any) -> Iterator[Any]:
        for kid in self._kids(element):
            yield kid
            yield from self._below(kid)

    def _take_out(self, element: Any) -> None:
        self._of(element["P"])["K"].remove(element.reference)

    def _move(self, element: Any, parent: Any) -> None:
        self._take_out(element)
        parent["K"].append(element.reference)
        element["P"] = parent.reference

    def _join_tables(self, top: Any) -> None:
        """Let a table that goes on at another page be one: there its head is repeated."""
        begun: dict[int, Any] = {}
        for part in [one for one in self._below(top) if one["S"] == "/Table"]:
            cell = next((self.tables[id(one)] for one in self._below(part) if id(one) in self.tables), None)
            table = part if cell is None else begun.setdefault(cell, part)
            if table is not part:
                for kid in self._kids(part):
                    if kid["S"] != "/THead":
                        self._move(kid, table)
                self._take_out(part)

    def _rows(self, table: Any) -> Iterator[tuple[Any, list[Any]]]:
        """Each row with its cells and the group in which it stands."""
        for group in self._kids(table):
            for row in self._kids(group) if group["S"] != "/TR" else [group]:
                if row["S"] == "/TR":
                    yield group, [cell for cell in self._kids(row) if cell["S"] in _CELLS]

    def _name_heads(self, table: Any) -> None:
        """Say what each head stands for, and for each cell all of its heads: column, group of rows, row."""
        columns: dict[int, Any] = {}
        group_head: tuple[Any, ...] = ()
        for number, (group, cells) in enumerate(self._rows(table)):
            in_head = group["S"] == "/THead"
            over_group = not in_head and len(cells) == 2 and cells[0]["S"] == "/TH" and "ColSpan" in cells[1]["A"]
            row_heads: list[Any] = []
            for at, cell in enumerate(cells):
                if cell["S"] == "/TH":
                    cell["ID"].string = f"{table.number}-{number}-{at}"
                    cell["A"]["Scope"] = "/Column" if in_head else "/Row"
                if in_head:
                    columns[at] = cell["ID"] if cell["S"] == "/TH" else None
                elif not over_group:
                    self._refer(cell, [columns.get(at), *group_head, *row_heads])
                    row_heads += [cell["ID"]] if cell["S"] == "/TH" else []
            if over_group:
                group_head = (cells[0]["ID"],)

    def _refer(self, cell: Any, heads: list[Any]) -> None:
        known = [head for head in heads if head is not None]
        cell["A"].pop("Headers", None)
        if known:
            cell["A"]["Headers"] = self.root["K"].__class__(known)

    def _give_body(self, item: Any) -> None:
        """Put what an item says into a body, where it has none."""
        kids = self._kids(item)
        if any(kid["S"] == "/LBody" for kid in kids):
            return
        said = [kid for kid in kids if kid["S"] not in ("/Lbl", "/L")]
        if said:
            body = item.__class__({"Type": "/StructElem", "S": "/LBody", "K": item["K"].__class__()})
            self.pdf.add_object(body)
            body |= {"P": item.reference, "Pg": item["Pg"]}
            item["K"].insert(item["K"].index(said[0].reference), body.reference)
            for kid in said:
                self._move(kid, body)

    def _drop_empty(self, element: Any) -> None:
        """Leave out what says nothing, but for cells: an empty one has its place."""
        for kid in self._kids(element):
            self._drop_empty(kid)
            if not kid["K"] and kid["S"] not in (*_CELLS, "/Figure"):
                self._take_out(kid)

    def _make_artifacts(self, kept: set[int]) -> None:
        """Say of all words outside of the tree that they are no text: heads and feet of pages, repeated heads."""
        numbers = self._of(self.root["ParentTree"])["Nums"]
        owners = dict(zip(numbers[::2], numbers[1::2], strict=True))
        for page in self.pdf.page_references:
            self._unmark(self._of(page), owners, kept)

    def _unmark(self, page: Any, owners: Mapping[int, Any], kept: set[int]) -> None:
        stream, marks = self._of(page["Contents"]).stream, owners[page["StructParents"]]
        for at, piece in enumerate(stream):
            if isinstance(piece, dict) and "MCID" in piece:
                mark = piece["MCID"]
                if marks[mark] == b"null" or id(self._of(marks[mark])) in kept:
                    continue
                marks[mark] = b"null"
                stream[at - 1] = "/Artifact"
                piece.clear()
                piece["Type"] = "/Pagination"

    def _describe_links(self) -> None:
        """Say where a link inside the document leads, in words, and keep all links on paper."""
        for link in self.pdf.objects:
            if isinstance(link, dict) and link.get("Subtype") == "/Link":
                link["F"] = _PRINT
                place = link["Dest"].string if "Dest" in link else ""
                if place in self.described:
                    link["Contents"].string = self.described[place]
