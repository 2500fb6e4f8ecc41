"""Takes texts with references, links and citations; checks what each becomes on pages of three languages."""

from datetime import date
from pathlib import Path

import pytest

from tests.copies import read
from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.catalogue import Edition, EditionView, views
from vademecum.pages.context import Language, languages_of
from vademecum.pages.markdown import apply
from vademecum.pages.rewriting import rewrite
from vademecum.projections.citations import numbered

OTHERS = {
    "nl/rollen/cmio.md": text("role", "cmio", title="Arts", slug="de-arts"),
    "da/roller/cmio.md": text("role", "cmio", title="Læge"),
    "nl/rollen/cio.md": text("role", "cio", title="ICT-baas"),
    "da/blog/nyt.md": text("post", "news", title="Nyt", date="2026-02-03"),
    "nl/img/my steps.svg": "<svg/>",
}


def seen_by(language: Language, ref: str = "practice:a") -> str:
    """The body of a text as this language shows it."""
    shown = language.view.shown[ref]
    assert shown.text is not None
    return rewrite(shown.text, shown.path, language, numbered(shown.text))


def dutch(folder: Path, body: str, path: str = "nl/praktijken/a.md", **keys: object) -> str:
    """What Dutch readers see of a Dutch text."""
    files = FACTS | OTHERS | {path: text("practice", "a", body, **keys)}
    return seen_by(language_of(folder, files))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Ask [[role:cmio]].", "Ask [Arts](../rollen/de-arts.md)."),
        ("Ask [[cmio]].", "Ask [Arts](../rollen/de-arts.md)."),
        ("Ask [[cmio|the doctor]].", "Ask [the doctor](../rollen/de-arts.md)."),
        ("Ask [[cmio#mandate]].", "Ask [Arts](../rollen/de-arts.md#mandate)."),
        ("Ask [[cmio#mandate|see (a.md) now]].", "Ask [see (a.md) now](../rollen/de-arts.md#mandate)."),
        ("[[cmio|a *b* | c]]", r"[a \*b\* \| c](../rollen/de-arts.md)"),
        ("| [[cmio|x]] | [[cio]] |", "| [x](../rollen/de-arts.md) | [ICT-baas](../rollen/cio.md) |"),
        (r"| [[cmio\|x]] |", "| [x](../rollen/de-arts.md) |"),
        ("[[cmio]](s)", "[Arts](../rollen/de-arts.md)(s)"),
        ("[[competency:strategy]]", "[Strategie](../competenties/strategie.md)"),
        ("`[[cmio]]`", "`[[cmio]]`"),
        ("[[nobody]] [[nobody|some words]]", " some words"),
        ("Seen <!-- by authors\nonly --> here", "Seen  here"),
    ],
)
def test_a_reference_becomes_a_link(tmp_path: Path, body: str, expected: str) -> None:
    """With the title or the words of the text; an example stays; what is hidden or for authors only goes."""
    assert dutch(tmp_path, body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("[x](../rollen/cmio.md)", "[x](../rollen/de-arts.md)"),
        ("[x](../rollen/cmio.md#a)", "[x](../rollen/de-arts.md#a)"),
        ('[x](<../rollen/cmio.md> "T")', '[x](<../rollen/de-arts.md> "T")'),
        ("[x][y]\n\n[y]: ../rollen/cmio.md", "[x][y]\n\n[y]: ../rollen/de-arts.md"),
        ("[x](a.md#b)", "[x](a.md#b)"),
        ("[x](#b)", "[x](#b)"),
        ("[x](https://example.org/a.md)", "[x](https://example.org/a.md)"),
        ("[x](missing.md)", "[x](missing.md)"),
        ("![x](../img/my%20steps.svg)", "![x](../img/my%20steps.svg)"),
        ("![x](<../img/my steps.svg>)", "![x](<../img/my%20steps.svg>)"),
        (
            "[![x](../img/my%20steps.svg)](../rollen/cmio.md)",
            "[![x](../img/my%20steps.svg)](../rollen/de-arts.md)",
        ),
    ],
)
def test_a_link_leads_to_where_the_page_stands(tmp_path: Path, body: str, expected: str) -> None:
    """The address alone changes; links to elsewhere, and to nothing, stay as they are."""
    assert dutch(tmp_path, body) == expected


def test_links_count_from_the_page_not_from_the_source(tmp_path: Path) -> None:
    """The source lies in another folder than its page."""
    body = "![x](my%20steps.svg) [y](../rollen/cio.md) [z](a.md#b)"
    expected = "![x](../img/my%20steps.svg) [y](../rollen/cio.md) [z](eigen.md#b)"
    assert dutch(tmp_path, body, "nl/img/a.md", slug="eigen") == expected


def test_citations_become_numbers(tmp_path: Path) -> None:
    """Each with its source; close behind the sentence, as typesetters put them."""
    said = dutch(tmp_path, "So [@doe-view], and\nso [@nis2-article-20] [@doe-view].")
    assert [part.split("]")[0] for part in said.split(">[")[1:]] == ["1", "2", "1"]
    assert said.startswith('So<sup class="vm-cite"><a href="#source-doe-view" aria-label="')
    assert ">[1]</a></sup>, and\nso<sup" in said


def test_everything_else_stays_to_the_letter(tmp_path: Path) -> None:
    """White space, tables and code too."""
    body = "# A {#a}\n\n  - b  \n\n| c |\n| --- |\n\n```\n[[cmio]] [@x]\n```\n"
    assert dutch(tmp_path, body) == body


BORROWED = (
    FACTS | OTHERS | {"nl/praktijken/a.md": text("practice", "a", "[[cmio]] [[cio]] [[cmio|x]] [y](../rollen/cmio.md)")}
)


def test_links_of_a_borrowed_text_lead_into_the_readers_language(tmp_path: Path) -> None:
    """Titles are in the language of the text around them; what is borrowed too is in it, so it has no mark."""
    assert seen_by(language_of(tmp_path, BORROWED, "da")) == (
        "[Arts](../roller/cmio.md) [ICT-baas](../roller/cio.md) [x](../roller/cmio.md) [y](../roller/cmio.md)"
    )


def test_a_link_to_a_borrowed_text_is_marked(tmp_path: Path) -> None:
    """With the title of the reader's language where the facts have one, and the language that follows."""
    files = BORROWED | {
        "da/praksis/a.md": text("practice", "a", "[[cio]] [[practice:b]]"),
        "nl/b.md": text("practice", "b"),
    }
    assert seen_by(language_of(tmp_path, files, "da")) == (
        "[It-direktør](../roller/cio.md){hreflang=nl} (nederlandsk) [B](b.md){lang=nl hreflang=nl} (nederlandsk)"
    )


def test_a_text_that_the_language_does_not_show_is_linked_where_it_stands(tmp_path: Path) -> None:
    """In the other language, and marked with it."""
    expected = "[Nyt](../../da/blog/nyt.md){lang=da hreflang=da} (Deens)"
    assert dutch(tmp_path, "[[post:news]]") == expected


HIDDEN = {
    "nl/blog/later.md": text("post", "later", title="Later", date="2026-09-01"),
    "nl/praktijken/a.md": text(
        "practice", "a", "[[later]], [[later|soon]], [the *post*](../blog/later.md 'T') [@doe-view]."
    ),
}


def test_what_is_hidden_becomes_its_words(tmp_path: Path) -> None:
    """A post of next month has no address yet, and its title is not told."""
    language = language_of(tmp_path, FACTS | HIDDEN)
    of_all: dict[str, EditionView] = views(language.view.catalogue, Edition(day=date(2026, 2, 3)))
    said = seen_by(languages_of(of_all)["nl"])
    assert said.startswith("een tekst die niet in deze uitgave staat, soon, the *post*<sup")
    assert "Later" not in said


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ([], "abcdef"),
        ([(0, 1, "X"), (5, 6, "Y")], "XbcdeY"),
        ([(5, 6, "Y"), (0, 1, "X")], "XbcdeY"),
        ([(1, 4, "X"), (2, 3, "Y")], "aXef"),
        ([(1, 3, "X"), (2, 5, "Y")], "aXdef"),
        ([(1, 3, "X"), (3, 5, "Y")], "aXYf"),
        ([(2, 2, "X")], "abXcdef"),
        ([(0, 6, "")], ""),
    ],
)
def test_changes_are_made_from_left_to_right(changes: list[tuple[int, int, str]], expected: str) -> None:
    """Whatever their order; of two that overlap the first stands."""
    assert apply("abcdef", changes) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('## Nu {#now formerly="old"}', '## Nu<span id="old"></span> {#now}'),
        ("## Nu {#now formerly=old}", '## Nu<span id="old"></span> {#now}'),
        ('## Nu ## {: formerly="a b" #now .wide }', '## Nu<span id="a"></span><span id="b"></span> ## {: #now .wide }'),
        ("Nu {#now formerly='old'}\n---", 'Nu<span id="old"></span> {#now}\n---'),
        (
            "## Bij [[role:cmio]] {#now formerly=old}",
            '## Bij [Arts](../rollen/de-arts.md)<span id="old"></span> {#now}',
        ),
        ("## Nu {#now}", "## Nu {#now}"),
        ("## Nu {formerly=old}", "## Nu"),
        ("    ## Nu {#now formerly=old}", "    ## Nu {#now formerly=old}"),
        ("`## Nu {#now formerly=old}`", "`## Nu {#now formerly=old}`"),
    ],
)
def test_a_heading_keeps_its_former_ids(tmp_path: Path, body: str, expected: str) -> None:
    """As places in it; the attribute itself is no HTML and goes. Elsewhere it stays to the letter."""
    assert dutch(tmp_path, f"\n{body}\n").strip("\n") == expected


def test_a_translation_has_the_former_ids_of_the_original(tmp_path: Path) -> None:
    """They need to be written once."""
    files = {
        "nl/praktijken/a.md": text("practice", "a", "## Nu {#now formerly=old}\n"),
        "da/praksis/a.md": text("practice", "a", "## Nu {#now}\n"),
    }
    assert seen_by(language_of(tmp_path, files, "da")) == '## Nu<span id="old"></span> {#now}\n'


def test_a_draft_has_no_attribute_that_is_none(tmp_path: Path) -> None:
    """Also while its former ids do not count."""
    files = {
        "nl/praktijken/a.md": text("practice", "a", "## Nu {#now}\n"),
        "da/praksis/a.md": text("practice", "a", "## Nu {#now formerly=old}\n", draft=True),
    }
    language = language_of(tmp_path, files, "da")
    draft = EditionView(language.view.catalogue, "da", Edition(drafts=True))
    assert seen_by(languages_of({"da": draft})["da"]) == "## Nu {#now}\n"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "Lees een tekst die niet in deze uitgave staat."),
        ("da", "Lees en tekst, som ikke er med i denne udgave."),
        ("en", "Lees a text that is not in this edition."),
    ],
)
def test_what_a_copy_hides_is_said_to_be_absent(language: str, words: str, tmp_path: Path) -> None:
    """In the language of the text, without its title; words of the text's own stay."""
    folders = {"nl": "praktijken", "da": "praksis", "en": "practices"}
    body = f"{words.split(maxsplit=1)[0]} [[practice:b]]."
    base = {
        f"{language}/{folders[language]}/a.md": text("practice", "a", body + " En [[practice:b|hier]].", original=True),
        "nl/praktijken/b.md": text("practice", "b", title="Geheim"),
    }
    catalogue = read(tmp_path, base, {"organisation.yml": "hide: [practice:b]\n"})
    said = seen_by(languages_of(views(catalogue))[language])
    assert said == f"{words} En hier."


def test_a_borrowed_text_says_it_in_its_own_language(tmp_path: Path) -> None:
    """As the words around it are, which the page marks with their language."""
    base = {
        "nl/praktijken/a.md": text("practice", "a", "Lees [[practice:b]]."),
        "nl/praktijken/b.md": text("practice", "b", title="Geheim"),
    }
    catalogue = read(tmp_path, base, {"organisation.yml": "hide: [practice:b]\n"})
    assert seen_by(languages_of(views(catalogue))["da"]) == "Lees een tekst die niet in deze uitgave staat."


def test_words_that_are_the_title_are_not_told_either(tmp_path: Path) -> None:
    """Neither those of a reference nor those of a link; other words stay, without the link."""
    body = "[[practice:b|geheim]], [Geheim](b.md), [dit](b.md)"
    base = {
        "nl/praktijken/a.md": text("practice", "a", body),
        "nl/praktijken/b.md": text("practice", "b", title="Geheim"),
    }
    catalogue = read(tmp_path, base, {"organisation.yml": "hide: [practice:b]\n"})
    absent = "een tekst die niet in deze uitgave staat"
    assert seen_by(languages_of(views(catalogue))["nl"]) == f"{absent}, {absent}, dit"
