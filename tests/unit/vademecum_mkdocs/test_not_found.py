"""Takes the frame of a page that was not found; checks what its template is given."""

from pathlib import Path

from jinja2 import DictLoader, Environment

from tests.sites import text
from tests.unit.vademecum_mkdocs.engine import config_of, engine_of
from vademecum_mkdocs.not_found import not_found_page
from vademecum_mkdocs.theme import prepare_templates

TEMPLATE = """\
{{ _("This page does not exist.") }} {{ frame.title }} {{ frame.ways.home.url }} {{ extra_css | join(" ") }}
{%- if page or meta.title %} a page{% endif %}"""


def test_the_page_leads_on_from_the_root_of_the_host(tmp_path: Path) -> None:
    """In its language, with styles that any address finds; no page of the site stands behind it."""
    env = Environment(extensions=["jinja2.ext.i18n"], loader=DictLoader({"404.html": TEMPLATE}))
    prepare_templates(env)
    frames = engine_of(tmp_path, {"da/index.md": text("page", "home")}, "da").frames
    config = config_of(tmp_path)
    config.extra_css = ["own.css", "https://example.org/b.css"]
    html = not_found_page(env, frames.not_found("/kb/"), frames.messages, config)
    assert html == "Siden findes ikke. Handbook /kb/da/ /kb/own.css https://example.org/b.css"
