"""The core of Vademecum: takes folders of texts and facts, gives a tree of plain Markdown, data and assets."""

__version__ = "0.1.0"
