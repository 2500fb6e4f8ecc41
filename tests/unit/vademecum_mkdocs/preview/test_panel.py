"""Takes what a preview shows; checks the panel and the page of problems."""

from dataclasses import replace
from pathlib import Path

import pytest

from vademecum.diagnostics import Severity
from vademecum.languages import messages_for
from vademecum_mkdocs.preview.panel import Panel
from vademecum_mkdocs.preview.preview import Shown
from vademecum_mkdocs.preview.problems import Problem

WRONG = Problem("Write <b>role</b>.", place="docs/nl/a<b>.md:2:1", code="value-unknown")
HM = Problem("Hm.", Severity.WARNING)
HELD = Shown(7, 3, Path(), (WRONG, HM), held=True)
ENGLISH = Panel(messages_for("en"), "/news")


def test_the_panel_says_place_severity_words_and_code() -> None:
    """As text: nothing in them is taken for HTML."""
    report = ENGLISH.news(HELD)["report"]
    assert "docs/nl/a&lt;b&gt;.md:2:1" in report
    assert "<strong>error</strong>" in report and "<strong>warning</strong>" in report
    assert "Write &lt;b&gt;role&lt;/b&gt;." in report
    assert "[value-unknown]" in report
    assert "1 error, 1 warning" in report


@pytest.mark.parametrize(
    ("held", "opened", "role"), [(True, "<details open>", 'role="alert"'), (False, "<details>", 'role="status"')]
)
def test_only_what_holds_the_pages_up_is_open_and_an_alert(held: bool, opened: str, role: str) -> None:
    """A warning is quieter."""
    report = ENGLISH.news(replace(HELD, held=held))["report"]
    assert (opened in report, role in report) == (True, True)


def test_a_page_without_problems_has_an_empty_panel() -> None:
    """It waits for news all the same."""
    page = ENGLISH.into(b"<body>a</body>", replace(HELD, problems=(), held=False))
    assert b'<div class="report"></div>' in page
    assert b'data-address="/news"' in page


def test_a_page_that_does_not_end_has_the_panel_at_its_end() -> None:
    """Nothing of it is lost."""
    assert ENGLISH.into(b"<p>a", HELD).startswith(b'<p>a<div id="vademecum-preview"')


def test_the_mark_changes_with_the_report_alone() -> None:
    """So that a panel that was closed stays closed while a build goes on."""
    mark = ENGLISH.news(HELD)["mark"]
    assert ENGLISH.news(replace(HELD, version=8, busy=True))["mark"] == mark
    assert ENGLISH.news(replace(HELD, problems=(HM,)))["mark"] != mark
    assert ENGLISH.news(replace(HELD, problems=()))["mark"] == ""


def test_without_a_site_all_news_are_a_new_page() -> None:
    """The page itself is the report."""
    none = replace(HELD, root=None, site=0)
    assert (ENGLISH.news(none)["site"], ENGLISH.news(none)["report"]) == (7, "")
    assert ENGLISH.page(none).count("Write &lt;b&gt;role") == 1


@pytest.mark.parametrize(("language", "word"), [("nl", "fout"), ("da", "fejl"), ("en", "error")])
def test_the_page_speaks_the_language_of_its_author(language: str, word: str) -> None:
    """And says which it is."""
    page = Panel(messages_for(language), "/news").page(replace(HELD, root=None))
    assert f'<html lang="{language}" dir="ltr">' in page
    assert f"<h1>1 {word}" in page


@pytest.mark.parametrize(
    ("language", "seconds", "words"),
    [
        ("en", 0, "Your change is being built; this page renews itself."),
        ("en", 58, "Your change is being built. The last time took 58 seconds; this page renews itself."),
        ("en", 1, "Your change is being built. The last time took 1 second; this page renews itself."),
        ("nl", 58, "Je wijziging wordt verwerkt. De vorige keer duurde dat 58 seconden; deze pagina ververst vanzelf."),
        ("da", 58, "Din ændring bygges. Sidst tog det 58 sekunder; siden opdaterer sig selv."),
    ],
)
def test_a_page_says_how_long_a_change_takes(language: str, seconds: int, words: str) -> None:
    """As long as it is being built; a page that waits has the words ready, hidden."""
    panel = Panel(messages_for(language), "/news")
    pages = [panel.into(b"", replace(HELD, seconds=seconds, busy=busy)).decode() for busy in (True, False)]
    assert f'<div role="status"><p class="busy">{words}</p>' in pages[0]
    assert f'<div role="status"><p class="busy" hidden>{words}</p>' in pages[1]
