"""Takes settings of sites, short and long; checks which Markdown their texts are read as."""

import logging
from pathlib import Path
from typing import Any

import pytest
from mkdocs.config.defaults import MkDocsConfig

from tests.builds import PROJECT
from vademecum_mkdocs.dialect import EXTENSIONS, prepare_dialect
from vademecum_mkdocs.tables import AccessibleTables


def prepared(folder: Path, **settings: Any) -> MkDocsConfig:
    """The settings of a site that says no more than these."""
    (folder / "docs").mkdir()
    config = MkDocsConfig(str(folder / "mkdocs.yml"))
    config.load_dict({"site_name": "Unused", "theme": "mkdocs", "plugins": [], **settings})
    assert config.validate()[0] == []
    prepare_dialect(config)
    return config


def test_a_site_that_says_nothing_of_it_has_our_markdown(tmp_path: Path) -> None:
    """Each extension once, those of the engine among them, and tables that everybody can read."""
    config = prepared(tmp_path)
    *names, last = config.markdown_extensions
    assert isinstance(last, AccessibleTables)
    assert sorted(names) == sorted({*EXTENSIONS, "fenced_code"})
    assert config.mdx_configs == EXTENSIONS


def test_an_extension_of_the_site_stays_beside_ours(tmp_path: Path) -> None:
    """With its settings."""
    config = prepared(tmp_path, markdown_extensions=["abbr", {"pymdownx.mark": {"smart_mark": False}}])
    assert {"abbr", "pymdownx.mark", *EXTENSIONS} <= {*map(str, config.markdown_extensions)}
    assert config.mdx_configs["pymdownx.mark"] == {"smart_mark": False}


def test_what_a_site_says_of_one_of_ours_counts(tmp_path: Path) -> None:
    """Key by key: what it does not say is ours."""
    config = prepared(tmp_path, markdown_extensions=[{"toc": {"toc_depth": 3}}, {"pymdownx.tabbed": {"slugify": None}}])
    assert config.mdx_configs["toc"] == {"permalink": False, "toc_depth": 3}
    assert config.mdx_configs["pymdownx.tabbed"] == {"alternate_style": True, "slugify": None}
    assert config.markdown_extensions.count("toc") == 1


@pytest.mark.parametrize(
    ("said", "unlike"),
    [({}, {}), ({"anchors": "ignore"}, {"anchors": logging.DEBUG}), ({"not_found": "info"}, {})],
)
def test_a_broken_link_is_a_warning_unless_the_site_ignores_it(
    tmp_path: Path, said: dict[str, str], unlike: dict[str, int]
) -> None:
    """Of each of the four kinds that MkDocs knows."""
    kinds = ("not_found", "anchors", "absolute_links", "unrecognized_links")
    found = prepared(tmp_path, validation={"links": said}).validation.links
    assert dict(found.items()) == {**dict.fromkeys(kinds, logging.WARNING), **unlike}


def test_our_own_settings_leave_it_to_the_generator() -> None:
    """What holds for every site stands in one place."""
    lines = (PROJECT / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith(("markdown_extensions", "validation"))] == []
