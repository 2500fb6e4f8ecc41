"""Takes finished builds; checks the names of scripts and style sheets, and that pages have them."""

from hashlib import sha256
from pathlib import Path

import pytest

from vademecum_mkdocs.fingerprints import fingerprint

NAME = f"vademecum-a.{sha256(b'body {}').hexdigest()[:10]}.css"


def named(site: Path, page: str) -> str:
    """What stands in a page after the build that had a style sheet, a script of another and a picture."""
    (site / "assets").mkdir(parents=True)
    for name in ("vademecum-a.css", "other.js", "vademecum.svg"):
        (site / "assets" / name).write_text("body {}", encoding="utf-8")
    path = site / "nl" / "index.html"
    path.parent.mkdir()
    path.write_text(page, encoding="utf-8", newline="")
    fingerprint(site)
    return path.read_bytes().decode()


@pytest.mark.parametrize("way", ["", "../", "../../../", "/", "/intranet/kb/"])
@pytest.mark.parametrize(
    "tag", ['<link rel="stylesheet" href="{}">', '<script defer src="{}">', '<template data-script="{}">']
)
def test_a_page_names_the_file_as_it_is_called_now(tmp_path: Path, tag: str, way: str) -> None:
    """At whatever depth, and with its line ends as they were."""
    page = named(tmp_path, f"<p>\r\n{tag.format(f'{way}assets/vademecum-a.css')}")
    assert page == f"<p>\r\n{tag.format(f'{way}assets/{NAME}')}"
    assert sorted(path.name for path in (tmp_path / "assets").iterdir()) == ["other.js", NAME, "vademecum.svg"]


@pytest.mark.parametrize(
    "page",
    [
        '<code>href="assets/vademecum-a.css"</code>',
        '<a href="https://e.org/assets/vademecum-a.css">',
        '<link href="https://e.org/assets/vademecum-a.css">',
        '<script src="../assets/other.js">',
        '<link href="../assets/vademecum.svg">',
    ],
)
def test_other_words_and_files_stay(tmp_path: Path, page: str) -> None:
    """What a text says, another host's file, and what has no fingerprint."""
    assert named(tmp_path, page) == page


def test_other_content_has_another_name(tmp_path: Path) -> None:
    """So no browser shows the old one with a new page."""
    for folder, words in (("a", "body {}"), ("b", "body { }")):
        (tmp_path / folder / "assets").mkdir(parents=True)
        (tmp_path / folder / "assets" / "vademecum.js").write_text(words, encoding="utf-8")
        fingerprint(tmp_path / folder)
    assert len({path.name for path in tmp_path.glob("*/assets/*")}) == 2
