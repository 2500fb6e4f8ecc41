"""Takes HTML; gives it as elements, and what is done to them: find, take out, unwrap, write again."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, tostring

if TYPE_CHECKING:
    Test = Callable[[Element], bool]
    """Says whether an element is meant."""


def parse(content: bytes) -> Element:
    """The root of a page; raises ImportError where the extra `pack` is not installed."""
    import tinyhtml5  # noqa: PLC0415

    root: Element = tinyhtml5.parse(content, namespace_html_elements=False, transport_encoding="utf-8")
    for element in root.iter():
        # Drawings have a namespace, which the next reader of the HTML gives them again.
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
    return root


def written(element: Element) -> str:
    """An element as HTML, without what follows it."""
    tail, element.tail = element.tail, None
    made = tostring(element, encoding="unicode", method="html")
    element.tail = tail
    return made


def words(element: Element) -> str:
    """All its words in one line."""
    return " ".join("".join(element.itertext()).split())


def classes(element: Element) -> set[str]:
    """The names of its classes."""
    return {*element.get("class", "").split()}


def with_class(root: Element, name: str) -> Iterator[Element]:
    """All elements of a class, in the order of the page."""
    return (element for element in root.iter() if name in classes(element))


def first(root: Element, name: str) -> Element | None:
    """The first element of a class."""
    return next(with_class(root, name), None)


def take_out(root: Element, meant: "Test") -> None:
    """Take all elements that are meant out of the root, with what is in them; words behind them stay."""
    for parent in [*root.iter()]:
        for child in [*parent]:
            if not isinstance(child.tag, str) or meant(child):
                _replace(parent, child, [])


def unwrap(root: Element, meant: "Test") -> None:
    """Put what is in the elements that are meant in their place, but for the root."""
    for parent in reversed([*root.iter()]):
        for child in [*parent]:
            if meant(child):
                _add_words(parent, [*parent].index(child), child.text or "")
                child.text = None
                _replace(parent, child, [*child])


def _replace(parent: Element, child: Element, others: list[Element]) -> None:
    """Put other elements in the place of a child; the words behind it follow them."""
    at, tail = [*parent].index(child), child.tail or ""
    parent.remove(child)
    for number, other in enumerate(others):
        parent.insert(at + number, other)
    _add_words(parent, at + len(others), tail)


def _add_words(parent: Element, at: int, said: str) -> None:
    """Add words before the child with a number, or at the end."""
    if at:
        before = parent[at - 1]
        before.tail = (before.tail or "") + said
    else:
        parent.text = (parent.text or "") + said
