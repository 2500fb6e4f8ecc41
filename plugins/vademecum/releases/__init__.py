"""Takes the name of a release; gives the framework that it holds, and what differs from another one in words."""

from vademecum.releases.contents import read_catalogue, read_content
from vademecum.releases.lines import lines
from vademecum.releases.reading import kept_path, read_named
from vademecum.releases.unreadable import Unreadable

__all__ = ["Unreadable", "kept_path", "lines", "read_catalogue", "read_content", "read_named"]
