"""Takes the HTML of pages; checks what of it is read: the words of the text, below their headings, and no others."""

import pytest

from vademecum.search.texts import Block, Text, read_text


def page(body: str) -> str:
    """A page with this in its main part."""
    return f"<!doctype html><html><head><title>No</title></head><body><nav>No</nav><main>{body}</main>No</body></html>"


def read(body: str) -> Text:
    """The text of a page with this in its main part."""
    return read_text("a/", page(body))


def words(body: str) -> list[str]:
    """The words of each block."""
    return [block.words for block in read(body).blocks]


def test_text_stands_below_its_headings() -> None:
    """The first heading of the first level is the title; the others keep level and id."""
    text = read("<h1>The <em>title</em></h1><p>One</p><h2 id='a'>Two <b>words</b></h2><ul><li>Three</li></ul>")
    assert text == Text("a/", "The title", (Block(0, "", "One"), Block(2, "a", "Two words"), Block(0, "", "Three")))


@pytest.mark.parametrize(
    "element", ["nav", "script", "style", "template", "button", "form", "select", "svg", "footer", "noscript"]
)
def test_what_is_no_text_is_left_out(element: str) -> None:
    """With all that stands in it, also where one stands in another."""
    inner = "No" if element in ("script", "style") else f"<{element}>No</{element}> <b>No</b>"
    assert words(f"<p>One</p><{element}>{inner}</{element}><p>Two</p>") == ["One", "Two"]


@pytest.mark.parametrize("mark", ["data-search-exclude", 'data-search-exclude=""', "hidden", "class='a vm-why'"])
def test_what_is_marked_is_left_out(mark: str) -> None:
    """Up to the end of that element, and no farther."""
    assert words(f"<div><p {mark}>No <br><b>No</b></p><p>One</p></div><p>Two</p>") == ["One", "Two"]


@pytest.mark.parametrize("attribute", ['data-hidden="a"', 'title="hidden"', 'class="vm-whys"', 'id="vm-why"'])
def test_what_only_looks_marked_is_read(attribute: str) -> None:
    """A value, or a longer name, is no mark."""
    assert words(f"<p {attribute}>One</p>") == ["One"]


def test_marked_heading_stands_for_its_section() -> None:
    """With smaller headings below it, up to the next heading of its level, or the end of the element around both."""
    section = "<h2 data-search-exclude id=a>No</h2><p>No</p><h3>No</h3><p>No</p>"
    assert words(f"<p>One</p>{section}<h2>Two</h2><p>Three</p>") == ["One", "Two", "Three"]
    assert words(f"<div>{section}</div><p>One</p>") == ["One"]


def test_numbers_of_sources_and_notes_are_no_words() -> None:
    """They stand so near to a word that they would become a part of it."""
    cited = (
        'Word<sup class="vm-cite"><a href="#s">[1]</a></sup><sup id="f"><a class="footnote-ref" href="#n">1</a></sup>.'
    )
    assert words(f"<p>{cited}</p>") == ["Word."]


def test_addresses_are_no_words() -> None:
    """A source with its address is found by its author and title."""
    assert words('<p>Moy. <a href="https://a.example/b">a.example/b</a>. https://a.example www.a.example</p>') == [
        "Moy."
    ]
    assert words("<p>and/or 24/7 v1.2 e.g. one</p>") == ["and/or 24/7 v1.2 e.g. one"]


def test_words_are_whole() -> None:
    """Also where a hyphen may stand, where a part is marked, or where a line ends; blocks stand apart."""
    assert words("<p>pati&shy;ent\u00advei<wbr>lig<b>heid</b>\n  and\tmore<br>lines</p><td>A</td><td>B</td>") == [
        "patientveiligheid and more lines",
        "A",
        "B",
    ]


def test_references_are_resolved_in_words_alone() -> None:
    """What is fed stays HTML: an escaped sign makes no element of it."""
    block = read("<p>R&amp;D &lt;b&gt; &eacute;</p>").blocks[0]
    assert block.words == "R&D <b> é"
    assert block.html == "R&amp;D &lt;b&gt; &eacute;"


@pytest.mark.parametrize("body", ["<p>One<p>Two", "<ul><li>One<li>Two</ul>", "</div><p>One</p></b><p>Two</p>"])
def test_elements_may_end_unsaid(body: str) -> None:
    """As HTML allows; and an end without a begin is passed over."""
    assert words(body) == ["One", "Two"]


def test_signs_in_attributes_end_no_tag() -> None:
    """Nor do tags in comments begin one."""
    assert words('<p title="a > b" data-x=\'">\'>One</p><!-- <p>No</p> > --><script>"</p>No"</script>') == ["One"]


def test_page_without_text_has_none() -> None:
    """Such as one that only leads on."""
    assert read_text("a/", "<!doctype html><title>a</title><a href='../b/'>b</a>") == Text("a/", "", ())
