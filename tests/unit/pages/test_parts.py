"""Takes small sites; checks lists that are too long for one page."""

from itertools import chain
from pathlib import Path

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.pages.contents import contents_pages
from vademecum.pages.context import Language
from vademecum.pages.listings import listing_pages
from vademecum.pages.tree import TreeFile

FILES = FACTS | {
    **{f"nl/praktijken/p{number}.md": text("practice", f"p{number}", title=f"P *{number}*") for number in range(7)},
    **{f"nl/blog/b{number}.md": text("post", f"b{number}", date=f"2026-0{number}-03") for number in range(1, 6)},
}


def pages(language: Language, rows: int = 3) -> dict[str, TreeFile]:
    """The pages of all lists, by path."""
    return {file.path: file for file in chain(listing_pages(language, rows), contents_pages(language, rows))}


def rows(file: TreeFile) -> list[str]:
    """The rows of a page."""
    return [line for line in str(file.content).splitlines() if line.startswith("- ")]


def ways(file: TreeFile) -> list[str]:
    """The ways to the parts."""
    inside = str(file.content).partition("<nav")[2].partition("</nav>")[0]
    return [line.partition(". ")[2] for line in inside.splitlines() if ". " in line]


def test_a_short_list_is_one_page(tmp_path: Path) -> None:
    """Without ways to parts."""
    found = pages(language_of(tmp_path, FILES), rows=100)
    assert not [path for path in found if path.endswith("2.md")]
    assert not [path for path, file in found.items() if "<nav" in str(file.content)]


def test_a_long_list_goes_on_below_its_own_address(tmp_path: Path) -> None:
    """No row is lost, and none said twice."""
    found = pages(language_of(tmp_path, FILES))
    practices = [found[f"nl/praktijken/{name}.md"] for name in ("index", "2", "3", "4")]
    assert [len(rows(file)) for file in practices] == [2, 2, 2, 1]
    assert len(set(chain.from_iterable(map(rows, practices)))) == 7
    assert "nl/praktijken/5.md" not in found


def test_links_lead_there_from_each_part(tmp_path: Path) -> None:
    """A later part stands as deep as the entries."""
    found = pages(language_of(tmp_path, FILES))
    assert r"- [P \*6\*](p6.md)" in rows(found["nl/praktijken/4.md"])
    assert any(
        line.endswith("](../praktijken/p6.md)") for path in found if "inhoud/" in path for line in rows(found[path])
    )


def test_each_part_leads_to_the_others(tmp_path: Path) -> None:
    """Headings say where a part begins and ends, or titles where there is no heading; here the reader is."""
    found = pages(language_of(tmp_path, FILES))
    assert ways(found["nl/praktijken/2.md"]) == [
        r"[P \*0\* – P \*1\*](index.md)",
        r"**P \*2\* – P \*3\***{: aria-current=page }",
        r"[P \*4\* – P \*5\*](3.md)",
        r"[P \*6\*](4.md)",
    ]
    assert ways(found["nl/blog/index.md"])[1:3] == ["[april 2026](2.md)", "[maart 2026](3.md)"]
    assert "[Praktijken (2)](inhoud/4.md)" in ways(found["nl/inhoud.md"])


def test_words_of_another_language_are_marked(tmp_path: Path) -> None:
    """Danish readers get the Dutch titles."""
    found = pages(language_of(tmp_path, FILES, "da"))
    assert ways(found["da/praksis/index.md"])[3] == r'[<span lang="nl">P \*6\*</span>](4.md)'


def test_a_section_that_goes_on_has_a_number(tmp_path: Path) -> None:
    """And an id of its own."""
    found = pages(language_of(tmp_path, FILES))
    headings = [line for path in sorted(found) if "inhoud" in path for line in str(found[path].content).splitlines()]
    assert [line for line in headings if line.startswith("## Praktijken")] == [
        "## Praktijken {: #practice }",
        "## Praktijken (2) {: #practice-2 }",
        "## Praktijken (3) {: #practice-3 }",
        "## Praktijken (4) {: #practice-4 }",
    ]


def test_a_part_says_which_it_is(tmp_path: Path) -> None:
    """Other languages are cut elsewhere, so it leads to their first; search finds the entries."""
    meta = pages(language_of(tmp_path, FILES))["nl/praktijken/2.md"].meta
    assert (meta["title"], meta["part"], meta["search"]) == ("Praktijken, deel 2 van 4", 2, {"exclude": True})
    assert [other["path"] for other in meta["alternates"]] == [
        "nl/praktijken/2.md",
        "da/praksis/index.md",
        "en/practices/index.md",
    ]


def test_calendars_stand_in_the_first_part_of_the_contents(tmp_path: Path) -> None:
    """They take room as rows do."""
    found = pages(language_of(tmp_path, FILES))
    parts = {path: rows(file) for path, file in found.items() if "inhoud" in path}
    calendars = [(path, line) for path, lines in parts.items() for line in lines if "kalender" in line]
    law = next(path for path, file in found.items() if "inhoud" in path and "{: #law }" in str(file.content))
    assert {path for path, _ in calendars} == {law}
    assert len(calendars) == 1
    assert max(map(len, parts.values())) == 2
