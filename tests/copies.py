"""Takes files by path, folder by folder; gives organisations' folders on disk, each standing on the one before."""

from collections.abc import Mapping
from pathlib import Path

from tests.sites import make_docs, text
from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.site import read_site

HOME = {"nl/index.md": text("page", "home")}
NAMES = ("one", "two", "three")
"""What the organisations' folders and their ids are, the lowest first; below them lies `docs`."""

Files = Mapping[str, str]


def manifest(name: str, over: str, more: str = "") -> str:
    """An `organisation.yml` of four lines, `over` the third, and what it says further."""
    return f"id: {name}\nname: {{en: {name.capitalize()}}}\nover: {over}\nedit: ''\n{more}"


def lay(folder: Path, base: Files, *above: Files) -> Path:
    """Write all folders and give the highest; `organisation.yml` of each holds what its manifest says further."""
    top = make_docs(folder, {**HOME, **base})
    for name, files in zip(NAMES, above, strict=False):
        whole = {**files, "organisation.yml": manifest(name, f"../{top.name}", files.get("organisation.yml", ""))}
        top = folder / name
        for path, content in whole.items():
            (top / path).parent.mkdir(parents=True, exist_ok=True)
            (top / path).write_text(content, encoding="utf-8")
    return top


def addition(kind: str, entry_id: str, body: str = "## Here {#here}\n\nOurs.\n") -> str:
    """A text that is added to another one; its body begins in line 6."""
    return f"---\nkind: {kind}\nid: {entry_id}\noverlay: append\n---\n{body}"


def problems(top: Path) -> list[Diagnostic]:
    """All problems of a copy, but that texts are short."""
    return [found for found in read_site(top, environment={}).report if found.code != "text-empty"]


def said(top: Path) -> list[str]:
    """The place and code of each problem of a copy, such as `one/data/roles.yml:2:3 overlay-exists`."""
    return [f"{found.span} {found.code}" for found in problems(top)]


def read(folder: Path, base: Files, *above: Files) -> Catalogue:
    """The catalogue of a copy without a problem."""
    top = lay(folder, base, *above)
    assert said(top) == []
    catalogue = read_site(top, environment={}).catalogue
    assert catalogue is not None
    return catalogue
