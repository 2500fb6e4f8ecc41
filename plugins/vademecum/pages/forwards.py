"""Takes the languages and the pages there are; gives a page at each old address that leads to the present one."""

from collections.abc import Collection, Mapping
from posixpath import relpath
from urllib.parse import quote

from vademecum.catalogue import address_of
from vademecum.pages.context import Language
from vademecum.pages.hosting import hosting_file
from vademecum.pages.ids import id_address
from vademecum.pages.tree import TreeFile
from vademecum.projections.forwards import Forward, former_ids, forwards


def forward_files(languages: Mapping[str, Language], taken: Collection[str], site_url: str) -> list[TreeFile]:
    """The pages, and the file that tells a server of them; at the addresses in `taken` are pages, and no forward is."""
    views = {code: language.view for code, language in languages.items()}
    found = [forward for forward in forwards(views) if forward.address not in taken]
    moves = {forward.address: _target(forward, languages) for forward in found}
    ids = {id_address(name): id_address(ref) for name, ref in former_ids(views).items()}
    pages = [TreeFile(f"{forward.address}/index.html", _page(forward, languages, site_url)) for forward in found]
    return [*pages, hosting_file(languages, moves | ids, site_url)]


def _target(forward: Forward, languages: Mapping[str, Language]) -> str:
    """The address in the same language; where that shows the entry no more, the one at which all languages are."""
    shown = languages[forward.language].view.shown.get(forward.ref)
    return address_of(shown.path) if shown else id_address(forward.ref)


def _page(forward: Forward, languages: Mapping[str, Language], site_url: str) -> str:
    language, target = languages[forward.language], _target(forward, languages)
    entry = language.view.catalogue.entries[forward.ref]
    shown = language.find(entry)
    return language.render(
        "forward.html.j2",
        title=shown.title if shown else entry.id,
        mark=language.mark(shown) if shown else "",
        address=quote(f"{relpath(target, forward.address)}/"),
        canonical=f"{site_url}{quote(target)}/" if site_url else "",
        base="../" * (forward.address.count("/") + 1),
    )
