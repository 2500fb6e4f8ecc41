"""Takes views; checks the page that lists a kind."""

from pathlib import Path

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of, page_of, tree_of
from vademecum.pages.listings import listing_pages

NONE, POSTS = frozenset[str](), frozenset({"post"})


def test_there_is_a_list_for_each_kind_that_is_shown(tmp_path: Path) -> None:
    """In each language; plain pages have none."""
    files = FACTS | {"nl/over.md": text("page", "about"), "da/blog/a.md": text("post", "a", date="2026-02-03")}
    tree = tree_of(tmp_path, files)
    assert {path for path in (file.path for file in tree) if path.endswith("/index.md")} == {
        f"{folder}/index.md"
        for folder in (
            *("nl/rollen", "nl/competenties", "nl/checklists", "nl/begrippen", "nl/wetgeving"),
            *("da/roller", "da/kompetencer", "da/tjeklister", "da/begreber", "da/lovgivning", "da/blog"),
            *("en/roles", "en/competencies", "en/checklists", "en/terms", "en/law"),
        )
    }


def test_a_list_that_is_made_elsewhere_is_left_out(tmp_path: Path) -> None:
    """All others are made as ever."""
    language = language_of(tmp_path, FACTS | {"nl/blog/a.md": text("post", "a", date="2026-02-03")})
    every, rest = ({page.path for page in listing_pages(language, without=kinds)} for kinds in (NONE, POSTS))
    assert every - rest == {"nl/blog/index.md"}
    assert rest < every


def test_entries_stand_below_the_headings_of_their_groups(tmp_path: Path) -> None:
    """Each heading with an anchor; what has no text yet says so."""
    page = page_of(tmp_path, FACTS, "en/roles/index.md")
    lines = [line for line in page.splitlines() if line]
    assert lines == [
        "## Leads {: #leads }",
        '- [CMIO](cmio.md) <span class="vm-mark">text to come</span>',
        "## IT {: #it }",
        '- [IT director](it-director.md) <span class="vm-mark">text to come</span>',
    ]


def test_an_entry_shows_the_first_sentence_of_its_summary(tmp_path: Path) -> None:
    """Marked where it is borrowed."""
    files = {"nl/praktijken/a.md": text("practice", "a", summary="Eén. Twee & drie.")}
    assert '<span class="vm-teaser">Eén.</span>' in page_of(tmp_path / "nl", files, "nl/praktijken/index.md")
    danish = page_of(tmp_path / "da", files, "da/praksis/index.md")
    assert '<span class="vm-teaser" lang="nl">Eén.</span>' in danish
    assert "{lang=nl hreflang=nl} (nederlandsk)" in danish


def test_a_competency_shows_its_code_and_a_post_its_day(tmp_path: Path) -> None:
    """The code before the link, the day behind it."""
    files = FACTS | {"nl/blog/a.md": text("post", "a", date="2026-02-03")}
    assert "- B1 [Bruggen slaan](bruggen-slaan.md)" in page_of(tmp_path, files, "nl/competenties/index.md")
    assert '- [A](a.md) <span class="vm-mark">3 februari 2026</span>' in page_of(tmp_path, files, "nl/blog/index.md")


def test_a_term_is_never_to_come(tmp_path: Path) -> None:
    """Its definition stands in the facts."""
    assert "vm-mark" not in page_of(tmp_path, FACTS, "nl/begrippen/index.md")


def test_a_mark_says_what_a_law_is_and_what_is_no_longer_used(tmp_path: Path) -> None:
    """In the same words as the index by kind."""
    old = "mainframe:\n  nl: {label: mainframe, definition: Een grote machine.}\n  replaced-by: cloud\n"
    files = FACTS | {"data/concepts.yml": FACTS["data/concepts.yml"] + old}
    assert '<span class="vm-mark">Wet</span>' in page_of(tmp_path, files, "nl/wetgeving/index.md")
    mark = '- [mainframe](mainframe.md) <span class="vm-mark">niet meer in gebruik</span>'
    assert mark in page_of(tmp_path, files, "nl/begrippen/index.md")


def test_a_list_knows_its_other_languages(tmp_path: Path) -> None:
    """One that has no such list offers its front page."""
    tree = tree_of(tmp_path, {"da/blog/a.md": text("post", "a", date="2026-02-03")})
    meta = tree["da/blog/index.md"].meta
    assert (meta["title"], meta["kind"], meta["entry"]) == ("Blog", "post-list", "")
    assert [(other["path"], other["state"]) for other in meta["alternates"]] == [
        ("nl/index.md", "none"),
        ("da/blog/index.md", "own"),
        ("en/index.md", "none"),
    ]


def test_a_list_names_the_files_that_it_is_made_of(tmp_path: Path) -> None:
    """Each once."""
    assert tree_of(tmp_path, FACTS)["nl/rollen/index.md"].inputs == ("docs/data/roles.yml",)
