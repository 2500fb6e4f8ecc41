"""Takes texts and facts with several faults; checks that all are told in one run, and nothing that follows."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.sites import make_docs, text
from tests.unit.facts import FACTS
from vademecum.diagnostics import Report
from vademecum.site import read_site

SOUND = {
    "nl/index.md": text("page", "home", original=True),
    "da/index.md": text("page", "home"),
    "en/index.md": text("page", "home"),
}


def report(folder: Path, files: Mapping[str, str | bytes]) -> Report:
    """What is wrong in a site with these files; its facts are sound but for those that are given."""
    return read_site(make_docs(folder, {**FACTS, **SOUND, **files}), environment={}).report


def told(folder: Path, files: Mapping[str, str | bytes]) -> list[tuple[str, int, str]]:
    """Line, code and the value or the name that is meant, of each problem in the Dutch text `a` or the sources."""
    return [
        (one.code, one.span.line, str(one.values.get("value", one.values.get("target", ""))))
        for one in report(folder, files)
        if one.span.file in ("docs/nl/a.md", "docs/data/sources.yml") and one.code != "source-uncited"
    ]


TEXT = """\
---
kind: practice
id: a
title: A
summary: S.
original: true
updated: 3 March
reviewed: {by: mette, on: 2026-02-30}
competencies: bridging
concepts: [cloudd]
roles: [cmio, cnioo]
---
See [[practice:none]] and [@nobody-2020].

# First

## Two words
"""


def test_all_that_is_wrong_with_a_text_is_told_at_once(tmp_path: Path) -> None:
    """Two dates, a list of a wrong form, names that nothing has, and what is wrong below the front matter."""
    assert told(tmp_path, {"nl/a.md": TEXT}) == [
        ("date-invalid", 7, "3 March"),
        ("fact-unknown", 8, "mette"),
        ("date-invalid", 8, "2026-02-30"),
        ("type-wrong", 9, ""),
        ("fact-unknown", 10, "cloudd"),
        ("fact-unknown", 11, "cnioo"),
        ("reference-unknown", 13, "practice:none"),
        ("source-unknown", 13, ""),
        ("heading-level", 15, ""),
        ("heading-id-missing", 17, ""),
    ]


def test_below_front_matter_that_is_no_yaml_all_is_looked_at(tmp_path: Path) -> None:
    """Its own fault is told, and what needs none of it."""
    broken = TEXT.replace("title: A", 'title: "A')
    assert [code for code, _, _ in told(tmp_path, {"nl/a.md": broken})] == [
        *("yaml-syntax", "reference-unknown", "source-unknown", "heading-level", "heading-id-missing")
    ]


def test_all_that_is_wrong_with_a_source_is_told_at_once(tmp_path: Path) -> None:
    """A wrong day hides no wrong address."""
    sources = "bad:\n  type: report\n  title: T\n  issued: spring\n  URL: www.example.org\n"
    assert told(tmp_path, {"data/sources.yml": f"{FACTS['data/sources.yml']}{sources}"})[-2:] == [
        ("date-invalid", 8, "spring"),
        ("source-url", 9, "www.example.org"),
    ]


def test_a_key_that_stands_twice_hides_nothing(tmp_path: Path) -> None:
    """Which of the two is meant is not known, but all other keys are."""
    twice = text("practice", "a", roles=["cnioo"], updated="soon").replace("title:", 'title: "B"\ntitle:', 1)
    assert [code for code, _, _ in told(tmp_path, {"nl/a.md": twice})] == [
        *("key-duplicate", "fact-unknown", "date-invalid")
    ]


DATE, FACT = "date: 2026-02-03\n", "competencies: [bridging]\n"


@pytest.mark.parametrize(
    ("written", "repeated", "code"),
    [
        ("date: soon\n", DATE, "date-invalid"),
        (f"{DATE}competencis: [bridging]\n", FACT, "key-unknown"),
        (f"{DATE}competencies: bridging\n", FACT, "type-wrong"),
        (f"{DATE}audience: A b\n", "", "id-invalid"),
        (f"{DATE}slug: Two words\n", "", "id-invalid"),
        (f"{DATE}draft: perhaps\n", "", "type-wrong"),
        (f"{DATE}drafft: true\n", "", "key-unknown"),
        (f"{DATE}title: T\n", "", "key-duplicate"),
    ],
)
def test_what_follows_from_a_fault_is_not_told(tmp_path: Path, written: str, repeated: str, code: str) -> None:
    """Not even in a translation that repeats the fact, or in a text that leads here."""
    post = text("post", "a", "See [[post:a]].\n", original=True, authors=["anna"])
    there = text("post", "a", authors=["anna"])
    files = {
        "nl/a.md": post.replace("original:", f"{written}original:"),
        "da/a.md": there.replace("authors:", f"{repeated}authors:"),
    }
    sound = [one.code for one in report(tmp_path / "sound", {})]
    assert sorted(one.code for one in report(tmp_path / "faulty", files)) == sorted([*sound, code])


def test_what_was_not_read_as_a_whole_is_named(tmp_path: Path) -> None:
    """A text and a file of facts with a fault, and one that is no UTF-8; not a text that only leads nowhere."""
    files: dict[str, str | bytes] = {
        "nl/a.md": TEXT,
        "nl/b.md": b"\xff",
        "nl/c.md": text("practice", "c", "[[practice:none]]"),
        "data/people.yml": "anna: {name: Anna Bos}\nbo: {naam: Bo}\n",
    }
    assert report(tmp_path, files).incomplete == ("docs/data/people.yml", "docs/nl/a.md", "docs/nl/b.md")
