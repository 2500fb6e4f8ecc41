"""Takes files of texts and facts; gives what the engine knows of them: its settings, its files, and the frames."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files

from tests.sites import PUBLIC, make_docs
from vademecum.catalogue import Edition
from vademecum.languages import messages_for
from vademecum.pages import Concern, Tree
from vademecum.site import read_site
from vademecum_mkdocs.files import engine_files
from vademecum_mkdocs.frame import Frame
from vademecum_mkdocs.frames import Frames
from vademecum_mkdocs.options import VademecumOptions

SITE_URL = "https://example.org/kb/"
OF_THE_THEME = ("assets/stylesheets/main.0a1b.min.css",)
"""Files of the theme whose names change with each release."""


class Generator(BasePlugin[VademecumOptions]):  # type: ignore[no-untyped-call]
    """A plugin that gives the engine a tree: only a plugin may."""

    def __init__(self, tree: Tree, languages: Collection[str]) -> None:
        self.tree, self.languages = tree, languages

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """The files of the tree and those of the theme."""
        return engine_files(self.tree, files, config)


@dataclass(frozen=True)
class Engine:
    """A tree in the hands of the engine, with the frames of one language."""

    tree: Tree
    files: Files
    frames: Frames

    def frame(self, path: str) -> Frame:
        """The frame of the page at a path of the tree."""
        return self.frames.frame(path, self.files.src_uris[path].url, self.tree[path].meta)


def config_of(folder: Path, site_url: str = SITE_URL) -> MkDocsConfig:
    """Settings that are valid for a project in `folder`, with the engine's own theme."""
    config = MkDocsConfig(str(folder / "mkdocs.yml"))
    (folder / "docs").mkdir(exist_ok=True)
    config.load_dict({"site_name": "Unused", "site_url": site_url, "theme": "mkdocs", "plugins": []})
    failed, _ = config.validate()
    assert failed == []
    return config


def known_files(tree: Tree, theme: Files, config: MkDocsConfig, languages: Collection[str]) -> Files:
    """What the engine is given to build."""
    config.plugins["generator"] = Generator(tree, languages)
    return config.plugins.on_files(theme, config=config)


def engine_of(
    folder: Path,
    files: Mapping[str, str | bytes],
    code: str = "nl",
    site_url: str = SITE_URL,
    edition: Edition = PUBLIC,
    concerns: Sequence[Concern] = (),
) -> Engine:
    """What the engine knows of a folder with these files, and the frames of one of its languages."""
    site = read_site(make_docs(folder, files))
    tree, views, config = site.tree(edition, site_url, concerns), site.views(edition), config_of(folder, site_url)
    theme = Files([File(path, str(folder / "theme"), config.site_dir, True) for path in OF_THE_THEME])
    known = known_files(tree, theme, config, views)
    return Engine(tree, known, Frames(views[code], tree, known, config, messages_for(code, site.messages)))
