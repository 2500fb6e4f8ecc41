"""Takes entries that refer to each other; checks what their pages say of that, and what they leave out."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of, section
from vademecum.catalogue import RESERVED_IDS, Edition

TODAY = Edition(day=date(2026, 6, 1))

CHECKLIST = """\
- [ ] We know where `NIS2` holds [@doe-view], see [[cloud]] and [a page](over.md). {#scope}
- [ ] We train[^1] <!-- whom? --> [[role:cmio|our lead]] *well*. {#training}

[^1]: Often.
"""


def told(folder: Path, files: dict[str, str], path: str) -> dict[str, list[str]]:
    """The rows of each group on a page, by its heading with its id."""
    groups = section(page_of(folder, FACTS | files, path, TODAY), "mentioned-in").split("### ")[1:]
    return {
        group.split(" data-search")[0]: [line.strip() for line in group.splitlines() if line.strip().startswith("- ")]
        for group in groups
    }


def row(title: str, path: str, kind: str) -> str:
    """A row that names a page."""
    return f"- [{title}]({path}) · {kind}"


def test_a_page_names_what_mentions_it(tmp_path: Path) -> None:
    """Also what is borrowed from another language, which is marked."""
    files = {
        "en/a.md": text("practice", "a"),
        "en/b.md": text("guide", "b", "[[practice:a]]"),
        "da/c.md": text("guide", "c", "[[practice:a]]"),
    }
    assert told(tmp_path, files, "en/practices/a.md") == {
        "Mentioned in {: #mentioned-in-texts": [
            row("B", "../guide/b.md", "Guide"),
            "- [C](../guide/c.md){lang=da hreflang=da} (Danish) · Guide",
        ]
    }


def test_what_asks_stands_first_then_what_is_about_it_then_law_then_mentions(tmp_path: Path) -> None:
    """Each origin for its first reason alone, in the order in which kinds are read."""
    files = {
        "data/law.yml": FACTS["data/law.yml"].replace("  sources", "  concepts: [record]\n  sources"),
        "data/checklists.yml": FACTS["data/checklists.yml"].replace(
            "[strategy]", "[strategy]\n      concepts: [record]"
        ),
        "en/nis2.md": text("checklist", "nis2", "[[record]]\n\n- [ ] We know. {#scope}\n", concepts=["record"]),
        "en/b.md": text("post", "b", "[[record]]\n", date="2026-01-01", concepts=["record"]),
        "en/a.md": text("practice", "a", concepts=["record"]),
        "en/c.md": text("guide", "c", "[[record]]\n"),
    }
    assert told(tmp_path, files, "en/terms/aeroe-record.md") == {
        "Asked in these checklists {: #mentioned-in-asked": ["- [We know.](../checklists/nis2.md#scope) · Nis2"],
        "About this {: #mentioned-in-about": [
            row("A", "../practices/a.md", "Practice"),
            row("B", "../blog/b.md", "Blog post"),
        ],
        "Laws and rules about this {: #mentioned-in-laws": [row("NIS2 Act", "../law/nis2-act.md", "Law")],
        "Mentioned in {: #mentioned-in-texts": [row("C", "../guide/c.md", "Guide")],
    }


def test_an_item_is_told_in_its_words(tmp_path: Path) -> None:
    """Without links, numbers, notes and comments: all of it is a link; what leads there is told by its title."""
    files = {"en/nis2.md": text("checklist", "nis2", CHECKLIST), "en/over.md": text("page", "over")}
    (scope,) = told(tmp_path / "a", files, "en/roles/it-director.md")["This role answers {: #mentioned-in-asked"]
    assert scope.startswith("- [We know where NIS2 holds, see cloud and a page.](../checklists/nis2.md#scope) · Nis2")
    (training,) = told(tmp_path / "b", files, "en/roles/cmio.md")["This role answers {: #mentioned-in-asked"]
    assert training.startswith("- [We train our lead well.](../checklists/nis2.md#training) · Nis2")


def test_an_item_does_not_name_what_readers_may_not_see(tmp_path: Path) -> None:
    """Neither a post of a later day, whatever its title."""
    items = "- [ ] We read [[post:later]] too. {#scope}\n"
    files = {
        "en/nis2.md": text("checklist", "nis2", items),
        "en/blog/later.md": text("post", "later", title="Secret merger", date="2027-01-01"),
    }
    assert told(tmp_path, files, "en/roles/it-director.md")["This role answers {: #mentioned-in-asked"] == [
        "- [We read a text that is not in this edition too.](../checklists/nis2.md#scope) · Nis2"
    ]


def test_a_borrowed_item_is_marked_with_its_language(tmp_path: Path) -> None:
    """Its words and the name of its checklist."""
    files = {"nl/nis2.md": text("checklist", "nis2", "- [ ] Wij weten. {#scope}\n")}
    assert told(tmp_path, files, "en/roles/it-director.md")["This role answers {: #mentioned-in-asked"] == [
        '- [Wij weten.](../checklists/nis2.md#scope){lang=nl hreflang=nl} · <span lang="nl">Nis2</span>'
    ]


@pytest.mark.parametrize("path", ["en/roles/cmio.md", "en/competencies/strategy.md", "en/terms/cloud.md"])
def test_what_a_page_shows_by_itself_is_not_told_again(tmp_path: Path, path: str) -> None:
    """Target levels, on both sides, and the relations of concepts; nor does the front page count."""
    files = {
        "en/index.md": text("page", "home", "[[cmio]] [[strategy]] [[cloud]]\n"),
        "en/strategy.md": text(
            "competency", "strategy", "[[cmio]]\n", levels=dict.fromkeys(range(5), "a"), roles=["cmio"]
        ),
        "en/cmio.md": text("role", "cmio", "[[strategy]]\n", competencies=["strategy"]),
    }
    page = page_of(tmp_path, FACTS | files, path)
    assert "#mentioned-in" not in page


def test_roles_that_name_each_other_have_a_group_of_their_own(tmp_path: Path) -> None:
    """However they do so."""
    files = {
        "en/cio.md": text("role", "cio", "[[cmio]]\n", roles=["cmio"]),
        "en/a.md": text("practice", "a", roles=["cmio"]),
    }
    assert told(tmp_path, files, "en/roles/cmio.md") == {
        "For this role {: #mentioned-in-about": [row("A", "../practices/a.md", "Practice")],
        "Roles that work with this one {: #mentioned-in-roles": [row("Cio", "cio.md", "Role")],
    }


@pytest.mark.parametrize(("number", "more"), [(9, ""), (10, '??? more "2 more"\n\n    - [')])
def test_a_long_group_hides_what_is_beyond_eight(tmp_path: Path, number: int, more: str) -> None:
    """But not a single row: it takes no more room than the words that hide it."""
    files = {f"en/a{count}.md": text("practice", f"a{count}", "[[cloud]]\n") for count in range(number)}
    page = page_of(tmp_path, FACTS | files, "en/terms/cloud.md")
    assert more in page
    assert ("???" in page) == bool(more)
    assert section(page, "mentioned-in").count("\n- [") == (8 if more else 9)


def test_what_is_beyond_a_long_list_is_counted(tmp_path: Path) -> None:
    """A page that grows with the site is read by nobody."""
    files = {f"en/a{count}.md": text("practice", f"a{count}", "[[cloud]]\n") for count in range(42)}
    page = page_of(tmp_path, FACTS | files, "en/terms/cloud.md")
    assert section(page, "mentioned-in").count("- [") == 40
    assert '??? more "34 more"' in page
    assert "\n\n    And 2 more.\n" in page


def test_ids_of_groups_are_taken(tmp_path: Path) -> None:
    """No heading of a text may have one."""
    files = {"en/nis2.md": text("checklist", "nis2", CHECKLIST), "en/a.md": text("practice", "a", "[[cio]]\n")}
    made = told(tmp_path, files, "en/roles/it-director.md")
    assert {heading.rpartition("#")[2] for heading in made} <= RESERVED_IDS
    assert len(made) == 2


def test_a_plain_page_tells_nothing(tmp_path: Path) -> None:
    """Its text leads on by itself."""
    files = {"en/a.md": text("page", "a"), "en/b.md": text("practice", "b", "[[page:a]]\n")}
    assert "#mentioned-in" not in page_of(tmp_path, FACTS | files, "en/a.md")
