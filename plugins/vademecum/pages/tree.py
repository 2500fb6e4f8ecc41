"""Takes pages and files; gives the tree that a site engine renders: plain Markdown with front matter, and assets."""

import json
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that JSON has as they are, and YAML takes for line ends or for no text."""


@dataclass(frozen=True)
class TreeFile:
    """One file of the tree: path, content (a Path is copied), front matter, and the files that its words stand in.

    A page's content is text; any other file may be bytes. `html` says that a page's content is one block of HTML, which
    Markdown gives back as it is: an engine may skip the reading.
    """

    path: str
    content: str | bytes | Path
    meta: Mapping[str, Any] = field(default_factory=dict)
    inputs: tuple[str, ...] = ()
    html: bool = False

    @property
    def is_page(self) -> bool:
        """Whether the engine renders it."""
        return self.path.endswith(".md")


class Tree:
    """All files of one site by path, in the order of their paths."""

    def __init__(self, files: Iterable[TreeFile]) -> None:
        self._files = {file.path: file for file in sorted(files, key=lambda file: file.path)}

    def __iter__(self) -> Iterator[TreeFile]:
        return iter(self._files.values())

    def __getitem__(self, path: str) -> TreeFile:
        return self._files[path]

    def __contains__(self, path: object) -> bool:
        return path in self._files

    def __len__(self) -> int:
        return len(self._files)

    def write(self, folder: Path) -> None:
        """Write every file below `folder`; front matter is written as JSON, which is YAML too."""
        for file in self:
            target = folder / file.path
            target.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(file.content, Path):
                shutil.copyfile(file.content, target)
            elif isinstance(file.content, bytes):
                target.write_bytes(file.content)
            else:
                target.write_text(_front_matter(file) + file.content, encoding="utf-8", newline="\n")


def _front_matter(file: TreeFile) -> str:
    if not file.is_page:
        return ""
    values = json.dumps(dict(file.meta), ensure_ascii=False, indent=1, sort_keys=True)
    escaped = _NOT_IN_YAML.sub(lambda match: f"\\u{ord(match[0]):04x}", values)
    return f"---\n{escaped}\n---\n\n"
