"""What an author writes reaches the theme as words, never as HTML."""

from vademecum_mkdocs.languages import escaped


def test_words_of_the_front_matter_are_escaped() -> None:
    """The theme's templates print title and description as they are."""
    meta = escaped({"title": "R&D <img src=x>", "description": 'The "dual" role', "kind": "post"})
    assert meta["title"] == "R&amp;D &lt;img src=x&gt;"
    assert meta["description"] == "The &quot;dual&quot; role"
    assert meta["kind"] == "post"
