"""Takes a page of the tree that is one block of HTML; spares the engine what it would only copy."""

import re
from html import unescape

from mkdocs.structure.pages import Page

from vademecum.pages import TreeFile

_ID = re.compile(r'<[^<>]* id="([^"]+)"')


def to_render(file: TreeFile, markdown: str) -> str:
    """What is to be read as Markdown: nothing of a page whose front matter says `html`.

    An engine that reads it all the same copies it; Python-Markdown takes most of the time of such a page for that.
    """
    return "" if file.meta.get("html") else markdown


def rendered(file: TreeFile, page: Page, html: str) -> str:
    """The page as it is published: such a page as it stands in the tree. The engine learns its ids, to check links."""
    if not file.meta.get("html") or not isinstance(file.content, str):
        return html
    page.present_anchor_ids = {unescape(found) for found in _ID.findall(file.content)}
    return file.content
