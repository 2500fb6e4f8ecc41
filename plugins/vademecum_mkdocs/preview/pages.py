"""Takes the sources and the trees of two builds; gives the addresses of the pages that differ, for each source."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from vademecum.catalogue import HOME
from vademecum.languages import N_, Messages
from vademecum.pages import Tree, TreeFile

Stamps = Mapping[str, tuple[int, int]]
"""For each file its time of change, in nanoseconds, and its size, in bytes."""

Outputs = Mapping[str, int]
"""The hash of the HTML of each page of the tree, by its path there; of each file beside the tree, by its address."""

_OF_DATA = 3


@dataclass(frozen=True)
class Pages:
    """What a build made of its sources; `address` gives the whole address of a page of the tree by its path.

    `layers` are the names of the folders of texts.
    """

    tree: Tree
    address: Callable[[str], str]
    stamps: Stamps
    layers: tuple[str, ...]
    outputs: Outputs = field(default_factory=dict)

    def since(self, before: "Pages | None", messages: Messages) -> Iterator[str]:
        """A line for each source that changed since: the addresses of what it changed, in each language."""
        if before is None:
            yield messages.gettext(N_("Ready: {pages}")).format(pages=self._fronts())
            return
        sources = changed(before.stamps, self.stamps)
        for source in sources:
            said = self._said(source, before, messages, alone=len(sources) == 1)
            yield ": ".join(filter(None, (source, said)))

    def _said(self, source: str, before: "Pages", messages: Messages, *, alone: bool) -> str:
        """The pages of a source; empty where it has none, and those that differ may be of others."""
        if self._path(source) == source:
            return self._said_of_theme(before, messages, alone=alone)
        if source not in self.stamps:
            return messages.gettext(N_("deleted"))
        differ = [page for page in self._pages() if page.path not in before.tree or before.tree[page.path] != page]
        own = self._of(source, differ)
        if not own and not differ:
            return messages.gettext(N_("no page looks different"))
        return self._listed(own or (differ if alone else []), 1 if source.endswith(".md") else _OF_DATA, messages)

    def _said_of_theme(self, before: "Pages", messages: Messages, *, alone: bool) -> str:
        """What a template, a style or a setting changed, by what was made: a note beside them changes nothing."""
        outputs = changed(before.outputs, self.outputs)
        if not outputs:
            return messages.gettext(N_("no page looks different"))
        pages = list(self._pages())
        differ = [page for page in pages if page.path in set(outputs)]
        # A style or a script stands beside the tree, and pages that differ by it have the same HTML.
        if len(differ) == len(pages) or any(name not in self.tree for name in outputs):
            return messages.gettext(N_("all pages"))
        return self._listed(differ if alone else [], _OF_DATA, messages)

    def _listed(self, pages: list[TreeFile], most: int, messages: Messages) -> str:
        """The addresses of the first of these pages, and how many more there are."""
        found = _one_each(_nearest(pages))
        shown = "  ".join(self._spoken(page) for page in found[:most])
        more = len(found) - most
        if more <= 0 or most == 1:
            return shown
        rest = messages.ngettext("and {count} more page", "and {count} more pages", more).format(count=more)
        return f"{shown}  {rest}"

    def _of(self, source: str, differ: list[TreeFile]) -> list[TreeFile]:
        """The pages made of a source that differ; all that show it if it is a picture, since it stands beside them."""
        published = self._path(source) in self.tree and not source.endswith(".md")
        return [page for page in (self._pages() if published else differ) if source in page.inputs]

    def _path(self, source: str) -> str:
        """The path of a source below its folder of texts; that of another file as it is."""
        return next((source[len(name) + 1 :] for name in self.layers if source.startswith(f"{name}/")), source)

    def _pages(self) -> Iterator[TreeFile]:
        return (page for page in self.tree if page.is_page and "alternates" in page.meta)

    def _fronts(self) -> str:
        home = next(page for page in self.tree if page.meta.get("entry") == HOME)
        return self._spoken(home)

    def _spoken(self, page: TreeFile) -> str:
        return "  ".join(self.address(other["path"]) for other in page.meta["alternates"])


def stamps(layers: Mapping[Path, str], folder: Path, watched: Iterable[Path]) -> Stamps:
    """The stamps of all files that are watched, named as the tree names its inputs or else below `folder`.

    `layers` gives the names of the folders of texts, the highest first.
    """
    found = {}
    for top in watched:
        for path in [top] if top.is_file() else sorted(top.rglob("*")):
            if path.is_file():
                status = path.stat()
                found[_named(path, layers, folder)] = (status.st_mtime_ns, status.st_size)
    return found


def _named(path: Path, layers: Mapping[Path, str], folder: Path) -> str:
    for root, name in layers.items():
        if path.is_relative_to(root):
            return f"{name}/{path.relative_to(root).as_posix()}"
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)


def beside(site: Path, tree: Tree) -> Outputs:
    """The hashes of what a build wrote besides the tree and pages: styles, scripts and pictures of the theme."""
    files = (file for file in site.rglob("*") if file.is_file() and file.suffix != ".html")
    named = ((file.relative_to(site).as_posix(), file) for file in files)
    return {name: hash(file.read_bytes()) for name, file in named if name not in tree}


def changed(old: Mapping[str, object], new: Mapping[str, object]) -> list[str]:
    """The names of what came, went or is not as it was."""
    return sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))


def _nearest(pages: list[TreeFile]) -> list[TreeFile]:
    """What is made of few sources first."""
    return sorted(pages, key=lambda page: (len(page.inputs), page.path))


def _one_each(pages: Iterable[TreeFile]) -> list[TreeFile]:
    """The first of those that are one page in several languages."""
    first: dict[tuple[str, ...], TreeFile] = {}
    for page in pages:
        first.setdefault(tuple(other["path"] for other in page.meta["alternates"]), page)
    return list(first.values())
