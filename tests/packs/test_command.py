"""Takes what is typed; checks what `vademecum pack` writes, or what it says where it cannot."""

import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.builds import PROJECT, once, run
from tests.matrices import spread_site
from tests.packs.conftest import PARTS, Packs, ask
from tests.packs.reading import facts, outline, pages
from tests.sites import make_docs, text
from tests.unit.facts import FACTS
from vademecum.cli import main


@pytest.fixture
def nowhere(tmp_path: Path) -> Path:
    """Gives the path of a file that is not there."""
    return tmp_path / "made" / "pack.pdf"


def test_parts_stand_in_the_order_in_which_they_were_typed(site: Path, nowhere: Path) -> None:
    """Also where the same option stands before and behind another one; the cover names the meeting."""
    made = ask(
        *(
            "--site",
            site,
            "--language",
            "en",
            "--output",
            nowhere,
            "--title",
            "May & June",
            "--organisation",
            "Ward <3>",
        ),
        *("--brief", "go-live-readiness", "--role", "cio", "--brief", "cyber-nis2", "--calendar", "nl"),
    )
    assert made.exit_code == 0, made.output
    assert made.output == f"Written to {nowhere}.\n"
    assert [title.partition(":")[0] for title, _ in outline(nowhere)] == [
        "For the meeting",
        "Role profile",
        "For the meeting",
        "Legal calendar",
    ]
    assert "May & June" in pages(nowhere)[0] and "Ward <3>" in pages(nowhere)[0]
    assert (facts(nowhere)["Title"], facts(nowhere)["Author"]) == ("May & June", "Ward <3>")


def test_the_same_parts_give_the_same_bytes(packs: Packs, nowhere: Path) -> None:
    """In another process, with another seed for hashes, at another hour."""
    first = packs("da")
    options = ("--site", str(first.site), "--language", "da", "--output", str(nowhere), "--date", "2026-11-22")
    docs = str(PROJECT / "docs")
    done = run(PROJECT, "vademecum", "pack", "--docs-dir", docs, *options, *PARTS, PYTHONHASHSEED="7")
    assert done.code == 0, done.errors
    assert nowhere.read_bytes() == first.path.read_bytes()


def test_a_style_sheet_of_ones_own_comes_last(site: Path, nowhere: Path, tmp_path: Path) -> None:
    """It changes what it names: here the size of the paper."""
    style = tmp_path / "own.css"
    style.write_text("@page { size: A5 }", encoding="utf-8")
    made = ask("--site", site, "--language", "en", "--output", nowhere, "--style", style, "--page", "term:cmio")
    assert made.exit_code == 0, made.output
    assert facts(nowhere)["Page size"].startswith("419.528 x 595.276")


def test_a_matrix_has_the_columns_that_were_asked_for(site: Path, nowhere: Path) -> None:
    """In the order of the matrix."""
    made = ask("--site", site, "--language", "en", "--output", nowhere, "--matrix", "cio,cmio")
    assert made.exit_code == 0, made.output
    head = next(line for line in pages(nowhere)[2].splitlines() if "CMIO" in line)
    assert head.split() == ["Competency", "CMIO", "CIO"]


def test_a_matrix_has_roles_of_all_its_parts(tmp_path_factory: pytest.TempPathFactory, nowhere: Path) -> None:
    """A site with very many roles has them on several pages: a pack has those that were asked for in one table."""
    project = once(tmp_path_factory, "spread-matrix", spread_site) / "project"
    options = ("--docs-dir", project / "docs", "--site", project / "site", "--output", nowhere)
    made = CliRunner().invoke(main, ["pack", *map(str, options), "--matrix", "role-120,role-3"])
    assert made.exit_code == 0, made.output
    lines = [" ".join(line.split()) for line in pages(nowhere)[2].splitlines()]
    assert "Competentie Zorginformaticus 03 Zorginformaticus 120" in lines
    assert "A2 Samenwerken over organisaties 006 4 – Richtinggevend 3 – Leidend" in lines


def test_all_unknown_names_are_said_at_once(site: Path, nowhere: Path) -> None:
    """Each with the nearest that is known; a file that was there stays."""
    nowhere.parent.mkdir()
    nowhere.write_bytes(b"of yesterday")
    made = ask(
        *("--site", site, "--language", "en", "--output", nowhere),
        *(
            "--role",
            "cmoi",
            "--checklist",
            "boardroom",
            "--page",
            "guide:xyz",
            "--calendar",
            "se",
            "--matrix",
            "cmio,zzz",
            "--brief",
            "go-live",
        ),
    )
    assert made.exit_code == 2
    assert made.stderr.splitlines() == [
        "There is no role “cmoi” in the matrix. Did you mean cmio?",
        "There is no checklist “boardroom”. Did you mean boardroom-strategy?",
        "There is no page “guide:xyz”: name it by kind and id, such as guide:yearly-board-review.",
        "There is no legal calendar of “se”. Choose one of: eu, nl, dk, gb.",
        "There is no role “zzz” in the matrix. Choose one of: cmio, cnio, primary-care-it-lead, board-member, "
        "clinical-manager, cio, it-manager, ciso, data-ai-officer, clinical-informatician, clinical-safety-officer, "
        "digital-coach.",
        "There is no checklist “go-live”. Did you mean go-live-readiness?",
    ]
    assert nowhere.read_bytes() == b"of yesterday"
    assert [*nowhere.parent.iterdir()] == [nowhere]


def small(folder: Path, version: str = "1") -> list[str | Path]:
    """Options for a small folder of texts, and one page of a site of it that says it is of a version."""
    docs = make_docs(folder, {**FACTS, "nl/rollen/cmio.md": text("role", "cmio")})
    page = folder / "site" / "nl" / "rollen" / "cmio" / "index.html"
    page.parent.mkdir(parents=True)
    page.write_text(
        "<!doctype html><html lang=nl><title>C</title>"
        "<article class=vm-page><h1>Cmio</h1><div class=vm-body><p>A.</p></div>"
        f"<p class=vm-cite__text>Cmio. Handbook, versie {version} van vandaag.</p></article></html>",
        encoding="utf-8",
    )
    return ["--docs-dir", docs, "--site", folder / "site", "--output", folder / "out.pdf"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            ["--page", "role:cmio", "--site", "elsewhere"],
            "There is no built site in elsewhere: run vademecum build first",
        ),
        ([], "The pack has no parts yet: name one at least, such as --checklist boardroom-strategy."),
        (["--page", "role:cmio", "--language", "fr"], "The site has no language “fr”. Choose one of: nl, da, en."),
        (["--page", "role:cmio", "--language", "da"], "The built site has no "),
    ],
)
def test_what_cannot_be_given_is_said_in_a_sentence(tmp_path: Path, options: list[str], sentence: str) -> None:
    """The exit code is 2, and nothing is written."""
    made = ask(*small(tmp_path), *options)
    assert made.exit_code == 2
    assert made.stderr.startswith(sentence)
    assert made.stderr.count("\n") == 1
    assert not (tmp_path / "out.pdf").exists()


def test_a_site_of_another_version_is_not_taken(tmp_path: Path) -> None:
    """What a board reads would not be what the cover says."""
    assert ask(*small(tmp_path / "a"), "--page", "role:cmio").exit_code == 0
    made = ask(*small(tmp_path / "b", "2"), "--page", "role:cmio")
    assert made.exit_code == 2
    assert "is not of version 1, as the texts are: build the site again." in made.stderr


def test_without_the_extra_it_says_what_to_install(tmp_path: Path) -> None:
    """Other commands work without it."""
    blocked = (
        "import sys; sys.modules['weasyprint'] = sys.modules['tinyhtml5'] = None; from vademecum.cli import main; "
    )
    options = [*map(str, small(tmp_path)), "--page", "role:cmio"]
    done = run(tmp_path, sys.executable, "-c", f"{blocked}main({['pack', *options]!r})")
    assert done.code == 2
    assert done.errors.startswith('This command needs the extra “pack”: pip install "vademecum[pack]". On Debian')
    assert done.errors.count("\n") == 1
    assert not (tmp_path / "out.pdf").exists()
    docs = str(tmp_path / "docs")
    assert run(tmp_path, sys.executable, "-c", f"{blocked}main({['check', '--docs-dir', docs]!r})").errors == ""
