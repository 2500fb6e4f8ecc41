"""Takes finished builds; checks when they get a policy, and how an author hears that they get none."""

import logging
from pathlib import Path

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from vademecum.languages import messages_for
from vademecum.publish.policy import Hashes, policy
from vademecum_mkdocs.policy import FILE, hold_policy

ENGLISH = messages_for("en")
LINES = [
    "a.html:1:4: error: The attribute onclick runs a script, which browsers will refuse; remove it. [policy-handler]",
    "b.html:1:1: error: The element base turns all links of this page elsewhere; remove it. [policy-base]",
    "b.html:1:7: error: This page sends its readers on by itself (refresh); give them a link instead. [policy-refresh]",
]


def built(site: Path, **pages: str) -> MkDocsConfig:
    """The settings of a build that wrote these pages."""
    for name, text in pages.items():
        (site / f"{name}.html").write_text(text, encoding="utf-8")
    config = MkDocsConfig()
    config.load_dict({"site_dir": str(site)})
    return config


def broken(site: Path) -> MkDocsConfig:
    """A build with the faults of `LINES`."""
    return built(site, a="<p onclick=1>", b="<base><meta http-equiv=refresh>")


def test_policy_stands_beside_the_pages(tmp_path: Path) -> None:
    """As one line, the value of the header."""
    hold_policy(built(tmp_path, a="<p>"), ENGLISH)
    assert (tmp_path / FILE).read_bytes() == f"{policy(Hashes())}\n".encode()


def test_policy_can_allow_webassembly(tmp_path: Path) -> None:
    """Where the search of the site runs it."""
    hold_policy(built(tmp_path, a="<p>"), ENGLISH, wasm=True)
    assert (tmp_path / FILE).read_text(encoding="utf-8") == f"{policy(Hashes(), wasm=True)}\n"


def test_build_that_no_policy_fits_fails_with_all_its_faults(tmp_path: Path) -> None:
    """A line for each, in the order of their places, and there is no policy."""
    with pytest.raises(PluginError) as error:
        hold_policy(broken(tmp_path), ENGLISH)
    assert str(error.value).splitlines() == LINES
    assert not (tmp_path / FILE).exists()


def test_while_serving_faults_are_warnings(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The site is shown all the same."""
    with caplog.at_level(logging.WARNING):
        hold_policy(broken(tmp_path), ENGLISH, serving=True)
    assert [record.getMessage() for record in caplog.records] == [
        line.replace(": error: ", ": warning: ") for line in LINES
    ]


def test_while_serving_nothing_is_written(tmp_path: Path) -> None:
    """The folder holds the pages alone."""
    hold_policy(built(tmp_path, a="<p>"), ENGLISH, serving=True)
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]
