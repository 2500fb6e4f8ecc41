"""Takes a preview; puts it into the engine's `serve`: all that is known here of how that command works inside."""

import gc
import logging
from collections.abc import Callable
from contextlib import ExitStack
from importlib import import_module
from pathlib import Path
from shutil import rmtree
from typing import Any

import click
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from vademecum.site import all_kept
from vademecum_mkdocs.preview.host import Host
from vademecum_mkdocs.preview.preview import Preview


def reloads() -> bool:
    """Whether `serve` looks for changes: with `--no-livereload` it is left alone."""
    context = click.get_current_context(silent=True)
    said = context.params if context else {}
    # MkDocs has one parameter for both answers; ProperDocs has one for each.
    return not said.get("no_livereload", said.get("livereload") is False)


class Serving:
    """The engine's `serve`, from the start of the command to its end.

    It calls `build` of its module for the first build before a server is handed to plugins, and what that raises ends
    the command: so `build` is replaced there. Later builds begin in the server's `builder`, which reads mkdocs.yml too.
    """

    def __init__(self, preview: Preview, built: Callable[[], None]) -> None:
        """Take what to call after each build that went well."""
        self._preview, self._built = preview, built
        # Under ProperDocs this name leads to its own module.
        self._command = import_module("mkdocs.commands.serve")
        self._log = logging.getLogger(self._command.__name__.partition(".")[0])
        self._build: Callable[..., None] = vars(self._command)["build"]
        vars(self._command)["build"] = self._first_build
        self._builds = 0

    def attach(self, server: LiveReloadServer) -> None:
        """From now on the server builds, and answers, by way of the preview."""
        vars(self._command)["build"] = self._staged
        again: Callable[[], None] = server.builder
        vars(server)["builder"] = lambda: self._again(again)
        server.set_app(Host(self._preview, server.mount_path))

    def end(self) -> None:
        """Leave the command as it was."""
        vars(self._command)["build"] = self._build

    def _first_build(self, config: MkDocsConfig, **how: Any) -> None:
        if config.config_file_path:
            self._preview.settings = Path(config.config_file_path).resolve()
        try:
            self._attempt(lambda: self._staged(config, **how))
        except KeyboardInterrupt:
            # The command takes it for the end later on, but for an error so early.
            raise SystemExit(0) from None

    def _again(self, build: Callable[[], None]) -> None:
        """Build once more; Python looks for what nobody uses any more when the pages are shown, and not before."""
        with all_kept():
            self._attempt(build)
        gc.collect()

    def _attempt(self, build: Callable[[], None]) -> None:
        def whole() -> Path:
            build()
            return self._site

        if self._preview.attempt(whole, self._log):
            self._built()

    def _staged(self, config: MkDocsConfig, **how: Any) -> None:
        """Build to a folder of its own below the one that the command removes at its end."""
        self._builds += 1
        self._site = Path(config.site_dir) / str(self._builds)
        config.site_dir = str(self._site)
        with ExitStack() as on_error:
            on_error.callback(rmtree, self._site, ignore_errors=True)
            self._build(config, **how)
            on_error.pop_all()
