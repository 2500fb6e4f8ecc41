"""Text is text: what could run, load or send is refused where it stands, or reaches readers as the words it is."""

import json
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.server import serving
from tests.builds import build, copy, lay_out, once
from vademecum.publish.policy import scan_site
from vademecum.site import read_site

CLEAN = Path(__file__).parent / "clean" / "docs"
TEXT = "en/practices/clinical-ownership.md"
PLACE = "[[checklist:go-live]]"
LINE = 13
"""The line of `PLACE` in `TEXT`."""

WORDS = """() => [document.body.innerText, document.title,
  ...[...document.images].map(image => image.alt)].join("\\n")"""

REFUSED = {
    "script": ("<script>window.__ran = 1</script>", "html-element"),
    "script on its line": ("\n<script>\nwindow.__ran = 1\n</script>\n", "html-element"),
    "script in a list": ("\n- <script>window.__ran = 1</script>\n", "html-element"),
    "script behind a backslash": ("\\<script>window.__ran = 1</script>", "html-element"),
    "script in a fence that is none": ("\n``` a b !\n<script>window.__ran = 1</script>\n```\n", "html-element"),
    "script in code over lines": ("`one\n<script>window.__ran = 1</script>\ntwo`", "html-element"),
    "script in capitals": ("<SCRIPT>window.__ran = 1</SCRIPT>", "html-element"),
    "script without an end": ("<script src=//example.org/x.js", "html-element"),
    "script in a note": ('\n!!! note "<script>window.__ran = 1</script>"\n    Words.\n', "html-element"),
    "script in a tab": ('\n=== "<script>window.__ran = 1</script>"\n    Words.\n', "html-element"),
    "script in a footnote": ("Words.[^1]\n\n[^1]: <script>window.__ran = 1</script>\n", "html-element"),
    "script in a table": ("\n| a | b |\n| --- | --- |\n| c | <script>window.__ran = 1</script> |\n", "html-element"),
    "image with a handler": ('<img src="x" onerror="window.__ran = 1">', "html-element"),
    "handler on a quiet element": ('<b onmouseover="window.__ran = 1">words</b>', "attribute-unknown"),
    "handler without quotes": ("<b/onmouseover=window.__ran=1>words</b>", "attribute-unknown"),
    "handler over lines": ('<b\nonmouseover\n="window.__ran = 1">words</b>', "attribute-unknown"),
    "handler in braces": ("[words](https://example.org){onclick=window.__ran=1}", "attribute-unknown"),
    "handler on a block": ('Words.\n{: onclick="window.__ran = 1" }', "attribute-unknown"),
    "handler behind a quote": ("[words](https://example.org){it's onclick=window.__ran=1}", "attribute-unknown"),
    "handler behind a slash": ("[words](https://example.org){x/onclick=window.__ran=1}", "attribute-unknown"),
    "handler on a fence": ('\n``` {.text onclick="window.__ran=1"}\nwords\n```\n', "attribute-unknown"),
    "style": ('<b style="position: fixed">words</b>', "attribute-unknown"),
    "javascript:": ("[words](javascript:window.__ran=1)", "link-scheme"),
    "javascript: in capitals": ("[words](JavaScript:window.__ran=1)", "link-scheme"),
    "javascript: by letters": ("[words](java&#115;cript:window.__ran=1)", "link-scheme"),
    "javascript: over lines": ("[words](java\nscript:window.__ran=1)", "link-scheme"),
    "javascript: with a space": ("[words](javascript:window.__ran = 1)", "link-scheme"),
    "javascript: in points": ("[words](<javascript:window.__ran=1>)", "link-scheme"),
    "javascript: defined": ("[words][there]\n\n[there]: javascript:window.__ran=1\n", "link-scheme"),
    "javascript: as a bare address": ("<javascript:window.__ran=1>", "html-element"),
    "vbscript:": ("[words](vbscript:window.__ran=1)", "link-scheme"),
    "data: page": ("[words](data:text/html,<b>words</b>)", "link-scheme"),
    "data: picture": ("![words](data:image/svg+xml;base64,PHN2Zy8+)", "link-scheme"),
    "iframe": ('<iframe src="https://example.org/"></iframe>', "html-element"),
    "object": ('<object data="https://example.org/"></object>', "html-element"),
    "embed": ('<embed src="https://example.org/">', "html-element"),
    "form": ('<form action="https://example.org/"><input name="patient"></form>', "html-element"),
    "refresh": ('<meta http-equiv="refresh" content="0; url=https://example.org/">', "html-element"),
    "base": ('<base href="https://example.org/">', "html-element"),
    "link": ('<link rel="stylesheet" href="https://example.org/x.css">', "html-element"),
    "style sheet": ("<style>body { display: none }</style>", "html-element"),
    "remote image": ("![words](https://example.org/x.png)", "image-foreign"),
    "remote image by label": ("![words][there]\n\n[there]: https://example.org/x.png\n", "image-foreign"),
    "remote image without a scheme": ("![words](//example.org/x.png)", "image-foreign"),
    "remote image in HTML": ('<img src="https://example.org/x.png" alt="words">', "html-element"),
    "drawing in HTML": ("<svg><script>window.__ran = 1</script></svg>", "html-element"),
    "declaration": ("<?php echo 1 ?>", "html-element"),
    "end of the page": ("</article>", "html-element"),
    "template": ("<template><script>window.__ran = 1</script></template>", "html-element"),
}
"""What an author may put into a text, and the rule that it breaks."""

DRAWINGS = {
    "script": "<script>window.__ran = 1</script>",
    "handler": '<rect onload="window.__ran = 1" width="8" height="8"/>',
    "link": '<a href="javascript:window.__ran=1"><rect width="8" height="8"/></a>',
    "page": "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><script/></body></foreignObject>",
    "picture of another host": '<image href="https://example.org/x.png" width="8" height="8"/>',
}

IDS = {
    "id": (TEXT, "id: clinical-ownership", 'id: "<script>"', "id-invalid"),
    "slug": (TEXT, "summary:", 'slug: "<script>"\nsummary:', "id-invalid"),
    "id of a heading": (TEXT, "{#why}", "{#<script>}", "html-element"),
    "id of an item": ("en/checklists/go-live.md", "{#suppliers-known}", "{#<script>}", "html-element"),
    "key of a term": ("data/concepts.yml", "\nadoption:", '\n"<script>":', "id-invalid"),
    "key of a source": ("data/sources.yml", "who-2021:", '"<script>":', "id-invalid"),
    "address of a source": (
        "data/sources.yml",
        "https://example.org/global",
        "javascript:window.__ran=1//",
        "source-url",
    ),
    "folder of a kind": ("data/site.yml", "en: roles}", 'en: "<script>"}', "id-invalid"),
}
"""Where a part of an address is written, what stands there, what is written in its place, and the rule it breaks."""

PROGRAM = """<script>window.__ran='{0}'</script><img src=x onerror="window.__ran='{0}'"><b>{0}</b>"""

Write = Callable[[str], str]


def coded(words: str) -> str:
    """Words as code, in Markdown."""
    return f"`{words}`"


HARMLESS: dict[str, tuple[str, str, str, Write]] = {
    "title": (TEXT, "title: Clinical ownership", "title: {}", json.dumps),
    "summary": (TEXT, "summary: Care chooses for itself.", "summary: {}", json.dumps),
    "heading": (TEXT, "## Why", "## Why {}", coded),
    "code": (TEXT, PLACE, "{} [[checklist:go-live]]", coded),
    "entities": (TEXT, PLACE, "{} [[checklist:go-live]]", escape),
    "reference": (TEXT, PLACE, "[[checklist:go-live|{}]]", coded),
    "alternative": (TEXT, PLACE, "![{}](steps.svg) [[checklist:go-live]]", escape),
    "fence": (TEXT, PLACE, "[[checklist:go-live]]\n\n```\n{}\n```\n", str),
    "term": ("data/concepts.yml", "en: {label: change,", "en: {{label: {},", json.dumps),
    "definition": ("data/concepts.yml", "definition: Something becomes different.", "definition: {}", json.dumps),
    "group": ("data/roles.yml", "en: Leads", "en: {}", json.dumps),
    "level": ("data/competencies.yml", "en: Shaping", "en: {}", json.dumps),
    "source": ("data/sources.yml", "title: Digital transformation", "title: {}", json.dumps),
    "author": ("data/people.yml", "name: The editors", "name: {}", json.dumps),
    "site": ("data/site.yml", "title: Handbook", "title: {}", json.dumps),
    "version": ("data/site.yml", 'version: "1"', "version: {}", json.dumps),
    "language": ("data/site.yml", "en: {name: English}", "en: {{name: {}}}", json.dumps),
}
"""Where words may look like a program: the file, what stands there, what is written instead, and how words go there."""


def changed(folder: Path, path: str, old: str, new: str) -> Path:
    """The clean texts below `folder`, with a change to one of them."""
    copy(CLEAN, folder / "docs")
    file = folder / "docs" / path
    content = file.read_text(encoding="utf-8")
    assert old in content
    file.write_text(content.replace(old, new, 1), encoding="utf-8")
    return folder / "docs"


@pytest.mark.parametrize(("words", "code"), REFUSED.values(), ids=REFUSED)
def test_what_could_act_is_refused(words: str, code: str, tmp_path: Path) -> None:
    """The report names the file, and a line of what was put there."""
    docs = changed(tmp_path, TEXT, PLACE, f"{words} {PLACE}")
    lines = {
        found.span.line for found in read_site(docs).report if (found.span.file, found.code) == (f"docs/{TEXT}", code)
    }
    assert lines & set(range(LINE, LINE + words.count("\n") + 1))


@pytest.mark.parametrize("part", DRAWINGS.values(), ids=DRAWINGS)
def test_a_drawing_that_could_act_is_refused(part: str, tmp_path: Path) -> None:
    """The report names the file of the drawing, and the line."""
    docs = changed(tmp_path, TEXT, PLACE, f"![Steps](steps.svg) {PLACE}")
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg">\n{part}\n</svg>\n'
    (docs / "en/practices/steps.svg").write_text(drawing, encoding="utf-8")
    found = [(problem.span.file, problem.span.line, problem.code) for problem in read_site(docs).report]
    assert ("docs/en/practices/steps.svg", 2, "drawing-active") in found


@pytest.mark.parametrize(("path", "old", "new", "code"), IDS.values(), ids=IDS)
def test_an_id_like_a_program_is_refused(path: str, old: str, new: str, code: str, tmp_path: Path) -> None:
    """The report names the file in which it stands."""
    report = read_site(changed(tmp_path, path, old, new)).report
    assert (f"docs/{path}", code) in [(found.span.file, found.code) for found in report]


def lay_out_programs(folder: Path) -> None:
    """Build the clean site with every one of the harmless programs in it."""
    project = lay_out(folder / "project", CLEAN)
    (project / "docs/en/practices/steps.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"/>\n', encoding="utf-8"
    )
    post = project / "docs/en/blog/first-week.md"
    post.write_text(post.read_text(encoding="utf-8").replace("---\n[", "authors: [editors]\n---\n["), encoding="utf-8")
    for name, (path, old, new, write) in HARMLESS.items():
        file = project / "docs" / path
        content = file.read_text(encoding="utf-8")
        assert old in content, name
        words = new.replace("{}", write(PROGRAM.format(name)), 1).replace("{{", "{").replace("}}", "}")
        kept = "" if PLACE not in old or PLACE in words else PLACE
        file.write_text(content.replace(old, words + kept, 1), encoding="utf-8")
    build(project, "vademecum", "--site-dir", str(folder / "site"))


@pytest.fixture(scope="session")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gives the folder of the site with the programs."""
    return once(tmp_path_factory, "programs", lay_out_programs) / "site"


@pytest.fixture(scope="session")
def seen(browser: Browser, programs: Path) -> dict[str, str]:
    """Gives, by path, what a reader sees and hears of every page; none of them may run a program."""
    pages: dict[str, str] = {}
    with serving(programs, "") as address, browser.new_page() as page:
        for file in sorted(programs.rglob("*.html")):
            path = file.relative_to(programs).as_posix()
            page.goto(address + path.removesuffix("index.html"))
            assert page.evaluate("window.__ran") is None, path
            assert page.locator("b").count() == 0, path
            pages[path] = page.evaluate(WORDS)
    return pages


@pytest.mark.parametrize("name", HARMLESS)
def test_words_like_a_program_are_read(seen: dict[str, str], name: str) -> None:
    """The words reach a page as they are written, and no page runs them."""
    words = " ".join(PROGRAM.format(name).split())
    assert [path for path, text in seen.items() if words in " ".join(text.split())]


def test_words_like_a_program_are_found(browser: Browser, programs: Path) -> None:
    """Search shows them as words, and runs nothing."""
    with serving(programs, "") as address, browser.new_page() as page:
        page.goto(f"{address}en/")
        page.locator("button.vm-find").click()
        page.locator("dialog[open] input").fill("ownership script window")
        page.locator("dialog[open] [role=option]").first.wait_for()
        assert page.evaluate("window.__ran") is None
        assert page.locator("dialog b, dialog script, dialog img").count() == 0


def test_no_page_needs_more_than_the_policy_allows(programs: Path) -> None:
    """The second net, which looks at what was built, finds nothing, and no script in a page."""
    scan = scan_site(programs)
    assert list(scan.findings) == []
    assert scan.hashes.scripts == frozenset()
