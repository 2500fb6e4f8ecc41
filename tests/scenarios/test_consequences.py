"""The clean site with one fault in a text or a fact that others name: only the fault itself is reported."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tests.builds import copy
from vademecum.site import read_site

CLEAN = Path(__file__).parent / "clean" / "docs"
TEXTS = sorted(path.relative_to(CLEAN).as_posix() for path in CLEAN.rglob("*.md"))
FACTS = sorted(path.name for path in CLEAN.glob("data/*.yml") if path.name != "site.yml")
LISTS = {"roles.yml": ["groups", "roles"], "competencies.yml": ["levels", "clusters", "competencies"]}
"""The files of facts that hold several lists."""

PRACTICES = [
    "da/praksis/klinisk-ejerskab.md",
    "en/practices/clinical-ownership.md",
    "nl/praktijken/klinisch-eigenaarschap.md",
]
"""The texts of an entry that no file of facts knows, and which roles, competencies and the front page lead to."""

Spoil = Callable[[bytes], bytes]

TEXT_FAULTS: dict[str, Spoil] = {
    "yaml-syntax": lambda text: text.replace(b"\nsummary: ", b"\nsummary: a: "),
    "key-missing": lambda text: text.replace(b"\ntitle: ", b"\n# title: "),
    "key-unknown": lambda text: text.replace(b"\nsummary: ", b"\nsumary: "),
    "key-duplicate": lambda text: text.replace(b"\ntitle: ", b"\ntitle: Twice\ntitle: "),
    "type-wrong": lambda text: text.replace(b"\nsummary: ", b"\nformerly: once\nsummary: "),
    "value-unknown": lambda text: text.replace(b"\nkind: ", b"\nkind: un"),
    "front-matter-missing": lambda text: text.removeprefix(b"---\n"),
    "file-encoding": lambda text: text + b"Caf\xe9\n",
    "file-binary": lambda text: text.decode().encode("utf-16-le"),
}
"""What may befall the front matter or the bytes of a text while its id can still be told, by the code to expect."""


def spoiled(folder: Path, spoil: Spoil, *paths: str) -> list[str]:
    """The codes of the clean site's problems once the files at these paths are spoiled."""
    docs = folder / "docs"
    copy(CLEAN, docs)
    for path in paths:
        content = (docs / path).read_bytes()
        (docs / path).write_bytes(spoil(content))
        assert (docs / path).read_bytes() != content
    return [problem.code for problem in read_site(docs).report]


def exchange(old: str, new: str) -> Spoil:
    """A fault that has these words in the place of those."""
    return lambda content: content.replace(old.encode(), new.encode(), 1)


@pytest.mark.parametrize("path", TEXTS)
@pytest.mark.parametrize("code", TEXT_FAULTS)
def test_a_text_that_cannot_be_read_still_exists(code: str, path: str, tmp_path: Path) -> None:
    """What leads to it, what it is the original of, and the facts about it have no problem of their own."""
    assert spoiled(tmp_path, TEXT_FAULTS[code], path) == [code]


@pytest.mark.parametrize("code", TEXT_FAULTS)
def test_an_entry_of_which_no_text_can_be_read_still_exists(code: str, tmp_path: Path) -> None:
    """References to an entry that texts alone make known are not reported while none of them can be read."""
    assert spoiled(tmp_path, TEXT_FAULTS[code], *PRACTICES) == [code] * len(PRACTICES)


@pytest.mark.parametrize(
    ("code", "spoil"),
    [
        ("yaml-syntax", lambda content: b": [\n" + content),
        ("file-empty", lambda content: b"\n"),
        ("file-encoding", lambda content: content + b"# Caf\xe9\n"),
        ("type-wrong", lambda content: b"- one\n"),
    ],
    ids=["no-yaml", "empty", "no-utf-8", "list"],
)
@pytest.mark.parametrize("name", FACTS)
def test_a_file_of_facts_that_cannot_be_read_may_hold_anything(
    name: str, code: str, spoil: Spoil, tmp_path: Path
) -> None:
    """Nothing that only this file could confirm is reported."""
    assert spoiled(tmp_path, spoil, f"data/{name}") == [code]


def entries() -> list[tuple[str, list[str | int]]]:
    """Every entry of every file of facts, as the file's name and the keys that lead to the entry."""
    found: list[tuple[str, list[str | int]]] = []
    for name in FACTS:
        facts = yaml.safe_load((CLEAN / "data" / name).read_text(encoding="utf-8"))
        if name in LISTS:
            found += [(name, [part, key]) for part in LISTS[name] for key in facts[part]]
        else:
            found += [(name, [key]) for key in facts]
    return found


@pytest.mark.parametrize(("name", "path"), entries(), ids=str)
def test_a_wrong_entry_costs_itself_alone(name: str, path: list[str | int], tmp_path: Path) -> None:
    """The other entries of the file are read, and what names the wrong one is not reported."""

    def spoil(content: bytes) -> bytes:
        facts = yaml.safe_load(content)
        around = facts
        for key in path[:-1]:
            around = around[key]
        around[path[-1]] = "wrong"
        return yaml.safe_dump(facts, allow_unicode=True).encode()

    assert spoiled(tmp_path, spoil, f"data/{name}") == ["type-wrong"]


@pytest.mark.parametrize(
    ("code", "path", "old", "new"),
    [
        ("fact-unknown", "data/roles.yml", "bridging: 4", "bridgng: 4"),
        ("key-duplicate", "data/roles.yml", "      bridging: 4\n", "      bridging: 4\n      bridging: 3\n"),
        ("key-duplicate", "data/roles.yml", "roles:\n", "roles: {}\nroles:\n"),
        ("key-unknown", "data/roles.yml", "\nroles:\n", "\nrole:\n"),
        ("key-unknown", "data/competencies.yml", "\nclusters:\n", "\nclustres:\n"),
        ("yaml-syntax", "data/roles.yml", "    group: leads\n", "    group: leads\n    ? [a, b]\n    : c\n"),
        ("yaml-syntax", "data/roles.yml", "  cmio:\n", "  cmio: &itself\n    full_name: *itself\n"),
        ("fact-unknown", PRACTICES[2], "statement:", "audience: bord\nstatement:"),
        ("item-unknown", "data/checklists.yml", "suppliers-known", "supplier-known"),
        ("heading-id-duplicate", PRACTICES[2], "{#why}", "{#sources}"),
        ("heading-level", PRACTICES[1], "## Why", "# Why"),
        ("heading-level", PRACTICES[1], "## Why {#why}", "# Why"),
        ("heading-id-missing", PRACTICES[2], " {#why}", ""),
        ("heading-id-missing", "nl/rollen/cmio.md", " {#mandate}", ""),
    ],
)
def test_one_slip_gives_one_line(code: str, path: str, old: str, new: str, tmp_path: Path) -> None:
    """A slip that makes something else seem to be missing is reported where it was made, and there alone."""
    assert spoiled(tmp_path, exchange(old, new), path) == [code]


@pytest.mark.parametrize("name", FACTS)
def test_a_misnamed_file_of_facts_gives_one_line(name: str, tmp_path: Path) -> None:
    """A file of facts whose name has a slip in it is not read, but nothing that it could confirm is reported."""
    docs = tmp_path / "docs"
    copy(CLEAN, docs)
    (docs / "data" / name).rename(docs / "data" / name.replace(".yml", "x.yml"))
    assert [problem.code for problem in read_site(docs).report] == ["data-unknown"]


def test_a_reference_to_nothing_is_reported_beside_a_wrong_entry(tmp_path: Path) -> None:
    """What could not be read excuses only the references to it."""
    docs = tmp_path / "docs"
    copy(CLEAN, docs)
    for path, old, new in (
        ("data/roles.yml", "bridging: 4", "bridging: 9"),
        (PRACTICES[1], "[[role:cmio", "[[role:cmi"),
    ):
        text = (docs / path).read_text(encoding="utf-8")
        (docs / path).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert [problem.code for problem in read_site(docs).report] == ["type-wrong", "reference-unknown"]


FRONTS = {
    "id": ("id: clinical-ownership", "id: Clinical ownership"),
    "kind": ("kind: practice", "kind: praktik"),
    "strange-kind": ("kind: practice", "kind: xyz"),
    "date": ("statement:", "updated: 23/11/2026\nstatement:"),
}
"""What may be wrong in front matter, as words and others in their place."""


@pytest.mark.parametrize("fault", FRONTS)
def test_what_is_wrong_above_hides_no_slip_below(fault: str, tmp_path: Path) -> None:
    """The rules that look at the words alone look at a text of which it is not known which one it is, too."""
    docs = tmp_path / "docs"
    copy(CLEAN, docs)
    path = docs / PRACTICES[2]
    old, new = FRONTS[fault]
    text = path.read_text(encoding="utf-8").replace(old, f"audience: bord\n{new}", 1)
    assert new in text
    slips = "Open [@nao. **Bold, [www](www.nhs.uk), [[role:cmi]], [@nobody], ![](no.png) and [there](no.md).\n"
    path.write_text(f"{text}\n## Again\n\n{slips}", encoding="utf-8")
    report = read_site(docs).report
    above = {"id": "id-invalid", "kind": "value-unknown", "strange-kind": "value-unknown", "date": "date-invalid"}
    expected = [above[fault], "fact-unknown", "citation-open", "emphasis-open", "link-url", "reference-unknown"]
    expected += ["source-unknown", "image-alt", "image-missing", "link-missing", "heading-id-missing"]
    assert sorted(problem.code for problem in report) == sorted(expected)
    assert {problem.span.file for problem in report} == {f"docs/{PRACTICES[2]}"}
    assert not any("…" in str(value) for problem in report for value in problem.values.values())
    assert report.drafts == read_site(CLEAN).report.drafts


def test_the_value_of_a_key_that_is_meant_is_looked_at_too(tmp_path: Path) -> None:
    """Else its fault is told only when the key has been mended."""
    wrong, right = (exchange("statement:", f"updatd: {day}\nstatement:") for day in ("23/11/2026", "2026-11-23"))
    assert spoiled(tmp_path, wrong, PRACTICES[2]) == ["key-unknown", "date-invalid"]
    assert spoiled(tmp_path / "b", right, PRACTICES[2]) == ["key-unknown"]
