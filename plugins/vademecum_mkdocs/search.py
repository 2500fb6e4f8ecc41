"""The plugin that adds the full text to the search: its options, and what a finished build gets because of it."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from mkdocs.config import config_options as options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from vademecum.catalogue import EditionView, State
from vademecum.languages import N_, author_messages
from vademecum.pages import Tree, TreeFile
from vademecum.projections.search import splitter
from vademecum.search import FOLDER, KeptBundles, Page, PagefindError, documents, make_bundle, write_bundle
from vademecum_mkdocs.concerns import check_concern
from vademecum_mkdocs.languages import address

NAME = "vademecum/search"
CACHE = Path(".cache") / "vademecum" / "search"
"""Where bundles are kept from build to build, beside mkdocs.yml."""

_STOPPED = N_(
    "The full text of the search could not be made: {reason}. Mend that, or write «full_text: false» at «{name}»."
)


class SearchOptions(Config):  # type: ignore[no-untyped-call]
    """What may stand below `- vademecum/search:` in mkdocs.yml."""

    full_text = options.Type(bool, default=True)
    """Whether readers can search the full text; that asks the content security policy to allow WebAssembly."""


class SearchPlugin(BasePlugin[SearchOptions]):  # type: ignore[no-untyped-call]
    """A line in mkdocs.yml: without it readers search titles and other names alone."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Stop where nobody would name the pages, or where their addresses would be wrong."""
        check_concern(NAME, config)
        return config


def has_full_text(config: MkDocsConfig) -> bool:
    """Whether mkdocs.yml asks for the full text."""
    plugin = config.plugins.get(NAME)
    return isinstance(plugin, SearchPlugin) and bool(plugin.config.full_text)


def write_full_text(config: MkDocsConfig, tree: Tree, files: Files, views: Mapping[str, EditionView]) -> None:
    """Give each language of a finished build its bundle, one after the other. Raises PluginError."""
    kept = KeptBundles(Path(config.config_file_path).resolve().parent / CACHE)
    site = Path(config.site_dir)
    try:
        for code, view in views.items():
            made_of = documents(code, _pages(code, tree, files, site), splitter(view).parts)
            if made_of.pages:
                write_bundle(kept.bundle(made_of, make_bundle), site / code / FOLDER)
    except PagefindError as error:
        raise PluginError(author_messages().gettext(_STOPPED).format(reason=error, name=NAME)) from error
    kept.tidy()


def _pages(code: str, tree: Tree, files: Files, site: Path) -> Iterator[Page]:
    """The pages that truly are in a language and may be found; forwards and «not found» are none of the tree's."""
    for file in tree:
        if _may_be_found(file, code):
            url = address(file.path, files)
            yield Page(url.removeprefix(f"{code}/"), site / files.src_uris[file.path].dest_uri)


def _may_be_found(file: TreeFile, code: str) -> bool:
    if not file.is_page or file.meta["language"] != code or file.meta["state"] == State.FALLBACK.value:
        return False
    return not file.meta.get("search", {}).get("exclude")
