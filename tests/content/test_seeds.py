"""Takes the real texts and the hashes of the seeds; holds the texts to words of their own."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.builds import BASE, PROJECT, copy
from tests.content.seeds import HASHES, RUN, hashed, runs, seed_hashes, shared
from vademecum.catalogue import Edition
from vademecum.pages import TreeFile
from vademecum.site import Site, read_site

KNOWN = frozenset(HASHES.read_text(encoding="utf-8").split())
_NAMES = re.compile(r"^ +(?:title|URL): .*$", re.MULTILINE)
"""Title and address of a source are the source's own, and are cited as they are."""

_MARKUP = re.compile(
    r'<cite\b.*?</cite>|<a\b[^>]*rel="external".*?</a>|<sup\b.*?</sup>|<[^>]*>|\]\([^)]*\)|\{[^}]*\}', re.DOTALL
)
SEED = "De brug tussen zorg en techniek begint bij iemand die beide talen echt spreekt en durft te vertalen."
PLANTED = "\nDe **brug** tussen zorg en [[role:cmio|techniek]] begint bij iemand\ndie beide talen kent.\n"
"""A sentence with just eight words of the seed, parted by emphasis, a reference and the end of a line."""


def pages(site: Site) -> Iterator[TreeFile]:
    """Every page of the site, drafts included."""
    return (file for file in site.tree(Edition(drafts=True)) if file.is_page)


def read_as(page: TreeFile) -> str:
    """The words of a page as its readers meet them: without markup, numbers, titles and addresses of sources."""
    return _MARKUP.sub("", str(page.content))


def taken_over(site: Site, hashes: frozenset[str]) -> dict[str, list[str]]:
    """By page, the runs of words that a seed has too."""
    found = {page.path: shared(read_as(page), hashes) for page in pages(site)}
    return {path: same for path, same in found.items() if same}


def test_there_are_hashes_of_the_seeds() -> None:
    """The list of hashes is sorted and holds no text."""
    lines = HASHES.read_text(encoding="utf-8").split("\n")
    assert len(lines) > 3000
    assert lines[:-1] == sorted(set(lines[:-1]))
    assert all(re.fullmatch(r"[0-9a-f]{16}", line) for line in lines[:-1])


def test_no_page_shares_a_run_of_words_with_a_seed(site: Site) -> None:
    """No eight words in a row of any page stand so in a seed."""
    assert taken_over(site, KNOWN) == {}


def test_no_fact_shares_a_run_of_words_with_a_seed() -> None:
    """No eight words in a row of any fact stand so in a seed, but for the titles and addresses of the sources."""
    files = sorted((PROJECT / "docs" / "data").glob("*.yml"))
    assert files
    assert {path.name: same for path in files if (same := shared(_facts(path), KNOWN))} == {}


def _facts(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    return _NAMES.sub("", text) if path.name == "sources.yml" else text


def test_a_sentence_of_a_seed_is_found(tmp_path: Path) -> None:
    """Eight words of a seed are found in a text, whatever markup stands between them."""
    (tmp_path / "seed.txt").write_text(SEED, encoding="utf-8")
    docs = tmp_path / "docs"
    copy(BASE, docs)
    page = docs / "nl" / "praktijken" / "klinisch-eigenaarschap.md"
    page.write_text(page.read_text(encoding="utf-8") + PLANTED, encoding="utf-8")
    found = taken_over(read_site(docs), frozenset(seed_hashes(tmp_path)))
    assert found == {
        "nl/praktijken/klinisch-eigenaarschap.md": [
            "de brug tussen zorg en techniek begint bij",
            "brug tussen zorg en techniek begint bij iemand",
            "tussen zorg en techniek begint bij iemand die",
            "zorg en techniek begint bij iemand die beide",
            "en techniek begint bij iemand die beide talen",
        ]
    }


def test_seven_words_of_a_seed_are_not_found() -> None:
    """A shorter run, as any two texts on one subject share, is no finding."""
    hashes = frozenset(hashed(run) for run in runs(SEED))
    assert shared("Zij zegt: de brug tussen zorg en techniek is smal.", hashes) == []
    assert all(len(run.split()) == RUN for run in runs(SEED))


def test_case_punctuation_and_white_space_do_not_count() -> None:
    """The same words in capitals, with other punctuation and on other lines, are the same run."""
    changed = SEED.upper().replace(" ", "\n\t").replace("techniek", "«techniek»").replace(".", "!")
    assert list(runs(changed)) == list(runs(SEED))


def test_script_writes_hashes_of_a_folder(tmp_path: Path) -> None:
    """Run by hand, the script reads a folder and writes the list beside itself."""
    copy(PROJECT / "tests" / "content" / "seeds.py", tmp_path / "seeds.py")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "seed.txt").write_text(SEED, encoding="utf-8")
    subprocess.run([sys.executable, tmp_path / "seeds.py", tmp_path / "texts"], check=True)
    written = (tmp_path / "seed_hashes.txt").read_text(encoding="utf-8").split()
    assert written == seed_hashes(tmp_path / "texts")
