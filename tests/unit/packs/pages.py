"""Takes a piece of HTML; gives a page of a site with it as its text."""

from xml.etree.ElementTree import Element

from vademecum.packs.elements import parse
from vademecum.packs.places import Form, Place
from vademecum.packs.site_pages import SitePage


def page(
    content: str,
    path: str = "nl/a.md",
    url: str | None = None,
    form: Form = Form.PAGE,
    roles: tuple[str, ...] = (),
    others: tuple[str, ...] = (),
) -> SitePage:
    """A page at a path; its address is that of a site at site.example unless it is given. It goes on at `others`."""
    whole = f"https://site.example/{path.removesuffix('.md')}/" if url is None else url
    return SitePage(Place(form, path, roles), whole, _article(content), tuple(_article(other) for other in others))


def _article(content: str) -> Element:
    root = parse(f"<article class=vm-page><h1>Title</h1><div class=vm-body>{content}</div></article>".encode())
    return next(root.iter("article"))
