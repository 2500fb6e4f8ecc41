"""Takes folders of texts; checks which text is the original, and which texts are no part of the catalogue."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.sites import catalogue_of, make_docs, text
from tests.translating import recorded
from vademecum.site import read_site


def found(folder: Path, files: Mapping[str, str | bytes]) -> list[tuple[str, str, int]]:
    """Code, file and line of each problem met while reading."""
    problems = catalogue_of(folder, files).problems
    return [(problem.code, problem.span.file.removeprefix("docs/"), problem.span.line) for problem in problems]


POST = {"date": "2026-02-03", "authors": ["anna"]}


@pytest.mark.parametrize(
    ("languages", "original", "expected"),
    [(("nl", "da"), None, "nl"), (("en", "da"), None, "da"), (("en",), None, "en"), (("nl", "da"), "da", "da")],
)
def test_the_original_is_said_or_else_in_the_first_language(
    tmp_path: Path, languages: tuple[str, ...], original: str | None, expected: str
) -> None:
    """The order is that of the settings: Dutch, Danish, English."""
    said: dict[str, dict[str, object]] = {code: {"original": True} if code == original else {} for code in languages}
    files = {f"{code}/a.md": text("page", "a", **said[code]) for code in languages}
    assert catalogue_of(tmp_path, files).entries["page:a"].original == expected


def test_a_translation_may_leave_out_or_repeat_a_fact(tmp_path: Path) -> None:
    """It holds for every language all the same."""
    files = {
        "nl/a.md": text("post", "a", **POST),
        "da/a.md": text("post", "a", date="2026-02-03"),
        "en/a.md": text("post", "a"),
    }
    catalogue = catalogue_of(tmp_path, files)
    assert catalogue.problems == ()
    assert catalogue.entries["post:a"].shared is catalogue.entries["post:a"].texts["nl"].front


def test_a_translation_may_not_say_another_fact(tmp_path: Path) -> None:
    """At the key, with the file that says otherwise."""
    files = {"nl/a.md": text("post", "a", **POST), "da/a.md": text("post", "a", date="2026-02-04")}
    (problem,) = catalogue_of(tmp_path, files).problems
    assert (problem.code, str(problem.span)) == ("fact-contradiction", "docs/da/a.md:6:1")
    assert problem.values == {"key": "date", "file": "docs/nl/a.md"}


def test_each_language_has_its_own_words(tmp_path: Path) -> None:
    """Title, summary, slug, review and draft are no facts."""
    own = {"title": "B", "summary": "C.", "slug": "d", "draft": True, "reviewed": {"by": "anna", "on": "2026-01-02"}}
    assert found(tmp_path, {"nl/a.md": text("page", "a"), "da/a.md": text("page", "a", **own)}) == []


def test_two_originals_contradict_each_other(tmp_path: Path) -> None:
    """The first one holds, the other is reported."""
    files = {f"{code}/a.md": text("page", "a", original=True) for code in ("nl", "da")}
    ((code, _, line),) = found(tmp_path, files)
    assert (code, line) == ("fact-contradiction", 6)


def test_a_post_has_a_day(tmp_path: Path) -> None:
    """In its original; a translation need not repeat it."""
    assert found(tmp_path, {"nl/a.md": text("post", "a"), "da/a.md": text("post", "a")}) == [
        ("key-missing", "nl/a.md", 1)
    ]


def test_an_id_stands_once_in_a_language(tmp_path: Path) -> None:
    """The second file is named, and the first one holds."""
    files = {"nl/a.md": text("page", "x", title="First"), "nl/b.md": text("page", "x", title="Second")}
    catalogue = catalogue_of(tmp_path, files)
    (problem,) = catalogue.problems
    assert (problem.code, str(problem.span)) == ("text-duplicate", "docs/nl/b.md:3:5")
    assert problem.values["first"] == "docs/nl/a.md"
    assert catalogue.entries["page:x"].title("nl") == "First"


@pytest.mark.parametrize(
    ("path", "content", "expected"),
    [
        ("de/a.md", text("page", "a"), [("language-unknown", "de/a.md", 1)]),
        ("a.md", text("page", "a"), [("language-unknown", "a.md", 1)]),
        ("nl/a.md", "---\nid: a\n---\n", [("key-missing", "nl/a.md", 1)]),
        ("nl/a.md", "---\n- a\n---\n", [("key-missing", "nl/a.md", 1)]),
        ("nl/a.md", text("rol", "a"), [("value-unknown", "nl/a.md", 2)]),
        ("nl/a.md", text("term", "a"), [("value-unknown", "nl/a.md", 2)]),
        ("nl/a.md", text("page", "a").replace('"page"', "[page]"), [("value-unknown", "nl/a.md", 2)]),
        ("nl/a.md", text("page", "a").replace('"page"', "3"), [("value-unknown", "nl/a.md", 2)]),
        ("nl/a.md", text("page", "A b"), [("id-invalid", "nl/a.md", 3)]),
        ("nl/a.md", "no front matter", [("front-matter-missing", "nl/a.md", 1)]),
        ("nl/a.md", b"\xff", [("file-encoding", "nl/a.md", 1)]),
    ],
)
def test_a_text_that_cannot_be_read_is_reported_once(
    tmp_path: Path, path: str, content: str | bytes, expected: list[tuple[str, str, int]]
) -> None:
    """It is no entry, and the others are."""
    catalogue = catalogue_of(tmp_path, {path: content, "nl/good.md": text("page", "good")})
    problems = [(one.code, one.span.file.removeprefix("docs/"), one.span.line) for one in catalogue.problems]
    assert problems == expected
    assert list(catalogue.entries) == ["page:good"]


@pytest.mark.parametrize(("kind", "meant"), [("praksis", "practice"), ("Praktijk", "practice"), ("rolle", "role")])
def test_a_kind_in_another_language_is_answered_with_its_own_name(tmp_path: Path, kind: str, meant: str) -> None:
    """In the front matter it is the same word everywhere."""
    (problem,) = catalogue_of(tmp_path, {"da/a.md": text(kind, "a")}).problems
    assert (problem.code, problem.values["nearest"]) == ("value-unknown", meant)


@pytest.mark.parametrize("name", ["First-Week", "first\u2013week", "first-\u00adweek", "first week"])
def test_an_id_with_other_signs_is_one_problem(name: str, tmp_path: Path) -> None:
    """Capitals, a dash or a soft hyphen of a word processor: the translations are of this text all the same."""
    texts: dict[str, str | bytes] = {
        f"{code}/a.md": text("page", "first-week", original=code == "nl") for code in ("nl", "da")
    }
    files = {**recorded(tmp_path, texts), "nl/a.md": text("page", name, title="First week", original=True)}
    report = read_site(make_docs(tmp_path / "site", files), environment={}).report
    assert [(one.code, one.span.file) for one in report if one.code != "home-missing"] == [
        ("id-invalid", "docs/nl/a.md")
    ]
