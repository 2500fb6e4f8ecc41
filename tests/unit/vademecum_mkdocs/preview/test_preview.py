"""Takes builds that go well or fail; checks what the preview shows after each."""

import logging
from collections.abc import Callable
from pathlib import Path
from threading import Timer

import pytest

from vademecum.languages import messages_for
from vademecum_mkdocs.preview.preview import Preview
from vademecum_mkdocs.preview.problems import Problem

ENGINE = logging.getLogger("tests.engine")


@pytest.fixture
def preview() -> Preview:
    """Gives a preview in English that shows nothing yet."""
    return Preview(messages_for("en"))


def site(folder: Path, warning: str = "") -> Callable[[], Path]:
    """A build that goes well."""

    def build() -> Path:
        folder.mkdir()
        if warning:
            ENGINE.warning("%s", warning)
        return folder

    return build


def failing() -> Path:
    """A build that does not."""
    ENGINE.error("Wrong.")
    raise ValueError("Wrong.")


def test_a_good_build_is_shown(preview: Preview, tmp_path: Path) -> None:
    """With its warnings."""
    assert preview.attempt(site(tmp_path / "1", "Hm."), ENGINE)
    shown = preview.now
    assert (shown.root, shown.site, shown.held, shown.busy) == (tmp_path / "1", shown.version, False, False)
    assert [problem.words for problem in shown.problems] == ["Hm."]


def test_a_failed_build_leaves_the_site_before_it(preview: Preview, tmp_path: Path) -> None:
    """With its problems, which go with the next good build; that takes the old site away."""
    preview.attempt(site(tmp_path / "1"), ENGINE)
    before = preview.now
    assert not preview.attempt(failing, ENGINE)
    assert (preview.now.root, preview.now.site) == (before.root, before.site)
    assert (preview.now.problems, preview.now.held) == ((Problem("Wrong."),), True)
    preview.attempt(site(tmp_path / "2"), ENGINE)
    assert (preview.now.root, preview.now.problems, preview.now.held) == (tmp_path / "2", (), False)
    assert not (tmp_path / "1").exists()


def test_a_failed_build_says_its_count_once(preview: Preview, caplog: pytest.LogCaptureFixture) -> None:
    """And what to do."""
    preview.attempt(failing, ENGINE)
    own = [record.getMessage() for record in caplog.records if record.name != ENGINE.name]
    there_is_none = "There is no page to show yet. Mend this and save; the pages then come by themselves."
    assert own == [f"1 error, 0 warnings. {there_is_none}"]


def test_a_preview_is_busy_while_it_builds(preview: Preview, tmp_path: Path) -> None:
    """An open page can say so."""
    seen = []
    preview.attempt(lambda: seen.append(preview.now.busy) or site(tmp_path / "1")(), ENGINE)  # type: ignore[func-returns-value]
    assert (seen, preview.now.busy) == ([True], False)


def test_a_preview_knows_how_long_its_site_took(preview: Preview, tmp_path: Path) -> None:
    """In whole seconds, at least one; a build that fails says nothing of the next."""
    assert preview.now.seconds == 0
    preview.attempt(site(tmp_path / "1"), ENGINE)
    preview.attempt(failing, ENGINE)
    assert preview.now.seconds == 1


def test_nobody_listens_between_builds(preview: Preview, tmp_path: Path) -> None:
    """What is logged then belongs to no build."""
    preview.attempt(site(tmp_path / "1"), ENGINE)
    ENGINE.error("Later.")
    preview.attempt(site(tmp_path / "2"), ENGINE)
    assert preview.now.problems == ()


def test_an_interruption_ends_the_preview(preview: Preview) -> None:
    """Ctrl-C is no problem of the sources."""

    def interrupted() -> Path:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        preview.attempt(interrupted, ENGINE)


def test_news_come_as_soon_as_there_are_any(preview: Preview, tmp_path: Path) -> None:
    """And else after the time that was asked for."""
    version = preview.now.version
    assert preview.after(version, 0.01).version == version
    Timer(0.05, preview.attempt, (site(tmp_path / "1"), ENGINE)).start()
    assert preview.after(version, 30).version > version


def test_two_previews_never_show_the_same_version(preview: Preview) -> None:
    """A page that is open from an earlier one must load anew."""
    ENGINE.debug("A moment later: %s", preview.after(preview.now.version, 0.01))
    assert Preview(messages_for("en")).now.version > preview.now.version
