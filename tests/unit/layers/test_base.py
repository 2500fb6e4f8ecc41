"""Asks for the content that comes with Vademecum."""

from vademecum.layers import base_folder


def test_the_content_is_found_beside_the_programs() -> None:
    """A folder with settings and texts."""
    folder = base_folder()
    assert folder is not None
    assert (folder / "data" / "site.yml").is_file()
    assert (folder / "nl" / "index.md").is_file()
