"""Takes folders of texts; checks the pipeline from end to end, and the four ways to the date of a build."""

from datetime import date
from pathlib import Path

import pytest

from tests.sites import SITE, catalogue_of, make_docs, text
from vademecum.catalogue import Edition
from vademecum.site import build_date, read_site

HOME: dict[str, str | bytes] = {f"{code}/index.md": text("page", "home", "Words.\n") for code in ("nl", "da", "en")}


def test_a_site_without_a_fault_gives_a_tree(tmp_path: Path) -> None:
    """A front page and a list of contents in each language, and the two at the top."""
    site = read_site(make_docs(tmp_path, HOME))
    assert list(site.report) == []
    assert {"404.html", "index.html", "nl/index.md", "nl/inhoud.md", "da/indhold.md", "en/contents.md"} <= {
        file.path for file in site.tree(Edition())
    }


def test_problems_of_every_stage_are_in_one_report(tmp_path: Path) -> None:
    """Reading, validating, joining and checking; in the order of places."""
    files: dict[str, str | bytes] = {
        "nl/a.md": b"\xff",
        "nl/b.md": text("page", "b", title=""),
        "nl/c.md": text("page", "c", "[[nobody]]"),
        "data/site.yml": f"{SITE}  rol: {{}}\n",
        "data/messages/nl.po": "msgid",
    }
    report = read_site(make_docs(tmp_path, HOME | files)).report
    assert [(problem.span.file, problem.code) for problem in report] == [
        ("docs/data/messages/nl.po", "messages-invalid"),
        ("docs/data/site.yml", "value-unknown"),
        ("docs/nl/a.md", "file-encoding"),
        ("docs/nl/b.md", "type-wrong"),
        ("docs/nl/c.md", "reference-unknown"),
    ]


def test_a_site_without_settings_has_no_catalogue(tmp_path: Path) -> None:
    """What cannot be read at all is reported beside it."""
    docs = make_docs(tmp_path, {"nl/a.md": b"\xff", "data/site.yml": "title: T\n"})
    site = read_site(docs)
    assert site.catalogue is None
    assert site.views(Edition()) == {}
    assert {problem.code for problem in site.report} == {"file-encoding", "key-missing"}


def test_a_folder_that_holds_nothing_has_no_settings(tmp_path: Path) -> None:
    """It is no fault of the program."""
    (problem,) = read_site(tmp_path).report
    assert problem.code == "settings-missing"


def test_places_begin_with_the_name_of_the_folder(tmp_path: Path) -> None:
    """Also where its path ends in none."""
    docs = make_docs(tmp_path, {"nl/a.md": "", "nl/index.md": text("page", "home", "Words.\n")})
    assert {problem.span.file for problem in read_site(docs / "nl" / "..").report} == {"docs/nl/a.md"}


def test_interface_texts_of_a_site_reach_its_pages(tmp_path: Path) -> None:
    """They lie below `data/messages`, and go before the product's own."""
    po = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Practices"\nmsgstr "Manieren"\n'
    docs = make_docs(tmp_path, {"data/messages/nl.po": po, "nl/praktijken/a.md": text("practice", "a")})
    assert read_site(docs).tree(Edition())["nl/praktijken/index.md"].meta["title"] == "Manieren"


DATED = {
    "nl/a.md": text("page", "a", reviewed={"by": "anna", "on": "2026-01-05"}),
    "data/people.yml": "anna: {name: Anna}\n",
}


@pytest.mark.parametrize(
    ("said", "environment", "settings", "expected"),
    [
        (date(2026, 4, 1), {"SOURCE_DATE_EPOCH": "1772409600"}, "2026-02-01", date(2026, 4, 1)),
        (None, {"SOURCE_DATE_EPOCH": "1772409600"}, "2026-02-01", date(2026, 3, 2)),
        (None, {}, "2026-02-01", date(2026, 2, 1)),
        (None, {}, "", date(2026, 1, 5)),
        (None, {"SOURCE_DATE_EPOCH": "today"}, "2026-02-01", date(2026, 2, 1)),
        (None, {"SOURCE_DATE_EPOCH": ""}, "2026-02-01", date(2026, 2, 1)),
    ],
    ids=["said", "environment", "settings", "sources", "no number", "empty"],
)
def test_four_ways_lead_to_the_date_of_a_build(
    tmp_path: Path, said: date | None, environment: dict[str, str], settings: str, expected: date
) -> None:
    """What is said goes before SOURCE_DATE_EPOCH, that before the settings, and those before the sources."""
    site = f"date: {settings}\n{SITE}" if settings else SITE
    catalogue = catalogue_of(tmp_path, DATED | {"data/site.yml": site})
    assert build_date(catalogue, said, environment) == expected


def test_the_epoch_is_read_in_utc(tmp_path: Path) -> None:
    """Its last second belongs to the same day on every machine."""
    catalogue = catalogue_of(tmp_path, DATED)
    assert build_date(catalogue, environment={"SOURCE_DATE_EPOCH": "1772495999"}) == date(2026, 3, 2)
    assert build_date(catalogue, environment={"SOURCE_DATE_EPOCH": "0"}) == date(1970, 1, 1)


def test_a_site_without_any_date_is_of_1970(tmp_path: Path) -> None:
    """So that equal sources give equal bytes."""
    assert build_date(catalogue_of(tmp_path, HOME), environment={}) == date(1970, 1, 1)
