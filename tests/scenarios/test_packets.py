"""A small site in three languages: a change of an original goes to a translator, comes back, and shows on its page."""

import json
from pathlib import Path

import pytest

from tests.builds import run
from tests.packets import ORIGINAL, change, packet_docs, rewritten
from vademecum.catalogue import Edition
from vademecum.site import read_site

PACKET = "packet-practice-rounds-da.md"
CORE = "## Kerne {#core}\n\nSe [[role:cmio|CMIO'en]] og `code` [@key-2020]. Det tog 1.710 dage."


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Gives a site with a practice in English and Danish, its translations recorded; there is no `.git`."""
    packet_docs(tmp_path)
    return tmp_path


def status(project: Path) -> dict[str, list[tuple[str, str]]]:
    """What needs work of the practice, by language."""
    found = run(project, "vademecum", "translations", "status", "practice:rounds", "--to", "da", "--format", "json")
    assert found.code == 0, found.errors
    return {
        one["language"]: [(section["section"], section["state"]) for section in one["sections"]]
        for one in json.loads(found.output)["translations"]
    }


def danish_pages(project: Path) -> dict[str, list[str]]:
    """The lines of every Danish page, by its path."""
    tree = read_site(project / "docs").tree(Edition())
    return {file.path: str(file.content).splitlines() for file in tree if file.is_page and file.path.startswith("da/")}


def test_a_changed_paragraph_comes_back_translated(project: Path) -> None:
    """Its section is behind, then up to date; of the Danish site only that section changes."""
    before = danish_pages(project)
    assert status(project) == {}
    change(project / "docs", ORIGINAL, "1,710 hours", "1,710 days")
    assert status(project) == {"da": [("core", "behind")]}
    assert run(project, "vademecum", "translations", "packet", "practice:rounds", "--to", "da").code == 0
    path = project / PACKET
    path.write_text(rewritten(path.read_text(encoding="utf-8"), {"core": CORE}), encoding="utf-8")
    done = run(project, "vademecum", "translations", "read", PACKET, "--date", "2026-11-01")
    assert (done.code, done.errors) == (0, "")
    assert status(project) == {}
    after = danish_pages(project)
    changed = [name for name in before if before[name] != after[name]]
    assert (changed, before.keys()) == (["da/praksis/stuegang.md"], after.keys())
    old, new = before[changed[0]], after[changed[0]]
    assert [line for line in new if line not in old] == [
        line.replace("timer.", "dage.") for line in old if "timer." in line
    ]
