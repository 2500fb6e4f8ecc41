"""More than 200 hostile inputs: none runs, reads elsewhere, is published, ends in a traceback or takes long."""

import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser

from tests.browser.server import serving
from tests.builds import copy, lay_out, once, run
from tests.scenarios.hostile.files import FILES, FOLDER, LINKS, SECRET, TEXT
from tests.scenarios.hostile.floods import HUGE, TOKENS, text
from vademecum.checks import RULES
from vademecum.checks.file_type import ALLOWED
from vademecum.languages import SPOKEN, messages_for
from vademecum.reporting import describe
from vademecum.site import read_site

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and limits are those of POSIX")

HERE = Path(__file__).parent
CLEAN = HERE / "clean" / "docs"

WORDS: list[tuple[str, str]] = [
    (words, code)
    for code, all_words in yaml.safe_load((HERE / "hostile/words.yml").read_text(encoding="utf-8")).items()
    for words in all_words
]
VALUES: list[list[str]] = yaml.safe_load((HERE / "hostile/values.yml").read_text(encoding="utf-8"))
HARMLESS: list[list[str]] = yaml.safe_load((HERE / "hostile/harmless.yml").read_text(encoding="utf-8"))

PUBLISHED = (
    ALLOWED - {".md"}
    | {".conf", ".css", ".gz", ".html", ".inv", ".js", ".jsonld", ".ttl", ".woff2", ".xml"}
    | {".pagefind", ".pf_fragment", ".pf_index", ".pf_meta"}
)
"""The endings of the files of a site: what a text may link to, and what our own pages are made of."""

BUILT = ("\\", "(", "a ", "[[", "~~~\n")
"""The tokens that take Markdown longest, or did; building takes seconds in any case."""

LINE = re.compile(r"^(?P<file>docs[^\n]*?):\d+:\d+: (?:error|warning): .+ \[(?P<code>[a-z-]+)\]$", re.MULTILINE)
POLYGLOT = b"GIF89a/*\x01\x00\x01\x00*/=1;window.__pwned=1//;"


def site(folder: Path, write: Callable[[Path], None]) -> Path:
    """The clean texts with something hostile, beside a file that is nobody's business."""
    copy(CLEAN, folder / "docs")
    (folder / "secret.txt").write_text(SECRET, encoding="utf-8")
    write(folder / "docs")
    return folder


def replaced(docs: Path, path: str, old: str, new: str) -> Path:
    """The file in which a stretch is replaced; `TEXT` stands for one of the texts."""
    file = docs / (TEXT if path == "TEXT" else path)
    content = file.read_text(encoding="utf-8")
    assert old in content, (path, old)
    file.write_text(content.replace(old, new, 1), encoding="utf-8")
    return file


def refusals(docs: Path) -> Iterator[tuple[str, str]]:
    """The file and the code of every problem, each of which can be said in every language."""
    for found in read_site(docs, environment={}).report:
        for language in SPOKEN:
            line = describe(found, messages_for(language))
            assert SECRET not in line
            assert "\n" not in line
            assert "\x1b" not in line
        yield found.span.file, found.code


def refused_in_time(folder: Path, code: str) -> None:
    """What the command says: a line with place and code, within the bounds."""
    from tests.scenarios.hostile.limited import MEGABYTES, SECONDS, taken  # noqa: PLC0415

    done = taken(folder, "vademecum", "check", "--no-cache")
    assert done.code in (0, 1), done.words[-2000:]
    assert "Traceback" not in done.words
    assert SECRET not in done.words
    assert code in {found["code"] for found in LINE.finditer(done.words)} | {""}, done.words[:2000]
    assert (done.code, done.seconds < SECONDS, done.megabytes < MEGABYTES) == (int(bool(code)), True, True), done


def test_there_are_enough() -> None:
    """The cases of this fixture, and none that names a rule which there is not."""
    cases = [*WORDS, *VALUES, *HARMLESS, *FILES, *LINKS, *HUGE, *TOKENS, *TOKENS]
    assert len(cases) >= 150
    assert {code for _, code in WORDS} <= set(RULES)


@pytest.mark.parametrize(("words", "code"), WORDS)
def test_words_that_act_are_refused(words: str, code: str, tmp_path: Path) -> None:
    """At the text, and in a second."""
    folder = site(tmp_path, lambda docs: None)
    with (folder / "docs" / TEXT).open("a", encoding="utf-8") as file:
        file.write(f"\n{words}\n")
    begin = time.process_time()
    assert (f"docs/{TEXT}", code) in set(refusals(folder / "docs"))
    assert time.process_time() - begin < 10


@pytest.mark.parametrize(("path", "old", "new", "code"), VALUES)
def test_values_that_act_are_refused(path: str, old: str, new: str, code: str, tmp_path: Path) -> None:
    """At the file in which they stand; no value makes a file of its own."""
    folder = site(tmp_path, lambda docs: None)
    file = replaced(folder / "docs", path, old, new)
    assert (file.relative_to(folder).as_posix(), code) in set(refusals(folder / "docs"))
    assert not list(tmp_path.rglob("pwned"))


@pytest.mark.parametrize(("write", "code"), (LINKS | FILES).values(), ids=LINKS | FILES)
def test_files_that_are_not_what_they_seem_are_refused(
    write: Callable[[Path], None], code: str, tmp_path: Path
) -> None:
    """And nothing of what they lead to is said."""
    folder = site(tmp_path, write)
    assert code in {found for _, found in refusals(folder / "docs")}


@pytest.mark.parametrize(("write", "code"), HUGE.values(), ids=HUGE)
def test_what_is_huge_is_refused_in_time(write: Callable[[Path], None], code: str, tmp_path: Path) -> None:
    """Within ten seconds and 512 MB, with its place."""
    refused_in_time(site(tmp_path, write), code)


@pytest.mark.parametrize("token", TOKENS)
def test_a_token_without_end_is_refused_in_time(token: str, tmp_path: Path) -> None:
    """A megabyte of it; and as much as a text may have is read in time, whether or not something is wrong."""
    refused_in_time(site(tmp_path, text(token * (1_000_000 // len(token)))), "limit-passed")


@pytest.mark.parametrize("token", TOKENS)
def test_a_token_below_the_limit_is_read_in_time(token: str, tmp_path: Path) -> None:
    """As much of it as a text may have, where no single block has too much of it; some are built, too."""
    from tests.scenarios.hostile.limited import MEGABYTES, SECONDS, taken  # noqa: PLC0415

    block = (token * (180 // len(token))).rstrip() + "\n\n"
    folder = lay_out(tmp_path, CLEAN) if token in BUILT else site(tmp_path, lambda docs: None)
    text(block * (120_000 // len(block)))(folder / "docs")
    done = taken(folder, "vademecum", *(["build"] if token in BUILT else ["check", "--no-cache"]))
    assert done.code in (0, 1), done.words[-2000:]
    assert "Traceback" not in done.words
    assert (done.seconds < SECONDS, done.megabytes < MEGABYTES) == (True, True), (done.seconds, done.megabytes)


@pytest.mark.parametrize("name", ["a folder outside", "the root", "its own folder twice", "a picture outside"])
def test_a_build_does_not_follow_links(name: str, tmp_path: Path) -> None:
    """The engine would look for files behind them before anything is checked."""
    folder = lay_out(tmp_path / "project", CLEAN)
    (folder / "secret.txt").write_text(SECRET, encoding="utf-8")
    LINKS[name][0](folder / "docs")
    done = run(folder, "vademecum", "build")
    assert (done.code, "[file-unread]" in done.errors, "Traceback" in done.errors) == (1, True, False)
    assert not (folder / "site").exists()


def lay_out_harmless(folder: Path) -> None:
    """Build the site with all that is harmless in it, for authors whom nobody knows."""
    project = lay_out(folder / "project", CLEAN)
    (project / "secret.txt").write_text(SECRET, encoding="utf-8")
    (project / "docs" / FOLDER / "steps.gif").write_bytes(POLYGLOT)
    (project / "docs" / FOLDER / "notes.html").write_text("<script>window.__pwned=1</script>", encoding="utf-8")
    for path, old, new in HARMLESS:
        replaced(project / "docs", path, old, new)
    settings = (project / "mkdocs.yml").read_text(encoding="utf-8")
    settings = settings.replace("  - vademecum\n", "  - vademecum: {untrusted: true}\n", 1)
    (project / "mkdocs.yml").write_text(settings, encoding="utf-8")
    done = run(project, "vademecum", "build", "--site-dir", str(folder / "site"))
    assert (done.code, "Traceback" in done.errors) == (0, False), done.output + done.errors


@pytest.fixture(scope="session")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the folder of the site with all that is harmless."""
    return once(tmp_path_factory, "hostile", lay_out_harmless) / "site"


def test_nothing_from_elsewhere_is_published(harmless: Path) -> None:
    """No byte of the file beside the texts, and no file of a type that is not listed."""
    files = [path for path in harmless.rglob("*") if path.is_file()]
    assert [path for path in files if SECRET.encode() in path.read_bytes()] == []
    assert {path.suffix for path in files if path.name != ".vademecum"} - PUBLISHED == set()
    assert not list(harmless.rglob("notes.html"))


def test_nothing_runs_in_a_browser(browser: Browser, harmless: Path) -> None:
    """Every page is opened: no program runs, no other host hears of it."""
    heard: list[str] = []
    with serving(harmless, "") as address, browser.new_page() as page:
        page.on("request", lambda request: heard.append(request.url))
        for file in sorted(harmless.rglob("*.html")):
            path = file.relative_to(harmless).as_posix()
            page.goto(address + path.removesuffix("index.html"))
            assert page.evaluate("window.__pwned") is None, path
            assert page.locator("[onclick], [onerror], [onload], [onmouseover], a[href^=javascript]").count() == 0, path
    assert [url for url in heard if not url.startswith((address, "data:", "blob:"))] == []
