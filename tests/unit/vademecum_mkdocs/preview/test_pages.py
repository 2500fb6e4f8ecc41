"""Takes the trees of two builds; checks which addresses an author is told."""

from dataclasses import replace
from pathlib import Path

import pytest

from vademecum.catalogue import HOME
from vademecum.languages import messages_for
from vademecum.pages import Tree, TreeFile
from vademecum_mkdocs.preview.pages import Pages, Stamps, beside, stamps

ENGLISH = messages_for("en")
DATA = "docs/data/concepts.yml"
PICTURE = "docs/img/board.png"


def pair(name: str, content: str, *inputs: str, entry: str = "") -> list[TreeFile]:
    """A page in two languages."""
    others = [{"language": code, "path": f"{code}/{name}.md"} for code in ("nl", "da")]
    meta = {"alternates": others, "entry": entry}
    return [TreeFile(other["path"], content, meta, inputs) for other in others]


def made(content: str = "", *, stamp: int = 1, of: str = "docs/nl/a.md") -> Pages:
    """A build; the content stands in the pages a to d."""
    tree = [
        *pair("home", "", entry=HOME),
        *pair("a", content, "docs/nl/a.md"),
        *pair("list", content, "docs/nl/a.md", "docs/nl/b.md"),
        *(file for name in "bcde" for file in pair(name, content, DATA)),
        *pair("shows", "", "docs/nl/shows.md", PICTURE),
        TreeFile("img/board.png", Path("board.png"), {}, (PICTURE,)),
        TreeFile("assets/a.css", content, {}, (of,)),
    ]
    stamped: Stamps = {of: (stamp, 1), "docs/nl/same.md": (1, 1)}
    return Pages(Tree(tree), lambda path: f"http://x/{path.removesuffix('.md')}/", stamped, ("docs",))


def said(of: str, content: str = "new") -> list[str]:
    """The lines for a change of one source."""
    return list(made(content, stamp=2, of=of).since(made(of=of), ENGLISH))


def test_the_first_build_names_the_front_pages() -> None:
    """In the order of the site's languages."""
    assert list(made().since(None, ENGLISH)) == ["Ready: http://x/nl/home/  http://x/da/home/"]


def test_a_text_names_its_own_page_in_each_language() -> None:
    """And not the lists that it stands in."""
    assert said("docs/nl/a.md") == ["docs/nl/a.md: http://x/nl/a/  http://x/da/a/"]


def test_a_fact_names_the_first_of_its_pages() -> None:
    """And counts the others."""
    pages = "  ".join(f"http://x/{code}/{name}/" for name in "bcd" for code in ("da", "nl"))
    expected = "  ".join(f"http://x/nl/{name}/  http://x/da/{name}/" for name in "bcd")
    assert pages != expected
    assert said(DATA) == [f"{DATA}: {expected}  and 1 more page"]


def test_a_fact_of_which_no_page_is_made_names_what_differs() -> None:
    """Where nothing else changed, it is the reason; few sources first."""
    assert said("docs/data/roles.yml")[0].startswith("docs/data/roles.yml: http://x/nl/a/  http://x/da/a/  ")


@pytest.mark.parametrize(
    ("source", "content", "words"),
    [
        ("overrides/organisations/huis/README.md", "", "no page looks different"),
        ("docs/nl/a.md", "", "no page looks different"),
    ],
)
def test_no_page_in_particular(source: str, content: str, words: str) -> None:
    """A note in the theme changes nothing; a change may be one of blanks alone."""
    assert said(source, content) == [f"{source}: {words}"]


TEMPLATE = "overrides/theme/main.html"
PAGES = tuple(page.path for page in made().tree if page.is_page)


def said_of_template(*differ: str, also: bool = False) -> list[str]:
    """The lines for a template, where these outputs differ; `also` where a text was saved with it."""
    before, after = (made(stamp=stamp, of=TEMPLATE) for stamp in (1, 2))
    if also:
        after = replace(after, stamps={**after.stamps, "docs/nl/same.md": (2, 1)})
    before = replace(before, outputs=dict.fromkeys((*PAGES, "assets/theme.css"), 1))
    return list(replace(after, outputs={**before.outputs, **dict.fromkeys(differ, 2)}).since(before, ENGLISH))


@pytest.mark.parametrize(
    ("differ", "words"),
    [
        ((), "no page looks different"),
        (PAGES, "all pages"),
        (("assets/theme.css",), "all pages"),
        (("nl/shows.md",), "http://x/nl/shows/  http://x/da/shows/"),
    ],
    ids=["none", "all", "a style", "one"],
)
def test_a_template_changes_what_was_made_otherwise(differ: tuple[str, ...], words: str) -> None:
    """A style or a script belongs to every page."""
    assert said_of_template(*differ) == [f"{TEMPLATE}: {words}"]


def test_pages_that_differ_may_be_of_the_text_that_was_saved_with_a_template() -> None:
    """So none is named for it."""
    assert said_of_template("nl/shows.md", also=True)[-1] == TEMPLATE


def test_what_lies_beside_the_tree_is_told_by_its_bytes(tmp_path: Path) -> None:
    """Pages and files of the tree are compared by themselves."""
    for name in ("assets/theme.css", "img/board.png", "nl/a/index.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("a", encoding="utf-8")
    first = beside(tmp_path, made().tree)
    (tmp_path / "assets/theme.css").write_text("b", encoding="utf-8")
    assert first.keys() == {"assets/theme.css"}
    assert first != beside(tmp_path, made().tree)


def test_a_source_that_came_or_went_has_changed_too() -> None:
    """Each in a line of its own."""
    lines = list(made("new", of="docs/nl/b.md").since(made(of="docs/nl/a.md"), ENGLISH))
    assert [line.partition(":")[0] for line in lines] == ["docs/nl/a.md", "docs/nl/b.md"]


def test_a_file_that_is_gone_is_said_to_be_deleted() -> None:
    """What differs, such as the lists that it stood in, is of no use to who deleted it."""
    after = made("new", of="docs/nl/a.md")
    before = replace(after, stamps={**after.stamps, "docs/nl/away.md": (1, 1)})
    assert list(after.since(replace(before, tree=made().tree), ENGLISH)) == ["docs/nl/away.md: deleted"]


def test_a_picture_names_the_pages_that_show_it() -> None:
    """Their own words are the same."""
    assert said(PICTURE, "") == [f"{PICTURE}: http://x/nl/shows/  http://x/da/shows/"]


def test_what_differs_for_another_source_is_not_told_of_a_file_without_pages() -> None:
    """Of a picture and a text that were saved together, the text alone made the pages new."""
    after, picture = made("new", stamp=2, of="docs/nl/a.md"), "docs/img/new.png"
    after = replace(after, stamps={**after.stamps, picture: (1, 1)})
    lines = list(after.since(made(of="docs/nl/a.md"), ENGLISH))
    assert lines == ["docs/img/new.png", "docs/nl/a.md: http://x/nl/a/  http://x/da/a/"]


def test_stamps_are_named_as_inputs_are(tmp_path: Path) -> None:
    """By the name of the folder of texts, wherever it lies; all else by its place in the project."""
    names = ("texts/docs/nl/a.md", "overrides/main.html", "mkdocs.yml", "elsewhere.txt")
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("a", encoding="utf-8")
    docs = tmp_path / "texts/docs"
    found = stamps({docs: "docs"}, tmp_path, [docs, tmp_path / "mkdocs.yml", tmp_path / "overrides", tmp_path / "none"])
    assert sorted(found) == ["docs/nl/a.md", "mkdocs.yml", "overrides/main.html"]
    assert {size for _, size in found.values()} == {1}


def test_stamps_of_a_stack_have_the_name_of_their_layer(tmp_path: Path) -> None:
    """Also of a folder far from the project; what comes with the generator is called so."""
    for name in ("kb/north/nl/a.md", "lib/content/nl/a.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("a", encoding="utf-8")
    layers = {tmp_path / "kb/north": "north", tmp_path / "lib/content": "vademecum"}
    assert sorted(stamps(layers, tmp_path / "kb", layers)) == ["north/nl/a.md", "vademecum/nl/a.md"]


def test_a_text_of_any_layer_names_its_pages() -> None:
    """A file that stands in none of them changes all pages."""
    below = "vademecum/nl/a.md"
    before, after = (
        Pages(
            Tree([*pair("home", "", entry=HOME), *pair("a", words, below)]),
            str,
            {below: (at, 1)},
            ("north", "vademecum"),
        )
        for at, words in enumerate(("", "new"))
    )
    assert list(after.since(before, ENGLISH)) == [f"{below}: nl/a.md  da/a.md"]
