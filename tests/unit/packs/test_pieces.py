"""Takes pages as a site has them; checks what of each belongs on paper."""

import pytest

from tests.unit.packs.pages import page
from vademecum.packs.elements import words, written
from vademecum.packs.pieces import cut
from vademecum.packs.places import Form


@pytest.mark.parametrize(
    "content",
    [
        "<button>x</button>",
        "<form hidden><input></form>",
        "<nav>x</nav>",
        "<p hidden>x</p>",
        "<div data-off-paper>x</div>",
        "<p class=vm-matrix__ways>x</p>",
        '<p><a href="a.ics" type="text/calendar">x</a></p>',
        "<svg aria-hidden=true><path/></svg>",
        "<svg><path/></svg>",
        '<img src="a.png" alt="">',
        "<script>x</script>",
        '<h2 id="read-on">x</h2><p>x</p><h3>x</h3><p>x</p>',
        '<h2 id="mentioned-in">x</h2><ul><li>x</ul>',
    ],
)
def test_what_is_there_to_be_used_stays_on_screen(content: str) -> None:
    """What stands before and behind it is kept."""
    assert words(cut(page(f"<p>before</p>{content}<h2>behind</h2>")).body) == "before behind".replace(" ", "")


def test_the_title_keeps_its_words_and_their_language() -> None:
    """A page that is borrowed from another language says so."""
    site_page = page("")
    head = site_page.head
    assert head is not None
    head.set("lang", "da")
    head.set("class", "x")
    assert written(cut(site_page).title) == '<h1 lang="da">Title</h1>'


def test_a_profile_has_lines_to_write_on_and_no_second_title() -> None:
    """Its address at the end is a link."""
    profile = (
        "<section class=vm-profile><header><h2>CMIO</h2><p class=vm-profile__name>Chief</p>"
        "<dl class=vm-profile__facts><div><dt>Hours</dt><dd></dd></div></dl></header><h3>Task</h3>"
        "<p class=vm-profile__origin>Site · https://site.example/id/</p></section>"
    )
    made = written(cut(page(profile, form=Form.PROFILE)).body)
    assert "<h2>" not in made
    assert '<p class="vm-profile__name">Chief</p><p class="vm-blank"><span>Hours: </span></p>' in made
    assert 'Site · <a href="https://site.example/id/">https://site.example/id/</a>' in made


@pytest.mark.parametrize("form", [Form.PROFILE, Form.MATRIX, Form.SHEET, Form.BRIEF])
def test_a_page_without_its_piece_is_empty(form: Form) -> None:
    """It is no reason to break off."""
    assert words(cut(page("<p>x</p>", form=form)).body) == ""


def part(roles: dict[str, str], rows: tuple[str, ...] = ("a", "b")) -> str:
    """A part of a matrix whose cells say a letter for the role and the competency."""
    heads = "".join(f"<th scope=col data-role={role}>{role}</th>" for role in roles)
    cells = {row: "".join(f"<td>{said}{row}</td>" for said in roles.values()) for row in rows}
    lines = (f"<tr data-competency={row}><th scope=row>{row}</th>{cells[row]}</tr>" for row in rows)
    group = f"<tr><th scope=rowgroup>G</th><td colspan={len(roles)}></td></tr>"
    return f"<div class=vm-matrix><table><tr><th scope=col>-</th>{heads}</tr>{group}{''.join(lines)}</table></div>"


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        ((), [["-", "one", "two", "three"], ["G", ""], ["a", "1a", "2a", "3a"], ["b", "1b", "2b", "3b"]]),
        (("three", "one"), [["-", "one", "three"], ["G", ""], ["a", "1a", "3a"], ["b", "1b", "3b"]]),
    ],
)
def test_a_matrix_has_roles_of_all_its_parts(roles: tuple[str, ...], expected: list[list[str]]) -> None:
    """In the order of the matrix; the head of a group is as wide as the table."""
    first, second = part({"one": "1", "two": "2"}), part({"three": "3"}, ("b", "a"))
    body = cut(page(first, form=Form.MATRIX, roles=roles, others=(second,))).body
    assert [[words(cell) for cell in row] for row in body.iter("tr")] == expected
    assert [cell.get("colspan") for cell in body.iter("td") if cell.get("colspan")] == [str(len(expected[0]) - 1)]
