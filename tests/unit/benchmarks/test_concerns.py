"""What the benchmark says of the concerns of a site."""

from pathlib import Path

from mkdocs.utils.yaml import yaml_load

from benchmarks.concerns import Cost, Pages, concerns, report, without

SETTINGS = """\
plugins:
  - search
  - vademecum
  - vademecum/lists
  - vademecum/sheets:
      rows: 10
"""


def settings(folder: Path) -> Path:
    path = folder / "mkdocs.yml"
    path.write_text(SETTINGS, encoding="utf-8")
    return path


def test_concerns_are_the_lines_beside_the_plugin_itself(tmp_path: Path) -> None:
    """With options or without."""
    assert concerns(settings(tmp_path)) == ["vademecum/lists", "vademecum/sheets"]


def test_a_site_without_a_concern_keeps_the_others(tmp_path: Path) -> None:
    """Only the line itself goes, with its options."""
    written = without("vademecum/sheets", settings(tmp_path))
    assert written.parent == tmp_path
    assert yaml_load(written.read_text(encoding="utf-8"))["plugins"] == ["search", "vademecum", "vademecum/lists"]


def test_the_report_says_what_is_met_and_what_is_not() -> None:
    """A line for the time, one for the pages of the concern, and one for all."""
    cost = Cost("vademecum/lists", 0.151, Pages(12, 300_000, "nl/a/index.html"))
    lines = [*report(3000, 2, [cost], Pages(9012, 300_001, "nl/b/index.html"))]
    assert lines[2:5] == [
        "- vademecum/lists: CPU time +15.1%, at most +15%: NOT met",
        "- vademecum/lists: 12 pages, the largest 300 kB (nl/a/index.html), at most 300 kB: met",
        "- The whole site: 9012 pages, the largest 300 kB (nl/b/index.html), at most 300 kB: NOT met",
    ]
