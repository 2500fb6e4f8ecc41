"""Takes what is logged and raised during a build; checks which problems an author is told, and where they are."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from jinja2 import Environment, FileSystemLoader
from mkdocs.exceptions import Abort, ConfigurationError, PluginError

from vademecum.diagnostics import Severity
from vademecum.languages import messages_for
from vademecum_mkdocs.preview.problems import PROBLEM, Gathering, Problem, Reported, problem_of

ENGLISH = messages_for("en")
LOG = logging.getLogger("tests.preview")


@pytest.fixture
def gathering(tmp_path: Path) -> Iterator[Gathering]:
    """Gives what listens to a log, for a project in the test's folder."""
    (tmp_path / "mkdocs.yml").write_text("site_name: A\ntheme: nope\n", encoding="utf-8")
    handler = Gathering(tmp_path / "mkdocs.yml", ENGLISH)
    LOG.addHandler(handler)
    yield handler
    LOG.removeHandler(handler)


def failing_template(folder: Path, name: str, content: str) -> Exception:
    """What Jinja raises when it shows a template that a good one includes."""
    (folder / name).write_text(content, encoding="utf-8")
    (folder / "main.html").write_text(f"\n{{% include '{name}' %}}", encoding="utf-8")
    with pytest.raises(Exception) as caught:
        Environment(loader=FileSystemLoader(folder)).get_template("main.html").render()
    return caught.value


def test_a_problem_goes_along_with_its_line_in_the_log(gathering: Gathering) -> None:
    """Once, however often it is logged."""
    problem = Problem("Wrong.", place="docs/a.md:1:1", code="wrong")
    LOG.error("docs/a.md:1:1: error: Wrong. [wrong]", extra={PROBLEM: problem})
    LOG.error("docs/a.md:1:1: error: Wrong. [wrong]", extra={PROBLEM: problem})
    assert gathering.found == [problem]


def test_other_lines_are_problems_by_their_level(gathering: Gathering) -> None:
    """From warnings on."""
    LOG.info("Fine.")
    LOG.warning("Hm.")
    LOG.error("No.")
    assert gathering.found == [Problem("Hm.", Severity.WARNING), Problem("No.")]


@pytest.mark.parametrize(("key", "place"), [("theme", "mkdocs.yml:2"), ("docs_dir", "mkdocs.yml:1")])
def test_a_complaint_about_the_settings_has_their_line(gathering: Gathering, key: str, place: str) -> None:
    """The first one where the key does not stand there."""
    LOG.error("Config value '%s': Wrong.", key)
    assert [problem.place for problem in gathering.found] == [place]


@pytest.mark.parametrize("error", [Abort("Aborted."), Reported()])
def test_a_stop_after_a_report_adds_nothing(gathering: Gathering, error: Exception) -> None:
    """Everything was said."""
    LOG.warning("Hm.")
    assert gathering.unsaid(error) is None


def test_a_stop_without_a_report_is_a_problem(gathering: Gathering) -> None:
    """No build ends without a word."""
    problem = gathering.unsaid(Abort("Aborted."))
    assert problem == Problem("The preview cannot be built: Aborted.")


def test_the_engines_own_line_gives_way_to_the_place(gathering: Gathering, tmp_path: Path) -> None:
    """One mistake is one problem."""
    error = failing_template(tmp_path, "part.html", "a\n{{ no.thing.here }}")
    LOG.error("Error building page 'nl/index.md': %s", error)
    problem = gathering.unsaid(error)
    assert problem and problem.place == "part.html:2"
    assert gathering.found == []


def test_the_engines_own_line_stays_where_no_place_is_known(gathering: Gathering) -> None:
    """It names the page."""
    LOG.error("Error reading page 'nl/index.md': too deep")
    assert gathering.unsaid(RecursionError("too deep")) is None
    assert gathering.found == [Problem("Error reading page 'nl/index.md': too deep")]


@pytest.mark.parametrize(
    ("content", "line"),
    [("\n\n{% if %}", 3), ("{{ a.b.c }}", 1), ("\n{% nosuch %}", 2), ("\n{% include 'none.html' %}", 2)],
)
def test_a_template_has_its_line(content: str, line: int, tmp_path: Path) -> None:
    """Whether it cannot be read or cannot be shown."""
    problem = problem_of(failing_template(tmp_path, "part.html", content), tmp_path, ENGLISH)
    assert problem.place == f"part.html:{line}"
    assert problem.words.startswith("This template cannot be shown: ")


def test_yaml_has_its_line(tmp_path: Path) -> None:
    """Also where the engine wraps the error in one of its own."""
    settings = tmp_path / "mkdocs.yml"
    settings.write_text("a: 1\nb: [\n", encoding="utf-8")
    with pytest.raises(ConfigurationError) as caught, settings.open(encoding="utf-8") as file:
        try:
            yaml.safe_load(file)
        except yaml.YAMLError as error:
            raise ConfigurationError(f"MkDocs cannot read this: {error}") from error
    problem = problem_of(caught.value, tmp_path, ENGLISH)
    assert (problem.place, problem.code) == ("mkdocs.yml:3:1", "yaml-syntax")
    assert problem.words.startswith("This YAML file cannot be read: ")


def test_the_words_of_the_engine_stand_as_they_are() -> None:
    """Those of Python have the name of the error before them."""
    assert problem_of(PluginError("No."), Path(), ENGLISH).words == "The preview cannot be built: No."
    assert problem_of(KeyError("a"), Path(), ENGLISH).words == "The preview cannot be built: KeyError: 'a'"


def test_a_problem_in_one_line() -> None:
    """Its place, where there is one, and its words."""
    assert [str(Problem("No.")), str(Problem("No.", place="a:1"))] == ["No.", "a:1: No."]
