"""Gives the folders that a copy is laid of: those of organisations, and the content that comes with Vademecum."""

from importlib.util import find_spec
from os.path import relpath
from pathlib import Path

from vademecum.model import BASE
from vademecum.sources import MANIFEST, read_data

PACKAGE = "vademecum_content"
"""What the content is called where Vademecum is installed from a wheel: a folder of files, without any program."""


_SITE = "data/site.yml"


def base_folder() -> Path | None:
    """The folder, or None where only the programs are installed."""
    spec = find_spec(PACKAGE)
    places = list(spec.submodule_search_locations or ()) if spec else []
    # Beside the sources of the generator it is the folder that the wheel is made of.
    found = [*map(Path, places), Path(__file__).parents[3] / "docs"]
    return next((folder for folder in found if (folder / _SITE).is_file()), None)


def layer_folders(root: Path) -> dict[Path, str]:
    """What problems call the folder at `root` and those that it stands on, as far as they are there; top first.

    Nothing is read but what says where the next one is.
    """
    top = root.resolve()
    found, here = {top: top.name}, top
    while (over := _over(here)) and (below := layer_below(here, over)):
        if below in found:
            break
        found[below] = BASE if over == BASE else Path(relpath(below, top.parent)).as_posix()
        here = below
    return found


def layer_below(folder: Path, over: str) -> Path | None:
    """What a folder stands on that says so with `over`; None where no content or organisation is there."""
    below = base_folder() if over == BASE else _there(folder, over)
    return below if below and any((below / name).is_file() for name in (MANIFEST, _SITE)) else None


def _there(folder: Path, over: str) -> Path | None:
    """The folder at a path that counts from `folder`, or None where there is none that can be read."""
    try:
        found = (folder / over).resolve()
        return found if found.is_dir() and any(found.iterdir()) else None
    except (OSError, RuntimeError, ValueError):  # too long, in a circle of links, with a sign that no path has
        return None


def _over(folder: Path) -> str:
    """What a folder says that it stands on; empty if on nothing."""
    manifest = folder / MANIFEST
    value = read_data(manifest.read_bytes(), manifest.name).tree.value if manifest.is_file() else None
    return str(value.get("over") or BASE) if isinstance(value, dict) else ""
