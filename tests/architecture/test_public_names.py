"""Takes the packages; holds their public names to the written list."""

import importlib

import pytest

from tests.architecture.public_names import LIST, PACKAGES, exported, public_names


def test_public_names_are_those_of_the_list() -> None:
    """A name becomes public, or goes, only together with its line in public_names.txt."""
    assert public_names() == LIST.read_text(encoding="utf-8").split()


@pytest.mark.parametrize("package", PACKAGES)
def test_public_names_exist(package: str) -> None:
    """What a package promises, it has."""
    module = importlib.import_module(package)
    assert [name for name in exported(package) if not hasattr(module, name)] == []
