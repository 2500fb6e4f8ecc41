"""Takes a document as HTML and style sheets; gives it as a PDF that says what is a heading, a table, a link."""

from collections.abc import Sequence
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from vademecum.packs.document import Document
from vademecum.packs.tagging import Tags, tables

STYLES = "pack.css"
VARIANT = "pdf/ua-1"
"""ISO 14289-1: tagged, with a language, a title, and every font in it."""


def can_print() -> bool:
    """Whether the extra `pack` is installed, and the libraries of the system that it draws letters with."""
    try:
        import weasyprint  # noqa: F401, PLC0415
    except (ImportError, OSError):
        return False
    return True


def pdf(document: Document, site: Path, styles: Sequence[Path] = (), *, tagged: bool = True) -> bytes:
    """The document as a PDF; nothing is read but files below the site, beside these style sheets, and fonts.

    Untagged it is what a checker must find fault with.
    """
    import weasyprint  # noqa: PLC0415
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415

    fonts, fetch = FontConfiguration(), _fetcher([site, *(style.parent for style in styles)])
    own = weasyprint.CSS(
        string=files(__package__).joinpath(STYLES).read_text(encoding="utf-8"), font_config=fonts, url_fetcher=fetch
    )
    others = [weasyprint.CSS(filename=style, font_config=fonts, url_fetcher=fetch) for style in styles]
    page = weasyprint.HTML(string=document.html, base_url=f"{site.resolve().as_uri()}/", url_fetcher=fetch)

    def mend(laid_out: Any, written: Any) -> None:
        Tags(written, tables(laid_out, page.etree_element), document.described).mend()

    made: bytes = page.write_pdf(
        stylesheets=[own, *others],
        font_config=fonts,
        pdf_variant=VARIANT if tagged else None,
        # Else it holds what differs from run to run.
        pdf_identifier=sha256(document.html.encode()).digest()[:16],
        finisher=mend if tagged else None,
    )
    return made


def _fetcher(folders: Sequence[Path]) -> Any:
    """What reads files below these folders and asks nobody for anything."""
    from weasyprint.urls import URLFetcher  # noqa: PLC0415

    allowed = [folder.resolve() for folder in folders]

    class OfFolders(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: Any = None) -> Any:
            parts = urlsplit(url)
            path = Path(url2pathname(parts.path)).resolve()
            if parts.scheme != "file" or not any(path.is_relative_to(folder) for folder in allowed):
                raise ValueError(f"not in the site: {url}")
            return super().fetch(url, headers)

    return OfFolders(allowed_protocols=["file"])
