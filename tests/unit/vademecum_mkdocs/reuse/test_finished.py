"""Takes a template and contexts; counts how often a page is made, and holds that no other page is given for it."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import DictLoader, Environment
from mkdocs.utils.templates import script_tag_filter, url_filter

from vademecum.languages import messages_for
from vademecum_mkdocs.frame import Place
from vademecum_mkdocs.reuse.finished import FinishedPages

SOURCE = '{{ page.content }} {{ meta.title }} {{ frame.base }} {{ config.copyright }} {{ _("Menu") }}'


def environment(source: str = SOURCE) -> Environment:
    """The engine's filters, and one template."""
    found = Environment(loader=DictLoader({"main.html": source}), autoescape=True)
    found.filters.update(url=url_filter, script_tag=script_tag_filter)
    found.globals["_"] = lambda words: words
    return found


def context(**changes: Any) -> dict[str, Any]:
    """What a page gives its template."""
    page = SimpleNamespace(content="text", url="nl/a/", file=SimpleNamespace(src_uri="nl/a.md"))
    return {
        "page": changes.pop("page", page),
        "config": SimpleNamespace(copyright="Vademecum"),
        "frame": Place("../", "../", lambda path: f"../{path}"),
        "meta": {"title": "A"},
        "messages": messages_for("nl"),
        **changes,
    }


def page_of(**changes: Any) -> SimpleNamespace:
    """A page that differs from the first one."""
    return SimpleNamespace(**{**vars(context()["page"]), **changes})


def made(pages: FinishedPages, environment: Environment, context: dict[str, Any]) -> bool:
    """Whether a page is made for a context, and not given from before."""
    template = environment.get_template("main.html")
    count = []

    def render() -> str:
        count.append(1)
        return "page"

    pages.page(template, context, render)
    return bool(count)


def begun(
    environment: Environment, pages: FinishedPages, addresses: bytes = b"1", own: Path | None = None
) -> Environment:
    """An environment whose templates ask."""
    pages.begin(environment, addresses, own)
    return environment


def test_a_page_is_made_once() -> None:
    """In the next build, too, whose objects are others."""
    pages = FinishedPages()
    assert made(pages, begun(environment(), pages), context())
    pages.end()
    assert not made(pages, begun(environment(), pages), context())


@pytest.mark.parametrize(
    "changes",
    [
        {"page": page_of(content="other")},
        {"page": page_of(url="nl/b/")},
        {"page": page_of(file=SimpleNamespace(src_uri="nl/b.md"))},
        {"config": SimpleNamespace(copyright="Somebody")},
        {"config": SimpleNamespace()},
        {"frame": Place("../../", "../", str)},
        {"meta": {"title": "B"}},
        {"meta": {"title": 1}},
        {"base_url": ".."},
        {"messages": messages_for("da")},
        {"link": "a variable that the template sets somewhere"},
    ],
)
def test_what_is_read_makes_another_page(changes: dict[str, Any]) -> None:
    """Each of it by itself."""
    pages, source = FinishedPages(), SOURCE + "{% if 0 %}{% set link = 1 %}{% endif %}{{ link }}"
    known = begun(environment(source), pages)
    assert made(pages, known, context())
    assert made(pages, known, context(**changes))


def test_what_is_not_read_makes_no_other_page() -> None:
    """Such as the menu of the engine, or the title of its page."""
    pages = FinishedPages()
    known = begun(environment(), pages)
    assert made(pages, known, context())
    assert not made(pages, known, context(nav=object(), page=page_of(title="B")))


def test_addresses_and_sources_make_another_page() -> None:
    """A way leads elsewhere, or the words around it are others."""
    pages = FinishedPages()
    assert made(pages, begun(environment(), pages), context())
    assert made(pages, begun(environment(), pages, b"2"), context())
    assert made(pages, begun(environment(SOURCE + "!"), pages), context())


@pytest.mark.parametrize("changes", [{"page": None}, {"meta": {"title": lambda: "A"}}])
def test_a_page_without_a_name_is_made_each_time(changes: dict[str, Any]) -> None:
    """«Not found» has no page; a function has no value."""
    pages = FinishedPages()
    known = begun(environment(), pages)
    assert [made(pages, known, context(**changes)) for _ in range(2)] == [True, True]


def test_a_template_that_is_not_clear_makes_each_page() -> None:
    """Its source says nothing."""
    pages = FinishedPages()
    known = begun(environment("{{ nav }}"), pages)
    assert [made(pages, known, context()) for _ in range(2)] == [True, True]


def test_templates_of_a_site_with_icons_do_not_ask(tmp_path: Path) -> None:
    """A template names them by values."""
    (tmp_path / ".icons").mkdir()
    pages = FinishedPages()
    asking = [begun(environment(), pages), begun(environment(), pages, own=tmp_path)]
    assert [hasattr(one, "finished") for one in asking] == [True, False]


@pytest.mark.parametrize("brought", ["filters", "tests", "globals"])
def test_what_another_plugin_brings_makes_each_page(brought: str) -> None:
    """A filter, a test, or words in another way: they may give anything, and come at any time before the first page."""
    pages = FinishedPages()
    known = begun(environment(), pages)
    getattr(known, brought)["_"] = str
    assert [made(pages, known, context()) for _ in range(2)] == [True, True]


def test_a_template_renders_what_jinja_renders() -> None:
    """The first time and the second time."""
    pages = FinishedPages()
    plain, asking = environment().get_template("main.html"), begun(environment(), pages).get_template("main.html")
    assert {asking.render(context()), asking.render(**context())} == {plain.render(context())}
