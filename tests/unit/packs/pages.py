"""Takes a piece of HTML; gives a page of a site with it as its text."""

from vademecum.packs.elements import parse
from vademecum.packs.places import Form, Place
from vademecum.packs.site_pages import SitePage


def page(
    content: str,
    path: str = "nl/a.md",
    url: str | None = None,
    form: Form = Form.PAGE,
    roles: tuple[str, ...] = (),
) -> SitePage:
    """A page at a path; its address is that of a site at site.example unless it is given."""
    root = parse(f"<article class=vm-page><h1>Title</h1><div class=vm-body>{content}</div></article>".encode())
    whole = f"https://site.example/{path.removesuffix('.md')}/" if url is None else url
    return SitePage(Place(form, path, roles), whole, next(root.iter("article")))
