"""Takes small templates; holds what is said of their reading, and that nothing is said where that is not clear."""

import pytest
from jinja2 import DictLoader, Environment

from vademecum_mkdocs.reuse.template_reads import Unclear, reads_of


def environment(**templates: str) -> Environment:
    """Templates by name, without their ending."""
    return Environment(loader=DictLoader({f"{name}.html": text for name, text in templates.items()}))


@pytest.mark.parametrize(
    ("source", "paths"),
    [
        ("{{ page.content | safe }}", {("page", "content")}),
        ("{% if page %}{{ config.theme.favicon }}{% endif %}", {("config", "theme", "favicon")}),
        ("{% for link in frame.ways.menu %}{{ loop.index }}{% endfor %}", {("frame",), ("loop",)}),
        ("{% if 0 %}{% set rest = 1 %}{% endif %}{{ rest }}", {("rest",)}),
        ("{% macro way(link) %}{{ link }}{% endmacro %}{{ way(meta) }}", {("link",), ("way",), ("meta",)}),
        ('{{ _("Menu") }}', set()),
    ],
)
def test_what_a_template_reads(source: str, paths: set[tuple[str, ...]]) -> None:
    """A name that the template itself may set is among it: where it is not set, the context has it."""
    assert reads_of(environment(one=source), "one.html").paths == paths


def test_what_others_read_is_read_too() -> None:
    """Whether they are extended, included or imported; their sources are among those of the page."""
    found = reads_of(
        environment(
            one='{% extends "two.html" %}{% block a %}{% include "three.html" %}{% endblock %}',
            two='{% from "four.html" import icons %}{% block a %}{{ extra_css }}{% endblock %}',
            three="{{ page.toc }}",
            four="{% set icons = meta.icons %}",
        ),
        "one.html",
    )
    assert found.paths == {("extra_css",), ("page", "toc"), ("meta",)}
    assert [name for name, _ in found.sources] == ["four.html", "one.html", "three.html", "two.html"]


@pytest.mark.parametrize(
    "source",
    [
        "{{ nav }}",
        "{% nosuch %}",
        "{{ page }}",
        "{{ page | string }}",
        "{{ config['site_name'] }}",
        "{{ page and 1 }}",
        "{% set page = meta %}{{ page.title }}",
        "{% for config in meta %}{{ config.a }}{% endfor %}",
        "{% set _ = meta %}",
        "{{ lipsum() }}",
        "{{ self.a() }}",
        "{{ [1, 2] | random }}",
        '{{ [[1, 2]] | map("random") }}',
        "{% include frame.name %}",
        "{% include ['one.html', 'two.html'] %}",
        '{% include "nowhere.html" ignore missing %}',
        '{% include "partials/" ~ meta.kind %}',
    ],
)
def test_what_cannot_be_said_is_not_said(source: str) -> None:
    """Large variables by themselves, names by values, unknown names, chance."""
    with pytest.raises(Unclear):
        reads_of(environment(one=source), "one.html")


def test_an_icon_may_be_named_by_a_value() -> None:
    """It holds no words of templates."""
    source = '{% include ".icons/material/" ~ meta.icon ~ ".svg" ignore missing %}'
    assert reads_of(environment(one=source), "one.html").paths == {("meta",)}
