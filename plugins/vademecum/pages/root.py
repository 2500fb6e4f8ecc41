"""Takes the languages; gives the pages at the top of the site: the choice of language, and «not found»."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.tree import TreeFile


def root_pages(languages: Mapping[str, Language], title: str, site_url: str) -> list[TreeFile]:
    """`index.html` and `404.html`; `site_url` is the address of the site with a slash at its end, or empty.

    A host serves the second one at any address, so its links begin at the site's root.
    """
    return [
        TreeFile("index.html", _render("index", languages, title, site_url)),
        TreeFile("404.html", _render("404", languages, title, site_url)),
    ]


def _render(page: str, languages: Mapping[str, Language], title: str, site_url: str) -> str:
    default = next(iter(languages.values()))
    rows = [
        {
            "code": code,
            "address": f"{site_url}{code}/",
            "invitation": language.say(N_("Continue in English")),
            "missing": language.say(N_("This page does not exist.")),
        }
        for code, language in languages.items()
    ]
    return default.render(
        "root.html.j2",
        page=page,
        default=default.code,
        title=title,
        languages=rows,
        canonical=site_url if page == "index" else "",
        base="" if page == "index" else urlsplit(site_url).path or "/",
    )
