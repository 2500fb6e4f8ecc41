"""Takes each rule's sample in each language; holds it to breaking that rule where it is said to, and to mending it."""

import re
from pathlib import Path

import pytest

from tests.builds import copy
from tests.scenarios.samples import change_places, lines, mend, read, speak
from tests.scenarios.test_problems import CLEAN, CODES, PROBLEMS, problem_site
from vademecum.checks import RULES
from vademecum.explanation import translated
from vademecum.languages import SPOKEN, messages_for
from vademecum.rule import Sample
from vademecum.site import read_site
from vademecum.sources import MANIFEST

pytestmark = [pytest.mark.parametrize("language", SPOKEN), pytest.mark.parametrize("code", CODES)]

TEXTS = {path.relative_to(CLEAN).as_posix() for path in CLEAN.glob("en/*/*.md")}
"""All English texts of the clean site but the front page, whose link is a path to an English text."""

PROSE = re.compile(r"^(?:title: (?!CNIO$)|summary: |#+ |- \[ \] |!\[\w)", re.MULTILINE)
"""What begins words that a reader of a text sees."""


def codes(docs: Path) -> list[str]:
    """The codes of the problems in a folder of texts."""
    return [found.code for found in read_site(docs, environment={}).report]


def shown(code: str, language: str) -> Sample:
    """The sample of a rule in a language."""
    return translated(RULES[code].sample, messages_for(language))


def site(code: str, language: str, folder: Path) -> Path:
    """The texts that break a rule in a language: those of `changes.LANGUAGE`, or the English ones with its words."""
    own = PROBLEMS / code / f"changes.{language}"
    if own.is_dir():
        copy(CLEAN, folder / "docs")
        copy(own, folder / "docs")
        return folder / "docs"
    docs = problem_site(code, folder)
    sample = RULES[code].sample
    speak(docs, sample, language)
    if sample.file != shown(code, language).file:
        for part in folder.iterdir():
            change_places(part, TEXTS | {sample.file} | changed(code), language)
    return docs


def changed(code: str) -> set[str]:
    """The paths of all files in which the site of a rule differs from the clean one."""
    removed, parts = PROBLEMS / code / "removed.txt", [PROBLEMS / code / name for name in ("changes", "copy", "below")]
    found = {path.relative_to(part).as_posix() for part in parts for path in part.rglob("*.*") if path.is_file()}
    return found | {*(removed.read_text(encoding="utf-8").splitlines() if removed.is_file() else ())}


def test_what_fails_stands_where_the_problem_is_reported(code: str, language: str, tmp_path: Path) -> None:
    """The site that breaks the rule has these lines, and the problem's line is one of them."""
    docs, sample = site(code, language, tmp_path), shown(code, language)
    (found,) = read_site(docs, environment={}).report
    assert found.span.file == f"docs/{sample.file}"
    if sample.fails:
        assert found.span.line in lines(read(docs / sample.file), sample.fails)


def test_what_passes_mends_it(code: str, language: str, tmp_path: Path) -> None:
    """With these lines, or this name, in the place of the others the site has no problem at all."""
    docs = site(code, language, tmp_path)
    assert codes(docs) == [code]
    mend(docs, shown(code, language))
    assert codes(docs) == []


def test_a_sample_is_short(code: str, language: str) -> None:
    """At most a dozen lines, none longer than a terminal shows."""
    sample = shown(code, language)
    for piece in (sample.fails, sample.passes):
        assert len(piece.splitlines()) <= 12
        assert max(map(len, piece.splitlines()), default=0) <= 120


def test_a_sample_is_a_text_of_its_language(code: str, language: str) -> None:
    """Or a file that all languages share; only a name that is wrong may be in neither."""
    sample = shown(code, language)
    path = sample.renamed or sample.file
    assert path.startswith((f"{language}/", "data/", MANIFEST))


def test_the_words_of_a_sample_are_in_the_language(code: str, language: str) -> None:
    """Titles, summaries, headings, items and what a picture shows are never the English ones elsewhere."""
    english, own = RULES[code].sample, shown(code, language)
    for piece, words in ((english.fails, own.fails), (english.passes, own.passes)):
        assert (piece != words) == (language != "en") or not PROSE.search(piece)
