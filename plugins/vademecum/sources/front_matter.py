"""Takes the text of a Markdown file; gives where a key of its front matter stands, or can be written."""

from dataclasses import dataclass

import yaml

from vademecum.sources.record import FRONT_MATTER


@dataclass(frozen=True)
class Stretch:
    """A stretch of a text, from one offset to another; `is_new` where nothing stands there yet."""

    start: int
    end: int
    is_new: bool = False


def stretch_of(text: str, key: str) -> Stretch:
    """The value of a key, with the space before it; else the place behind the last key, where a line can be added.

    What stands around a value, such as a comment behind it, is not part of it. Raises ValueError for a text without
    front matter, or with one that is no YAML.
    """
    match = FRONT_MATTER.match(text)
    if match is None:
        raise ValueError("no front matter")
    try:
        node = yaml.compose(match["yaml"], Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise ValueError("the front matter is no YAML") from error
    begin = match.start("yaml")
    for name, value in node.value if isinstance(node, yaml.MappingNode) else ():
        if name.value == key:
            start = text.index(":", begin + name.end_mark.index) + 1
            return Stretch(start, max(start, begin + _end(value)))
    return Stretch(match.end("yaml"), match.end("yaml"), is_new=True)


def _end(node: yaml.Node) -> int:
    """Where the last word of a value ends: a block goes on to the next key, over blank lines and comments."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    end: int = node.end_mark.index
    return end


def front_value(text: str, *path: str) -> tuple[int, int] | None:
    """Where in the file the words of a key begin and end; None where it is missing or holds no words."""
    match = FRONT_MATTER.match(text)
    node = yaml.compose(match["yaml"], Loader=yaml.SafeLoader) if match else None
    for key in path:
        pairs = node.value if isinstance(node, yaml.MappingNode) else ()
        node = next((value for name, value in pairs if name.value == key), None)
    if match is None or not isinstance(node, yaml.ScalarNode):
        return None
    # Behind the words of a block come the empty lines that end it.
    words = match["yaml"][node.start_mark.index : node.end_mark.index].rstrip()
    start: int = match.start("yaml") + node.start_mark.index
    return start, start + len(words)
