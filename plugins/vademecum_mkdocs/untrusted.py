"""Takes the options of the plugin; gives the limits of what is read, and cleans pages where authors are not known."""

import logging
from dataclasses import fields, replace
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from vademecum.languages import N_, Messages, author_messages
from vademecum.reporting import summary
from vademecum.site import read_site
from vademecum.sources import STRICT, Limits
from vademecum_mkdocs.options import VademecumOptions
from vademecum_mkdocs.reports import log_report
from vademecum_mkdocs.sanitising import lost, sanitised

LOG = logging.getLogger("mkdocs.plugins.vademecum")


def limits_of(options: VademecumOptions) -> Limits:
    """Those of any site, or stricter ones for authors whom nobody knows; what mkdocs.yml says comes first."""
    said = {field.name: options.limits[field.name] for field in fields(Limits)}
    return replace(STRICT if options.untrusted else Limits(), **{name: most for name, most in said.items() if most})


def cleaned(html: str, path: str, messages: Messages) -> str:
    """The HTML as `sanitised` gives it; a warning where elements are gone, since a rule should have refused them."""
    clean = sanitised(html)
    gone = lost(html, clean)
    if gone:
        sentence = N_(
            "{file}: {count} elements that no text may have were taken out of this page; look for HTML in it."
        )
        LOG.warning("%s", messages.gettext(sentence).format(file=path, count=gone))
    return clean


def refuse_linked_folders(config: MkDocsConfig, options: VademecumOptions) -> None:
    """Stop before the engine looks for files: it follows links to folders, out of the site and round and round.

    Raises PluginError where there is such a link; the report names it.
    """
    root, messages = Path(config.docs_dir), author_messages(options.language)
    if any(path.is_symlink() and path.is_dir() for path in root.rglob("*")):
        report = read_site(root, limits=limits_of(options)).report
        log_report(report, messages)
        raise PluginError(summary(report, messages))
