"""Takes a module of rules; gives its sentences: the aim, with which the docstring of a rule begins, and its code's."""

import ast
from collections.abc import Iterator
from typing import IO, Any

from babel.messages.extract import extract_python


def extract(file: IO[bytes], keywords: Any, tags: Any, options: Any) -> Iterator[tuple[Any, ...]]:
    """Yield line, function, sentence and notes, as Babel asks of its methods."""
    source = file.read()
    if b"\nRULE = " in source:
        aim, *_ = (ast.get_docstring(ast.parse(source)) or "").split("\n\n")
        yield 1, None, aim, []
    file.seek(0)
    yield from extract_python(file, keywords, tags, options)
