"""Takes MkDocs' configuration; gives it the Markdown that texts are written in, and what counts as a broken link."""

import logging
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from vademecum_mkdocs.tables import AccessibleTables

EXTENSIONS: dict[str, dict[str, Any]] = {
    "admonition": {},
    "attr_list": {},
    "def_list": {},
    "footnotes": {},
    "md_in_html": {},
    # A style attribute on a cell would break a strict content security policy.
    "tables": {"use_align_attribute": True},
    "toc": {"permalink": False},
    "pymdownx.details": {},
    "pymdownx.superfences": {},
    "pymdownx.tabbed": {"alternate_style": True},
    "pymdownx.tasklist": {"custom_checkbox": True},
}
"""The extensions of Markdown that texts may rest on, each with its settings."""


def prepare_dialect(config: MkDocsConfig) -> None:
    """Add our extensions to those of the site; what mkdocs.yml itself says of one of them counts.

    What MkDocs would only mention of a link is a warning; a site may still have it ignored (`validation`).
    """
    names, said = config.markdown_extensions, config.mdx_configs
    missing = [name for name in EXTENSIONS if name not in names]
    config.markdown_extensions = [*names, *missing, AccessibleTables()]  # type: ignore[list-item]
    config.mdx_configs = {**said, **{name: {**ours, **said.get(name, {})} for name, ours in EXTENSIONS.items()}}
    links = config.validation.links
    links.update({name: logging.WARNING for name, level in links.items() if level == logging.INFO})
