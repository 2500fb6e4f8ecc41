"""Takes a small project; changes its texts, and gives what lies beside its site."""

from pathlib import Path

ERROR = "docs/nl/rollen/cmio.md:11:1: error: [[role:cmoi]]"
"""How the line begins that reports the error which `break_text` plants."""


def edit(project: Path, name: str = "docs/nl/index.md", words: str = "Er is iets nieuws.") -> None:
    """Add a line to a file of the project."""
    path = project / name
    path.write_text(f"{path.read_text(encoding='utf-8')}{words}\n", encoding="utf-8")


def break_text(project: Path) -> None:
    """Make an error in a text: a reference that leads nowhere."""
    edit(project, "docs/nl/rollen/cmio.md", "[[role:cmoi]] is fout.")


def drop_a_name(project: Path) -> None:
    """Make a warning in the facts: a name that lacks a language."""
    replace(project, "docs/data/roles.yml", ", da: Ledere", "")


def name_a_lost_template(project: Path) -> None:
    """Make a warning of the engine: its settings name a file that does not exist."""
    edit(project, "mkdocs.yml", "extra_templates: [lost.html]")


def replace(project: Path, name: str, old: str, new: str) -> None:
    """Put words in the place of others, which must be there."""
    path = project / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def beside(site: Path) -> set[str]:
    """The names of what a build left beside its site: nothing but the lock is right."""
    return {path.name for path in site.parent.iterdir() if path.name.startswith(f".{site.name}.")}


LOCK_ALONE = {".site.publishing.lock"}
