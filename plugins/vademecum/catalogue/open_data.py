"""Gives where each language has what programs read, and the page that explains it."""

FOLDER = "data"
"""The folder at the top of the site and of each language; the same word in all, since programs ask for it."""


def data_path(language: str, name: str = "") -> str:
    """The path in the tree of a file for programs, or of the page about them; an empty language means all together."""
    folder = f"{language}/{FOLDER}" if language else FOLDER
    return f"{folder}/{name}" if name else f"{folder}.md"
