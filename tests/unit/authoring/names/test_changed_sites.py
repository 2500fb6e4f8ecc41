"""Takes a small site; checks that renaming, moving and removing leave nothing that leads nowhere."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.builds import copy
from tests.scenarios.test_problems import CLEAN
from tests.trying import new_problems
from vademecum.authoring import Refused, addresses_kept, attempt, move, remove, rename, withdraw, write
from vademecum.authoring.changes import Changes
from vademecum.catalogue import Catalogue
from vademecum.cli import main
from vademecum.languages import author_messages
from vademecum.site import read_site

ENTRIES = {
    "role:cmio": "medical-lead",
    "competency:bridging": "bridge",
    "practice:clinical-ownership": "ownership",
    "checklist:go-live": "start",
    "post:first-week": "week-one",
    "term:adoption": "uptake",
    "law:nis2": "nis-two",
}
"""An entry of each kind of the site, and another id for it."""


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts of a small site, with records of all translations, what a roundup has said, and words typed."""
    copy(CLEAN, tmp_path / "docs")
    CliRunner().invoke(main, ["translations", "done", "--new", "--docs-dir", str(tmp_path / "docs")])
    digests = "nl:\n  2026-W01:\n    texts: {role:cmio: 2026-01-02}\n"
    (tmp_path / "docs" / "data" / "digests.yml").write_text(digests, encoding="utf-8")
    typed = "".join(f"{ref}:\n  nl: [woord]\n" for ref in ENTRIES)
    (tmp_path / "docs" / "data" / "search.yml").write_text(typed, encoding="utf-8")
    return tmp_path / "docs"


def catalogue(docs: Path) -> Catalogue:
    """What lies there now."""
    found = read_site(docs, environment={}).catalogue
    assert found
    return found


def done(docs: Path, plan: Callable[[Catalogue], Changes]) -> Catalogue:
    """Make the changes, which break nothing, and read what came of them."""
    changes = plan(catalogue(docs))
    assert new_problems(docs, changes) == []
    write(docs, changes)
    return catalogue(docs)


def refusal(docs: Path, plan: Callable[[Catalogue], Changes]) -> str:
    """The lines that say why not."""
    with pytest.raises(Refused) as found:
        plan(catalogue(docs))
    return "\n".join(found.value.say(str))


@pytest.mark.parametrize("language", ["da", "DA", "Dansk", "deens", "Danish"])
def test_a_language_may_be_called_by_its_name(language: str, docs: Path) -> None:
    """In any language that messages have."""
    path = "da/roller/cmio.md"
    assert move(catalogue(docs), "role:cmio", "laegeleder", language)[path] is None
    assert withdraw(catalogue(docs), "role:cmio", language)[path] is None


@pytest.mark.parametrize("form", ["{docs}/nl/rollen/cmio.md", "nl\\rollen\\cmio.md", "docs\\nl\\rollen\\cmio.md"])
def test_a_path_may_be_whole_or_have_backslashes(form: str, docs: Path) -> None:
    """As programs copy it, and as Windows writes it."""
    assert move(catalogue(docs), form.format(docs=docs), "arts-leider")["nl/rollen/cmio.md"] is None


@pytest.mark.parametrize(("ref", "new"), ENTRIES.items(), ids=ENTRIES)
def test_renaming_leaves_no_problem(ref: str, new: str, docs: Path) -> None:
    """Not even a warning of a reference by its old name, which still leads there."""
    kind, _, old = ref.partition(":")
    found = done(docs, lambda read: rename(read, ref, new))
    assert ref not in found.entries
    assert found.candidates(ref) == [f"{kind}:{new}"]
    assert list(read_site(docs, environment={}).report) == []
    assert f"{kind}:{old}" not in "".join(path.read_text(encoding="utf-8") for path in docs.rglob("*.md"))


@pytest.mark.parametrize("name", ["cmio", "nl/rollen/cmio.md", "docs/da/roller/cmio.md", "./docs/en/roles/cmio.md"])
def test_an_entry_has_several_names(name: str, docs: Path) -> None:
    """Its id where it is one of a kind, and the file of any of its texts."""
    assert "role:lead" in done(docs, lambda read: rename(read, name, "lead")).entries


def test_what_is_known_of_an_entry_goes_with_it(docs: Path) -> None:
    """The record of its translations, and what a roundup has said of it."""
    found = done(docs, lambda read: rename(read, "role:cmio", "medical-lead"))
    assert (docs / "data/translations/role/medical-lead.json").is_file()
    assert not (docs / "data/translations/role/cmio.json").exists()
    assert list(found.facts.digests["nl"]["2026-W01"].texts) == ["role:medical-lead"]


def test_words_that_readers_type_go_with_their_entry(docs: Path) -> None:
    """Under its new name, or with it; those of its successor stay, or are its own from then on."""
    found = done(docs, lambda read: rename(read, "law:nis2", "nis-two"))
    assert list(found.facts.search) == [*list(ENTRIES)[:-1], "law:nis-two"]
    left = done(docs, lambda read: remove(read, "post:first-week", unlink=True))
    assert list(left.facts.search) == [*list(ENTRIES)[:4], "term:adoption", "law:nis-two"]
    led = done(docs, lambda read: remove(read, "role:cmio", "role:cnio"))
    assert list(led.facts.search) == ["role:cnio", *list(ENTRIES)[1:4], "term:adoption", "law:nis-two"]


def test_a_successor_keeps_the_words_that_it_has(docs: Path) -> None:
    """Those of what goes are gone with it."""
    (docs / "data" / "search.yml").write_text("role:cmio: {nl: [een]}\nrole:cnio: {nl: [twee]}\n", encoding="utf-8")
    found = done(docs, lambda read: remove(read, "role:cmio", "role:cnio"))
    assert found.facts.search == {"role:cnio": {"nl": ("twee",)}}


def test_there_and_back_is_no_circle(docs: Path) -> None:
    """The id that it has again is no former one any more."""
    done(docs, lambda read: rename(read, "role:cmio", "medical-lead"))
    found = done(docs, lambda read: rename(read, "role:medical-lead", "cmio"))
    assert [claim.former for claim in found.claims] == ["role:medical-lead"]


def test_a_bare_id_gets_its_kind_where_two_have_it(docs: Path) -> None:
    """Both where it is new and where it was alone."""
    found = done(docs, lambda read: rename(read, "practice:clinical-ownership", "adoption"))
    assert "[[term:adoption]]" in (docs / "en/practices/clinical-ownership.md").read_text(encoding="utf-8")
    assert {"practice:adoption", "term:adoption"} <= set(found.entries)


@pytest.mark.parametrize(
    ("ref", "new", "words"),
    [
        ("role:cmio", "cnio", "docs/en/roles/cnio.md:3:5: error: role:cnio exists already."),
        ("role:cmio", "cmio", "role:cmio has this id already: there is nothing to rename."),
        ("role:cmoi", "x", "Did you mean role:cmio?"),
        ("role:cmio", "Medical Lead", "such as medical-lead."),
        ("page:home", "start", "cannot have another one"),
    ],
)
def test_a_name_that_cannot_be_is_refused(ref: str, new: str, words: str, docs: Path) -> None:
    """With its reason, and the place of what has it."""
    assert words in refusal(docs, lambda read: rename(read, ref, new))


def test_nothing_is_renamed_while_a_text_cannot_be_read(docs: Path) -> None:
    """It may name what changes."""
    (docs / "en/index.md").write_text("---\nkind: [\n---\n", encoding="utf-8")
    assert refusal(docs, lambda read: rename(read, "role:cmio", "x")).startswith("docs/en/index.md:1:1: ")


@pytest.mark.parametrize("to", ["medisch-leider", "nl/rollen/oud/", "nl/rollen/elders/medisch-leider.md"])
def test_moving_keeps_links_and_the_old_address(to: str, docs: Path) -> None:
    """Links to it and from it follow; the address is a former one where it changes."""
    for path, link in (
        ("nl/praktijken/klinisch-eigenaarschap.md", "../rollen/cmio.md#year"),
        ("nl/rollen/cmio.md", "cnio.md"),
    ):
        with (docs / path).open("a", encoding="utf-8") as file:
            file.write(f"\n[woorden]({link})\n")
    found = done(docs, lambda read: move(read, "role:cmio", to, "nl"))
    moved = found.entries["role:cmio"].texts["nl"]
    assert moved.record.path != "nl/rollen/cmio.md"
    assert not (docs / "nl/rollen/cmio.md").exists()
    links = [entry.ref for _, text in found.texts() for link, entry in found.leads(text) if hasattr(link, "marks")]
    assert {"role:cmio", "role:cnio"} <= set(links)
    assert [claim.former for claim in found.claims] == (["nl/rollen/cmio"] if "leider" in to else [])


def test_moving_back_is_no_circle(docs: Path) -> None:
    """The address that it has again is no former one any more."""
    done(docs, lambda read: move(read, "docs/nl/rollen/cmio.md", "x"))
    found = done(docs, lambda read: move(read, "nl/rollen/x.md", "cmio"))
    assert [claim.former for claim in found.claims] == ["nl/rollen/x"]


@pytest.mark.parametrize(
    ("name", "to", "words"),
    [
        ("role:cmio", "x", "choose one with --language"),
        ("nl/rollen/cmio.md", "cnio", "There is a file docs/nl/rollen/cnio.md already."),
        ("nl/rollen/cmio.md", "da/roller/x.md", "stays below the folder of its language: docs/nl/."),
        ("nl/rollen/cmio.md", "Een Naam", "write een-naam."),
        ("nl/rollen/cmoi.md", "x", "Did you mean nl/rollen/cmio.md?"),
        ("term:adoption", "x", "change it in docs/data/concepts.yml"),
        ("nl/index.md", "x", "stays where it is"),
    ],
)
def test_a_place_that_cannot_be_is_refused(name: str, to: str, words: str, docs: Path) -> None:
    """With its reason."""
    assert words in refusal(docs, lambda read: move(read, name, to))


def test_what_is_named_is_not_removed(docs: Path) -> None:
    """Every place that names it is told, and at the end the way out."""
    lines = refusal(docs, lambda read: remove(read, "competency:bridging")).splitlines()
    assert len(lines) == 10 + 1
    assert {"docs/data/checklists.yml:10:22", "docs/da/roller/cmio.md:9:21"} <= {line.split(": ")[0] for line in lines}


def test_a_successor_takes_everything_over(docs: Path) -> None:
    """References, lists, the old id and the old addresses."""
    found = done(docs, lambda read: remove(read, "competency:bridging", "competency:change-leadership"))
    assert found.facts.roles.roles["cmio"].targets == {"change-leadership": 3}
    assert found.facts.checklists["go-live"].items["suppliers-known"].competencies == ("change-leadership",)
    names = {claim.former for claim in found.claims}
    assert names >= {"competency:bridging", "nl/competenties/bridging", "da/kompetencer/bridging"}


def test_words_stay_where_a_name_goes(docs: Path) -> None:
    """A place that cannot do without the name stops it."""
    found = done(docs, lambda read: remove(read, "competency:bridging", unlink=True))
    assert "role:cmio" in found.entries
    assert "[[role:cnio#year]], Bridging" in (docs / "en/roles/cmio.md").read_text(encoding="utf-8")
    lines = refusal(docs, lambda read: remove(read, "role:cmio", unlink=True)).splitlines()
    assert any(line.startswith("docs/data/checklists.yml:9:13: ") for line in lines[:-1])
    assert [line for line in lines if "--successor" in line] == lines[-1:]


@pytest.mark.parametrize(
    ("successor", "words"),
    [
        ("role:cmio", "in its own place"),
        ("term:change", "of another kind"),
        ("role:cnoi", "Did you mean role:cnio?"),
        ("practice:ownership", "Did you mean practice:clinical-ownership?"),
        ("practice:cnio", "Did you mean role:cnio?"),
        ("practice:x-ray", "There is no “practice:x-ray”: name an entry"),
    ],
)
def test_a_successor_fits(successor: str, words: str, docs: Path) -> None:
    """It is another one, of the same kind, and exists."""
    assert words in refusal(docs, lambda read: remove(read, "role:cmio", successor))


def test_an_original_leaves_its_facts(docs: Path) -> None:
    """They stand in the text that is the original then."""
    shutil.rmtree(docs / "data" / "translations")
    before = catalogue(docs).entries["practice:clinical-ownership"].related("roles")
    found = done(docs, lambda read: withdraw(read, "practice:clinical-ownership", "nl"))
    entry = found.entries["practice:clinical-ownership"]
    assert (entry.original, entry.related("roles"), set(entry.texts)) == ("da", before, {"da", "en"})
    assert before
    assert "nl/praktijken/klinisch-eigenaarschap" in {claim.former for claim in found.claims}


def test_a_draft_leaves_no_former_address(docs: Path) -> None:
    """It was no page that anybody can have found; of a published one the kept addresses can be told."""
    ref, path = "practice:clinical-ownership", "nl/praktijken/klinisch-eigenaarschap"
    shutil.rmtree(docs / "data" / "translations")
    assert path in [address.rstrip("/") for address in addresses_kept(catalogue(docs), ref, "nl")]
    for text in catalogue(docs).entries[ref].texts.values():
        file = docs / text.record.path
        words = file.read_text(encoding="utf-8")
        file.write_text(words.replace("\nid: ", "\ndraft: true\nid: ", 1), encoding="utf-8")
    assert addresses_kept(catalogue(docs), ref, "nl") == []


def test_a_dry_run_shows_the_difference_and_writes_nothing(docs: Path) -> None:
    """The files first, then a unified diff: originals before translations, texts before facts."""
    before = {path: path.read_bytes() for path in docs.rglob("*") if path.is_file()}
    found = attempt(
        read_site(docs), lambda read: rename(read, "role:cmio", "lead"), author_messages("en"), dry_run=True
    )
    assert found.done
    assert "-id: cmio" in found.lines
    assert found.lines[-1] == "Nothing was changed."
    files = [line.removeprefix("Would change: ") for line in found.lines if line.startswith("Would change: ")]
    places = [files.index(str(docs / path)) for path in ("nl/rollen/cmio.md", "en/roles/cmio.md", "data/roles.yml")]
    assert places == sorted(places)
    heads = found.lines[: found.lines.index("-id: cmio")]
    named = [path for line in heads if line.startswith("Would ") for path in line.partition(": ")[2].split(" to ")]
    assert {*named} == {str(docs / path) for path in found.changes}
    assert all(line.startswith("Would ") for line in heads[: sum(line.startswith("Would ") for line in heads)])
    assert {path: path.read_bytes() for path in docs.rglob("*") if path.is_file()} == before


def test_what_would_break_is_told_and_not_done(docs: Path) -> None:
    """The lines of the report that would be new."""
    found = attempt(read_site(docs), lambda _: {"en/roles/cmio.md": "---\nkind: role\n---\n"}, author_messages("en"))
    assert (found.code, found.lines[0]) == (1, "Nothing was changed, for this would be wrong then:")
    assert any("[key-missing]" in line for line in found.lines)
