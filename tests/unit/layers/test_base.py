"""Takes folders that stand on each other; checks which ones a copy is laid of, and what each is called."""

from pathlib import Path

import pytest

from tests.builds import PROJECT
from vademecum.layers import base_folder, layer_folders, read_layers


def lay(folder: Path, **over: str) -> Path:
    """Write for each name a folder that stands on another one, and give the first."""
    for name, below in over.items():
        (folder / name).mkdir()
        said = f"id: {name}\nname: {{en: {name}}}\n{below}"
        (folder / name / "organisation.yml").write_text(said, encoding="utf-8")
    return folder / next(iter(over))


def test_the_base_is_that_of_this_project() -> None:
    """Where it is not installed from a wheel."""
    assert base_folder() == PROJECT / "docs"


@pytest.mark.parametrize("over", ["", "over: vademecum\n"])
def test_a_copy_stands_on_the_base(tmp_path: Path, over: str) -> None:
    """Said or not."""
    top = lay(tmp_path, north=over)
    assert layer_folders(top) == {top: "north", base_folder(): "vademecum"}


def test_folders_have_the_names_that_problems_call_them_by(tmp_path: Path) -> None:
    """Also where one stands on another: the names of a whole reading, without it."""
    top = lay(tmp_path, north="over: ../region\n", region="over: vademecum\n")
    stack = read_layers(top).layers.stack
    assert layer_folders(top) == {layer.folder.root: layer.folder.name for layer in reversed(stack)}
    assert [*layer_folders(top).values()] == ["north", "region", "vademecum"]


@pytest.mark.parametrize("over", ["over: ../north\n", "over: ../nowhere\n", "over: [a\n", "over:\n  - a\n"])
def test_what_is_wrong_ends_the_list(tmp_path: Path, over: str) -> None:
    """A circle, a folder that is not there, a file that cannot be read: the check says so."""
    top = lay(tmp_path, north=over)
    assert {*layer_folders(top)} <= {top, base_folder()}
    assert top in layer_folders(top)


def test_a_folder_without_an_organisation_stands_on_nothing(tmp_path: Path) -> None:
    """As content that others stand on."""
    assert layer_folders(tmp_path) == {tmp_path: tmp_path.name}
