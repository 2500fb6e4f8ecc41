"""Takes small pages; holds that a rendering is given again for the same text, place and settings alone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from tests.unit.vademecum_mkdocs.engine import config_of
from vademecum_mkdocs.reuse.renderings import KeptPage, Renderings
from vademecum_mkdocs.tables import AccessibleTables

TEXT = "# Title\n\n## One {#one}\n\n[Two](b.md#two) and [one](#one).\n"
EXTENSIONS = ["toc", "tables", "attr_list", "footnotes"]


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    """Gives settings whose extensions read the text alone."""
    return with_extensions(config_of(tmp_path), [*EXTENSIONS, AccessibleTables()])


def with_extensions(config: MkDocsConfig, extensions: list[Any], **settings: dict[str, Any]) -> MkDocsConfig:
    """The same settings with these extensions."""
    config.markdown_extensions = extensions
    config["mdx_configs"] = settings
    return config


def files_of(config: MkDocsConfig, *names: str) -> Files:
    """Files of a site, none of which is on the disk."""
    return Files([File(name, None, config.site_dir, True) for name in (*names, "b.md")])


def page_of(config: MkDocsConfig, renderings: Renderings, text: str = TEXT, *names: str) -> Page:
    """The first page of a build, rendered as the engine does it."""
    files = files_of(config, *(names or ("a.md",)))
    renderings.begin()
    page = KeptPage(next(iter(files)), config, renderings)
    page.markdown, page.meta = text, {}
    page.render(config, files)
    return page


def shown(page: Page) -> tuple[Any, ...]:
    """What rendering gives."""
    anchors = {file.src_uri: links for file, links in (page.links_to_anchors or {}).items()}
    return page.content, str(page.toc), page.title, page.present_anchor_ids, anchors


def test_a_page_that_is_given_again_is_as_it_was(config: MkDocsConfig) -> None:
    """With its headings, its ids and what it links to; but none of its objects, which a build may change."""
    renderings = Renderings()
    first = page_of(config, renderings)
    renderings.end()
    again = page_of(config, renderings)
    assert shown(again) == shown(first)
    assert again.title == "Title"
    assert again.toc is not first.toc
    assert next(iter(again.links_to_anchors or {})) is not next(iter(first.links_to_anchors or {}))


def rendered_anew(config: MkDocsConfig, change: Callable[[Renderings], Page]) -> bool:
    """Whether a page is rendered after a change."""
    renderings = Renderings()
    page_of(config, renderings)
    kept = len(renderings.known)
    change(renderings)
    return len(renderings.known) != kept


@pytest.mark.parametrize(
    "change",
    [
        lambda config: lambda kept: page_of(config, kept, f"{TEXT}More."),
        lambda config: lambda kept: page_of(config, kept, TEXT, "c.md"),
        lambda config: lambda kept: page_of(config, kept, TEXT, "a.md", "c.md"),
        lambda config: lambda kept: page_of(with_extensions(config, EXTENSIONS), kept),
        lambda config: (
            lambda kept: page_of(
                with_extensions(config, [*EXTENSIONS, AccessibleTables()], toc={"permalink": True}), kept
            )
        ),
    ],
    ids=["text", "path", "another file", "extensions", "their settings"],
)
def test_whatever_rendering_reads_makes_it_anew(
    config: MkDocsConfig, change: Callable[[MkDocsConfig], Callable[[Renderings], Page]]
) -> None:
    """Each of it by itself."""
    assert rendered_anew(config, change(config))


def test_nothing_else_makes_it_anew(config: MkDocsConfig) -> None:
    """Else nothing would be kept."""
    assert not rendered_anew(config, lambda kept: page_of(config, kept))


@pytest.mark.parametrize(
    ("extensions", "settings"),
    [
        (["pymdownx.snippets"], {}),
        ([AccessibleTables(), object()], {}),
        (["toc"], {"toc": {"slugify": lambda words, sign: words}}),
    ],
)
def test_what_may_read_more_keeps_nothing(
    config: MkDocsConfig, extensions: list[Any], settings: dict[str, Any]
) -> None:
    """An extension that we do not know, or one that is given a function."""
    renderings = Renderings()
    files = files_of(config, "a.md")
    renderings.begin()
    with_extensions(config, extensions, **settings)
    page = KeptPage(next(iter(files)), config, renderings)
    renderings.render(page, config, files, lambda: None)
    assert len(renderings.known) == 0


def test_what_is_complained_of_is_said_each_time(config: MkDocsConfig, caplog: pytest.LogCaptureFixture) -> None:
    """A page with a warning is rendered again in each build."""
    renderings = Renderings()
    for _ in range(2):
        caplog.clear()
        page_of(config, renderings, "[Nowhere](nowhere.md)")
        assert "nowhere.md" in caplog.text
        renderings.end()
    assert len(renderings.known) == 0
