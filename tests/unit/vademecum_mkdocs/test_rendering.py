"""Pages that share a parser: what MkDocs makes of a page, and nothing left of the page before."""

import logging
from pathlib import Path

import pytest
from mkdocs.config.base import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from vademecum_mkdocs.rendering import Parser, TreePage

PAGES = {
    "nl/index.md": "## One {#one}\n\n- [two](rollen/two.md#two), *[it](rollen/two.md)*\n\nNote[^1]\n\n[^1]: Words.\n",
    "nl/rollen/two.md": (
        "## Two {: #two }\n\nA `code` & a \\* star, **bold _both_**, ![picture](../a.svg), "
        "<i id='raw'>raw</i> <a name='old'></a>, [up](../index.md?a=b#one), [here](#two), <me@example.org>, [out](https://example.org/).\n\n"
        "| a | b |\n| --- | --- |\n| [one](../index.md) | c |\n\nNote[^1]\n\n[^1]: Other words.\n"
    ),
    "nl/wrong.md": "[nowhere](missing.md)\n",
}


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    """Settings with extensions that keep something of a page."""
    (tmp_path / "docs").mkdir()
    file = tmp_path / "mkdocs.yml"
    file.write_text(
        "site_name: Test\nplugins: []\nmarkdown_extensions: [footnotes, attr_list, tables]\n", encoding="utf-8"
    )
    return load_config(str(file))


def made(config: MkDocsConfig, shared: bool, *names: str) -> dict[str, Page]:
    """The named pages, rendered one after the other, by one parser or as MkDocs does it."""
    files = Files([File(path, config.docs_dir, config.site_dir, True) for path in (*PAGES, "nl/a.svg")])
    parser = Parser(config)
    pages = {}
    for name in names:
        file = files.src_uris[name]
        page = TreePage(file, config, parser) if shared else Page(None, file, config)
        page.markdown = PAGES[name]
        page.render(config, files)
        pages[name] = page
    return pages


@pytest.mark.parametrize("name", ["nl/index.md", "nl/rollen/two.md"])
def test_a_page_is_what_mkdocs_makes_of_it(name: str, config: MkDocsConfig) -> None:
    """Content, table of contents and the anchors that are there and led to are the same."""
    ours = made(config, True, "nl/rollen/two.md", "nl/index.md", "nl/rollen/two.md")[name]
    theirs = made(config, False, name)[name]
    assert ours.content == theirs.content
    assert [(link.title, link.url) for link in ours.toc] == [(link.title, link.url) for link in theirs.toc]
    assert ours.present_anchor_ids == theirs.present_anchor_ids
    assert {file.src_uri: links for file, links in (ours.links_to_anchors or {}).items()} == {
        file.src_uri: links for file, links in (theirs.links_to_anchors or {}).items()
    }


def test_a_link_that_leads_nowhere_is_logged(config: MkDocsConfig, caplog: pytest.LogCaptureFixture) -> None:
    """It stays as it was written, and under --strict the warning stops the build."""
    with caplog.at_level(logging.WARNING):
        page = made(config, True, "nl/wrong.md")["nl/wrong.md"]
    assert 'href="missing.md"' in (page.content or "")
    assert [record.getMessage() for record in caplog.records] == ["nl/wrong.md: the link to missing.md leads nowhere."]
