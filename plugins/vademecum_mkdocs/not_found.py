"""Takes a language's frame; gives its «not found» page, which a host may show at any address."""

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import normalize_url

from vademecum.languages import Messages
from vademecum_mkdocs.frame import Frame


def not_found_page(env: Environment, frame: Frame, messages: Messages, config: MkDocsConfig) -> str:
    """The page as HTML; its links begin at the root of the host."""
    extra_css = [normalize_url(path, None, frame.place.base) for path in config.extra_css]
    return env.get_template("404.html").render(
        config=config,
        page=None,
        base_url=frame.place.base,
        extra_css=extra_css,
        frame=frame,
        meta={},
        messages=messages,
    )
