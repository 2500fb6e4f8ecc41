"""Takes a catalogue and a text; gives the addresses by which a document leads where the text does, and back."""

import re
from dataclasses import dataclass
from functools import cached_property

from vademecum.catalogue import Catalogue, Entry, target_path
from vademecum.sources import Link, scheme

_FILE = "vademecum:"
"""Before the path of a file that is no text: an address of its own, which no word processor makes another of."""

_ADDRESS = re.compile(r"(?P<kind>[a-z]+)/(?P<id>[a-z0-9-]+)/?(?:#(?P<anchor>\S+))?")


@dataclass(frozen=True)
class Leads:
    """Where the references, citations and links of one text lead; `path` is its place below the folder of texts."""

    catalogue: Catalogue
    language: str
    path: str

    def address(self, target: str) -> str:
        """The lasting address of what a reference means, or nothing."""
        entry, anchor = self.catalogue.resolve(target)
        return self._address(entry, anchor) if entry else ""

    def title(self, target: str) -> str:
        """What a reference without words of its own says here."""
        entry, _ = self.catalogue.resolve(target)
        return self._title(entry) if entry else target

    def source(self, key: str) -> str:
        """The address of a source, or nothing."""
        source = self.catalogue.facts.sources.get(key)
        return source.URL or "" if source else ""

    def outward(self, link: Link) -> str:
        """The address that a link has in a document."""
        path, anchor = target_path(self.path, link)
        if path in self.catalogue.by_path:
            return self._address(self.catalogue.by_path[path][0], anchor)
        return link.target if scheme(link.target) else f"{_FILE}{link.target}"

    def inward(self, address: str, words: str, said: str) -> str:
        """The Markdown of a link in a document: a reference where it leads to an entry."""
        base = self._base
        if address.startswith(base) and (match := _ADDRESS.fullmatch(address.removeprefix(base))):
            return self._reference(match, words, said)
        if address == said:
            return f"<{address}>"
        return f"[{words}]({_pointed(address.removeprefix(_FILE))})"

    def _reference(self, match: re.Match[str], words: str, said: str) -> str:
        """The reference; an address that was made before its entry got another id leads to that one."""
        ref = f"{match['kind']}:{match['id']}"
        entry, _ = self.catalogue.resolve(ref)
        target = (entry.ref if entry else ref) + (f"#{match['anchor']}" if match["anchor"] else "")
        is_bare = entry is not None and said == self._title(entry)
        return f"[[{target}]]" if is_bare else f"[[{target}|{re.sub(r'[][|]', '', words)}]]"

    def _address(self, entry: Entry, anchor: str) -> str:
        return f"{self._base}{entry.kind}/{entry.id}/" + (f"#{anchor}" if anchor else "")

    def _title(self, entry: Entry) -> str:
        return entry.title(self.language) or next(iter(entry.names.values()), entry.id)

    @cached_property
    def _base(self) -> str:
        return self.catalogue.settings.site.id_base


def _pointed(address: str) -> str:
    return f"<{address}>" if re.search(r"[\s()]", address) else address
