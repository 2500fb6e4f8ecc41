"""HTML, attributes and addresses in a text, as an author wrote them."""

from collections.abc import Iterable
from time import process_time

import pytest

from vademecum.sources import Written, attributes, elements, image_labels, scheme, schemes


def words(found: Iterable[Written]) -> list[str]:
    """The words of what was found."""
    return [written.word for written in found]


@pytest.mark.parametrize(
    "body",
    [
        "a < b and c > d, 3 <4",
        "<https://example.org/a?b=c>",
        "<mailto:a@example.org> <a@example.org>",
        "`<script>`",
        "``a ` <b>``",
        "```html\n<script>\n```\n",
        '~~~ { .html title="b" }\n<script>\n~~~\n',
        "> ```\n> <script>\n> ```\n",
        "<!-- <script> -->",
    ],
)
def test_what_is_no_html_is_no_element(body: str) -> None:
    """Signs, addresses, code and comments are none."""
    assert words(elements(body)) == []


def test_an_element_has_its_place() -> None:
    """Line and column count from 1, behind the front matter's lines."""
    assert list(elements("one\ntwo <B>", first_line=6)) == [Written("b", 7, 5)]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("</p>", "p"),
        ("<A href=x>b</a>", "a"),
        ("<?php ?>", "?"),
        ("<!DOCTYPE html>", "!"),
        ("<x-y>", "x-y"),
        ("<script", "script"),
    ],
)
def test_elements_have_their_name(body: str, name: str) -> None:
    """Once, with its end; ends alone, declarations, elements of one's own and those without an end count."""
    assert words(elements(body)) == [name]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ('<b lang="en" Title=x onclick>', ["lang", "title", "onclick"]),
        ('<b title="a=b > c">', ["title"]),
        ("<b/onclick=1>", ["onclick"]),
        ('{: lang="a=b" .class #id }', ["lang"]),
        ("{lang='}' onclick=1}", ["lang", "onclick"]),
        ("{it's onclick=1}", ["onclick"]),
        ("{x/onclick=1}", ["x/onclick"]),
        ("{#id} where x=1", []),
        ("`{onclick=1}`", []),
        ("\\{onclick=1}", []),
        ("``` {.text onclick=1}\n{x=1}\n```\n", ["onclick"]),
    ],
)
def test_attributes_have_their_name(body: str, names: list[str]) -> None:
    """In HTML and in braces, also at the head of a fence; not in code, and not behind the braces."""
    assert words(attributes(body)) == names


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("a/b.md#c", ""),
        ("#a:b", ""),
        ("HTTPS://example.org", "https"),
        (" java\nscript:x", "javascript"),
        ("&#106;avascript&colon;x", "javascript"),
        ("\\\\example.org", "//"),
        ("//example.org", "//"),
    ],
)
def test_a_scheme_is_read_as_browsers_read_it(address: str, expected: str) -> None:
    """Spaces, line breaks, capitals and letters by number do not hide it."""
    assert scheme(address) == expected


@pytest.mark.parametrize(
    "body", ["[a](data:x)", "![a](data:x)", "[a](\n data:x)", "[a](<data:x>)", "[a]: data:x", "[a]:\n  <data:x>"]
)
def test_addresses_are_found(body: str) -> None:
    """Of links, images and definitions."""
    assert words(schemes(body)) == ["data"]


def test_labels_of_images_are_found() -> None:
    """An image names its definition by a label of its own, or by its words."""
    assert image_labels("![One][Two] ![Three][] ![Four] ![Five](six.svg) [Seven]") == {"two", "three", "four"}


@pytest.mark.parametrize("token", ["<b ", '{"', "{x=", "](", "[a]: ", "`", "```\n", "<!--", "![", "<b>", "{a=1}", "'{"])
def test_cost_grows_with_the_length_of_a_text(token: str) -> None:
    """Four times the signs take far less than the sixteen times of a search that begins anew at each of them."""
    assert cost(token * (200_000 // len(token))) < 10 * cost(token * (50_000 // len(token)))


def cost(body: str) -> float:
    """The least CPU time of several readings, in seconds; at least a clock's tick."""
    return max(0.002, min(read(body) for _ in range(3)))


def read(body: str) -> float:
    """The CPU time of one reading."""
    begin = process_time()
    for find in (elements, attributes, schemes):
        list(find(body))
    image_labels(body)
    return process_time() - begin
