"""Takes a built site and a choice of its parts; gives them as one printable document, a PDF for everyone to read."""

from collections.abc import Sequence
from pathlib import Path

from vademecum.packs.document import Cover, Document, document
from vademecum.packs.faults import Fault
from vademecum.packs.pieces import cut
from vademecum.packs.places import Asked, Form, find
from vademecum.packs.printing import can_print, pdf
from vademecum.packs.site_pages import read_pages
from vademecum.pages.context import Language

__all__ = ["Asked", "Cover", "Document", "Fault", "Form", "can_print", "pack", "pdf"]


def pack(asked: Sequence[Asked], cover: Cover, language: Language, site: Path) -> Document | list[Fault]:
    """The document, ready for `pdf`; or everything that is wrong."""
    places, faults = find(asked, language)
    pages, more = read_pages(places, site, language.view.catalogue.settings.site.version)
    if faults or more:
        return [*faults, *more]
    return document([cut(page) for page in pages], cover, language)
