"""Takes a template; gives what it can read of its page's context, as its source says, or that this cannot be said."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from jinja2 import Environment, TemplateError, nodes

Path = tuple[str, ...]
"""A variable of the context, and the attributes that lead from it to a value."""

WHOLE: Final = frozenset({"base_url", "extra_css", "extra_javascript", "frame", "meta"})
"""Variables that are read with all that is in them."""

PARTS: Final = frozenset({"config", "page"})
"""Variables that hold far too much; of these a template may read single attributes."""

WORDS: Final = frozenset({"_", "gettext", "ngettext"})
"""Functions that give the words of a language."""

ICONS: Final = ".icons/"
"""The folder of the engine's theme with drawings, which hold no words of templates."""

_OF_JINJA: Final = frozenset({"loop", "super"})
"""What Jinja itself gives templates."""

_NAMES_OTHERS: Final = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)


_CHANCE: Final = "random"
"""The filter that gives something else each time; another filter may be told its name."""


class Unclear(Exception):
    """The source does not say what the template reads."""


@dataclass(frozen=True)
class Reads:
    """What a template and all that it includes read, the names of its filters, and its sources by their names."""

    paths: frozenset[Path]
    filters: frozenset[str]
    sources: tuple[tuple[str, str], ...]


def reads_of(environment: Environment, name: str) -> Reads:
    """What the template of this name reads. Raises Unclear, for a broken one too: Jinja says what is wrong."""
    sources: dict[str, str] = {}
    paths, filters = set[Path](), set[str]()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one in sources:
            continue
        sources[one] = _source(environment, one)
        if _CHANCE in sources[one]:
            raise Unclear(one)
        tree = _parsed(environment, one, sources[one])
        paths |= _paths(tree)
        filters |= {node.name for node in tree.find_all(nodes.Filter)}
        waiting += _others(tree)
    return Reads(frozenset(paths), frozenset(filters), tuple(sorted(sources.items())))


def _source(environment: Environment, name: str) -> str:
    if environment.loader is None:
        raise Unclear(name)
    try:
        return environment.loader.get_source(environment, name)[0]
    except TemplateError as error:
        raise Unclear(name) from error


def _parsed(environment: Environment, name: str, source: str) -> nodes.Template:
    try:
        return environment.parse(source)
    except TemplateError as error:
        raise Unclear(name) from error


def _others(tree: nodes.Template) -> Iterator[str]:
    """The names of the templates that this one names; icons may be named by a value."""
    for node in tree.find_all(_NAMES_OTHERS):
        name: Any = getattr(node, "template")  # noqa: B009
        if isinstance(name, nodes.Const) and isinstance(name.value, str):
            yield name.value
        elif not _is_icon(name):
            raise Unclear(node.lineno)


def _is_icon(name: nodes.Node) -> bool:
    first = name.nodes[0] if isinstance(name, nodes.Concat) else None
    return isinstance(first, nodes.Const) and str(first.value).startswith(ICONS)


def _paths(tree: nodes.Template) -> set[Path]:
    """Names that the template sets itself are read too: of the context, where they are not set."""
    own = frozenset(_set(tree)) | _OF_JINJA
    read = {node.name for node in tree.find_all(nodes.Name) if node.ctx == "load"}
    if read - own - WHOLE - PARTS - WORDS or own & (PARTS | WORDS):
        raise Unclear(read)
    return {(name,) for name in read - PARTS - WORDS} | set(_walked(tree))


def _set(tree: nodes.Template) -> Iterator[str]:
    """The names that a template gives values, and those of its macros."""
    yield from (node.name for node in tree.find_all(nodes.Name) if node.ctx != "load")
    yield from (node.name for node in tree.find_all(nodes.Macro))
    yield from (node.target for node in tree.find_all(nodes.Import))
    for node in tree.find_all(nodes.FromImport):
        yield from (name[1] if isinstance(name, tuple) else name for name in node.names)


def _walked(node: nodes.Node) -> Iterator[Path]:
    """The attributes that are read of large variables; such a one by itself may only be asked whether it is there."""
    for child in node.iter_child_nodes():
        path = _chain(child)
        if not path or path[0] not in PARTS:
            yield from _walked(child)
        elif len(path) > 1:
            yield path
        elif not (isinstance(node, nodes.If) and child is node.test):
            raise Unclear(path)


def _chain(node: nodes.Node) -> Path:
    """`page.toc` as `("page", "toc")`; empty for all else."""
    if isinstance(node, nodes.Name):
        return (node.name,)
    inner = _chain(node.node) if isinstance(node, nodes.Getattr) else ()
    return (*inner, node.attr) if inner and isinstance(node, nodes.Getattr) else ()
