"""Takes pages as the engine renders them; gives what came of the same words before, where nothing else can matter."""

import io
import logging
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from vademecum.shelf import identity
from vademecum_mkdocs.reuse.remembered import Remembered
from vademecum_mkdocs.tables import AccessibleTables

_OF_TEXT_ALONE: Final = frozenset(
    f"{family}{name}"
    for families, names in (
        (
            ("", "markdown.extensions."),
            "abbr admonition attr_list codehilite def_list fenced_code footnotes md_in_html sane_lists tables toc",
        ),
        (
            ("pymdownx.",),
            "betterem caret details highlight inlinehilite keys mark smartsymbols superfences tabbed tasklist tilde",
        ),
    )
    for family in families
    for name in names.split()
)
"""Extensions whose HTML depends on the text and their settings alone: they read no file and keep nothing of a page."""


class KeptPage(Page):
    """A page that is rendered only where it was not rendered so before."""

    def __init__(self, file: File, config: MkDocsConfig, renderings: "Renderings") -> None:
        """Become the page of the file."""
        super().__init__(None, file, config)
        self._renderings = renderings

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Do as the engine does, or set what it set then."""
        self._renderings.render(self, config, files, lambda: super(KeptPage, self).render(config, files))


class Renderings:
    """What the pages of one build gave, for the next one in the same process.

    The engine's rendering sets attributes of a page, and these are kept under the name of all that it reads: the text,
    the page's path, where every file of the site stands, and the settings. What was logged meanwhile is to be said
    again, so such a page is not kept; nor is any where an extension may read what is not in this list.
    """

    def __init__(self) -> None:
        self.known = Remembered[bytes]()
        self._surroundings: bytes | None = None
        self._begun = False

    def begin(self) -> None:
        """Begin a build: with its first page, since other plugins may add files until then."""
        self._begun = False

    def end(self) -> None:
        """End a build that went well."""
        self.known.end()

    def render(self, page: Page, config: MkDocsConfig, files: Files, render: Callable[[], None]) -> None:
        """Set what a rendering sets, by rendering only where that is not known."""
        if not self._begun:
            self._surroundings, self._begun = _surroundings(files, config), True
        if self._surroundings is None:
            render()
            return
        name = identity(self._surroundings, page.file.src_uri, page.markdown)
        if kept := self.known.get(name):
            vars(page).update(_Reader(kept, files).load())
        elif made := _rendered(page, render):
            self.known.put(name, made)


def _rendered(page: Page, render: Callable[[], None]) -> bytes | None:
    """What rendering changes about the page, or None where it said something."""
    before = dict(vars(page))
    with _listening() as heard:
        render()
    if heard:
        return None
    content = io.BytesIO()
    changed = {name: value for name, value in vars(page).items() if name not in before or before[name] is not value}
    _Writer(content, pickle.HIGHEST_PROTOCOL).dump(changed)
    return content.getvalue()


@contextmanager
def _listening() -> Iterator[list[logging.LogRecord]]:
    """What is logged from here on: the engine's own log hands nothing on to the root."""
    heard = list[logging.LogRecord]()
    handler = _Hearing(heard)
    logs = [logging.getLogger(), logging.getLogger(Page.__module__.partition(".")[0])]
    for log in logs:
        log.addHandler(handler)
    try:
        yield heard
    finally:
        for log in logs:
            log.removeHandler(handler)


class _Hearing(logging.Handler):
    def __init__(self, heard: list[logging.LogRecord]) -> None:
        super().__init__()
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(record)


class _Writer(pickle.Pickler):
    """Writes a file of the site as its path: the next build has another object for it."""

    def persistent_id(self, value: object) -> str | None:
        return value.src_uri if isinstance(value, File) else None


class _Reader(pickle.Unpickler):
    """Reads what this process wrote; each time new objects, so that nobody changes what is kept."""

    def __init__(self, content: bytes, files: Files) -> None:
        super().__init__(io.BytesIO(content))
        self._files = files

    def persistent_load(self, path: str) -> File:
        return self._files.src_uris[path]


def _surroundings(files: Files, config: MkDocsConfig) -> bytes | None:
    """The name of all that a rendering reads besides its page; None where that cannot be said."""
    extensions = [_named(extension) for extension in config.markdown_extensions]
    if None in extensions or not _is_plain(config.mdx_configs):
        return None
    links = sorted((name, int(level)) for name, level in config.validation.links.items())
    settings = (extensions, config.mdx_configs, links, config.use_directory_urls)
    return identity(repr(settings), addresses(files))


def addresses(files: Files) -> bytes:
    """The name of where every file of the site stands."""
    return identity(*((file.src_uri, file.url, file.inclusion.name) for file in files))


def _named(extension: object) -> str | None:
    if type(extension) is AccessibleTables:
        return AccessibleTables.__qualname__
    return extension if isinstance(extension, str) and extension in _OF_TEXT_ALONE else None


def _is_plain(value: Any) -> bool:
    """Whether a setting is nothing but words and numbers: a function could read anything."""
    if isinstance(value, dict):
        return all(isinstance(key, str) and _is_plain(part) for key, part in value.items())
    if isinstance(value, list):
        return all(map(_is_plain, value))
    return value is None or isinstance(value, str | int | float)
