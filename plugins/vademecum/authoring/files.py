"""Takes a catalogue; gives the text of its files, with the tree of what is read in them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from vademecum.authoring.changes import Edit, edited
from vademecum.authoring.refusals import Reason, Refused
from vademecum.authoring.yamltext import YamlText
from vademecum.catalogue import Catalogue, LocalText, lower_facts, lower_text
from vademecum.sources import Record, decode, parse_yaml


@dataclass(frozen=True)
class Files:
    """The files below the folder of texts as they were read; paths are below that folder."""

    catalogue: Catalogue

    @cached_property
    def _texts(self) -> dict[str, str]:
        return {}

    @property
    def root(self) -> Path:
        """The folder of texts."""
        return self.catalogue.folder.root

    def text(self, path: str) -> str:
        """What stands in a file, or an empty text; raises OSError."""
        if path not in self._texts:
            file = self._lies(path)
            self._texts[path] = decode(file.read_bytes(), path)[0] if file.is_file() else ""
        return self._texts[path]

    def front(self, text: LocalText) -> YamlText:
        """The front matter of a text, in its file."""
        return YamlText(text.record.path, self.text(text.record.path), text.record.front)

    def body(self, record: Record) -> int:
        """Where the body of a text begins in its file."""
        return len(self.text(record.path)) - len(record.alone.markup.body)

    def facts(self, name: str) -> YamlText:
        """A file of facts; one that is not there is empty."""
        file = self.catalogue.folder.data.get(name)
        if file is None:
            path = f"data/{name}.yml"
            return YamlText(path, "", parse_yaml("", path))
        path = file.file.removeprefix(f"{self.catalogue.folder.name}/")
        return YamlText(path, self.text(path), file.tree)

    def edited(self, edits: Iterable[Edit]) -> dict[str, str]:
        """The files with all their edits made. Raises Refused where one is of a folder that this one lies over."""
        found = [*edits]
        below = sorted({edit.path for edit in found if not self._is_own(edit.path)}, key=self._called)
        if below:
            raise Refused(*map(self._refusal, below))
        return edited(self.root, (replace(edit, path=self._stands(edit.path)) for edit in found))

    def _refusal(self, path: str) -> Reason:
        """That what is read at a path is in a folder below."""
        entry, text = self.catalogue.by_path.get(path, (None, None))
        said = lower_text(entry, text, self.catalogue) if entry and text else None
        return Reason(*(said or lower_facts(self._called(path), path, self.catalogue)))

    def _called(self, path: str) -> str:
        """What problems call the file of what is read at a path."""
        texts, folder = self.catalogue.by_path, self.catalogue.folder
        facts = (file.file for file in folder.data.values() if file.file.endswith(f"/{path}"))
        return texts[path][1].record.file if path in texts else next(facts, folder.file(path))

    def _is_own(self, path: str) -> bool:
        """Whether what is read at a path stands in the highest folder, there or in a file of another name."""
        return not self.catalogue.layers.is_copy or self.catalogue.layers.is_own(self._called(path))

    def _stands(self, path: str) -> str:
        """Where in the highest folder stands what is read at a path: a text may be named otherwise than one below."""
        return self._called(path).removeprefix(f"{self.catalogue.folder.name}/")

    def _lies(self, path: str) -> Path:
        """Where what is read at a path lies on disk."""
        file = self._called(path) if self.catalogue.layers.is_copy else ""
        layer = self.catalogue.layers.of(file)
        return layer.folder.root / file.removeprefix(f"{layer.folder.name}/") if layer else self.root / path

    def place(self, path: str) -> str:
        """A file's name as an author knows it."""
        return f"{self.catalogue.folder.name}/{path}"
