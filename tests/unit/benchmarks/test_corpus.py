"""The benchmark's articles: the same each time, the same in both dialects, and without a fault."""

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from benchmarks.corpus import Corpus
from benchmarks.sites import DIALECTS, write_sites
from vademecum.site import read_site

SIZE = 20
_REFERENCE = re.compile(r"\[\[[^\]]+\]\]|\[@[^\]]+\]|\(\[[^\]]+\]\([^)]+\)\)|\[[^\]^]+\]\([^)]+\)")


@pytest.fixture(scope="module")
def files() -> Mapping[str, Mapping[str, str]]:
    """The files of both sites by name and path."""
    return {name: dict(made(Corpus(SIZE))) for name, made in DIALECTS.items()}


@pytest.mark.parametrize("name", DIALECTS)
def test_the_same_number_gives_the_same_bytes(name: str, files: Mapping[str, Mapping[str, str]]) -> None:
    """Two corpora of one size do not differ in a character."""
    assert dict(DIALECTS[name](Corpus(SIZE))) == files[name]


def test_another_number_gives_other_articles() -> None:
    """What an article leads to depends on how many there are."""
    assert Corpus(SIZE).articles[0] != Corpus(2 * SIZE).articles[0]


def test_both_dialects_have_the_same_articles(files: Mapping[str, Mapping[str, str]]) -> None:
    """Texts stand under the same paths; only terms, which Vademecum makes of facts, are pages in one of them alone."""
    corpus = Corpus(SIZE)
    terms = {f"docs/{corpus.path(term, code)}" for term in corpus.of_kind("term") for code in corpus.words}
    ours, plain = ({path for path in files[name] if path.endswith(".md")} for name in ("vademecum", "by-hand"))
    assert plain - ours == terms | {"docs/index.md"}
    assert not ours - plain


def test_both_dialects_have_the_same_words(files: Mapping[str, Mapping[str, str]]) -> None:
    """An article differs in references and citations only."""
    texts = [path for path in files["vademecum"] if path.endswith(".md")]
    for path in texts:
        ours, plain = (_REFERENCE.sub("", files[name][path]).split() for name in ("vademecum", "by-hand"))
        assert ours == plain, path


def test_an_article_has_the_promised_length(files: Mapping[str, Mapping[str, str]]) -> None:
    """The middle article of each language has 800 to 1,100 words."""
    for code in Corpus(SIZE).words:
        lengths = sorted(
            len(text.split("---\n", 2)[2].split())
            for path, text in files["vademecum"].items()
            if path.startswith(f"docs/{code}/") and not path.endswith("index.md")
        )
        assert 800 <= lengths[len(lengths) // 2] <= 1100


def test_the_articles_have_no_fault(tmp_path: Path) -> None:
    """No rule finds anything in them."""
    write_sites(SIZE, tmp_path)
    assert [*read_site(tmp_path / "vademecum" / "docs").report] == []
