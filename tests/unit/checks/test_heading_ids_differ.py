"""A practice in Dutch and its translation into English; which differences between their headings are reported."""

from pathlib import Path

import pytest

from tests.reports import problems
from tests.sites import text

DUTCH = "## Een {#one}\n\n## Twee {#two}\n\n## Drie {#three}\n"


def differences(folder: Path, english: str, dutch: str = DUTCH) -> list[tuple[object, object, int]]:
    """What stands here, what stands there, and the line, for each problem of this rule."""
    files = {"nl/praktijken/p.md": text("practice", "p", dutch), "en/practices/p.md": text("practice", "p", english)}
    return [
        (problem.values["found"], problem.values["expected"], problem.span.line)
        for problem in problems(folder, files)
        if problem.code == "heading-ids-differ"
    ]


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("## One {#one}\n\n## Two {#two}\n", ("–", "#three", 9)),
        ("## Two {#two}\n\n## Three {#three}\n", ("#two", "#one", 7)),
        ("Words alone.\n", ("–", "#one", 7)),
        (DUTCH + "\n## More {#four}\n", ("#four", "–", 13)),
        ("## Two {#two}\n\n## One {#one}\n\n## Three {#three}\n", ("#two", "#one", 7)),
        ("## One {#one}\n\n## Second {#second}\n\n## Three {#three}\n", ("#second", "#two", 9)),
    ],
    ids=["missing-at-the-end", "missing-at-the-begin", "none", "more", "order", "name"],
)
def test_the_first_difference_is_reported(english: str, expected: tuple[str, str, int], tmp_path: Path) -> None:
    """The problem stands at the first heading that differs, or at the last one where those behind it are missing."""
    assert differences(tmp_path, english) == [expected]


@pytest.mark.parametrize(
    "english",
    [
        "## One {#one}\n\n## Two\n\n## Three {#three}\n",
        "## One {#one}\n\n## Two {#one}\n\n## Three {#three}\n",
        "## One {#one}\n\n## Two {#sources}\n\n## Three {#three}\n",
        "# One {#one}\n\n## Two {#two}\n\n## Three {#three}\n",
        "# Title {#title}\n\n" + DUTCH,
    ],
    ids=["no-id", "id-twice", "reserved-id", "level", "title"],
)
def test_a_heading_with_a_problem_of_its_own_is_passed_over(english: str, tmp_path: Path) -> None:
    """A heading without an id, or with one that another rule reports, may be the one that seems to be missing."""
    assert differences(tmp_path, english) == []


def test_an_original_with_a_problem_of_its_own_is_passed_over(tmp_path: Path) -> None:
    """The same holds for the original: its translations are not blamed for the id that it lacks."""
    assert differences(tmp_path, DUTCH, DUTCH.replace(" {#two}", "")) == []


def test_a_heading_without_an_id_excuses_one_difference(tmp_path: Path) -> None:
    """Where more headings differ than lack an id, the texts have different headings."""
    assert differences(tmp_path, "## One\n") == [("–", "#one", 7)]


def test_items_are_no_headings(tmp_path: Path) -> None:
    """The ids of a task list are not compared with those of headings."""
    assert differences(tmp_path, DUTCH + "\n- [ ] Done. {#done}\n") == []
