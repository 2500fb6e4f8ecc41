"""Gives the ways in which a command ends before its time: each with its sentence and its exit code."""

import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import NoReturn

import click

from vademecum.catalogue import Catalogue, build_catalogue
from vademecum.languages import N_, Messages, author_messages, code_called, language_name
from vademecum.layers import read_layers
from vademecum.reporting import UNREADABLE, USAGE, WRONG
from vademecum.settings import read_settings
from vademecum.site import Site, read_site


def stop(code: int, words: str, near: str = "", messages: Messages | None = None, **values: object) -> NoReturn:
    """Say why, with what may have been meant, and end with this exit code."""
    said = (messages or author_messages()).gettext
    guess = [said(N_("Did you mean {nearest}?")).format(nearest=near)] if near else []
    stop_with(code, " ".join([said(words).format(**values), *guess]))


def stop_with(code: int, *lines: str) -> NoReturn:
    """Say these lines and end with this exit code."""
    for line in lines:
        click.echo(line, err=True)
    sys.exit(code)


def known_language(code: str | None, languages: Iterable[str]) -> str:
    """A language of the site: the one that was typed, by code or name, else the first; another one is refused."""
    known = [*languages]
    code = code and code_called(code, known, language_name)
    if code is not None and code not in known:
        stop(USAGE, N_("The site has no language “{name}”. Choose one of: {known}."), name=code, known=", ".join(known))
    return code or known[0]


def read(docs: Path, day: datetime | None = None, messages: Messages | None = None) -> tuple[Site, Catalogue]:
    """What a folder of texts holds; other problems than that of unreadable settings do not matter here."""
    site = read_site(docs, day.date() if day else None)
    if site.catalogue is None:
        stop(WRONG, UNREADABLE, messages=messages)
    return site, site.catalogue


def unchecked(docs: Path) -> Catalogue | None:
    """What can be read of the texts: an author needs help most where something is wrong. None without settings."""
    laid = read_layers(docs)
    settings, _problems = read_settings(laid.folder, laid.layers.languages)
    return build_catalogue(laid.folder, settings, laid.layers) if settings else None
