"""Takes a page of the tree that is HTML already; gives it to MkDocs past the reading of Markdown, which takes long."""

import re

from mkdocs.structure.pages import Page

from vademecum.pages import TreeFile

_ID = re.compile(r' id="([^"]+)"')


def as_markdown(markdown: str, file: TreeFile) -> str:
    """What is to be read as Markdown: nothing of such a page."""
    return "" if file.html else markdown


def as_content(html: str, page: Page, file: TreeFile) -> str:
    """The HTML of a page; MkDocs learns of the ids in it, to which links of other pages may lead."""
    if not file.html:
        return html
    content = str(file.content)
    page.present_anchor_ids = set(_ID.findall(content))
    return content
