"""Takes the name of an extra that a command needs; gives the command that installs it where the author works."""

import os
import sys
from pathlib import Path


def installing(name: str, folder: Path | None = None, environment: str = sys.prefix) -> str:
    """In a folder with the project's lock files: from that of the extra, by the environment's pip; else by its name."""
    here, lock = folder or Path.cwd(), Path("requirements") / f"{name}.txt"
    if not (here / lock).is_file():
        return f'pip install "vademecum[{name}]"'
    pip = Path(environment, "Scripts" if os.name == "nt" else "bin", "pip")
    own = pip.relative_to(here) if pip.is_relative_to(here) else pip
    return f"{own} install --require-hashes -r {lock}"
