"""Takes files and templates of the theme; checks what is published of them, and how they say and escape words."""

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment
from markdown import Markdown
from mkdocs.structure.files import File
from mkdocs.structure.toc import get_toc
from mkdocs.theme import Theme

from tests.unit.vademecum_mkdocs.engine import config_of
from vademecum.languages import Messages, messages_for
from vademecum_mkdocs.theme import prepare_templates, prepare_theme, published, theme_file

PO = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def of_theme(path: str) -> File:
    """A file of the theme."""
    return File(path, "theme", "site", True)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("assets/stylesheets/main.0a1b.min.css", True),
        ("assets/javascripts/workers/search.0a1b.min.js", False),
        ("assets/javascripts/lunr/min/lunr.da.min.js", False),
        ("assets/javascripts/lunr/min/lunr.nl.min.js", False),
        ("assets/javascripts/lunr/min/lunr.stemmer.support.min.js", False),
        ("assets/javascripts/lunr/min/lunr.multi.min.js", False),
        ("assets/javascripts/lunr/min/lunr.fr.min.js", False),
        ("assets/javascripts/lunr/tinyseg.js", False),
        ("assets/javascripts/bundle.0a1b.min.js", False),
        ("assets/javascripts/bundle.0a1b.min.js.map", False),
        ("assets/stylesheets/palette.0a1b.min.css", False),
        ("assets/stylesheets/main.0a1b.min.css.map", False),
        ("assets/images/favicon.png", False),
        ("assets/vademecum.svg", True),
        ("README.md", False),
        ("styles/page.css", False),
        ("scripts/box/box.js", False),
    ],
)
def test_what_no_page_asks_for_is_not_published(path: str, expected: bool) -> None:
    """Nor are the parts that files are put together from."""
    assert published(of_theme(path)) is expected


def test_a_file_is_found_by_the_part_of_its_name_that_stays() -> None:
    """Its address is what a page asks for."""
    files = [of_theme("assets/a.css"), of_theme("assets/stylesheets/main.0a1b.min.css")]
    assert theme_file("assets/stylesheets/main.*.min.css", files) == "assets/stylesheets/main.0a1b.min.css"


def test_each_language_has_its_own_pages_for_all(tmp_path: Path) -> None:
    """The engine makes none for the whole site, and puts styles and scripts together."""
    config = config_of(tmp_path)
    config.theme = Theme("mkdocs", static_templates=["404.html", "sitemap.xml"])
    prepare_theme(config)
    assert config.theme.static_templates == {
        *("assets/vademecum.css", "assets/vademecum.js"),
        *("assets/vademecum-matrix.css", "assets/vademecum-matrix.js"),
        *("assets/vademecum-assessment.css", "assets/vademecum-assessment.js"),
        *("assets/vademecum-profile.css", "assets/vademecum-profile.js"),
        *("assets/vademecum-checklist.css", "assets/vademecum-checklist.js"),
        *("assets/vademecum-pack.css", "assets/vademecum-pack.js"),
        *("assets/vademecum-notices.js", "assets/vademecum-search.js"),
    }


def said(template: str, messages: Messages, **values: object) -> str:
    """What a template says."""
    env = Environment(extensions=["jinja2.ext.i18n"], loader=DictLoader({"a.html": template}))
    prepare_templates(env)
    return env.get_template("a.html").render(messages=messages, **values)


def test_words_are_said_in_the_language_of_the_page() -> None:
    """By the same templates in one run."""
    assert said('{{ _("Search") }}', messages_for("nl")) == "Zoeken"
    assert said('{{ _("Search") }}', messages_for("da")) == "Søg"


def test_templates_escape_what_they_print() -> None:
    """Signs of HTML and quotes, in words and in attributes."""
    found = said('<a title="{{ word }}">{{ word }}</a>', messages_for("en"), word="<b> & \"q\" 'p'")
    escaped = "&lt;b&gt; &amp; &#34;q&#34; &#39;p&#39;"
    assert found == f'<a title="{escaped}">{escaped}</a>'


def test_translations_of_a_site_are_words_too(tmp_path: Path) -> None:
    """A quote in them ends no attribute."""
    (tmp_path / "nl.po").write_text(f'{PO}msgid "Search"\nmsgstr "Zoek \\"hier\\" & <b>"\n', encoding="utf-8")
    found = said('<a title="{{ _("Search") }}">', messages_for("nl", tmp_path))
    assert found == '<a title="Zoek &#34;hier&#34; &amp; &lt;b&gt;">'


def test_numbers_of_things_are_said_in_their_form() -> None:
    """A value in a sentence is escaped as well."""
    template = "{% trans n=many, word=word %}{{ n }} <{{ word }}>{% pluralize %}{{ n }} <{{ word }}>s{% endtrans %}"
    assert said(template, messages_for("en"), many=1, word="&") == "1 &lt;&amp;&gt;"
    assert said(template, messages_for("en"), many=2, word="&") == "2 &lt;&amp;&gt;s"


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("R&D < all", "R&amp;D &lt; all"),
        ("`<b>` *now*", "&lt;b&gt; now"),
        ("<b>raw</b> &amp; &lt;i&gt;", "raw &amp; &lt;i&gt;"),
        ("A {: data-toc-label='<img src=x> &' }", "&amp;"),
        ("A {: data-toc-label='a < b' }", "a &lt; b"),
    ],
)
def test_titles_of_headings_come_escaped(heading: str, title: str) -> None:
    """The engine gives them as HTML without an element, so a template prints them as they are."""
    engine = Markdown(extensions=["attr_list", "toc"])
    engine.convert(f"## {heading}")
    assert [link.title for link in get_toc(engine.toc_tokens)] == [title]  # type: ignore[attr-defined]
