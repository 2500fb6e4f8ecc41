"""Takes words that readers type; checks what is said of those that stand twice, or lead nowhere."""

from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from vademecum.checks import check
from vademecum.diagnostics import Value

TEXTS = {f"{code}/praktijken/a.md": text("practice", "a") for code in ("nl", "da", "en")}


def found(folder: Path, words: str) -> list[tuple[str, str, dict[str, Value]]]:
    """Place, code and values of what is said of the file."""
    report = check(catalogue_of(folder, {**TEXTS, "data/search.yml": words}))
    return [(str(one.span), one.code, dict(one.values)) for one in report if "search.yml" in one.span.file]


def test_words_of_other_entries_and_languages_are_no_doubles(tmp_path: Path) -> None:
    """Only those of one entry in one language are."""
    files = {"nl/praktijken/b.md": text("practice", "b"), **TEXTS}
    words = "practice:a: {nl: [training], en: [training]}\npractice:b: {nl: [training]}\n"
    report = check(catalogue_of(tmp_path, {**files, "data/search.yml": words}))
    assert [one for one in report if one.code == "word-twice"] == []


def test_a_double_is_reported_where_it_stands_again(tmp_path: Path) -> None:
    """However it is written."""
    assert found(tmp_path, "practice:a:\n  nl: [Lock-in, inkoop, lock-in]\n") == [
        ("docs/data/search.yml:2:25", "word-twice", {"word": "lock-in", "ref": "practice:a"})
    ]


@pytest.mark.parametrize(
    ("words", "place", "code", "nearest"),
    [
        ("practise:a: {nl: [een]}", "1:1", "fact-unknown", "practice:a"),
        ("foo:a: {nl: [een]}", "1:1", "fact-unknown", ""),
        ("source:a: {nl: [een]}", "1:1", "fact-unknown", ""),
        ("practice:a: {nl: [een], dk: [en]}", "1:25", "language-code", None),
    ],
)
def test_what_leads_nowhere_is_reported(words: str, place: str, code: str, nearest: str | None, tmp_path: Path) -> None:
    """An entry that is not there, with the one that may be meant; the code of no language."""
    ((where, which, values),) = found(tmp_path, words)
    assert (where, which, values.get("nearest")) == (f"docs/data/search.yml:{place}", code, nearest)


def test_a_former_name_says_the_one_of_today(tmp_path: Path) -> None:
    """With its kind, as it is to be written."""
    files = {path: text("practice", "a", formerly=["old"]) for path in TEXTS}
    report = check(catalogue_of(tmp_path, {**files, "data/search.yml": "practice:old: {nl: [een]}"}))
    assert [one.values["nearest"] for one in report if one.code == "fact-unknown"] == ["practice:a"]


def test_words_for_what_could_not_be_read_pass(tmp_path: Path) -> None:
    """That fault is reported itself."""
    broken = {"nl/praktijken/b.md": text("practice", "b", title=7)}
    report = check(catalogue_of(tmp_path, {**TEXTS, **broken, "data/search.yml": "practice:b: {nl: [een]}"}))
    assert [one.code for one in report if "search.yml" in one.span.file] == []
