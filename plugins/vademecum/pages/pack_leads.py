"""Takes a place on a page; gives the links to the page on which a board pack is put together that fit there."""

from collections.abc import Iterator, Mapping

from vademecum.catalogue import PACK
from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.markdown import escape, link, relative
from vademecum.pages.pack_parts import PAPERS, pack_target
from vademecum.pages.pack_places import has_pack, pack_place
from vademecum.pages.papers import Form, Paper

_FORMS = {Form.PROFILE: "role", Form.SHEET: "checklist"}
"""The papers to which the page of an entry leads, by its kind."""


def pack_leads(language: Language, place: str, origin: str, limit: int = PAPERS) -> Iterator[str]:
    """From the contents to the page as a whole; from a role or a checklist to a pack that begins with it.

    `limit` is the number of papers that a part of the page has at most: the link leads to the part with its line.
    """
    if place == "contents" and has_pack(language):
        yield link(escape(language.say(PACK)), relative(pack_place(language), origin), {})
    if paper := _of_entries(language).get(place):
        path, anchor = pack_target(paper, language, limit)
        yield link(escape(language.say(N_("Put it in a board pack"))), f"{relative(path, origin)}#{anchor}", {})


def _of_entries(language: Language) -> Mapping[str, Paper]:
    """The papers by the `kind:id` of the entry that leads to them; worked out once."""
    if "pack leads" not in language.kept:
        language.kept["pack leads"] = {
            f"{_FORMS[paper.form]}:{paper.name}": paper for paper in language.papers() if paper.form in _FORMS
        }
    found: Mapping[str, Paper] = language.kept["pack leads"]
    return found
