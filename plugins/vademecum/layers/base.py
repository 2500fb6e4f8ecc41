"""Gives the folder of the content that comes with Vademecum, on which an organisation builds its own copy."""

from importlib.util import find_spec
from pathlib import Path

PACKAGE = "vademecum_content"
"""What the content is called where Vademecum is installed from a wheel: a folder of files, without any program."""


def base_folder() -> Path | None:
    """The folder, or None where only the programs are installed."""
    spec = find_spec(PACKAGE)
    places = list(spec.submodule_search_locations or ()) if spec else []
    # Beside the sources of the generator it is the folder that the wheel is made of.
    found = [*map(Path, places), Path(__file__).parents[3] / "docs"]
    return next((folder for folder in found if (folder / "data" / "site.yml").is_file()), None)
