"""Takes a small site and what somebody wants to change; checks what is done, what is told, and the exit code."""

from pathlib import Path

import pytest

from tests.builds import content
from tests.sites import make_docs, text
from vademecum.authoring import Attempt, Changes, Reason, Refused, attempt
from vademecum.authoring.attempts import Plan
from vademecum.catalogue import Catalogue
from vademecum.languages import author_messages
from vademecum.site import read_site

HOME = {f"{code}/index.md": text("page", "home") for code in ("nl", "da", "en")}
GOOD, BAD = text("page", "a", "Words.\n"), text("page", "a", "[[nobody]]\n")
PATH = "nl/a.md"


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts of a small site."""
    return make_docs(tmp_path, HOME)


def tried(docs: Path, plan: Plan, dry_run: bool = False) -> Attempt:
    """What comes of a plan."""
    return attempt(read_site(docs), plan, author_messages("en"), dry_run)


def making(changes: Changes) -> Plan:
    """A plan of these changes, whatever there is."""
    return lambda _: changes


def refusing(*reasons: Reason, changes: Changes | None = None) -> Plan:
    """A plan that is refused."""

    def plan(_: Catalogue) -> Changes:
        raise Refused(*reasons, changes=changes)

    return plan


def test_a_picture_is_written_as_it_is(docs: Path) -> None:
    """And named in a dry run, without lines that nobody can read."""
    plan = making({PATH: GOOD, "nl/a.png": b"\x89PNG\r\n\x1a\n"})
    shown = tried(docs, plan, dry_run=True)
    assert f"Would make: {docs / 'nl/a.png'}" in shown.lines
    assert not any("PNG" in line for line in shown.lines)
    assert tried(docs, plan).done
    assert (docs / "nl/a.png").read_bytes() == b"\x89PNG\r\n\x1a\n"


def test_what_is_there_already_is_no_change(docs: Path) -> None:
    """Also where its lines end otherwise; what is gone already need not go."""
    (docs / PATH).write_bytes(GOOD.replace("\n", "\r\n").encode())
    found = tried(docs, making({PATH: GOOD, "nl/gone.md": None}))
    assert (found.code, found.lines, found.changes) == (0, ("There is nothing to change.",), {})
    assert b"\r\n" in (docs / PATH).read_bytes()


@pytest.mark.parametrize(
    ("reasons", "code", "lines"),
    [
        ([Reason("No “{name}”.", {"name": "x"})], 2, ["No “x”."]),
        ([Reason("No."), Reason("Nor here.", place="a.docx")], 1, ["No.", "a.docx: error: Nor here."]),
        ([Reason("Look.", place="a.docx", stops=False)], 1, ["a.docx: warning: Look."]),
        ([], 1, []),
    ],
    ids=["typed", "a place", "a warning", "told otherwise"],
)
def test_a_refusal_gives_every_reason(reasons: list[Reason], code: int, lines: list[str], docs: Path) -> None:
    """What was typed wrong has the exit code of a wrong use and needs no more words."""
    found = tried(docs, refusing(*reasons))
    assert (found.code, list(found.lines)) == (code, [*lines, *(["Nothing was changed."] if code == 1 else [])])


def test_what_the_rules_say_is_told_with_a_refusal(docs: Path) -> None:
    """All in one run; it is not written, however good it is."""
    before = content(docs)
    found = tried(docs, refusing(Reason("No.", place="a.docx"), changes={PATH: BAD}))
    assert [line.partition(": ")[0] for line in found.lines] == ["a.docx", "docs/nl/a.md:7:1", "Nothing was changed."]
    assert content(docs) == before


def test_an_error_is_told_where_its_author_works(docs: Path) -> None:
    """Where nothing is said of it, it has been told otherwise."""
    site, messages = read_site(docs), author_messages("en")
    found = attempt(site, making({PATH: BAD}), messages, tell=lambda problem: f"a.docx: {problem.code}")
    assert found.lines == ("Nothing was changed, for this would be wrong then:", "a.docx: reference-unknown")
    assert len(attempt(site, making({PATH: BAD}), messages, tell=lambda _: "").lines) == 1


def test_a_warning_is_told_at_its_file_once_that_is_written(docs: Path) -> None:
    """Before that where its author works: the file is not there yet."""
    site, messages, path = read_site(docs), author_messages("en"), "data/sources.yml"
    plan = making({path: "key: {type: report, title: Key}\n"})
    shown = attempt(site, plan, messages, dry_run=True, tell=lambda problem: f"a.docx: {problem.code}")
    assert shown.lines[-3:] == ("This is left to mend:", "a.docx: source-uncited", "Nothing was changed.")
    done = attempt(site, plan, messages, tell=lambda problem: f"a.docx: {problem.code}")
    assert done.lines[:2] == (f"Written to {docs / path}.", "This is left to mend:")
    assert done.lines[2].startswith(f"docs/{path}:1:1: warning: ")


def test_what_follows_is_written_with_it(docs: Path) -> None:
    """It is worked out from the texts before and after."""

    def follow(before: Catalogue, after: Catalogue) -> Changes:
        return {"data/new.txt": " ".join(sorted(after.entries.keys() - before.entries.keys()))}

    found = attempt(read_site(docs), making({PATH: GOOD}), author_messages("en"), follow=follow)
    assert [*found.changes] == [PATH, "data/new.txt"]
    assert (docs / "data/new.txt").read_text(encoding="utf-8") == "page:a"


def test_a_file_that_cannot_be_written_is_told(docs: Path) -> None:
    """Here a file stands where a folder would have to be."""
    before = content(docs)
    found = tried(docs, making({PATH: GOOD, "nl/index.md/b.md": GOOD}))
    assert (found.code, len(found.lines), content(docs)) == (1, 1, before)
    assert found.lines[0].startswith("Nothing was written: ")
