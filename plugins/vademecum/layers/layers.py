"""Gives the shape of what a copy is laid of: its layers, the lowest first, and what they hide."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from vademecum.diagnostics import Span
from vademecum.model import BASE, Organisation
from vademecum.sources import Folder


@dataclass(frozen=True)
class Layer:
    """One folder, what its organisation says of it (None for content that stands on nothing), and what it is called."""

    folder: Folder
    organisation: Organisation | None = None

    @property
    def id(self) -> str:
        """The short name of the layer."""
        return self.organisation.id if self.organisation else BASE

    @property
    def title(self) -> str:
        """What content that stands on nothing calls its site."""
        site = self.folder.data.get("site")
        return str(site.tree.value.get("title", "")) if site and isinstance(site.tree.value, dict) else ""

    def owns(self, file: str) -> bool:
        """Whether a file, as problems call it, is one of this layer."""
        return file.startswith(f"{self.folder.name}/")

    def place(self, *path: str) -> Span:
        """The place of a value in what its organisation says of it."""
        manifest = self.folder.manifest
        return manifest.tree.locate(path) if manifest else Span(self.folder.name)


@dataclass(frozen=True)
class Layers:
    """All layers of a copy, the lowest first; `hidden` are the entries that nobody sees, each with where that is said.

    A site that no organisation has laid anything over has one layer. `below` is all that the highest lies over, as one
    folder.
    """

    stack: tuple[Layer, ...] = ()
    hidden: Mapping[str, Span] = field(default_factory=dict)
    below: Folder | None = None

    @property
    def is_copy(self) -> bool:
        """Whether an organisation has laid its own content over another's."""
        return len(self.stack) > 1

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages of all layers."""
        sites = (layer.folder.data.get("site") for layer in self.stack)
        values = (site.tree.value for site in sites if site and isinstance(site.tree.value, dict))
        found = (value.get("languages") for value in values)
        return tuple(dict.fromkeys(code for one in found if isinstance(one, dict) for code in one))

    @property
    def named(self) -> frozenset[str]:
        """The hidden entries that texts may name all the same, as any layer says."""
        said = (layer.organisation.named for layer in self.stack if layer.organisation)
        return frozenset(ref for refs in said for ref in refs)

    def of(self, file: str) -> Layer | None:
        """The layer of a file, as problems call it; of folders inside each other the inner one."""
        found = [layer for layer in self.stack if layer.owns(file)]
        return max(found, key=lambda layer: len(layer.folder.name), default=None)

    def is_own(self, file: str) -> bool:
        """Whether a file, as problems call it, is one of the highest layer."""
        return self.of(file) is self.stack[-1] if self.stack else True
