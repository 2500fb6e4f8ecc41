"""Takes the options of `vademecum build`; builds the site with MkDocs."""

import logging
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build as build_with_mkdocs
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError, MkDocsException

from vademecum.languages import N_, author_messages
from vademecum_mkdocs.concerns import owner


def build(
    *,
    config_file: Path,
    strict: bool = False,
    date: datetime | None = None,
    url: str | None = None,
    site_dir: Path | None = None,
    language: str | None = None,
) -> int:
    """Build as `mkdocs build` does, with these options in the place of those of the file; the exit code, 0 or 1."""
    _show_warnings()
    overrides: dict[str, Any] = {"strict": strict or None, "site_url": url, "site_dir": site_dir and str(site_dir)}
    try:
        config = load_config(str(config_file), **{key: value for key, value in overrides.items() if value is not None})
        plugin = owner(config.plugins, author_messages(language))
        said = {"language": language, "date": date and date.date().isoformat()}
        plugin.config.update({key: value for key, value in said.items() if value is not None})
        published = Path(config.site_dir)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            build_with_mkdocs(config)
        finally:
            config.plugins.on_shutdown()
    except ConfigurationError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    except MkDocsException as error:
        if not isinstance(error, Abort):
            sys.stderr.write(f"{error}\n")
        sentence = N_("Nothing was published: what is published stays as it was.")
        sys.stderr.write(author_messages(language).gettext(sentence) + "\n")
        return 1
    _say_where(published, plugin.config.language)
    return 0


def _show_warnings() -> None:
    """MkDocs logs; a command shows what it logs from warnings on, as plain lines."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    handler.setLevel(logging.WARNING)
    log = logging.getLogger("mkdocs")
    log.handlers = [handler]
    log.propagate = False


def _say_where(site: Path, language: str | None) -> None:
    messages = author_messages(language)
    shown = site.relative_to(Path.cwd()) if site.is_relative_to(Path.cwd()) else site
    sentence = messages.gettext(N_("The site is in {folder}. To read it: {command}, then open {address}"))
    command = f"python3 -m http.server --directory {shown} 8080"
    sys.stdout.write(sentence.format(folder=shown, command=command, address="http://localhost:8080/") + "\n")
