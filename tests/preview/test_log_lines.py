"""Takes a project with small mistakes in its settings; looks for a line on the terminal that nobody translated."""

import re
from pathlib import Path

import pytest

from tests.builds import BASE, PROJECT, lay_out, run
from tests.preview.running import previewing
from tests.preview.test_start import engine

MISTAKES = "nonsense: 1\nextra_templates: [nope.html]\n"
"""What the engine warns of, and builds all the same."""

_FORM = re.compile(r"^(?:[A-Z ]{8}-  )?(?:\[[\d:]{8}\] )?")


def terminal(folder: Path, name: str, locale: str) -> set[str]:
    """The lines of a preview from its start to Ctrl+C and of builds, without their form and with 0 for each digit."""
    project = lay_out(folder, BASE)
    with (project / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write(MISTAKES)
    command, arguments = engine(name)
    changes = {"LC_ALL": locale, "PYTHONPATH": str(PROJECT / "plugins")}
    with previewing(project, *arguments, command=command, **changes) as preview:
        assert preview.page("nope/")[0] == 404
    builds = run(project, command, "build", *arguments, **changes), run(project, "vademecum", "build", **changes)
    assert [build.code for build in builds] == [0, 0]
    said = [preview.said, *(build.output + build.errors for build in builds)]
    lines = {_FORM.sub("", line) for text in said for line in text.splitlines()}
    return {re.sub(r"\d", "0", line.replace(str(folder), "")) for line in lines if line}


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Gives the lines in English."""
    return terminal(tmp_path_factory.mktemp("english") / "kb", "mkdocs", "C.UTF-8")


@pytest.mark.parametrize(("name", "locale"), [("mkdocs", "nl_NL.UTF-8"), ("properdocs", "da_DK.UTF-8")])
def test_no_line_is_left_in_english(english: set[str], tmp_path: Path, name: str, locale: str) -> None:
    """Of the engine or ours, from the first to the last, in the preview and in builds."""
    known = "Building documentation...", "Shutting down...", '"GET /nope/ HTTP/0.0" code 000'
    assert {*known, "Config value 'nonsense': Unrecognised configuration name: nonsense"} <= english
    own = terminal(tmp_path / "kb", name, locale)
    assert own & english == set()
    assert len(own) >= len(english)
