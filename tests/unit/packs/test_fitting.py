"""Takes pages of a site as a pack finds them; checks the sections that are made of them."""

from xml.etree.ElementTree import Element

from tests.unit.packs.pages import page
from vademecum.packs.elements import written
from vademecum.packs.fitting import fit
from vademecum.packs.pieces import Piece, cut
from vademecum.packs.places import Form

OTHER = "nl/b.md"


def fitted(*pieces: Piece) -> str:
    """The first of some pieces in one document."""
    fit(pieces)
    return "".join(written(child) for child in inner(pieces[0].body))


def inner(body: Element) -> list[Element]:
    """What stands in the text of a page."""
    return [*body[0]]


def test_headings_step_down_from_the_title() -> None:
    """They begin at level 2, whatever they began at, and leave out none."""
    assert fitted(cut(page("<h3>a</h3><h5>b</h5><h3>c</h3><h4>d</h4>"))) == "<h2>a</h2><h3>b</h3><h2>c</h2><h3>d</h3>"


def test_links_lead_inside_the_pack_or_to_a_whole_address() -> None:
    """A link to a page of the pack leads to its section, or to the place in it; any other to the site."""
    ways = {"../b/": "b", "../b/#x": "x", "../b/#gone": "g", "#own": "o", "../c/#y": "c"}
    text = "".join(f'<a href="{way}">{said}</a>' for way, said in ways.items())
    made = fitted(cut(page(f"<p id=own>{text}</p>")), cut(page("<p id=x>x</p>", path=OTHER)))
    assert made == (
        '<p id="section-1-own"><a href="#section-2">b</a><a href="#section-2-x">x</a><a href="#section-2">g</a>'
        '<a href="#section-1-own">o</a><a href="https://site.example/nl/c/#y">c</a></p>'
    )


def test_links_of_a_site_without_an_address_become_words() -> None:
    """But for those to other hosts."""
    text = '<p><a href="../b/">b</a><a href="#gone"></a> <a href="https://x.example/">x</a></p>'
    assert fitted(cut(page(text, url=""))) == '<p><span>b</span><span></span> <a href="https://x.example/">x</a></p>'


def test_what_only_a_browser_knows_is_left_out() -> None:
    """Attributes for scripts and for readers of the screen; a drawing says in words what it shows."""
    text = '<p data-x=1 tabindex=0 lang=da class=k>a</p><svg aria-label="Bars"><path d="M0 0"/></svg>'
    assert fitted(cut(page(text))) == (
        '<p lang="da" class="k">a</p><svg aria-label="Bars"><path d="M0 0"></path><title>Bars</title></svg>'
    )


def test_a_head_of_a_group_of_rows_has_an_empty_cell_behind_it() -> None:
    """So it is no head of columns."""
    row = "<table><tbody><tr><th scope=rowgroup colspan=3>g</th></tr></tbody></table>"
    assert '<tr class="pk-group"><th scope="rowgroup">g</th><td colspan="2"></td></tr>' in fitted(cut(page(row)))


def test_pictures_are_found_from_the_top_of_the_site() -> None:
    """Wherever the folder of the site lies."""
    assert fitted(cut(page('<img src="../../files/a.png" alt="A">'))) == '<img src="files/a.png" alt="A">'


def test_a_matrix_keeps_the_roles_that_were_chosen() -> None:
    """Its groups are as wide as what is left; no link stands in a cell."""
    table = (
        "<div class=vm-matrix><table><tr><th>C</th><th data-role=a>A</th><th data-role=b>B</th></tr>"
        "<tr><th scope=rowgroup>G</th><td colspan=2></td></tr>"
        "<tr><th>x</th><td><a href=#>1 – Een</a></td><td>2</td></tr>"
        "</table></div>"
    )
    made = written(cut(page(table, form=Form.MATRIX, roles=("a",))).body)
    assert '<tr><th>C</th><th data-role="a">A</th></tr>' in made
    assert '<td colspan="1"></td>' in made
    assert "<tr><th>x</th><td>1 – Een</td></tr>" in made
