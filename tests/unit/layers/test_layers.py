"""Takes layers; checks whose a file is."""

from pathlib import Path

import pytest

from vademecum.layers import Layer, Layers
from vademecum.sources import read_folder


def layers(folder: Path, *names: str) -> Layers:
    """Layers without files that are called so, the lowest first."""
    return Layers(tuple(Layer(read_folder(folder, name)) for name in names))


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("docs/nl/a.md", "docs"),
        ("../region/nl/a.md", "../region"),
        ("../region-north/nl/a.md", "../region-north"),
        ("docs/region/nl/a.md", "docs/region"),
        ("elsewhere/nl/a.md", None),
    ],
)
def test_a_file_is_of_the_layer_that_is_named_by_its_path(file: str, expected: str | None, tmp_path: Path) -> None:
    """A name that only begins alike is another; of folders inside each other the inner one counts."""
    found = layers(tmp_path, "docs/region", "../region", "../region-north", "docs").of(file)
    assert (found and found.folder.name) == expected


def test_a_file_is_own_in_the_highest_layer_alone(tmp_path: Path) -> None:
    """On a site without layers every file is."""
    found = layers(tmp_path, "vademecum", "docs")
    assert [found.is_own(file) for file in ("docs/nl/a.md", "vademecum/nl/a.md", "else/nl/a.md")] == [
        True,
        False,
        False,
    ]
    assert Layers().is_own("docs/nl/a.md")


def test_a_site_without_layers_has_nothing_of_theirs(tmp_path: Path) -> None:
    """No language, nothing hidden, and it is no copy."""
    assert (Layers().languages, Layers().hidden, Layers().is_copy) == ((), {}, False)
    assert layers(tmp_path, "docs").is_copy is False
