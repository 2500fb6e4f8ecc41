"""What an author writes reaches the theme as words, never as HTML."""

from vademecum_mkdocs.languages import escaped


def test_words_of_the_front_matter_are_escaped() -> None:
    """The search plugin prints title and description as they are."""
    meta = escaped({"title": "R&D <img src=x>", "description": 'The "dual" role', "kind": "post"})
    assert meta["title"] == "R&amp;D &lt;img src=x&gt;"
    assert meta["description"] == "The &quot;dual&quot; role"
    assert meta["kind"] == "post"


def test_words_for_templates_stay_as_they_were() -> None:
    """Only what search takes as HTML is escaped: a template escapes the rest by itself."""
    meta = {"title": "A & B", "description": "", "byline": "C & D"}
    assert escaped(meta)["byline"] == "C & D"
    assert meta["title"] == "A & B"
