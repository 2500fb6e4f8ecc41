"""Takes pages, style sheets and drawings; checks what is found in them, where, and which policy a site gets."""

import base64
import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vademecum.publish.policy import SENTENCES, Hashes, policy, scan_file, scan_site

Place = tuple[str, int, int]

SVG = 'xmlns="http://www.w3.org/2000/svg"'
STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)


def found(name: str, text: str) -> list[Place]:
    """The code, line and column of every finding in a file."""
    return [(one.code, one.span.line, one.span.column) for one in scan_file(name, text.encode()).findings]


def hashed(text: str) -> str:
    """The source that allows this text in a policy."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


PAGES: dict[str, tuple[str, list[tuple[str, int]], str]] = {
    "style attribute": ("<p style='color:red'>", [("style", 4)], "<p data-style='x' class=style>"),
    "style in capitals": ("<p\n  STYLE=x>", [("style", 3)], "<p>style=x</p>"),
    "style after a quote": ('<p class="a"style="b">', [("style", 13)], '<p class="a style=b">'),
    "handler": ('<p onclick="go()">', [("handler", 4)], '<p data-onclick="go()">'),
    "handler without quotes": ("<p OnClick=go()>", [("handler", 4)], "<p on=x>"),
    "handler after a slash": ("<b/onload=1>", [("handler", 4)], "<img/src=a.png/onload=1><b/on-load/>"),
    "handler after an open quote": ('<b "onload=1 onload=2>', [("handler", 14)], "<b title='\" onload=2'>"),
    "handler on an end tag": ("<p></p onclick=1><i onclick=2>", [("handler", 21)], "<p></p onclick=1>"),
    "script address": ('<a href="javascript:go()">', [("address", 4)], '<a href="javascript.html">'),
    "in capitals": ("<a HREF=JavaScript:go()>", [("address", 4)], "<a title=JavaScript:go()>"),
    "as a reference": ('<a href="jav&#97;script:go()">', [("address", 4)], '<a href="jav&amp;#97;script">'),
    "named reference": ("<a href='javascript&colon;x'>", [("address", 4)], "<a href='x?javascript&colon;x'>"),
    "line break inside": ('<a href="java\nscript:go()">', [("address", 4)], '<a href="java\nscript/go">'),
    "tab and control sign": ('<a href="\x01java&Tab;script:">', [("address", 4)], '<a href="java script:">'),
    "vbscript": ("<a href=' vbscript:x'>", [("address", 4)], "<a href='x#vbscript:x'>"),
    "page in an address": ('<a href="data:text/html,x">', [("address", 4)], '<a href="data:text/plain,x">'),
    "animated address": ('<set to="javascript:x">', [("address", 6)], '<set to="red">'),
    "one of several values": ('<animate values="a;javascript:x">', [("address", 10)], '<animate values="a;b">'),
    "form": ('<form action="javascript:x">', [("address", 7)], "<form>"),
    "iframe": ("<iframe></iframe>", [("embedded", 1)], "<p>iframe</p>"),
    "object": ("<OBJECT data=a.pdf>", [("embedded", 1)], '<a href="object.pdf">'),
    "embed": ("<embed src=a.pdf>", [("embedded", 1)], "<embedded>"),
    "frame": ("<frame>", [("embedded", 1)], "<figure>"),
    "base": ("<base href=/a/>", [("base", 1)], "<basefont>"),
    "refresh": ("<meta http-equiv=' Refresh' content=1>", [("refresh", 1)], "<meta name=refresh content=1>"),
    "refresh later": (
        "<meta http-equiv=refresh content='5; url=a/'>",
        [("refresh", 1)],
        "<noscript><meta http-equiv=refresh content='0; url=../../a/b-c/'></noscript>",
    ),
    **{
        f"refresh to {address}": (f"<meta http-equiv=refresh content='0; url={address}'>", [("refresh", 1)], "<p>")
        for address in ("", "/a/", "//e.example/", "https://e.example/", "javascript:x", "\\\\e.example/", "a b/", "./")
    },
    "form elsewhere": ('<form action="/send">', [("form", 7)], '<form action="#here"><form action="">'),
    "button elsewhere": ("<button formaction=https://e.example>", [("form", 9)], "<button formmethod=dialog>"),
    "form in a dialog": ("<form method=dialog action=a>", [("form", 21)], "<form method=dialog>"),
    "script": ('<script src="https://e.example/a.js"></script>', [("foreign", 9)], '<script src="/a.js"></script>'),
    "style sheet": ("<link rel=StyleSheet href=//e.example>", [("foreign", 22)], "<link rel=stylesheet href=a.css>"),
    "icon": ("<link rel='shortcut icon' href=//e.example>", [("foreign", 27)], "<link rel=icon href=data:image/png,>"),
    "preload": ("<link rel=preload href=//e.example>", [("foreign", 19)], "<link rel=preload href=a as=font>"),
    "preconnect": ("<link rel=preconnect href=//e.example>", [("foreign", 22)], "<link rel=next href=//e.example>"),
    "dns-prefetch": ("<link rel=dns-prefetch href=//e.example>", [("foreign", 24)], "<link rel=me href=//e.example>"),
    "modulepreload": (
        "<link rel=modulepreload href=//e.example>",
        [("foreign", 25)],
        "<link rel=modulepreload href=a>",
    ),
    "manifest": ("<link rel=manifest href=http://e.example>", [("foreign", 20)], "<link rel=manifest href=a>"),
    "two relations": (
        '<link rel="alternate stylesheet" href="https://e.example">',
        [("foreign", 34)],
        '<link rel="alternate " hreflang="nl" href="https://e.example"><link rel=canonical href=https://e.example>',
    ),
    "image": (
        '<img alt="" src="http://e.example/a.png">',
        [("foreign", 13)],
        '<img src="a.png" alt="http://e.example">',
    ),
    "image without scheme": ("<img src=//e.example/a>", [("foreign", 6)], "<img src=/a//e.example>"),
    "image with backslashes": ("<img src='\\\\e.example'>", [("foreign", 6)], "<img src='a\\\\e.example'>"),
    "image in a data address": ("<img src=blob:x>", [("blocked", 6)], "<img src=data:image/png;base64,AA==>"),
    "one of several images": (
        '<img srcset="a.png 1x, //e.example/b.png 2x">',
        [("foreign", 6)],
        '<img srcset="a.png 1x, data:image/png,//e.example 2x">',
    ),
    "preloaded images": ("<link imagesrcset='a, //e.example'>", [("foreign", 7)], "<link imagesrcset='a, b 2x'>"),
    "source": ("<source srcset=//e.example>", [("foreign", 9)], "<source srcset=a.png>"),
    "video": ("<video src=//e.example>", [("foreign", 8)], "<video poster=a.png>"),
    "video of the site": ("<video src=a.mp4>", [("blocked", 8)], "<video>"),
    "audio": ("<audio src=https://e.example>", [("foreign", 8)], "<audio controls>"),
    "track": ("<track src=https://e.example>", [("foreign", 8)], "<track kind=captions>"),
    "image of an input": ("<input type=image src=//e.example>", [("foreign", 19)], "<input type=image src=a.png>"),
    "use": ("<svg><use xlink:href='//e.example#a'/></svg>", [("foreign", 11)], "<svg><use href='#a'/></svg>"),
    "image in a drawing": ("<svg><image href=//e.example></svg>", [("foreign", 13)], "<svg><a href=//e.example></svg>"),
    "paint": ("<svg><path fill='url(//e.example#a)'/></svg>", [("foreign", 12)], "<svg><path fill='url(#a)'/></svg>"),
    "call on a click": ("<a href=b ping='a //e.example'>", [("foreign", 11)], "<a href=//e.example ping=a>"),
    "script in a drawing": ("<svg><script></script></svg>", [("drawing", 6)], "<svg><title>a</title></svg>"),
    "style in a drawing": ("<svg><style>a{}</style></svg>", [("drawing", 6)], "<svg></svg><style>a{}</style>"),
    "import in a style": ("<style>\n@import '//e.example';</style>", [("foreign", 9)], "<style>@import 'a';</style>"),
    "rules for loading": (
        '<script type=speculationrules>{"urls":["//e.example"]}</script>',
        [("foreign", 40)],
        '<script type=speculationrules>{"urls":["/a//b"]}</script>',
    ),
    "in a template": ("<template><p style=a></template>", [("style", 14)], "<template><p></template>"),
    "after a comment": ("<!-- a --><p style=a>", [("style", 14)], "<!-- <p style=a> -->"),
    "after a comment that ends at once": ("<!--><p style=a>", [("style", 9)], "<!-- > <p style=a>-->"),
    "after a comment with a wrong end": ("<!-- --!><p style=a>", [("style", 13)], "<!-- --! ><p style=a>-->"),
    "after words in quotes": ('<!a "><p style=a>', [("style", 10)], '<p title="<!a"><p title="<p style=a>">'),
    "after a title": ("<title></title><p style=a>", [("style", 19)], "<title><p style=a></title>"),
    "after a script": ("<script>'</p>'</script><p style=a>", [("style", 27)], "<script>'<p style=a>'</script>"),
    "after an end in capitals": (
        "<script>1</SCRIPT\n><p style=a>",
        [("style", 5)],
        "<script>'</scripts><p style=a>'</script>",
    ),
    "unclosed script": ("<script>1", [("unclear", 1)], "<script>1</script>"),
    "CDATA": ("<svg><![CDATA[ > ]]></svg>", [("unclear", 6)], "<svg></svg>"),
    "style that is none": ("<select><style></select></style>", [("unclear", 9)], "<style></select></style>"),
    "text in a drawing": ("<svg><title><b></title>", [("unclear", 6)], "<svg><title>&lt;b></title>"),
    "end of noscript": ("<noscript><p title='</noscript>'>", [("unclear", 11)], "<noscript><p title=a></noscript>"),
    "end of noscript in a script": (
        "<noscript><script>'</noscript>'</script>",
        [("unclear", 11)],
        "<script>'</noscript>'</script>",
    ),
    "script in a comment in a script": (
        "<script><!-- '<script>' </script>",
        [("unclear", 1)],
        "<script><!-- 1 </script>",
    ),
    "abandoned element": ("<xmp></xmp>", [("unclear", 1)], "<pre></pre>"),
}
"""By name a page, its findings as code and column, and the nearest page without any."""


@pytest.mark.parametrize("name", PAGES)
def test_page_that_breaks_a_policy_is_found(name: str) -> None:
    """The code, the line and the column of the attribute or element are given."""
    page, expected, _ = PAGES[name]
    places = [(code.removeprefix("policy-"), column) for code, _, column in found("a.html", page)]
    assert places == expected


@pytest.mark.parametrize("name", PAGES)
def test_nearest_page_that_breaks_none_is_not_found(name: str) -> None:
    """What looks like the fault but loads and runs nothing from elsewhere is left alone."""
    assert found("a.html", PAGES[name][2]) == []


SHEETS: dict[str, tuple[str, str, int, str]] = {
    "address": ("a{b:url(//e.example)}", "foreign", 5, "a{b:url(e.png)}"),
    "quoted": ("a{b:URL( 'https://e.example')}", "foreign", 5, "a{b:url('#https://e')}"),
    "escaped": ("a{b:url(\\2f\\2f e.example)}", "foreign", 5, "a{b:url(\\65 )}"),
    "import": ('@import "//e.example";', "foreign", 9, '@import "e.css";'),
    "image set": ('a{b:image-set("//e.example" 1x)}', "foreign", 15, 'a{content:"//e.example"}'),
    "selector": ('[href="//a"]{b:url(//e.example)}', "foreign", 16, '[href^="https://e.example"]{b:c}'),
    "namespace": (
        "a{b:url(http://e.example)}",
        "foreign",
        5,
        '@namespace url(http://e.example);@namespace "http://e";',
    ),
    "font in its address": ("a{src:url(data:font/woff2,x)}", "blocked", 7, "a{b:url(data:image/svg+xml,//e.example)}"),
    "name in escapes": ("a{b:u\\72 l(//e.example)}", "escape", 6, "a\\:b{content:'\\72'}"),
    "letter after a backslash": ("a{b:u\\rl(//e.example)}", "escape", 6, "a{b:\\2014}"),
    "after a comment": ("/* */a{b:url(//e.example)}", "foreign", 10, "/* url(//e.example) */"),
    "after an escaped quote": ('.a\\"{b:url(//e.example)}', "foreign", 8, "a{b:'\\' url(//e.example)'}"),
}
"""By name a style sheet, the code and column of its finding, and the nearest sheet without any."""


@pytest.mark.parametrize("name", SHEETS)
def test_style_sheet_that_loads_from_elsewhere_is_found(name: str) -> None:
    """The code and the place of the address are given."""
    sheet, code, column, _ = SHEETS[name]
    assert found("a.css", f"\n{sheet}") == [(f"policy-{code}", 2, column)]


@pytest.mark.parametrize("name", SHEETS)
def test_nearest_style_sheet_that_loads_nothing_is_not_found(name: str) -> None:
    """Words, names of namespaces, comments and images in their own address are left alone."""
    assert found("a.css", SHEETS[name][3]) == []


@pytest.mark.parametrize(
    ("drawing", "code", "column"),
    [
        ("<script>1</script>", "drawing", 1),
        ("<s:script xmlns:s='http://www.w3.org/2000/svg'/>", "drawing", 1),
        ("<a href='java&#10;script:x'/>", "address", 1),
        (" <g onload='1'/>", "handler", 2),
        ("<image href='//e.example'/>", "foreign", 1),
        ("<g style='fill:url(//e.example)'/>", "foreign", 1),
        ("<style>a{b:url(//e.example)}</style>", "foreign", 29),
        ("<?xml-stylesheet href='//e.example'?>", "foreign", 1),
        ("<iframe xmlns='http://www.w3.org/1999/xhtml'/>", "embedded", 1),
        ("<g>", "unclear", 6),
    ],
)
def test_drawing_that_runs_or_loads_something_is_found(drawing: str, code: str, column: int) -> None:
    """Names count without their prefix; the place is that of the element, or where a drawing breaks off."""
    assert found("a.svg", f"<svg {SVG}>\n{drawing}</svg>")[:1] == [(f"policy-{code}", 2, column)]


def test_script_in_an_entity_is_found() -> None:
    """What a document type declares is read as a browser reads it."""
    assert found("a.svg", f"<!DOCTYPE svg [<!ENTITY a '<script/>'>]><svg {SVG}>&a;</svg>")[0][0] == "policy-drawing"


@pytest.mark.parametrize(
    "drawing", ["<g style='fill:red'/>", "<style>a{}</style>", "<title>script</title>", "<!-- <script/> -->"]
)
def test_plain_drawing_is_not_found(drawing: str) -> None:
    """A drawing of its own may style itself: a page shows it as an image."""
    assert found("a.svg", f"<svg {SVG}>{drawing}</svg>") == []


@pytest.mark.parametrize(
    "tag",
    [
        "<script>",
        "<SCRIPT TYPE='Text/JavaScript '>",
        "<script type=''>",
        "<script type=module>",
        "<script type=importmap>",
        "<script type=speculationrules>",
        "<script language=JavaScript>",
        "<template shadowrootmode=open><script>",
    ],
)
def test_script_that_runs_is_hashed(tag: str) -> None:
    """Also rules for loading, of which a policy decides as of scripts."""
    assert scan_file("a.html", f"{tag}1 < 2</script>".encode()).hashes == Hashes(frozenset({hashed("1 < 2")}))


@pytest.mark.parametrize(
    "page",
    [
        '<script type="application/json">{}</script>',
        "<script type=application/ld+json>{}</script>",
        "<script type=text/template>1</script>",
        "<script type='text/javascript; charset=utf-8'>1</script>",
        "<script language=vb>1</script>",
        "<script src=a.js>1</script>",
        "<script></script>",
        "<template><script>1</script></template>",
        "<!-- <script>1</script> -->",
        "<textarea><script>1</script></textarea>",
    ],
)
def test_script_that_does_not_run_is_not_hashed(page: str) -> None:
    """Data, what a template keeps, and what is only text need no place in the policy."""
    assert scan_file("a.html", page.encode()).hashes == Hashes()


def test_text_is_hashed_as_a_browser_has_it() -> None:
    """All of it, with line breaks of one sign, and no reference resolved."""
    page = b"<template></template><script>\r\n'&lt;'\r\xc3\xa6 </script\t><style> a{}</style>"
    expected = Hashes(frozenset({hashed("\n'&lt;'\næ ")}), frozenset({hashed(" a{}")}))
    assert scan_file("a.html", page).hashes == expected


def test_policy_without_hashes_is_strict() -> None:
    """Everything comes from the site itself, and scripts and styles from its files alone."""
    assert policy(Hashes()) == STRICT


def test_policy_for_webassembly_allows_that_alone() -> None:
    """One source more for scripts, beside their hashes."""
    assert policy(Hashes(), wasm=True) == STRICT.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
    line = policy(Hashes(frozenset({"'sha256-a'"})), wasm=True)
    assert "; script-src 'self' 'sha256-a' 'wasm-unsafe-eval'; " in line


def test_policy_has_its_hashes_in_order() -> None:
    """However they were found, the line is the same."""
    line = policy(Hashes(frozenset({"'sha256-b'", "'sha256-a'"}), frozenset({"'sha256-c'"})))
    assert "; script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self' 'sha256-c'; " in line


def test_a_file_that_is_not_in_utf_8_is_found() -> None:
    """A browser could read it in another way than this scan does."""
    assert [one.code for one in scan_file("a.html", "<p>æ".encode("utf-16")).findings] == ["policy-encoding"]


def test_a_site_is_scanned_whole(tmp_path: Path) -> None:
    """All files below it, in the order of their paths; other files than pages, sheets and drawings are not read."""
    files = {"b/A.HTML": "<p style=a><p onx=a>", "b/a.css": "@import '//e'", "a.svg": "<b", "a.txt": "<p style=a>"}
    for name, text in {**files, "c.html": "<script>1</script>"}.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    scan = scan_site(tmp_path)
    assert [str(one.span) for one in scan.findings] == ["a.svg:1:1", "b/A.HTML:1:4", "b/A.HTML:1:15", "b/a.css:1:9"]
    assert scan.hashes == Hashes(frozenset({hashed("1")}))


def test_long_or_invisible_addresses_are_shown_in_part() -> None:
    """A sentence stays one line that a terminal can show."""
    (finding,) = scan_file("a.html", f'<img src="//e.example/\x1b\n{"a" * 200}">'.encode()).findings
    shown = str(finding.values["address"])
    assert shown.startswith("//e.example/ aaa")
    assert (len(shown), shown[-1]) == (80, "…")


@pytest.mark.parametrize("code", SENTENCES)
def test_every_sentence_has_a_sample(code: str) -> None:
    """No code without a page, a sheet or a test that gives it."""
    given = {code for _, places, _ in PAGES.values() for code, _ in places} | {sheet[1] for sheet in SHEETS.values()}
    assert code.removeprefix("policy-") in given | {"encoding"}


PIECES = [
    "<p",
    "<svg>",
    "<!--",
    "-->",
    "<a href='",
    "'",
    '"',
    ">",
    " class=",
    "/",
    "<title>",
    "</title>",
    "<",
    "=",
    "\n",
]


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_nothing_hides_what_follows_a_whole_page(before: str) -> None:
    """Whatever stands before, closed or not, a handler is found unless it is text or the page is unclear."""
    closed = f"{before}'\">--></title></svg><b onclick=1>"
    codes = {code for code, _, _ in found("a.html", closed)}
    assert codes & {"policy-handler", "policy-unclear"}
