"""Takes Markdown as authors write it; checks what of it a translator must carry over."""

import pytest

from vademecum.sources import tokens


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("## Words {#core}", [("heading", "##"), ("id", "{#core}")]),
        ('### Words {: #core .wide formerly="old older" }', [("heading", "###"), ("id", "{#core .wide}")]),
        ("- [ ] We know. {#scope-1}", [("id", "{#scope-1}")]),
        ("[[role:cmio#year|his year]] and [[cmio]]", [("reference", "[[role:cmio#year]]"), ("reference", "[[cmio]]")]),
        ("[@key-2020][@other]", [("citation", "[@key-2020]"), ("citation", "[@other]")]),
        ("[words](https://a.org/b_(c) 'title')", [("address", "https://a.org/b_(c)")]),
        ("![what it shows](chart.png)", [("address", "!chart.png")]),
        ("https://a.org/b, <https://c.org>.", [("address", "https://a.org/b"), ("address", "https://c.org")]),
        ("[words][label]\n\n[label]: b.md", [("label", "[label]"), ("address", "[label]: b.md")]),
        ("a[^note]\n\n[^note]: Words.", [("footnote", "[^note]"), ("footnote", "[^note]")]),
        ("a[^my note]", [("footnote", "[^my note]")]),
        ("say `vademecum check`", [("code", "`vademecum check`")]),
        ("```py\nx = 1  \n```", [("code", "```py\nx = 1\n```")]),
        ('<span class="x"\n title="T">a</span>', [("html", '<span class="x" title>'), ("html", "</span>")]),
        ('!!! note "Words"\n    a', [("block", "!!! note")]),
        ('??? tip inline "Words"', [("block", "??? tip inline")]),
        ('=== "Words"', [("block", "===")]),
    ],
)
def test_what_means_the_same_in_every_language(words: str, expected: list[tuple[str, str]]) -> None:
    """Its kind and its words as they are compared; words that are read are none of it."""
    assert [(token.kind, token.words) for token in tokens(words)] == expected


@pytest.mark.parametrize(
    "words", ["plain *words*, a {count} and 1,5", "*board*{lang=en}", "Words\n===", "<!-- a note [@x] -->"]
)
def test_what_a_translator_may_change(words: str) -> None:
    """What only speaks of the language of a word may differ, as may what authors tell each other."""
    assert [token for token in tokens(words) if token.kind != "heading"] == []


def test_a_token_knows_its_stretch() -> None:
    """Of a reference, that before the words of the author."""
    words = "See [[role:cmio|the CMIO]] [@key]."
    assert [words[one.start : one.end] for one in tokens(words)] == ["[[role:cmio", "[@key]"]


def test_code_is_one_token() -> None:
    """What looks like a reference, a link or a tag in it is an example."""
    assert [one.kind for one in tokens("`[[role:x]] <b> [@k] https://a.org`")] == ["code"]


def test_code_in_a_list_may_stand_further_in() -> None:
    """How far a fence is indented belongs to what is around it."""
    near, far = tokens("- a\n\n  ```\n  x\n    y\n  ```"), tokens("- a\n\n    ```\n    x\n      y\n    ```")
    assert [one.words for one in near] == [one.words for one in far] == ["```\nx\n  y\n```"]


def test_the_address_can_be_compared_otherwise() -> None:
    """As by the entry that a link leads to."""
    assert [one.words for one in tokens("[a](../x.md)", lambda link: link.target.upper())] == ["../X.MD"]
