"""Takes sites that keep releases; checks the page of changes, what leads to it, and the schemas."""

import json
from collections.abc import Mapping
from pathlib import Path

from tests.sites import PUBLIC, SITE, catalogue_of, make_docs, text
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition
from vademecum.model import framework_schema
from vademecum.pages import Tree
from vademecum.pages.matrices import matrices
from vademecum.projections.framework import framework, framework_json
from vademecum.site import read_site

Files = Mapping[str, str | bytes]

PAGE = "en/competency-matrix/changes-to-the-competency-matrix.md"
ROLES = FACTS["data/roles.yml"]


def kept(folder: Path, version: str, files: Files | None = None) -> dict[str, str]:
    """The file that keeps the framework of a site with these files, under a version."""
    found = framework(catalogue_of(folder / f"kept-{version}", {**FACTS, **(files or {})}))
    words = framework_json(found.model_copy(update={"version": version}))
    return {f"data/releases/{version}.json": words}


def tree(folder: Path, files: Files, edition: Edition = PUBLIC) -> Tree:
    """The tree of a site with the matrix."""
    return read_site(make_docs(folder / "site", {**FACTS, **files})).tree(edition, "", [matrices()])


def page(folder: Path, files: Files, path: str = PAGE, edition: Edition = PUBLIC) -> str:
    """The Markdown of the page of changes."""
    content = tree(folder, files, edition)[path].content
    assert isinstance(content, str)
    return content


def test_a_site_that_keeps_nothing_has_no_page(tmp_path: Path) -> None:
    """And nothing leads to it; the schemas are there for what will be kept."""
    found = tree(tmp_path, {})
    assert PAGE not in found
    assert not any("changes-to-the" in str(file.content) for file in found)
    schema = found["id/framework.schema.json"].content
    assert isinstance(schema, str)
    assert json.loads(schema) == framework_schema()
    assert "id/framework-changes.schema.json" in found


def test_what_is_as_it_was_kept_says_so(tmp_path: Path) -> None:
    """With the version, and since when versions are kept."""
    words = page(tmp_path, kept(tmp_path, "1"))
    assert words.split("\n\n") == [
        "Since version 1 nothing has changed.",
        "The first version that is kept here is 1.",
    ]


def test_changes_of_a_version_that_is_not_raised_stand_under_the_last_one(tmp_path: Path) -> None:
    """They may go on changing."""
    words = page(tmp_path, {**kept(tmp_path, "1"), "data/roles.yml": ROLES.replace("bridging: 2", "bridging: 1")})
    assert "## Since 1 {: #now }\n\n### Other target levels {: #now-changed-levels }" in words
    assert (
        "- [CMIO](../roles/cmio.md), [Bridging](../competencies/bridging.md): from 2 – Practising to 1 – Informed"
        in words
    )
    assert "nothing has changed" not in words


def test_each_version_has_its_part(tmp_path: Path) -> None:
    """The newest first, with what it is compared with and its day; the present one where it is raised."""
    site = SITE.replace('"1"', "1.10") + "date: 2026-05-01\n"
    files = {
        **kept(
            tmp_path,
            "1.9",
            {
                "data/roles.yml": ROLES.replace("bridging: 2", "bridging: 3"),
                "data/site.yml": SITE + "date: 2026-04-30\n",
            },
        ),
        **kept(tmp_path, "1.2", {"data/roles.yml": ROLES.replace("bridging: 2", "bridging: 4")}),
    }
    words = page(tmp_path, {**files, "data/site.yml": site.replace("1.10", '"1.10"')})
    headings = [line for line in words.splitlines() if line.startswith("## ")]
    assert headings == ["## 1.10 {: #version-1-10 }", "## 1.9 {: #version-1-9 }"]
    assert "Compared with 1.9 · 1 May 2026" in words
    assert "Compared with 1.2" in words
    assert "The first version that is kept here is 1.2." in words


def test_a_language_in_which_no_word_changed_says_so(tmp_path: Path) -> None:
    """Under the version in which others did."""
    files = {**kept(tmp_path, "1"), "data/roles.yml": ROLES.replace("da: It-direktør", "da: CIO")}
    assert "Nothing has changed in the words of this language." in page(tmp_path, files)
    danish = page(tmp_path, files, "da/kompetencematrix/aendringer-i-kompetencematrixen.md")
    assert "- Rolle: [CIO](../roller/cio.md), tidligere *It-direktør*" in danish


def test_what_is_gone_leads_nowhere(tmp_path: Path) -> None:
    """Its words are marked where they are of another language, and are no Markdown."""
    old = ROLES.replace("roles:\n", "roles:\n  fax: {group: it, name: {nl: 'Fax <b>'}, targets: {}}\n")
    words = page(tmp_path, kept(tmp_path, "1", {"data/roles.yml": old}))
    assert '- Role: <span lang="nl">Fax &lt;b&gt;</span>\n' in words


def test_contents_and_the_matrix_lead_to_it(tmp_path: Path) -> None:
    """Beside the matrix itself."""
    contents = page(tmp_path, kept(tmp_path, "1"), "en/contents.md")
    assert "[Changes to the competency matrix](competency-matrix/changes-to-the-competency-matrix.md)" in contents


def test_it_is_known_in_each_language(tmp_path: Path) -> None:
    """By its own address there."""
    meta = tree(tmp_path, kept(tmp_path, "1"))[PAGE].meta
    assert [(one["language"], one["path"]) for one in meta["alternates"]] == [
        ("nl", "nl/competentiematrix/wijzigingen-in-de-competentiematrix.md"),
        ("da", "da/kompetencematrix/aendringer-i-kompetencematrixen.md"),
        ("en", PAGE),
    ]
    assert meta["lead"].startswith("What has changed in roles")
    assert (meta["above"], meta["search"]) == ("en/competency-matrix/index.md", {"boost": 0.5})


def test_it_is_the_same_for_every_audience(tmp_path: Path) -> None:
    """What only some may see was never kept: it is not told as new."""
    files = {
        **kept(tmp_path, "1", {"data/roles.yml": ROLES.replace("bridging: 2", "bridging: 3")}),
        "data/site.yml": SITE + "audiences: [board]\n",
        "nl/rollen/cio.md": text("role", "cio", audience="board", title="Okapi"),
    }
    public, board = page(tmp_path / "a", files), page(tmp_path / "b", files, edition=Edition("board"))
    assert public == board
    assert "CMIO" in public
    assert not [word for word in ("cio.md", "Okapi", "IT director") if word in public]
