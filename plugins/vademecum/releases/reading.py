"""Takes the name of a release as it is typed; gives its framework: of a file, a folder, a version or a revision."""

from pathlib import Path

from vademecum.catalogue import read_release
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.model import Framework, validate
from vademecum.projections.export import Catalogue
from vademecum.releases.contents import read_content
from vademecum.releases.published import of_catalogue
from vademecum.releases.revisions import revision_folder
from vademecum.releases.unreadable import Unreadable
from vademecum.sources import RELEASES, DataFile, read_data


def read_named(name: str, docs: Path) -> Framework:
    """The framework of the file of that name, else of the folder of texts, the kept version, or the git revision.

    Raises Unreadable.
    """
    path, kept = Path(name), kept_path(docs, name)
    if path.is_file():
        return _exported(path)
    if (path / "data" / "site.yml").is_file():
        return read_content(path, name)
    if kept and kept.is_file():
        return _exported(kept)
    releases = sorted(file.stem for file in (docs / "data" / RELEASES).glob("*.json"))
    with revision_folder(docs, name, releases) as folder:
        return read_content(folder, f"{name}:{folder.name}", environment={})


def kept_path(docs: Path, version: str) -> Path | None:
    """Where the release of a version is kept, there or not; None for a version that cannot be the name of a file."""
    fits = version and Path(version).name == version and not version.startswith((".", "~$"))
    return docs / "data" / RELEASES / f"{version}.json" if fits else None


def _exported(path: Path) -> Framework:
    """A release that was written to a file, or the catalogue that a site publishes as `data/catalogue.json`."""
    file = read_data(path.read_bytes(), str(path))
    values = file.tree.value
    if isinstance(values, dict) and "entries" in values and not file.problems:
        release, faults = _catalogue(file)
    else:
        release, faults = read_release(file)
    if release is None:
        raise Unreadable(N_("{name} holds no release of the framework."), problem=faults[0], name=str(path))
    return release


def _catalogue(file: DataFile) -> tuple[Framework | None, tuple[Diagnostic, ...]]:
    """The framework in a catalogue; what is wrong in it only as a framework is told of the whole file."""
    catalogue, faults = validate(Catalogue, file.tree.value, file.tree.locate, file.tree.locate_key)
    if catalogue is None:
        return None, faults
    whole = (lambda _: file.tree.start), (lambda _: file.tree.start)
    return validate(Framework, of_catalogue(catalogue), *whole)
