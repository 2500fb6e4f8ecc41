"""Takes heads of columns; checks the style sheet that says them in each cell."""

from vademecum.pages.matrix_heads import heads_sheet


def test_each_column_says_its_head() -> None:
    """From the second one on, since the first of a row is its own head, and only in a narrow window."""
    assert heads_sheet(["CMIO", "IT-chef"]) == (
        "@media screen and (max-width: 44.99em) {\n"
        '  .vm-matrix__table td:nth-child(2)::before { content: "CMIO"; }\n'
        '  .vm-matrix__table td:nth-child(3)::before { content: "IT-chef"; }\n'
        "}\n"
    )


def test_words_do_not_break_out_of_their_quotes() -> None:
    """Quotes, backslashes, line ends and the end of an element are written as the numbers of their letters."""
    sheet = heads_sheet(['a"} * { color: red } \\ \n</style>'])
    assert r'content: "a\22 } * { color: red } \5c  \a \3c /style>";' in sheet
