"""Takes MkDocs' configuration; sets the theme up so that one run can show several languages."""

from functools import cache
from importlib.resources import files
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig

OWN_TEMPLATES = {"404.html", "sitemap.xml"}
"""Pages that MkDocs would make once for the whole site; here each language has its own."""


def prepare_theme(config: MkDocsConfig) -> None:
    """Switch off what knows one language only.

    `extra.alternate` is set to true, not to a list: Material fetches a sitemap for every link that it prints from the
    list, but shows the switch for any true value. `extra.scope` makes the inline script the same on all pages.
    """
    config.theme.static_templates -= OWN_TEMPLATES
    config.extra["alternate"] = True
    config.extra["scope"] = urlsplit(config.site_url or "").path or "/"
    config.nav = None


@cache
def theme_language(code: str) -> str:
    """The language of the theme's own words: the same where the theme knows it, else English."""
    known = files("material").joinpath("templates", "partials", "languages", f"{code}.html")
    return code if known.is_file() else "en"
