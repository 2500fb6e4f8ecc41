"""Takes a finished site; gives the content security policy that its pages need, and what no such policy allows."""

import re
from base64 import b64encode
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from os import walk
from pathlib import Path
from typing import Final

from vademecum.diagnostics import Diagnostic, Report, Span
from vademecum.languages import N_
from vademecum.publish import drawings, pages, stylesheets
from vademecum.publish.stylesheets import Fault
from vademecum.shelf import Shelf

SENTENCES: Final = {
    "policy-style": N_(
        "There is a style attribute here, which browsers will not apply; give the element a class, and write its style"
        " in a style sheet."
    ),
    "policy-handler": N_("The attribute {attribute} runs a script, which browsers will refuse; remove it."),
    "policy-address": N_("The address {address} runs a script or holds a page of its own; link to a page instead."),
    "policy-embedded": N_(
        "The element {element} puts another document into this page, which browsers will refuse; link to it instead."
    ),
    "policy-base": N_("The element base turns all links of this page elsewhere; remove it."),
    "policy-refresh": N_("This page sends its readers on by itself (refresh); give them a link instead."),
    "policy-form": N_("This form sends what readers type to {address}; remove that address, so that it stays here."),
    "policy-foreign": N_(
        "From here {address} is loaded, which tells another host who reads this; publish that file with the site, and"
        " give its relative address."
    ),
    "policy-blocked": N_("From here {address} is loaded, which browsers will refuse; link to it instead."),
    "policy-drawing": N_(
        "This drawing (SVG) has an element {element}, which browsers will refuse; save the drawing without it."
    ),
    "policy-escape": N_(
        "This escape stands for a plain letter or sign and may hide an address; write what it stands for."
    ),
    "policy-encoding": N_("This file is not in UTF-8, so that it cannot be checked; save it as UTF-8."),
    "policy-unclear": N_(
        "Browsers may read this place in several ways, so that it cannot be checked; close every element and comment,"
        " and write &lt; for a < that begins no element."
    ),
}

_LINE_END: Final = re.compile(r"\n")

DIRECTIVES: Final = (
    ("default-src", "'none'"),
    ("script-src", "'self'"),
    ("style-src", "'self'"),
    ("img-src", "'self' data:"),
    ("font-src", "'self'"),
    ("connect-src", "'self'"),
    ("worker-src", "'self'"),
    ("manifest-src", "'self'"),
    ("base-uri", "'none'"),
    ("form-action", "'self'"),
    ("frame-ancestors", "'none'"),
)
"""What a page may do, but for the hashes of what is written in pages themselves."""

WASM: Final = "'wasm-unsafe-eval'"
"""The source that lets scripts run WebAssembly: nothing else that is made of text (w3.org/TR/CSP3)."""


@dataclass(frozen=True, slots=True)
class Hashes:
    """The sources, such as `'sha256-…'`, of the scripts and the styles that stand in pages (w3.org/TR/CSP3)."""

    scripts: frozenset[str] = frozenset()
    styles: frozenset[str] = frozenset()

    def __or__(self, other: "Hashes") -> "Hashes":
        return Hashes(self.scripts | other.scripts, self.styles | other.styles)


@dataclass(frozen=True, slots=True)
class Scan:
    """What one file, or all files, of a site need of a policy, and what in them no policy of ours allows."""

    hashes: Hashes
    findings: Report


def policy(hashes: Hashes, *, wasm: bool = False) -> str:
    """The value of the header Content-Security-Policy: one line, the same for the same hashes.

    `wasm` says whether scripts of the site run WebAssembly.
    """
    written = {"script-src": hashes.scripts | ({WASM} if wasm else set()), "style-src": hashes.styles}
    return "; ".join(" ".join([name, value, *sorted(written.get(name, ()))]) for name, value in DIRECTIVES)


def scan_site(site: Path, shelf: Shelf | None = None) -> Scan:
    """Look at every page, style sheet and drawing below `site`; raises OSError where one cannot be read.

    A finding's `Span` has the file's path below `site`; its code is a key of `SENTENCES`, its values fill the sentence.
    A shelf spares looking again at files that are as they were.
    """
    hashes, findings, shelf = Hashes(), list[Diagnostic](), shelf or Shelf()
    for folder, _, names in walk(site):
        for path in (Path(folder, name) for name in names if Path(name).suffix.lower() in _READERS):
            file = path.relative_to(site).as_posix()
            found = shelf.made(file, scan_file, file, path.read_bytes())
            hashes |= found.hashes
            findings += found.findings
    return Scan(hashes, Report(findings))


def scan_file(name: str, content: bytes) -> Scan:
    """Look at one file, whose name tells what it is: `.html`, `.htm`, `.css` or `.svg`."""
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        return Scan(Hashes(), Report([Diagnostic("policy-encoding", Span(name))]))
    return _READERS[Path(name).suffix.lower()](name, text)


def may_be_published(name: str, content: bytes) -> bool:
    """Whether nothing in a file of a site is what no policy of ours allows."""
    return Path(name).suffix.lower() not in _READERS or not scan_file(name, content).findings


def _scan_page(name: str, page: str) -> Scan:
    found = pages.scan(page)
    return Scan(Hashes(_hashes(found.scripts), _hashes(found.styles)), _report(name, page, found.faults))


def _scan_sheet(name: str, sheet: str) -> Scan:
    return Scan(Hashes(), _report(name, sheet, stylesheets.faults(sheet)))


def _scan_drawing(name: str, drawing: str) -> Scan:
    found = ((place.fault, Span(name, place.line, place.column)) for place in drawings.faults(drawing))
    return Scan(Hashes(), Report(Diagnostic(fault.code, span, fault.values) for fault, span in found))


_READERS: Final[Mapping[str, Callable[[str, str], Scan]]] = {
    ".html": _scan_page,
    ".htm": _scan_page,
    ".css": _scan_sheet,
    ".svg": _scan_drawing,
}


def _hashes(texts: Iterable[str]) -> frozenset[str]:
    # A browser has U+FFFD for a NUL in a script.
    return frozenset(_source(text.replace("\0", "\ufffd")) for text in texts)


def _source(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _report(name: str, text: str, faults: Iterable[Fault]) -> Report:
    found = list(faults)
    starts = [0, *(end.end() for end in _LINE_END.finditer(text))] if found else []
    return Report(Diagnostic(fault.code, _span(name, starts, fault.at), fault.values) for fault in found)


def _span(name: str, starts: list[int], at: int) -> Span:
    line = bisect_right(starts, at)
    return Span(name, line, at - starts[line - 1] + 1)
