"""Takes a small site; checks what `vademecum new` makes of every kind, what it asks, and what it refuses."""

import os
import pty
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.builds import build, copy, lay_out, program, surroundings
from tests.scenarios.test_problems import CLEAN
from vademecum.cli import main
from vademecum.model import KINDS, named_by
from vademecum.site import read_site

TITLES = ["--title", "nl=Een proef", "--title", "da=En prøve: den første", "--title", "en=A trial"]
WANTED = {"role": ["--group", "leads"], "competency": ["--cluster", "people"]}
WRITTEN = [kind.name for kind in KINDS.values() if kind.shape]


def new(docs: Path, *arguments: str) -> Result:
    """Run the command without a terminal."""
    return CliRunner().invoke(main, ["new", *arguments, "--docs-dir", str(docs)])


def codes(docs: Path) -> set[str]:
    """The codes of all problems."""
    return {found.code for found in read_site(docs, environment={}).report}


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """Gives the texts of a small site."""
    copy(CLEAN, tmp_path / "docs")
    return tmp_path / "docs"


@pytest.mark.parametrize("kind", WRITTEN)
def test_a_stub_passes_every_check_but_that_of_words(kind: str, docs: Path) -> None:
    """As a draft all of them; without `draft: true` nothing is missing but words. Its slug is in its language."""
    found = new(docs, kind, "trial", *TITLES, *WANTED.get(kind, []))
    assert found.exit_code == 0, found.output
    assert codes(docs) == set()
    stubs = [path for path in docs.rglob("*.md") if "id: trial\n" in path.read_text(encoding="utf-8")]
    assert {path.stem for path in stubs} == {"een-proef", "en-proeve-den-foerste", "a-trial"}
    for path in stubs:
        path.write_text(path.read_text(encoding="utf-8").replace("draft: true\n", ""), encoding="utf-8")
    assert codes(docs) <= {"text-empty"}


@pytest.mark.parametrize("languages", ["nl", "da", "da,en", "en,nl"])
@pytest.mark.parametrize("kind", WRITTEN)
def test_a_stub_in_some_languages_is_no_stray(kind: str, languages: str, docs: Path) -> None:
    """What `entry-alone` looks for is a slip: whoever asks for these languages has made none."""
    found = new(docs, kind, "trial", "--languages", languages, *TITLES, *WANTED.get(kind, []))
    assert found.exit_code == 0, found.output
    assert codes(docs) == set()


def test_the_site_is_built_with_stubs_of_every_kind(tmp_path: Path) -> None:
    """Strictly, and nothing of a draft is published."""
    folder = lay_out(tmp_path / "kb", CLEAN)
    for number, kind in enumerate(WRITTEN):
        titles = [f"{word} {number}" if "=" in word else word for word in TITLES]
        assert new(folder / "docs", kind, f"trial-{number}", *titles, *WANTED.get(kind, [])).exit_code == 0
    site = build(folder)
    assert not (site / "en" / "practices" / "a-trial-2").exists()


def test_headings_are_those_of_the_kind(docs: Path) -> None:
    """With their ids, in the words of the language."""
    new(docs, "practice", "trial", *TITLES)
    text = (docs / "nl/praktijken/een-proef.md").read_text(encoding="utf-8")
    assert [line.rpartition("{")[2] for line in text.splitlines() if line.startswith("## ")] == ["#why}", "#how}"]
    assert "## Waarom {#why}" in text


def test_a_source_is_listed_and_cited(docs: Path) -> None:
    """A new one needs its title and its address."""
    source = ["--source", "acm-2026", "--source-title", "Rapport: één", "--source-url", "https://example.org/a"]
    assert new(docs, "practice", "trial", *TITLES, *source).exit_code == 0
    assert codes(docs) == set()
    assert "[@acm-2026]" in (docs / "da/praksis/en-proeve-den-foerste.md").read_text(encoding="utf-8")


def test_a_missing_translation_can_be_begun(docs: Path) -> None:
    """With the headings of its original."""
    gone = ["remove", "practice:clinical-ownership", "--language", "da", "--docs-dir", str(docs)]
    assert CliRunner().invoke(main, gone).exit_code == 0
    refused = new(docs, "practice", "clinical-ownership")
    assert refused.exit_code == 1 and refused.output.endswith(
        "error: practice:clinical-ownership exists already in: en, nl. To add what is missing: vademecum new practice "
        "clinical-ownership --languages da. For another text, choose another id.\n"
    )
    found = new(docs, "practice", "clinical-ownership", "--languages", "da", "--title", "da=Ejerskab")
    assert found.exit_code == 0, found.output
    assert codes(docs) == set()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ["role", "cmio"],
            "docs/en/roles/cmio.md:3:5: error: role:cmio exists already. Open that file, or choose another id.",
        ),
        (["roel", "x"], "Did you mean role?"),
        (["term", "x"], "add it to docs/data/concepts.yml"),
        (["rolle", "cmio"], "role:cmio exists already."),
        (["praktijken", "cmio", *TITLES[:2]], "Title in Danish is missing: say --title da=…."),
        (["praktijkk", "x"], "Did you mean praktijk?"),
        (["Begrip", "x"], "add it to docs/data/concepts.yml"),
        (["practice", "shift", "handover"], "An id is one word: shift-handover."),
        (["practice", "Een Proef"], "such as een-proef."),
        (["practice", "x", "--languages", "nl,de"], "The site has no language “de”."),
        (["practice", "x", "--title", "nl=Klinisch eigenaarschap", *TITLES[2:]], "There is a file docs/nl/praktijken/"),
        (["role", "x", *TITLES, "--group", "leeds"], "Did you mean leads?"),
        (["role", "x"], "Title in Danish is missing: say --title da=…."),
        (["role", "x"], "Group of roles is missing: say --group …. Choose one of: leads."),
        (["practice", "x", *TITLES, "--roles", "cmio, cnoi"], "--roles: there is no “cnoi”. Did you mean cnio?"),
        (["practice", "x", "--roles", "nobody"], "--roles: there is no “nobody”. Choose one of: "),
        (["practice", "x", *TITLES, "--categories", "adoption"], "--categories is for the kind post alone."),
        (
            ["practice", "clinical-ownership", "--languages", "da", "--title", "da=A", "--roles", "cmio"],
            "klinisch-eigenaarschap.md:3:5: error: --roles: practice:clinical-ownership has its facts here.",
        ),
        (["practice", "x", *TITLES, "--group", "leads"], "--group is for the kind role alone."),
        (["practice", "x", *TITLES, "--statement", "guidence"], "Did you mean guidance?"),
        (
            ["practice", "x", *TITLES, "--countries", "nl,se"],
            "there is no “se”. Choose one of: nl (Netherlands), dk (Denmark)",
        ),
        (["competency", "x", *TITLES, "--cluster", "people", "--code", "B1"], "competency:bridging has the code B1"),
    ],
)
def test_what_cannot_be_is_refused(arguments: list[str], words: str, docs: Path) -> None:
    """With a sentence, and nothing is written."""
    before = sorted(docs.rglob("*"))
    found = new(docs, *arguments)
    assert found.exit_code > 0
    assert words in found.output
    assert sorted(docs.rglob("*")) == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--group", "qqq"], "--group: there is no “qqq”. Choose one of: leads (Clinical leads)."),
        ([], "Group of roles is missing: say --group …. Choose one of: leads (Clinical leads)."),
    ],
    ids=["unknown", "missing"],
)
def test_a_choice_of_ids_says_what_they_are_called(arguments: list[str], words: str, docs: Path) -> None:
    """Nobody knows a group by its id."""
    roles = docs / "data" / "roles.yml"
    roles.write_text(roles.read_text(encoding="utf-8").replace("en: Leads", "en: Clinical leads"), encoding="utf-8")
    assert words in new(docs, "role", "x", *TITLES, *arguments).output


@pytest.mark.parametrize("kind", ["practice", "praksis", "Praktijk"])
def test_a_kind_may_be_named_in_any_language(kind: str, docs: Path) -> None:
    """The stub has the kind's own name."""
    assert new(docs, kind, "trial", *TITLES).exit_code == 0
    assert (docs / "en/practices/a-trial.md").read_text(encoding="utf-8").startswith("---\nkind: practice\n")


def test_it_ends_with_what_comes_next(docs: Path) -> None:
    """Where the facts stand, and at which address the text is shown; with a translation that comes later too."""
    lines = new(docs, "practice", "trial", "--languages", "da,en", *TITLES[2:]).output.splitlines()
    place = "docs/da/praksis/en-proeve-den-foerste.md alone: it is the original."
    assert [line.endswith(place) for line in lines].count(True) == 1
    assert lines[-1].startswith("To see it, add en/practices/a-trial/ to "), "in the language of who asks"
    lines = new(docs, "practice", "trial", "--languages", "nl", *TITLES[:2]).output.splitlines()
    assert [line.endswith(place) for line in lines].count(True) == 1
    assert lines[-1].startswith("To see it, add nl/praktijken/een-proef/ to ")


def typed(docs: Path, keys: bytes, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run the command at a terminal at which these keys are typed."""
    keyboard, terminal = pty.openpty()
    os.write(keyboard, keys)
    command = [program("vademecum"), "new", *arguments, "--docs-dir", str(docs)]
    done = subprocess.run(
        command,
        stdin=terminal,
        capture_output=True,
        env=surroundings(**more),
        encoding="utf-8",
        check=False,
        timeout=60,
    )
    os.close(keyboard)
    os.close(terminal)
    return done


def test_nothing_typed_is_asked_again(docs: Path) -> None:
    """With the way out, where there is one: a text in fewer languages."""
    done = typed(docs, b"A\n\nEen\nEt\n\n\n\n\n", "practice", "trial")
    assert (done.returncode, done.stdout.count("Title in Dutch")) == (0, 2), done.stderr
    assert "Stop with Ctrl+C and add --languages da,en." in done.stdout


def test_who_stops_is_told_that_nothing_was_made(docs: Path) -> None:
    """At the end of what is typed, as with Ctrl+C."""
    done = typed(docs, b"A\n\x04", "practice", "trial")
    assert (done.returncode, done.stderr) == (130, "\nStopped. Nothing was made.\n")
    assert not [path for path in docs.rglob("*.md") if "id: trial\n" in path.read_text(encoding="utf-8")]


def test_a_terminal_is_asked(docs: Path) -> None:
    """One question for each answer that is missing; one that is no choice is asked again."""
    done = typed(docs, b"A\nEen\nEt\nleeds\nleads\n\n\n\n\n\n", "role", "trial")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Group of roles: leads\n" in done.stdout
    assert "Choose one of: leads." in done.stdout
    assert read_site(docs, environment={}).catalogue.entries["role:trial"].names["da"] == "Et"  # type: ignore[union-attr]


def front(docs: Path) -> dict[str, object]:
    """The front matter of the original of the trial."""
    (value,) = (
        text.record.front.value
        for entry, text in read_site(docs, environment={}).catalogue.texts()  # type: ignore[union-attr]
        if entry.id == "trial" and text.record.path.startswith("nl/")
    )
    assert isinstance(value, dict)
    return value


@pytest.mark.parametrize("kind", WRITTEN)
def test_facts_that_name_entries_are_said_with_flags(kind: str, docs: Path) -> None:
    """Of every kind, under the keys that it has; commas and gaps may part them, and each counts once."""
    given = {naming.key: known_id(naming.kind, docs) for naming in named_by(kind)}
    flags = [word for key, name in given.items() for word in (f"--{key}", f"{name},{name} ")]
    found = new(docs, kind, "trial", *TITLES, *WANTED.get(kind, []), *flags)
    assert found.exit_code == 0, found.output
    assert codes(docs) == set()
    assert given
    assert {key: front(docs)[key] for key in given} == {key: [name] for key, name in given.items()}


def known_id(kind: str, docs: Path) -> str:
    """An id of a kind on the site."""
    entries = read_site(docs, environment={}).catalogue.entries.values()  # type: ignore[union-attr]
    return next(entry.id for entry in entries if entry.kind == kind)


def test_a_translation_may_name_the_original_that_is_there(docs: Path) -> None:
    """It is true; a language that has another text is not the original, and that is said."""
    assert new(docs, "practice", "trial", *TITLES, "--original", "da", "--languages", "da").exit_code == 0
    wrong = new(docs, "practice", "trial", *TITLES, "--original", "nl", "--languages", "nl")
    assert "The original of practice:trial is in “da” already: leave out --original." in wrong.output
    right = new(docs, "practice", "trial", *TITLES, "--original", "da", "--languages", "nl")
    assert (right.exit_code, (docs / "nl/praktijken").is_dir()) == (0, True)


def test_facts_stand_in_the_original_alone(docs: Path) -> None:
    """In whatever language that is."""
    assert new(docs, "practice", "trial", *TITLES, "--original", "da", "--roles", "cnio,cmio").exit_code == 0
    found = [path for path in docs.rglob("*.md") if "roles: [cnio, cmio]\n" in path.read_text(encoding="utf-8")]
    assert [path.stem for path in found] == ["en-proeve-den-foerste"]


def test_a_terminal_is_asked_which_entries_it_concerns(docs: Path) -> None:
    """With those that there are; an unknown one is asked again at once, and Enter takes what may have been meant."""
    done = typed(docs, b"guidance\ncnio, cmoi\n\n\nadoptio\n\n", "practice", "trial", *TITLES)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Roles that it is for: cmio, cnio" in done.stdout
    assert "Several with commas, or Enter for none: There is no “cmoi”. Did you mean cmio?\n" in done.stdout
    assert "\nEnter for these [cnio, cmio]: " in done.stdout
    assert (front(docs)["roles"], front(docs)["concepts"]) == (["cnio", "cmio"], ["adoption"])
    assert front(docs)["competencies"] == [], "as other practices have some"


def test_what_nothing_is_like_is_asked_again(docs: Path) -> None:
    """Enter then leaves it out."""
    done = typed(docs, b"\nqqqq\n\n\n\n", "practice", "trial", *TITLES)
    assert (done.returncode, "There is no “qqqq”.\n" in done.stdout) == (0, True), done.stdout + done.stderr
    assert front(docs)["roles"] == []


def test_a_question_mark_shows_what_there_is(docs: Path) -> None:
    """All of it, or what has a word in any language; then the same is asked again."""
    done = typed(docs, b"\n?\n? CNI\n?qqqq\ncnio\n\n\n", "practice", "trial", *TITLES)
    assert done.returncode == 0, done.stdout + done.stderr
    ask = "Several with commas, or Enter for none: "
    assert f"{ask}cmio\ncnio\n{ask}cnio\n{ask}Nothing here is called “qqqq”.\n{ask}" in done.stdout
    assert front(docs)["roles"] == ["cnio"]


def test_a_long_list_is_shown_when_asked_for(docs: Path) -> None:
    """It is not printed before; an unknown id is answered with the way to it, at the prompt and as a flag."""
    concepts = "".join(f"thing-{n}: {{en: {{label: thing {n}, definition: D.}}}}\n" for n in range(50))
    path = docs / "data/concepts.yml"
    path.write_text(path.read_text(encoding="utf-8") + concepts, encoding="utf-8")
    done = typed(docs, b"\n\n\nqqqq\n? 4 thing\nthing-4\n", "practice", "trial", *TITLES)
    assert "Several with commas, ? to see all, or Enter for none: " in done.stdout, done.stdout + done.stderr
    assert "There is no “qqqq”. None is like it. Type ? to see all, or ? and a word to look for.\n" in done.stdout
    assert "thing-4 (thing 4)\n" in done.stdout
    assert "thing-5" not in done.stdout
    assert front(docs)["concepts"] == ["thing-4"]
    refused = new(docs, "practice", "other", *TITLES, "--concepts", "qqqq")
    words = "--concepts: there is no “qqqq”. None is like it: “vademecum list concepts” shows what there is.\n"
    assert (refused.exit_code, refused.output.endswith(words)) == (2, True)


def test_what_was_said_is_not_asked(docs: Path) -> None:
    """Nor are facts of a plain page, which shows none of them, nor those of a translation."""
    said = ["--statement", "law", "--roles", "cmio", "--competencies", "", "--concepts", ""]
    done = typed(docs, b"", "practice", "trial", *TITLES, *said)
    assert (done.returncode, "Enter for none" in done.stdout) == (0, False), done.stdout + done.stderr
    assert typed(docs, b"", "page", "other", *[word.replace("n=A", "n=B") for word in TITLES]).returncode == 0
    gone = ["remove", "practice:clinical-ownership", "--language", "da", "--docs-dir", str(docs)]
    assert CliRunner().invoke(main, gone).exit_code == 0
    done = typed(docs, b"", "practice", "clinical-ownership", "--languages", "da", "--title", "da=Ejerskab")
    assert (done.returncode, "Enter for none" in done.stdout) == (0, False), done.stdout + done.stderr


def test_a_dane_is_asked_in_danish_first(docs: Path) -> None:
    """And is told which text is the original, and how to choose another; names stand beside ids."""
    keys = b"Et\nEen\nA\nguidance\n\n\n\n"
    done = typed(docs, keys, "practice", "trial", LC_ALL="da_DK.UTF-8", LANGUAGE="da")
    assert done.returncode == 0, done.stdout + done.stderr
    first, *_ = done.stdout.splitlines()
    assert first == (
        "Teksten på nederlandsk er originalen, de andre er oversættelser. Skal det være en anden: --original da"
    )
    places = [done.stdout.index(f"Titel på {name}") for name in ("dansk", "nederlandsk", "engelsk")]
    assert places == sorted(places)
    assert "Hvad det er: law (Lov), guidance (Vejledning), opinion" in done.stdout
    assert " da/praksis/et/ " in done.stdout
    assert front(docs)["statement"] == "guidance"


def test_no_fact_is_stated_that_nobody_stated(docs: Path) -> None:
    """Whatever other texts of the kind say; what is said stands in the original."""
    assert new(docs, "practice", "trial", *TITLES).exit_code == 0
    assert not {"statement", "countries"} & {*front(docs)}
    docs = copy_again(docs)
    said = ["--statement", "opinion", "--countries", "dk, eu"]
    assert new(docs, "practice", "trial", *TITLES, *said).exit_code == 0
    assert (front(docs)["statement"], front(docs)["countries"]) == ("opinion", ["dk", "eu"])


def test_a_post_is_nobody_s_until_its_author_is_named(docs: Path) -> None:
    """Other posts of the site have an author."""
    assert new(docs, "post", "trial", *TITLES).exit_code == 0
    assert "authors" not in front(docs)
    assert codes(docs) == set()


def copy_again(docs: Path) -> Path:
    """The same small site in another folder."""
    copy(CLEAN, docs.parent / "again")
    return docs.parent / "again"


def test_a_dane_names_things_as_danish_does(docs: Path) -> None:
    """Countries, languages, and entries by their titles; gaps part no two of them."""
    title = read_site(docs, environment={}).catalogue.entries["term:adoption"].title("da")  # type: ignore[union-attr]
    keys = f"\nDanmark, Nederlandene\nCMIO, klinisk leder\n\n\n{title}\n".encode()
    more = {"LC_ALL": "da_DK.UTF-8", "LANGUAGE": "da"}
    said = ["--countries", "Danmark, nederlandene", "--original", "nederlandsk", "--languages", "Engelsk,dansk,nl"]
    done = typed(docs, keys.replace(b"Danmark, Nederlandene\n", b""), "practice", "trial", *TITLES, *said, **more)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "“klinisk leder” findes ikke" in done.stdout.replace("»", "”").replace("«", "“")
    assert (front(docs)["countries"], front(docs)["roles"]) == (["dk", "nl"], ["cmio"])
    assert front(docs)["concepts"] == ["adoption"]
