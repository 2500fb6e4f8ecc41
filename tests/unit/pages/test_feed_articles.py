"""Takes rendered posts; checks what of them a feed gets."""

import pytest

from vademecum.pages.feed_articles import article

PAGE = "https://example.org/nl/blog/a/"
BELOW = (
    '<div class="vm-of-post" data-search-exclude>\n<p>Onderwerpen</p>\n</div>\n<h2 id="related">Verwant</h2>\n<p>x</p>'
)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<p class="x" data-y="1" aria-label="z">Een</p>', "<p>Een</p>"),
        ('<h2 id="part">Deel</h2>', '<h2 id="part">Deel</h2>'),
        ('<a href="../b/">b</a>', '<a href="https://example.org/nl/blog/b/">b</a>'),
        ('<a href="../../roles/cmio/#mandate">b</a>', '<a href="https://example.org/nl/roles/cmio/#mandate">b</a>'),
        ('<a href="#part">b</a>', f'<a href="{PAGE}#part">b</a>'),
        ('<a href="https://a.example/?b=1&amp;c=2">b</a>', '<a href="https://a.example/?b=1&amp;c=2">b</a>'),
        ('<a href="http://a.example/?b=1&amp;c=2">b</a>', '<a href="http://a.example/?b=1&amp;c=2">b</a>'),
        ('<a href="mailto:a@b.example">b</a>', '<a href="mailto:a@b.example">b</a>'),
        (
            '<img class="x" src="../p.png" alt="A &amp; b" />',
            '<img src="https://example.org/nl/blog/p.png" alt="A &amp; b"/>',
        ),
        ('<span lang="da">hygge</span>', '<span lang="da">hygge</span>'),
        ("<p>1 &lt; 2 and <em>x</em><br></p>", "<p>1 &lt; 2 and <em>x</em><br></p>"),
        ('<input type="radio" id="t1"><label for="t1">A</label>', "<label>A</label>"),
        ('<td colspan="2" class="x">y</td>', '<td colspan="2">y</td>'),
    ],
)
def test_tags_keep_what_means_something_elsewhere(html: str, expected: str) -> None:
    """Addresses become absolute; what only the site's own style and scripts know goes."""
    assert article(f"{html}\n{BELOW}", PAGE) == expected


def test_what_the_site_adds_is_left_out() -> None:
    """All from the block of the blog to the sources, and the terms behind these."""
    why = '<span class="vm-why"><a href="x">3 pagina\'s</a></span>'
    sources = f'<h2 id="sources">Bronnen</h2>\n<ol class="vm-sources"><li id="source-a">A. {why}</li></ol>'
    terms = '<div class="vm-terms" data-search-exclude="">\n<p>Begrippen</p></div>'
    found = article(f"<p>Tekst</p>\n{BELOW}\n{sources}\n{terms}", PAGE)
    assert found == '<p>Tekst</p>\n<h2 id="sources">Bronnen</h2>\n<ol><li id="source-a">A.</li></ol>'


def test_a_post_without_sources_ends_with_its_text() -> None:
    """Nothing of what follows comes along."""
    assert article(f"<p>Tekst</p>\n{BELOW}", PAGE) == "<p>Tekst</p>"
