"""Takes HTML; checks which tables a reader sees in it."""

from vademecum.verification.html_tables import TableCell, tables


def cells(page: str) -> list[list[str]]:
    """The words of each cell of the first table."""
    return [[cell.words() for cell in row] for row in tables(page)[0].rows]


def cell(content: str) -> TableCell:
    """The one cell of a table."""
    return tables(f"<table><tr><td>{content}</td></tr></table>")[0].rows[0][0]


def test_words_have_single_spaces() -> None:
    """As they are shown; elements that stand alone part words, others do not."""
    assert cell("a\n  b<br>c<p>d</p>e<b>f</b>&amp;&#x27;").words() == "a b c d ef&'"


def test_what_is_not_seen_does_not_count() -> None:
    """Scripts, styles, comments, templates, and what is hidden."""
    unseen = "<script>1</script><style>2</style><template>3</template><!-- 4 --><span hidden>5<i>6</i></span>"
    assert cell(f'a{unseen}<i data-x="7">b</i>').words() == "ab"


def test_words_can_be_asked_for_by_their_element() -> None:
    """Inside it, or outside of it; elements around the table do not count."""
    found = tables("<small><table><tr><td>x <a href=y>a <i>b</i></a> <small>c</small></td></tr></table></small>")[0]
    (one,) = found.rows[0]
    assert (one.words("a"), one.words(outside="a"), one.words("small"), one.words()) == ("a b", "x c", "c", "x a b c")
    assert one.links == ["y"]


def test_a_cell_that_spans_stands_in_each_place() -> None:
    """Columns and rows."""
    page = "<table><tr><th rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e</table>"
    assert cells(page) == [["a", "b", "b"], ["a", "c", "d"], ["e"]]


def test_ends_may_be_left_out() -> None:
    """As HTML allows it for cells and rows."""
    assert cells("<table><tbody><tr><td>a<td>b<tr><td>c</tbody></table>") == [["a", "b"], ["c"]]


def test_a_table_knows_the_heading_above_it() -> None:
    """By its id; words between tables are in none of them."""
    found = tables('<h2 id="a">A</h2><p>x</p><table><tr><td>1</table>y<h3 id="b">B</h3><table><tr><td>2</table>')
    assert [(table.heading, [[one.words() for one in row] for row in table.rows]) for table in found] == [
        ("a", [["1"]]),
        ("b", [["2"]]),
    ]


def test_words_have_the_language_of_what_is_around_them() -> None:
    """The nearest that says one."""
    page = '<html lang="da"><table><tr><td>a<td><span lang="nl">b</span><td><b lang="en"></b>c</table></html>'
    assert [one.language for one in tables(page)[0].rows[0]] == ["da", "nl", "da"]
