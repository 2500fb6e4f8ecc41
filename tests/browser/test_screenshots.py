"""The pictures of the documentation: all of them are there, they are small, and they show the theme as it is."""

from tests.browser.screenshots import FOLDER, STATE, index, pictures, state

MOST_BYTES = 4_000_000


def test_set_is_complete() -> None:
    """There is a picture of every kind of page in every language, no other one, and a page that shows them all."""
    assert {path.name for path in FOLDER.glob("*.webp")} == {name for name, _, _ in pictures()}
    assert (FOLDER / "README.md").read_text(encoding="utf-8") == index()


def test_pictures_are_small() -> None:
    """All pictures together are no burden for those who copy the repository."""
    sizes = [path.stat().st_size for path in FOLDER.glob("*.webp")]
    assert min(sizes) > 5_000
    assert sum(sizes) <= MOST_BYTES


def test_pictures_show_the_theme() -> None:
    """No picture is older than the theme."""
    assert STATE.read_text(encoding="utf-8").strip() == state(), "The theme has changed: run make screenshots."
