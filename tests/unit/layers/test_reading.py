"""Takes organisations' folders on disk; checks what they stand on, what their files are called, and what is told."""

from pathlib import Path

import pytest

from tests.copies import HOME, addition, lay, manifest, problems, said
from tests.sites import make_docs, text
from vademecum.diagnostics import Diagnostic
from vademecum.layers import read_layers
from vademecum.shelf import shelf_of
from vademecum.site import read_site

A = {"nl/praktijken/a.md": text("practice", "a")}


def stands_on(folder: Path, over: str, where: str = "one") -> list[str]:
    """The names of the layers of a folder beside `docs` that stands on what is said, the highest first."""
    make_docs(folder, HOME)
    top = folder / where
    top.mkdir(parents=True, exist_ok=True)
    (top / "organisation.yml").write_text(manifest("one", over), encoding="utf-8")
    assert said(top) == []
    return [layer.folder.name for layer in reversed(read_layers(top).layers.stack)]


def test_a_site_of_its_own_has_one_layer(tmp_path: Path) -> None:
    """And no problem of layers."""
    laid = read_layers(make_docs(tmp_path, HOME))
    assert ([layer.folder.name for layer in laid.layers.stack], laid.layers.is_copy) == (["docs"], False)
    assert (laid.problems, laid.incomplete) == ((), ())


@pytest.mark.parametrize("over", ["../docs", "../docs/", "./../one/../docs", "'../docs'"])
def test_a_path_counts_from_the_folder(over: str, tmp_path: Path) -> None:
    """However it is written."""
    assert stands_on(tmp_path, over) == ["one", "docs"]


def test_a_path_may_begin_at_the_root(tmp_path: Path) -> None:
    """Problems still call the files by a path from beside the highest folder."""
    assert stands_on(tmp_path, str(tmp_path / "docs")) == ["one", "docs"]


def test_a_folder_may_lie_anywhere_and_have_spaces(tmp_path: Path) -> None:
    """Also out of the project."""
    assert stands_on(tmp_path, "../../docs", "our hospital/the texts") == ["the texts", "../docs"]


def test_the_content_is_called_after_itself(tmp_path: Path) -> None:
    """Unless the organisation calls its own folder so."""
    for name in ("ward", "vademecum"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "organisation.yml").write_text("id: ward\nname: {en: Ward}\n", encoding="utf-8")
    names = [
        [layer.folder.name for layer in read_layers(tmp_path / name).layers.stack] for name in ("ward", "vademecum")
    ]
    assert names == [["vademecum", "ward"], ["vademecum-base", "vademecum"]]
    layers = read_layers(tmp_path / "vademecum").layers
    assert [layers.is_own(file) for file in ("vademecum/nl/a.md", "vademecum-base/nl/a.md")] == [True, False]


def test_twenty_folders_may_lie_on_each_other(tmp_path: Path) -> None:
    """What each of them adds is there in the highest."""
    make_docs(tmp_path, HOME)
    below = "docs"
    for depth in range(20):
        top = tmp_path / f"layer{depth}"
        (top / "nl" / "praktijken").mkdir(parents=True)
        (top / "organisation.yml").write_text(manifest(f"l{depth}", f"../{below}"), encoding="utf-8")
        (top / "nl" / "praktijken" / f"p{depth}.md").write_text(text("practice", f"p{depth}"), encoding="utf-8")
        below = top.name
    assert said(top) == []
    catalogue = read_site(top, environment={}).catalogue
    assert catalogue is not None
    assert {f"practice:p{depth}" for depth in range(20)} <= catalogue.entries.keys()


@pytest.mark.parametrize(
    ("over", "code"),
    [
        ("../nowhere", "layer-missing"),
        ("../docs/nl/index.md", "layer-missing"),
        ("../docs/nl", "layer-missing"),
        ("../empty", "layer-missing"),
        ("../loop", "layer-missing"),
        ('"a\\0b"', "layer-missing"),
        (f"../{'x' * 5000}", "layer-missing"),
        (".", "layer-cycle"),
        ("../one", "layer-cycle"),
    ],
)
def test_what_is_not_there_is_told_once(over: str, code: str, tmp_path: Path) -> None:
    """At the line that names it; nothing is told that only follows."""
    top = lay(tmp_path, {}, A | {"data/site.yml": "replace:\n  title: X\n", "nl/b.md": addition("practice", "b")})
    (tmp_path / "empty").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    (top / "organisation.yml").write_text(manifest("one", over), encoding="utf-8")
    assert said(top) == [f"one/organisation.yml:3:7 {code}"]
    assert read_site(top).catalogue is None
    assert read_site(top).report.incomplete == ("one/organisation.yml",)


def test_a_circle_is_told_where_it_closes(tmp_path: Path) -> None:
    """In the lowest folder that can be told from the others."""
    top = lay(tmp_path, {}, {}, {})
    (tmp_path / "one" / "organisation.yml").write_text(manifest("one", "../two"), encoding="utf-8")
    assert said(top) == ["one/organisation.yml:3:7 layer-cycle"]


def test_other_faults_are_told_beside_one_of_the_manifest(tmp_path: Path) -> None:
    """Where it can be read in part all, else those of each file by itself."""
    wrong = A | {"nl/praktijken/b.md": text("practice", "b", audience=3), "data/people.yml": "a: b: c\n"}
    part = lay(tmp_path / "part", {}, wrong | {"organisation.yml": "hidden: []\n"})
    assert said(part) == [
        "one/data/people.yml:1:5 yaml-syntax",
        *("one/nl/praktijken/b.md:6:11 type-wrong", "one/organisation.yml:5:1 key-unknown"),
    ]
    none = lay(tmp_path / "none", {}, wrong | {"organisation.yml": "a: b: c\n"})
    assert said(none) == ["one/data/people.yml:1:5 yaml-syntax", "one/organisation.yml:5:5 yaml-syntax"]


def test_no_two_folders_have_the_same_id(tmp_path: Path) -> None:
    """It is told in the higher one; where an id cannot be read, that alone is told."""
    top = lay(tmp_path, {}, {}, {})
    (top / "organisation.yml").write_text(manifest("one", "../one"), encoding="utf-8")
    assert said(top) == ["two/organisation.yml:1:5 layer-twice"]
    for name, over in (("one", "docs"), ("two", "one")):
        (tmp_path / name / "organisation.yml").write_text(manifest("A B", f"../{over}"), encoding="utf-8")
    assert [found.code for found in problems(top)] == ["id-invalid", "id-invalid"]


def test_a_text_over_nothing_is_told(tmp_path: Path) -> None:
    """In a site of its own, and in the lowest folder of a copy."""
    docs = make_docs(tmp_path, {**HOME, "nl/praktijken/a.md": addition("practice", "a")})
    (found,) = [one for one in problems(docs) if one.code.startswith("overlay")]
    assert (str(found.span), found.code) == ("docs/nl/praktijken/a.md:4:10", "overlay-without")
    top = lay(tmp_path / "copy", {"nl/a.md": text("practice", "a", overlay="replace")}, {})
    assert [f"{one.span} {one.code}" for one in problems(top)] == ["docs/nl/a.md:6:10 overlay-without"]


def test_what_was_kept_gives_the_same_report(tmp_path: Path) -> None:
    """Without a shelf, with a new one, and with one that is full; also after a change in the lowest folder."""

    def report(top: Path, with_shelf: bool) -> list[Diagnostic]:
        if not with_shelf:
            return [*read_site(top, environment={}).report]
        with shelf_of(top) as shelf:
            return [*read_site(top, environment={}, shelf=shelf).report]

    top = lay(tmp_path, A, {"nl/a.md": addition("practice", "a", "Words.\n"), "data/roles.yml": "add: [x]\n"}, A)
    plain = report(top, with_shelf=False)
    assert [one.code for one in plain]
    assert report(top, with_shelf=True) == report(top, with_shelf=True) == plain
    (tmp_path / "docs" / "nl" / "praktijken" / "a.md").write_text(text("practice", "z"), encoding="utf-8")
    changed = report(top, with_shelf=False)
    assert changed != plain
    assert report(top, with_shelf=True) == changed
