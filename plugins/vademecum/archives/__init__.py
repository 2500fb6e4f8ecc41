"""Takes a finished site; gives archives of it to hand over, and says whether a copy is still what was handed over."""

from vademecum.archives.comparison import Difference, Kind, compare
from vademecum.archives.copies import Copy, CopyError, read_copy, sum_of
from vademecum.archives.manifest import MANIFEST, ManifestError, read_manifest

__all__ = [
    "MANIFEST",
    "Copy",
    "CopyError",
    "Difference",
    "Kind",
    "ManifestError",
    "compare",
    "read_copy",
    "read_manifest",
    "sum_of",
]
