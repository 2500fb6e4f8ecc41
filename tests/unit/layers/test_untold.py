"""Takes a copy that hides a law, a role or a competency; looks for their names in every file of its tree."""

from pathlib import Path

import pytest

from tests.copies import lay
from tests.sites import text
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition
from vademecum.pages import TreeFile
from vademecum.site import read_site

BODY = "## First {#first}\n\n- [ ] We know [[law:nis2-act]] {#scope}\n- [ ] The board is trained {#training}\n"
FILES = FACTS | {"en/checklists/nis2.md": text("checklist", "nis2", BODY)}


def words(file: TreeFile) -> str:
    """All that a file says."""
    content = file.content if isinstance(file.content, str) else ""
    return f"{file.path}\n{dict(file.meta)}\n{content}"


def telling(folder: Path, hides: str, name: str) -> list[str]:
    """The paths of the files that have a name in a copy that hides this."""
    top = lay(folder, {path: str(content) for path, content in FILES.items()}, {"organisation.yml": hides})
    return [file.path for file in read_site(top).tree(Edition(), "https://example.org/") if name in words(file)]


@pytest.mark.parametrize(
    ("ref", "name"), [("law:nis2-act", "NIS2 Act"), ("role:cio", "IT director"), ("competency:strategy", "Strategy")]
)
def test_no_file_tells_the_name_of_what_is_hidden(ref: str, name: str, tmp_path: Path) -> None:
    """Though facts, items and texts that are shown name it; where it is not hidden, several do."""
    assert len(telling(tmp_path / "shown", "", name)) > 1
    assert telling(tmp_path / "hidden", f"hide: [{ref}]\n", name) == []
