"""Takes a folder of texts; parses each with PyYAML and Python-Markdown, as a plain checker would: what others cost."""

import sys
from pathlib import Path

import yaml
from markdown import Markdown

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(docs: Path) -> int:
    """Parse the front matter and the Markdown of all texts, and all facts; gives the number of files."""
    markdown = Markdown()
    texts, facts = sorted(docs.rglob("*.md")), sorted(docs.rglob("*.yml"))
    for path in texts:
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        yaml.load(front, Loader=_LOADER)
        markdown.reset().convert(body)
    for path in facts:
        yaml.load(path.read_text(encoding="utf-8"), Loader=_LOADER)
    return len(texts) + len(facts)


if __name__ == "__main__":
    read(Path(sys.argv[1]))
