"""Takes the languages; gives a page for each id, now and before: where an entry is found for ever, in any language."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any
from urllib.parse import quote

from vademecum.catalogue import Entry, State, address_of
from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.tree import TreeFile
from vademecum.projections.forwards import former_ids

_UP = "../../../"
"""The way from `id/role/cmio/` to the top of the site."""


def id_pages(languages: Mapping[str, Language], taken: Collection[str], site_url: str) -> Iterator[TreeFile]:
    """A page for every entry that any language shows, and one for every id that such an entry had before.

    At the addresses in `taken` are pages already: Indonesian stands at `id/` too.
    """
    views = {code: language.view for code, language in languages.items()}
    before: dict[str, list[str]] = {}
    for name, ref in former_ids(views).items():
        before.setdefault(ref, []).append(name)
    for ref, entry in next(iter(views.values())).catalogue.entries.items():
        if any(ref in view.shown for view in views.values()):
            content = _page(entry, languages, site_url)
            addresses = map(id_address, (ref, *before.get(ref, ())))
            yield from (TreeFile(f"{address}/index.html", content) for address in addresses if address not in taken)


def id_address(ref: str) -> str:
    """The address of a `kind:id`, without a slash at its end."""
    return f"id/{ref.replace(':', '/', 1)}"


def _page(entry: Entry, languages: Mapping[str, Language], site_url: str) -> str:
    """The same for all ids of an entry: each in one hop, and the present one is the canonical one."""
    rows = [_row(entry.ref, language) for language in languages.values() if entry.ref in language.view.shown]
    first = next(iter(languages.values()))
    shown = first.find(entry)
    return first.render(
        "id.html.j2",
        title=shown.title if shown else entry.id,
        mark=first.mark(shown) if shown else "",
        canonical=f"{site_url}{id_address(entry.ref)}/" if site_url else "",
        base=_UP,
        rows=rows,
    )


def _row(ref: str, language: Language) -> dict[str, Any]:
    """A language by its own name, the title there, and a note where it is borrowed from another language."""
    shown = language.view.shown[ref]
    return {
        "code": language.code,
        "name": language.view.catalogue.settings.site.languages[language.code].name,
        "address": quote(f"{address_of(shown.path)}/"),
        "title": shown.title,
        "mark": language.mark(shown),
        "note": language.say(N_("not translated")) if shown.state is State.FALLBACK else "",
    }
