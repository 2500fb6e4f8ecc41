"""Takes pages and files; checks their order, and that what is written can be read back."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vademecum.pages import Tree, TreeFile
from vademecum.sources import parse_record


def test_files_stand_in_the_order_of_their_paths() -> None:
    """Whatever order they were made in."""
    tree = Tree([TreeFile("nl/b.md", ""), TreeFile("index.html", ""), TreeFile("nl/a.md", "")])
    assert [file.path for file in tree] == ["index.html", "nl/a.md", "nl/b.md"]


def test_a_tree_is_asked_by_path() -> None:
    """And counted."""
    tree = Tree([TreeFile("nl/a.md", "text")])
    assert (tree["nl/a.md"].content, "nl/a.md" in tree, "nl/b.md" in tree, len(tree)) == ("text", True, False, 1)


@pytest.mark.parametrize(("path", "page"), [("nl/a.md", True), ("index.html", False), ("nl/a.md.png", False)])
def test_the_engine_renders_markdown_only(path: str, page: bool) -> None:
    """Other files are copied."""
    assert TreeFile(path, "").is_page is page


def test_a_tree_is_written_below_a_folder(tmp_path: Path) -> None:
    """Pages with front matter, other texts without, assets byte for byte."""
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG\r\n")
    Tree(
        [
            TreeFile("nl/deep/a.md", "Body\n", {"title": "A"}),
            TreeFile("index.html", "<p>é</p>\n"),
            TreeFile("nl/b.png", picture),
        ]
    ).write(tmp_path / "tree")
    assert (tmp_path / "tree/nl/b.png").read_bytes() == b"\x89PNG\r\n"
    assert (tmp_path / "tree/index.html").read_bytes() == "<p>é</p>\n".encode()
    record = parse_record((tmp_path / "tree/nl/deep/a.md").read_text(encoding="utf-8"), "a.md", "a.md")
    assert (record.front.value, record.markup.body) == ({"title": "A"}, "\nBody\n")


META = st.recursive(
    st.text() | st.booleans() | st.integers(-(10**9), 10**9) | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(min_size=1), inner, max_size=3),
    max_leaves=6,
)


def written(meta: dict[str, object]) -> str:
    """What is written of a page with this front matter."""
    with TemporaryDirectory() as folder:
        Tree([TreeFile("a.md", "Body\n", meta)]).write(Path(folder))
        return Path(folder, "a.md").read_bytes().decode()


@given(st.dictionaries(st.text("abc", min_size=1), META, max_size=4))
@settings(deadline=None)
def test_front_matter_is_the_same_when_yaml_reads_it(meta: dict[str, object]) -> None:
    """Any text: quotes, colons, line ends of all sorts, and letters beyond the first plane."""
    assert parse_record(written(meta), "a.md", "a.md").front.value == meta


def test_front_matter_has_a_fixed_order() -> None:
    """Equal values give equal bytes."""
    assert written({"b": 1, "a": 2}) == written({"a": 2, "b": 1})
