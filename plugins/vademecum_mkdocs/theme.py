"""Takes MkDocs' configuration; sets the theme up so that one run can show several languages."""

from collections.abc import Iterable
from fnmatch import fnmatch

from jinja2 import Environment, pass_context
from jinja2.runtime import Context
from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from vademecum.languages import Messages

ONE_FOR_ALL = {"404.html", "sitemap.xml"}
"""Pages that MkDocs would make once for the whole site; here each language has its own."""

PUT_TOGETHER = {
    *("assets/vademecum.css", "assets/vademecum.js"),
    *("assets/vademecum-matrix.css", "assets/vademecum-matrix.js"),
    *("assets/vademecum-profile.css", "assets/vademecum-profile.js"),
    *("assets/vademecum-assessment.css", "assets/vademecum-assessment.js"),
    *("assets/vademecum-checklist.css", "assets/vademecum-checklist.js"),
    *("assets/vademecum-pack.css", "assets/vademecum-pack.js"),
    *("assets/vademecum-notices.js", "assets/vademecum-search.js"),
}
"""Files that are put together from parts: a reader's browser asks for one of each."""

_UNUSED = (
    "*.map",
    "assets/javascripts/bundle.*",
    "assets/stylesheets/palette.*",
    "assets/images/*",
    "assets/javascripts/workers/*",
    "assets/javascripts/lunr/*",
)
"""Files of Material that our templates do not ask for."""


def prepare_theme(config: MkDocsConfig) -> None:
    """Switch off what knows one language only, and name the files that are put together from parts."""
    config.theme.static_templates -= ONE_FOR_ALL
    config.theme.static_templates |= PUT_TOGETHER
    config.nav = None


def prepare_templates(env: Environment) -> None:
    """Let templates escape what they print, and say their words in the language of the page."""
    env.autoescape = True
    env.install_gettext_callables(_gettext, _ngettext, newstyle=True)  # type: ignore[attr-defined]


def published(file: File) -> bool:
    """Whether a file of the theme is asked for by a page."""
    path = file.src_uri
    return path.startswith("assets/") and not any(fnmatch(path, pattern) for pattern in _UNUSED)


def theme_file(pattern: str, among: Iterable[File]) -> str:
    """The address of the one file of the theme that a pattern fits: its name changes with each release."""
    return next(file.url for file in among if fnmatch(file.src_uri, pattern))


@pass_context
def _gettext(context: Context, msgid: str) -> str:
    """Escaped here: templates take translations for HTML, and a site may bring its own."""
    messages: Messages = context["messages"]
    return escape(messages.gettext(msgid))


@pass_context
def _ngettext(context: Context, one: str, many: str, n: int) -> str:
    messages: Messages = context["messages"]
    return escape(messages.ngettext(one, many, n))
