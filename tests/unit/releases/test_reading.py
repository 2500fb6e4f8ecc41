"""Takes names of releases; checks of what each gives the framework, and what is said of the others."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.repositories import commit, make_repository
from tests.sites import make_docs
from tests.unit.facts import FACTS
from tests.unit.frameworks import VALUES
from vademecum.catalogue import Edition, views
from vademecum.languages import messages_for
from vademecum.projections.export import export
from vademecum.projections.framework import compare
from vademecum.releases import Unreadable, kept_path, read_catalogue, read_content, read_named

KEPT = json.dumps({**VALUES, "version": "2026.1"})


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts of a repository with a revision called 1.0 that keeps a version called 2026.1."""
    folder = make_repository(tmp_path / "kb")
    commit(folder, {**FACTS, "data/releases/2026.1.json": KEPT}, tag="1.0")
    return folder / "docs"


def refused(name: str, docs: Path) -> str:
    """What is said of a name that gives nothing."""
    with pytest.raises(Unreadable) as raised:
        read_named(name, docs)
    return raised.value.said(messages_for("en"))


def test_a_file_is_read_before_anything_else(docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever it is, and whatever its name."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "2026.1").write_text(KEPT.replace("2026.1", "7"), encoding="utf-8")
    assert read_named("2026.1", docs).version == "7"
    assert read_named(str(docs / "data" / "releases" / "2026.1.json"), docs).version == "2026.1"


def test_a_folder_of_texts_is_one_too(docs: Path, tmp_path: Path) -> None:
    """An organisation may compare its copy with the model."""
    other = make_docs(tmp_path / "copy", {**FACTS, "data/people.yml": ""})
    assert read_named(str(other), docs) == read_content(docs, "docs").model_copy(
        update={"date": read_named(str(other), docs).date}
    )


def test_a_kept_version_is_found_by_its_name(docs: Path) -> None:
    """Also where git knows it by that name."""
    assert read_named("2026.1", docs).roles["cmio"].targets == {"bridging": 3, "safety": 2}


def test_a_revision_is_found_by_its_name(docs: Path) -> None:
    """It holds what was in it then."""
    (docs / "data" / "roles.yml").write_text("groups: {}\nroles: {}\n", encoding="utf-8")
    assert list(read_named("1.0", docs).roles) == ["cmio", "cio"]
    assert read_content(docs, "docs").roles == {}


def test_a_fault_in_a_revision_is_told_with_its_place(docs: Path) -> None:
    """Named by the revision."""
    commit(docs.parent, {"data/roles.yml": "a: b: c\n"})
    assert "main:docs/data/roles.yml:1:5: error: " in refused("main", docs)


def test_a_slip_is_told_with_the_nearest_name(docs: Path) -> None:
    """Of the versions that are kept, and of git's."""
    assert refused("2026.2", docs).endswith("Did you mean 2026.1?")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("{", "error: This cannot be read as JSON"),
        ("", "error: This file is empty."),
        ("{}", "error: The key version is missing."),
        (KEPT.replace('"bridging": 3', '"bridging": 7'), "it should be a level from 0 to 4."),
        ('{"entries": {}}', "error: The key $schema is missing."),
    ],
)
def test_a_file_that_is_no_release_is_told(docs: Path, tmp_path: Path, content: str, expected: str) -> None:
    """With the place of the fault."""
    path = tmp_path / "a.json"
    path.write_text(content, encoding="utf-8")
    said = refused(str(path), docs)
    assert said.startswith(f"{path} holds no release of the framework. {path}:1:")
    assert expected in said


def published(docs: Path, *languages: str) -> str:
    """The catalogue that a site publishes."""
    of_all = views(read_catalogue(docs, "docs"), Edition())
    return export(of_all, languages, "catalogue.schema.json").model_dump_json(by_alias=True, exclude_defaults=True)


def test_a_published_catalogue_says_the_same(docs: Path, tmp_path: Path) -> None:
    """But for what it does not hold: other ids before."""
    path = tmp_path / "catalogue.json"
    path.write_text(published(docs, "nl", "da", "en"), encoding="utf-8")
    found = read_named(str(path), docs)
    assert compare(found, read_content(docs, "docs")).count == 0
    assert list(found.roles) == ["cmio", "cio"]
    path.write_text(published(docs, "da"), encoding="utf-8")
    assert compare(read_named(str(path), docs), read_content(docs, "docs")).languages == ("da",)


def change(catalogue: str, **changes: object) -> str:
    """The catalogue with other values for its first role."""
    values = json.loads(catalogue)
    values["entries"][0]["role"] |= changes
    return json.dumps(values)


def test_an_older_catalogue_has_the_titles_of_pages_for_names(docs: Path, tmp_path: Path) -> None:
    """Each in its language."""
    values = json.loads(published(docs, "nl", "en"))
    for entry in values["entries"]:
        entry.get("role", entry.get("competency", {})).pop("name", None)
    path = tmp_path / "catalogue.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    assert read_named(str(path), docs).roles["cio"].name == {"nl": "ICT-directeur", "en": "IT director"}


@pytest.mark.parametrize("changes", [{"targets": {"bridging": 9}}, {"group": "No id"}, {"targets": "none"}])
def test_a_catalogue_with_a_fault_is_told(docs: Path, tmp_path: Path, changes: Mapping[str, object]) -> None:
    """In one sentence."""
    path = tmp_path / "catalogue.json"
    path.write_text(change(published(docs, "nl"), **changes), encoding="utf-8")
    assert refused(str(path), docs).startswith(f"{path} holds no release of the framework. {path}:1:")


@pytest.mark.parametrize("version", ["a/b", "../x", ".", "..", ".hidden", "~$lock", ""])
def test_a_version_that_is_no_name_of_a_file_is_kept_nowhere(version: str, tmp_path: Path) -> None:
    """Nor looked for outside its folder."""
    assert kept_path(tmp_path, version) is None


def test_a_version_has_a_file(tmp_path: Path) -> None:
    """Below the data."""
    assert kept_path(tmp_path, "2026.11") == tmp_path / "data" / "releases" / "2026.11.json"
