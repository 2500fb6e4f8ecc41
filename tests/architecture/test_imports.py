"""Takes the import contracts of pyproject.toml; holds the packages to them, and the contracts to finding a breach."""

from pathlib import Path

import pytest

from tests.builds import PROJECT, Run, copy, run

BREACHES = {
    "A stage of the core imports lower stages only": ("vademecum/catalogue/texts.py", "import vademecum.pages"),
    "What authors do imports what it shares, and not the other way round": (
        "vademecum/authoring/attempts.py",
        "import vademecum.authoring.names.renaming",
    ),
    "The core does not import the adapter": ("vademecum/cli/build.py", "import vademecum_mkdocs.engine"),
    "The core imports no site engine": ("vademecum/catalogue/texts.py", "import mkdocs"),
    "Rules do not import each other": ("vademecum/checks/image_alt.py", "import vademecum.checks.key_missing"),
    "Projections do not import each other": (
        "vademecum/projections/dates.py",
        "import vademecum.projections.targets",
    ),
    "Commands do not import each other": ("vademecum/cli/check.py", "import vademecum.cli.stats"),
    "YAML is parsed in sources only": ("vademecum/settings.py", "import yaml"),
    "Jinja is used in pages only, and by the adapter whose engine uses it": (
        "vademecum/projections/dates.py",
        "import jinja2",
    ),
    "Babel is used in languages only": ("vademecum/pages/posts.py", "import babel"),
    "What the extra `pack` brings is used in packs only": ("vademecum/cli/pack.py", "import weasyprint"),
    "What the extra `cards` brings, and what makes its fonts, is used in cards only": (
        "vademecum/pages/posts.py",
        "import PIL",
    ),
    "What the extra `word` brings is used in word only": ("vademecum/cli/word.py", "import pypandoc"),
    "What the extra `archive` brings is used in archives only": ("vademecum/cli/archive.py", "import cyclonedx"),
    "Pagefind is used in search only": ("vademecum/cli/build.py", "import pagefind_bin"),
}
"""For each contract a module and a line that it must not hold."""


def lint(folder: Path) -> Run:
    """Check the packages below `folder/plugins` against the contracts there."""
    return run(folder, "lint-imports", "--no-cache", "--no-logo", PYTHONPATH=str(folder / "plugins"))


def broken(found: Run) -> set[str]:
    """The names of the contracts that are broken; behind the word may stand how many imports a contract ignores."""
    lines = (line.partition(" BROKEN") for line in found.output.splitlines())
    return {name for name, mark, _ in lines if mark}


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Gives a copy of the packages and their contracts."""
    copy(PROJECT / "pyproject.toml", tmp_path / "pyproject.toml")
    copy(PROJECT / "plugins", tmp_path / "plugins")
    return tmp_path


def plant(folder: Path, module: str, line: str) -> None:
    """Add a line to a module."""
    path = folder / "plugins" / module
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")


def test_packages_keep_every_contract() -> None:
    """No module imports what its place forbids."""
    found = lint(PROJECT)
    assert (found.code, broken(found)) == (0, set()), found.output
    assert f"Contracts: {len(BREACHES)} kept, 0 broken." in found.output


@pytest.mark.parametrize("contract", BREACHES)
def test_breach_fails_under_the_name_of_its_contract(copied: Path, contract: str) -> None:
    """One forbidden import makes the check fail, and it names the contract."""
    plant(copied, *BREACHES[contract])
    found = lint(copied)
    assert found.code == 1
    assert contract in broken(found)


def test_module_without_a_place_fails(copied: Path) -> None:
    """A new module of the core that no layer names is a breach."""
    plant_new = copied / "plugins" / "vademecum" / "misplaced.py"
    plant_new.write_text('"""Has no place."""\n', encoding="utf-8")
    found = lint(copied)
    assert found.code == 1
    assert "misplaced" in found.output
