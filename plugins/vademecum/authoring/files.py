"""Takes a catalogue; gives the text of its files, with the tree of what is read in them."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from vademecum.authoring.yamltext import YamlText
from vademecum.catalogue import Catalogue, LocalText
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
            file = self.root / path
            self._texts[path] = decode(file.read_bytes(), path)[0] if file.is_file() else ""
        return self._texts[path]

    def front(self, text: LocalText) -> YamlText:
        """The front matter of a text, in its file."""
        return YamlText(text.record.path, self.text(text.record.path), text.record.front)

    def body(self, record: Record) -> int:
        """Where the body of a text begins in its file."""
        return len(self.text(record.path)) - len(record.markup.body)

    def facts(self, name: str) -> YamlText:
        """A file of facts; one that is not there is empty."""
        file = self.catalogue.folder.data.get(name)
        if file is None:
            path = f"data/{name}.yml"
            return YamlText(path, "", parse_yaml("", path))
        path = file.file.removeprefix(f"{self.catalogue.folder.name}/")
        return YamlText(path, self.text(path), file.tree)

    def place(self, path: str) -> str:
        """A file's name as an author knows it."""
        return f"{self.catalogue.folder.name}/{path}"
