"""Takes the packages; gives the names that each of them promises to other code."""

import importlib
from pathlib import Path

from tests.builds import PROJECT

LIST = Path(__file__).with_name("public_names.txt")
PLUGINS = PROJECT / "plugins"
PACKAGES = sorted(".".join(path.parent.relative_to(PLUGINS).parts) for path in PLUGINS.rglob("__init__.py"))
"""The names of all packages."""


def public_names() -> list[str]:
    """Every name in the `__all__` of a package, as `package.name`, sorted."""
    return sorted(f"{package}.{public}" for package in PACKAGES for public in exported(package))


def exported(package: str) -> list[str]:
    """The `__all__` of one package; empty where it promises nothing."""
    return list(getattr(importlib.import_module(package), "__all__", ()))
