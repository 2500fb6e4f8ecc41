"""Takes pages of competencies; checks how they describe their levels."""

from vademecum.verification.competency_page import read_competency_page

ROWS = (
    "<tr><th>Level<th>Looks like<tr><td><i id=level-0>0 – New</i><td><i lang=nl>Weinig &amp; niets</i>"
    "<tr><td>1 – Informed<td>A  lot"
)


def test_descriptions_stand_below_their_heading() -> None:
    """In their language, by level; other tables on the page have levels too."""
    page = (
        f'<html lang="en"><h2 id="target-levels">Roles</h2><table><tr><td>4 – Shaping<td>no</table>'
        f'<h2 id="levels">Levels</h2><table>{ROWS}</table></html>'
    )
    assert read_competency_page(page) == {0: ("Weinig & niets", "nl"), 1: ("A lot", "en")}


def test_a_page_may_describe_none() -> None:
    """One that was made of facts alone."""
    assert read_competency_page(f"<h2 id=other>Other</h2><table>{ROWS}</table>") == {}
