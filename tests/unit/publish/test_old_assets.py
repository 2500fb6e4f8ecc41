"""Takes a published site and the next one; checks which files of the old one go on, and for how long."""

from collections.abc import Mapping
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from tests.unit.publish.sites import bytes_in
from vademecum.publish import carry_over, old_files
from vademecum.publish.old_assets import DAYS, MOST, RECORD
from vademecum.publish.policy import may_be_published

TODAY = date(2026, 11, 23)


def named(content: bytes, name: str = "assets/vademecum-box.{}.js") -> str:
    """The path of a file with this content, as a build names it."""
    return name.format(sha256(content).hexdigest()[:10])


def lay_out(site: Path, files: Mapping[str, bytes]) -> Path:
    for name, content in files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(content)
    return site


def carried(tmp_path: Path, files: Mapping[str, bytes], *, today: date = TODAY) -> dict[str, bytes]:
    """What an otherwise empty new site holds after such an old one, but for the record."""
    old, new = lay_out(tmp_path / "old", files), tmp_path / "new"
    new.mkdir()
    carry_over(old, new, may_be_published, today)
    found = bytes_in(new)
    assert old_files(new) == set(found)
    return {name: content for name, content in found.items() if name != RECORD}


@pytest.mark.parametrize(
    "name",
    [
        "assets/vademecum.{}.css",
        "assets/vademecum-box.{}.js",
        "assets/stylesheets/main.{}.min.css",
    ],
)
def test_what_open_pages_ask_for_goes_on(tmp_path: Path, name: str) -> None:
    """The theme's scripts and style sheets, byte for byte."""
    files = {named(b"a{}", name): b"a{}"}
    assert carried(tmp_path, files) == files


@pytest.mark.parametrize(
    "name",
    [
        "nl/index.html",
        "nl/search/names.js",
        "nl/search/full/fragment/nl_{}.pf_fragment",
        "assets/photo.{}.png",
        "assets/vademecum.svg",
        "assets/report.{}.js",
        "nl/assets/vademecum.{}.css",
        "assets/deeper/vademecum.{}.css",
    ],
)
def test_what_may_hold_texts_goes(tmp_path: Path, name: str) -> None:
    """Pages, search and what authors brought: a text that was taken away does not live on in an old file."""
    assert carried(tmp_path, {named(b"a{}", name): b"a{}"}) == {}


def test_a_file_that_somebody_changed_goes(tmp_path: Path) -> None:
    """Its name then tells that it is not what was built."""
    assert carried(tmp_path, {named(b"a{}"): b"fetch('//elsewhere')"}) == {}


def test_what_no_policy_allows_today_goes(tmp_path: Path) -> None:
    """An old style sheet is held to the rules of the new build, and does not stop it."""
    sheet = b"a { background: url(https://elsewhere.example/a.png) }"
    assert carried(tmp_path, {named(sheet, "assets/vademecum.{}.css"): sheet}) == {}


def test_links_are_not_followed(tmp_path: Path) -> None:
    """Neither a linked file nor a linked folder brings anything in from elsewhere."""
    content = b"a{}"
    lay_out(tmp_path / "elsewhere", {named(content): content})
    lay_out(tmp_path / "old", {"assets/vademecum.css": b""})
    (tmp_path / "old" / named(content)).symlink_to(tmp_path / "elsewhere" / named(content))
    assert carried(tmp_path, {}) == {}
    (tmp_path / "linked").mkdir()
    (tmp_path / "linked" / "assets").symlink_to(tmp_path / "elsewhere" / "assets", target_is_directory=True)
    (tmp_path / "next").mkdir()
    carry_over(tmp_path / "linked", tmp_path / "next", may_be_published, TODAY)
    assert bytes_in(tmp_path / "next") == {}


def test_nothing_old_writes_nothing(tmp_path: Path) -> None:
    """A build of the same sources over their own site gives the same bytes, without a record."""
    files = {named(b"a{}"): b"a{}"}
    old, new = lay_out(tmp_path / "old", files), lay_out(tmp_path / "new", files)
    carry_over(old, new, may_be_published, TODAY)
    assert bytes_in(new) == files
    assert old_files(new) == frozenset()


def test_first_site_has_nothing_old(tmp_path: Path) -> None:
    """Where no site was, nothing is copied."""
    (tmp_path / "new").mkdir()
    carry_over(tmp_path / "old", tmp_path / "new", may_be_published, TODAY)
    assert bytes_in(tmp_path / "new") == {}


def test_an_old_file_stays_for_some_weeks(tmp_path: Path) -> None:
    """Its days count from the first site that does not use it, however often is built; then it goes."""
    day, site = TODAY, lay_out(tmp_path / "0", {named(b"a{}"): b"a{}"})
    for number, days in enumerate([0, 1, DAYS - 1, 1], start=1):
        day += timedelta(days)
        assert set(bytes_in(site)) >= {named(b"a{}")}
        site, before = tmp_path / str(number), site
        site.mkdir()
        carry_over(before, site, may_be_published, day)
    assert bytes_in(site) == {}


def test_a_file_in_use_again_is_not_old(tmp_path: Path) -> None:
    """After a change was taken back, the record does not name it, and the other version is old."""
    first, second = {named(b"a{}"): b"a{}"}, {named(b"b{}"): b"b{}"}
    sites = [lay_out(tmp_path / str(number), files) for number, files in enumerate([first, second, first])]
    carry_over(sites[0], sites[1], may_be_published, TODAY)
    carry_over(sites[1], sites[2], may_be_published, TODAY + timedelta(1))
    assert old_files(sites[1]) == {RECORD, *first}
    assert old_files(sites[2]) == {RECORD, *second}


@pytest.mark.parametrize("record", [b"", b"{", b"[]", b'{"a": 1}', b'{"a": "soon"}', b"\xff"])
def test_a_spoiled_record_makes_files_old_from_today(tmp_path: Path, record: bytes) -> None:
    """Whatever it says, the build goes on and what is there stays as long as any old file."""
    files = {named(b"a{}"): b"a{}"}
    assert carried(tmp_path, {**files, RECORD: record}) == files


def test_a_record_names_no_way_out(tmp_path: Path) -> None:
    """A path that leads elsewhere is no file of the theme."""
    lay_out(tmp_path, {"secret.txt": b"secret"})
    assert carried(tmp_path, {RECORD: b'{"../secret.txt": "2026-11-23"}'}) == {}


def test_the_number_of_old_files_is_bounded(tmp_path: Path) -> None:
    """Where the theme changes from minute to minute, the newest old files stay."""
    older = {named(b"%d" % number): b"%d" % number for number in range(MOST)}
    middle = tmp_path / "middle"
    middle.mkdir()
    carry_over(lay_out(tmp_path / "first", older), middle, may_be_published, TODAY)
    lay_out(middle, {named(b"new"): b"new"})
    (tmp_path / "last").mkdir()
    carry_over(middle, tmp_path / "last", may_be_published, TODAY + timedelta(1))
    found = bytes_in(tmp_path / "last")
    assert named(b"new") in found
    assert len(found) == MOST + 1
