"""Takes texts with little in them; checks which are said to have no words, and where."""

from pathlib import Path

import pytest

from tests.sites import make_docs, text
from vademecum.languages import messages_for
from vademecum.model import STUB_SUMMARY
from vademecum.site import read_site


def places(folder: Path, body: str, **keys: object) -> list[str]:
    """Where a text is said to have no words, by its lines below the front matter of five lines and two marks."""
    docs = make_docs(folder, {"nl/a.md": text("page", "a", body, **keys)})
    return [str(found.span) for found in read_site(docs, environment={}).report if found.code == "text-empty"]


@pytest.mark.parametrize(
    "body",
    [
        "Words.\n",
        "## A {#a}\n\n### B {#b}\n\nWords.\n",
        "## A {#a}\n\n```\ncode\n```\n",
        "## A {#a}\n\n![What it shows](a.png)\n",
        "## A {#a}\n\n[[page:home]]\n",
        "## A {#a}\n\n| a | b |\n| --- | --- |\n| c | d |\n",
    ],
)
def test_what_a_reader_sees_is_enough(body: str, tmp_path: Path) -> None:
    """Words of a section may stand in a section of its own."""
    assert places(tmp_path, body) == []


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("", "7:1"),
        ("## A {#a}\n", "7:1"),
        ("<!-- to do -->\n", "7:1"),
        ("Words.\n\n## A {#a}\n\n<!-- to do -->\n\n## B {#b}\n\nWords.\n", "9:1"),
        ("Words.\n\n## A {#a}\n\n### B {#b}\n\n### C {#c}\n", "9:1"),
        ("## A {#a}\n\n### B {#b}\n\n### C {#c}\n\nWords.\n", "9:1"),
        ("Words.\n\nUnder a line {#a}\n------------------\n", "9:1"),
    ],
)
def test_a_section_without_words_is_reported_once(body: str, place: str, tmp_path: Path) -> None:
    """At its heading, or at the begin of a text that has none at all; sections inside it are not."""
    assert places(tmp_path, body) == [f"docs/nl/a.md:{place}"]


def test_a_page_that_speaks_by_itself_needs_no_words(tmp_path: Path) -> None:
    """A competency has its levels, and the front page shows what there is."""
    files = {"nl/a.md": text("competency", "a", levels={"1": "Knows it."}), "nl/index.md": text("page", "home")}
    report = read_site(make_docs(tmp_path, files), environment={}).report
    assert "text-empty" not in {found.code for found in report}


@pytest.mark.parametrize("language", ["nl", "da", "en"])
def test_the_summary_of_a_stub_is_none(language: str, tmp_path: Path) -> None:
    """In any language, on one line or several; one that says more is the author's own."""
    words = messages_for(language).gettext(STUB_SUMMARY)
    assert places(tmp_path, "Words.\n", summary=words) == ["docs/nl/a.md:5:10"]
    assert places(tmp_path / "own", "Words.\n", summary=f"{words} Namely this.") == []


def test_a_draft_may_be_empty(tmp_path: Path) -> None:
    """It says so itself."""
    assert places(tmp_path, "## A {#a}\n", draft=True, summary=STUB_SUMMARY) == []
