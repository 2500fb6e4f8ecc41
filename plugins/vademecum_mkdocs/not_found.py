"""Takes a language; gives its «not found» page, which a host may show at any address."""

from urllib.parse import urlsplit

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from vademecum_mkdocs.languages import PageLanguages


def not_found_page(
    env: Environment, nav: Navigation, files: Files, config: MkDocsConfig, languages: PageLanguages
) -> str:
    """The page as HTML; its links begin at the root of the host.

    The theme's script reads its base from the page's configuration: search belongs to the language's own folder.
    """
    base = urlsplit(config.site_url or "").path.rstrip("/")
    context = get_context(nav, files, config, base_url=base or "/")
    context["languages"] = languages  # type: ignore[typeddict-unknown-key]
    html = env.get_template("404.html").render(context)
    return html.replace(f'"base": "{base or "/"}"', f'"base": "{base}/{languages.code}/"', 1)
