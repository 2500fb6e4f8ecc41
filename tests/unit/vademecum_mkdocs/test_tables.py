"""Takes Markdown with tables; checks what a screen reader and a keyboard find of them in the HTML."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

import pytest
from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from vademecum_mkdocs.tables import AccessibleTables

TABLE = "\n\n| Level | Word |\n| --- | --- |\n| 1 | New |\n| 2 | Able |\n\n"


def html(text: str, *more: Extension) -> str:
    """The HTML of a text, with the extensions that the project uses for words and tables."""
    named = ["attr_list", "md_in_html", "tables", "toc"]
    return Markdown(extensions=[*named, *more, AccessibleTables()]).convert(text)


def captions(found: str) -> list[str]:
    """The captions of the tables, as HTML."""
    return re.findall(r"<caption[^>]*>(.*?)</caption>", found)


def rows(found: str) -> list[str]:
    """The rows of the tables, each on a line."""
    return [re.sub(r"\n", "", row) for row in re.findall(r"<tr>(.*?)</tr>", found, re.DOTALL)]


def test_a_table_has_the_heading_above_it_as_caption() -> None:
    """Of whatever level, and also where other words stand between them."""
    assert captions(html(f"## One\n\n### Two\n\nWords.{TABLE}")) == ["Two"]


def test_a_second_table_below_a_heading_has_a_number() -> None:
    """So that a list of tables tells them apart; a new heading counts anew."""
    found = html(f"## One{TABLE}Words.{TABLE}## Two{TABLE}")
    assert captions(found) == ["One", "One (2)", "Two"]


def test_a_table_without_a_heading_is_called_by_its_columns() -> None:
    """Rather than by nothing."""
    assert captions(html(TABLE)) == ["Level, Word"]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("R&D < all", "R&amp;D &lt; all"),
        ("R&amp;D", "R&amp;D"),
        ("The *new* `<b>` word", "The new &lt;b&gt; word"),
        (r"No \*star\*", "No *star*"),
        ("Some <b>raw</b> words", "Some raw words"),
        ("A [link](b.md) {: #an-id }", "A link"),
    ],
)
def test_a_caption_says_the_words_of_its_heading(heading: str, expected: str) -> None:
    """Without its tags; signs and entities stay what they are."""
    assert captions(html(f"## {heading}{TABLE}")) == [expected]


def test_cells_of_the_head_name_their_columns() -> None:
    """And the first cell of each row names the row."""
    assert rows(html(TABLE)) == [
        '<th scope="col">Level</th><th scope="col">Word</th>',
        '<th scope="row">1</th><td>New</td>',
        '<th scope="row">2</th><td>Able</td>',
    ]


def test_an_empty_cell_names_nothing() -> None:
    """In the head and in the first column it is a cell like any other."""
    assert rows(html("| | Word |\n| --- | --- |\n| | New |\n| 2 | Able |\n")) == [
        '<td></td><th scope="col">Word</th>',
        "<td></td><td>New</td>",
        '<th scope="row">2</th><td>Able</td>',
    ]


@pytest.mark.parametrize("cell", ["![A](a.png)", "<i></i>", "**1**"])
def test_a_cell_with_a_picture_or_a_tag_is_not_empty(cell: str) -> None:
    """It may well name its row."""
    assert rows(html(f"| A | B |\n| --- | --- |\n| {cell} | x |\n"))[1].startswith('<th scope="row">')


def test_a_table_of_one_column_has_no_names_of_rows() -> None:
    """There is nothing in the row that they could name."""
    assert rows(html("| A |\n| --- |\n| x |\n"))[1] == "<td>x</td>"


def test_a_table_can_be_scrolled_with_a_keyboard() -> None:
    """A group around it takes the focus, and has the name of the table."""
    found = html(f"## One{TABLE}Words.{TABLE}")
    groups = re.findall(r"<div ([^>]*)><table>\n<caption ([^>]*)>", found)
    assert len(groups) == 2
    ids = [re.findall(r'\bid="([^"]*)"', caption) for _, caption in groups]
    assert ids[0] != ids[1]
    for (group, _), (name,) in zip(groups, ids, strict=True):
        assert {'role="group"', 'tabindex="0"', f'aria-labelledby="{name}"'} <= set(group.split())


def test_the_id_of_a_table_is_none_that_an_author_writes() -> None:
    """A heading of that name stays the only one."""
    assert html(f"## Table {{: #table-1 }}{TABLE}").count('id="table-1"') == 1


@pytest.mark.parametrize(
    "text",
    [
        f'<div lang="nl" markdown="1">\n\n## Eén{TABLE}\n\n</div>\n\nBehind.',
        f"## Eén\n\n- item{TABLE}".replace("\n|", "\n    |") + "\n\nBehind.",
        f"## Eén\n\n> {TABLE.strip()}".replace("\n|", "\n> |") + "\n\nBehind.",
    ],
    ids=["div", "list", "quote"],
)
def test_a_table_inside_something_is_one_too(text: str) -> None:
    """It stays where it is."""
    found = html(text)
    assert captions(found) == ["Eén"]
    end = "</div>\n</div>" if text.startswith("<div") else "</table></div>\n</"
    assert end in found
    assert found.endswith("<p>Behind.</p>")


class Captioned(Extension, Treeprocessor):
    """Gives the first table a caption, as another extension might, and words behind it."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register before ours."""
        Treeprocessor.__init__(self, md)
        md.treeprocessors.register(self, "captioned", -5)

    def run(self, root: Element) -> None:
        """Change the first table."""
        table = next(tables(root))
        SubElement(table, "caption").text = "Own"


class Tailed(Captioned):
    """Sets words behind the first table, outside any element."""

    def run(self, root: Element) -> None:
        """Change the first table."""
        next(tables(root)).tail = "tail"


def tables(root: Element) -> Iterator[Element]:
    """All tables, one by one."""
    return root.iter("table")


def test_a_table_that_has_a_caption_keeps_it() -> None:
    """It is left as it is, and does not count for the others."""
    found = html(f"## One{TABLE}Words.{TABLE}", Captioned())
    assert captions(found) == ["Own", "One"]
    assert found.count('role="group"') == 1


def test_words_behind_a_table_stay_behind_it() -> None:
    """They are not drawn into the group."""
    assert "</table></div>tail" in html(TABLE, Tailed())


def test_a_text_without_tables_is_left_alone() -> None:
    """Nothing is added to it."""
    assert html("## One\n\nWords.") == '<h2 id="one">One</h2>\n<p>Words.</p>'
