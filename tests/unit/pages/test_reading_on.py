"""Takes articles with subjects in common; checks what a page says of what to read next."""

from pathlib import Path

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of, section

A = text("practice", "a", concepts=["cloud", "record"], roles=["cio"], competencies=["strategy", "bridging"])
OTHER = {"en/z.md": text("tool", "z", concepts=["hosting"])}
"""An article about something else: a subject that all have says nothing."""


def read_on(folder: Path, files: dict[str, str], path: str = "en/practices/a.md") -> list[str]:
    """The rows below «Read on», or what a language calls it."""
    page = page_of(folder, FACTS | OTHER | {"en/a.md": A} | files, path)
    return section(page, "read-on").splitlines() if "#read-on" in page else []


def row(link: str, kind: str, reason: str) -> str:
    """A row as it is written."""
    return f'- {link} <span class="vm-why">{kind}</span> <span class="vm-teaser">{reason}</span>'


def test_a_row_names_the_kind_and_the_reason(tmp_path: Path) -> None:
    """A role by its short name, whatever the title of its page."""
    files = {
        "en/b.md": text("tool", "b", concepts=["record"], roles=["cio"]),
        "en/cio.md": text("role", "cio", title="Head of all IT"),
    }
    assert read_on(tmp_path, files) == [row("[B](../tool/b.md)", "Tool", "Shares: Ærø record, IT director")]


def test_no_more_than_three_reasons_are_named(tmp_path: Path) -> None:
    """The first are the most telling."""
    files = {
        "en/b.md": text("tool", "b", concepts=["cloud", "record"], roles=["cio"], competencies=["strategy"]),
        "en/c.md": text("tool", "c", concepts=["record"]),
    }
    first, second = read_on(tmp_path, files)
    assert first == row("[B](../tool/b.md)", "Tool", "Shares: cloud, IT director, Strategy")
    assert second == row("[C](../tool/c.md)", "Tool", "Shares: Ærø record")


def test_the_words_are_those_of_the_language(tmp_path: Path) -> None:
    """A borrowed text and a borrowed subject are marked."""
    files = {
        "nl/a.md": text("practice", "a", concepts=["hosting", "cloud"]),
        "en/b.md": text("tool", "b", concepts=["hosting", "cloud"]),
        "nl/d.md": text("tool", "d", concepts=["record"]),
    }
    assert read_on(tmp_path, files, "nl/praktijken/a.md") == [
        row(
            "[B](../tool/b.md){lang=en hreflang=en} (Engels)",
            "Hulpmiddel",
            'Ook over: cloud, <span lang="en">hosting</span>',
        ),
        row(
            "[Z](../tool/z.md){lang=en hreflang=en} (Engels)", "Hulpmiddel", 'Ook over: <span lang="en">hosting</span>'
        ),
    ]


def test_steps_of_a_guide_are_not_suggested_beside_each_other(tmp_path: Path) -> None:
    """The page leads to the one before, the one behind, and the guide."""
    files = {f"en/{name}.md": text("practice", name, concepts=["cloud"]) for name in "bcd"}
    files |= {"en/g.md": text("guide", "g", "[[b]] [[practice:a]] [[c]] [[d]]\n", concepts=["cloud"])}
    assert [line.split("]")[0] for line in read_on(tmp_path, files)] == ["- [D"]


def test_what_a_table_of_targets_names_is_not_suggested(tmp_path: Path) -> None:
    """On neither side."""
    levels = dict.fromkeys(range(5), "x")
    files = {
        "en/cmio.md": text("role", "cmio", concepts=["cloud"]),
        "en/strategy.md": text("competency", "strategy", concepts=["cloud"], levels=levels),
    }
    for path in ("en/roles/cmio.md", "en/competencies/strategy.md"):
        assert [line.split("]")[0] for line in read_on(tmp_path / path, files, path)] == ["- [A"]


def test_a_page_without_subjects_has_no_such_section(tmp_path: Path) -> None:
    """Nor has a term."""
    assert read_on(tmp_path / "a", {"en/b.md": text("tool", "b")}, "en/tool/b.md") == []
    assert read_on(tmp_path / "b", {}, "en/terms/cloud.md") == []
