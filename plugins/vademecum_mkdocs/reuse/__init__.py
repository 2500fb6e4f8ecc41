"""Takes the builds of one preview; gives each what the ones before it made, where nothing it was made of differs."""

from vademecum_mkdocs.reuse.reuse import Reuse

__all__ = ["Reuse"]
