"""Takes values; gives bytes, and from these the values again, which can be nothing but data of this project."""

import io
import pickle
import sys
from dataclasses import fields, is_dataclass
from typing import Any


class Unreadable(Exception):
    """Bytes that hold no values, or more than values."""


def packed(value: object) -> bytes:
    """The bytes of a value that is made of plain values and dataclasses of this project."""
    content = io.BytesIO()
    _Writer(content, pickle.HIGHEST_PROTOCOL).dump(value)
    return content.getvalue()


def unpacked(content: bytes) -> object:
    """The value again. Raises Unreadable."""
    try:
        return _Reader(io.BytesIO(content)).load()
    # What `pickle` says that broken bytes can raise.
    except (pickle.UnpicklingError, AttributeError, EOFError, ImportError, IndexError, TypeError, ValueError) as error:
        raise Unreadable from error


class _Writer(pickle.Pickler):
    """Writes a dataclass as its name and the values of its fields: what else an object may carry is not kept."""

    def reducer_override(self, value: object) -> Any:
        if is_dataclass(value) and not isinstance(value, type):
            return type(value), tuple(getattr(value, field.name) for field in fields(value))
        return NotImplemented


class _Reader(pickle.Unpickler):
    """Reads no class or function but dataclasses of this project: bytes from a stranger can then run nothing."""

    def find_class(self, module: str, name: str) -> object:
        found = getattr(sys.modules.get(module), name, None) if module.startswith("vademecum.") else None
        if isinstance(found, type) and is_dataclass(found) and found.__module__ == module:
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is no value")
