"""Takes the plugin's hooks under `serve`; gives a preview that says on the terminal which pages changed."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from vademecum.languages import N_, Messages, format_number
from vademecum.layers import layer_folders
from vademecum.pages import Tree
from vademecum_mkdocs.preview.pages import Pages, Stamps, beside, changed, stamps
from vademecum_mkdocs.preview.preview import Preview
from vademecum_mkdocs.preview.serving import Serving

LOG = logging.getLogger("mkdocs.plugins.vademecum")

OVERLAYS = "overrides"
"""The folder beside mkdocs.yml that holds the theme and, for each organisation, what it puts over the content."""

_NAMED = 3


class Previewing:
    """One run of `serve`, in the order in which the plugin's hooks tell of it."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._preview = Preview(messages)
        self._serving = Serving(self._preview, self._say_pages)
        self._layers: dict[Path, str] = {}
        self._stamps: Stamps = {}
        self._outputs: dict[str, int] = {}
        self._made: Pages | None = None
        self._shown: Pages | None = None
        self._server: LiveReloadServer | None = None
        self._watched: set[Path] = set()

    def begin(self, config: MkDocsConfig) -> None:
        """Remember how the sources stand before they are read; say which of them changed since the last time."""
        self._layers, before = layer_folders(Path(config.docs_dir)), self._stamps
        self._outputs = {}
        self._stamps = stamps(self._layers, _folder(config), {*self._layers, *watched(config)})
        self._watch(config)
        found = changed(before, self._stamps) if before else []
        if found:
            saved = [file for file in found if file in self._stamps]
            gone = [file for file in found if file not in self._stamps]
            LOG.info("%s", saved_line(saved, gone, self._preview.now.seconds, self._messages))

    def tell_size(self, tree: Tree) -> None:
        """Say how many pages are built, as long as there is none to look at."""
        if self._shown is None:
            count = sum(file.is_page for file in tree)
            words = self._messages.ngettext("{count} page is being built.", "{count} pages are being built.", count)
            LOG.info("%s", words.format(count=format_number(count, self._messages.language)))

    def take(self, path: str, html: str) -> None:
        """Note what became of a page of the tree."""
        self._outputs[path] = hash(html)

    def finish(self, tree: Tree, address: Callable[[str], str], config: MkDocsConfig) -> None:
        """Remember what was made of them; it is shown only if the engine has no objection."""
        outputs = {**self._outputs, **beside(Path(config.site_dir), tree)}
        self._made = Pages(tree, address, self._stamps, tuple(self._layers.values()), outputs)

    def attach(self, server: LiveReloadServer, config: MkDocsConfig) -> None:
        """Put the preview between the server and browsers, and let it look for changes of all that a build reads."""
        self._server = server
        self._watch(config)
        self._serving.attach(server)

    def end(self) -> None:
        """Leave the engine as it was."""
        self._serving.end()

    def _watch(self, config: MkDocsConfig) -> None:
        """What a build reads may be other folders than before: what `organisation.yml` says decides which."""
        if self._server:
            now = {*watched(config)}
            for path in now - self._watched:
                self._server.watch(str(path))
            for path in self._watched - now:
                self._server.unwatch(str(path))
            self._watched = now

    def _say_pages(self) -> None:
        if self._made:
            for line in self._made.since(self._shown, self._messages):
                LOG.info("%s", line)
            self._shown = self._made


def saved_line(saved: Sequence[str], gone: Sequence[str], seconds: int, messages: Messages) -> str:
    """That files which were saved, and those that are gone, are built; `seconds` is what it last took, 0 without."""
    told = [(N_("{files} saved"), saved), (N_("{files} deleted"), gone)]
    what = ", ".join(messages.gettext(words).format(files=_first(files)) for words, files in told if files)
    if not seconds:
        return messages.gettext(N_("{what}: building.")).format(what=what)
    sentence = messages.gettext(N_("{what}: building; the last build took {seconds} s."))
    return sentence.format(what=what, seconds=seconds)


def _first(files: Sequence[str]) -> str:
    return ", ".join([*files[:_NAMED], *(["…"] if len(files) > _NAMED else [])])


def watched(config: MkDocsConfig) -> list[Path]:
    """What a build reads besides the folder of texts, which the engine watches.

    That is mkdocs.yml, overlays, the theme, and the folders that the texts are laid over.
    """
    overlays, theme = _folder(config) / OVERLAYS, config.theme.custom_dir
    found = [Path(config.config_file_path)] if config.config_file_path else []
    if overlays.is_dir():
        found.append(overlays)
    if theme and not Path(theme).is_relative_to(overlays):
        found.append(Path(theme))
    _, *below = layer_folders(Path(config.docs_dir))
    return [*found, *(layer for layer in below if not layer.is_relative_to(overlays))]


def _folder(config: MkDocsConfig) -> Path:
    """The folder of the project: settings that come by a pipe have none of their own."""
    return Path(config.config_file_path).resolve().parent if config.config_file_path else Path.cwd()
