"""Takes sites with former names; checks which old addresses and ids lead on, and to what."""

from collections.abc import Mapping
from pathlib import Path

from tests.sites import PUBLIC, catalogue_of, text
from vademecum.catalogue import Edition, EditionView, views
from vademecum.projections.forwards import Forward, former_ids, forwards

LAW = """\
accessibility:
  name: {nl: Toegankelijkheidswet}
  country: nl
  asks: {nl: Iets.}
  sources: []
  checked: 2026-01-01
  formerly: [a11y, da/lovgivning/gammel/]
"""


def seen(folder: Path, files: Mapping[str, str | bytes], edition: Edition = PUBLIC) -> Mapping[str, EditionView]:
    """What each language shows of these files."""
    return views(catalogue_of(folder, files), edition)


def addresses(folder: Path, files: Mapping[str, str | bytes], edition: Edition = PUBLIC) -> dict[str, str]:
    """By old address, the entry that is there now."""
    return {forward.address: forward.ref for forward in forwards(seen(folder, files, edition))}


def test_a_former_id_was_an_address_in_every_language(tmp_path: Path) -> None:
    """That shows the entry: a post has no page where it has no text."""
    files = {
        "nl/praktijken/a.md": text("practice", "a", formerly=["b"]),
        "nl/blog/p.md": text("post", "p", date="2026-01-01", formerly=["q"]),
    }
    assert addresses(tmp_path, files) == {
        "nl/praktijken/b": "practice:a",
        "da/praksis/b": "practice:a",
        "en/practices/b": "practice:a",
        "nl/blog/q": "post:p",
    }


def test_facts_lead_on_too(tmp_path: Path) -> None:
    """From the address that is written, and from those that follow from the id."""
    found = forwards(seen(tmp_path, {"data/law.yml": LAW}))
    assert Forward("da/lovgivning/gammel", "da", "law:accessibility") in found
    assert [forward.address for forward in found] == [
        "da/lovgivning/a11y",
        "da/lovgivning/gammel",
        "en/law/a11y",
        "nl/wetgeving/a11y",
    ]


def test_what_is_written_goes_before_what_follows_from_an_id(tmp_path: Path) -> None:
    """An author knows what stood there."""
    files = {
        "nl/praktijken/a.md": text("practice", "a", formerly=["old"]),
        "nl/praktijken/b.md": text("practice", "b", formerly=["praktijken/old"]),
    }
    assert addresses(tmp_path, files)["nl/praktijken/old"] == "practice:b"


def test_a_name_that_was_handed_on_leads_to_the_last(tmp_path: Path) -> None:
    """In one step, whether the entry between is withdrawn; an edition that shows it leads there."""
    files = {
        "nl/praktijken/a.md": text("practice", "a", formerly=["b"]),
        "nl/praktijken/b.md": text("practice", "b", formerly=["c", "praktijken/oud"], draft=True),
    }
    assert former_ids(seen(tmp_path, files)) == {"practice:b": "practice:a", "practice:c": "practice:a"}
    assert addresses(tmp_path, files)["nl/praktijken/oud"] == "practice:a"
    assert former_ids(seen(tmp_path, files, Edition(drafts=True))) == {"practice:c": "practice:b"}


def test_what_is_hidden_has_no_old_names(tmp_path: Path) -> None:
    """Neither an id nor an address, until it is shown."""
    site = (
        "title: H\nversion: '1'\nid_base: https://e.example/\nlanguages: {nl: {name: Nederlands}}\naudiences: [board]\n"
    )
    files = {
        "data/site.yml": site,
        "nl/a.md": text("practice", "a", formerly=["b", "practice/c"], audience="board"),
    }
    assert (former_ids(seen(tmp_path, files)), addresses(tmp_path, files)) == ({}, {})
    assert addresses(tmp_path, files, Edition("board")) == {
        "nl/practice/b": "practice:a",
        "nl/practice/c": "practice:a",
    }
