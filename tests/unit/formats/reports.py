"""Gives reports that are hard to write down: signs, places and values that formats must not stumble over."""

from vademecum.diagnostics import Diagnostic, Phrase, Report, Span

UNKNOWN = Diagnostic("reference-unknown", Span("docs/nl/a.md", 3, 5), {"target": "cmoi", "nearest": "cmio"})
WARNING = Diagnostic(
    "heading-id-missing", Span("docs/nl/a.md", 9), {"text": "Kop: 100 %, of “meer”\r\nop twee", "better": "more"}
)
ODD_PLACE = Diagnostic("file-empty", Span("docs/da/ny mappe/æ, ø: 100 %#å?.md", 1, 1))
PHRASE = Diagnostic("type-wrong", Span("docs/en/a.md", 6, 8), {"key": "roles", "expected": Phrase("true or false")})
NUMBERS = Diagnostic("key-duplicate", Span("docs/data/roles.yml", 14, 5), {"key": "group", "first": 12})

ODD = Report([UNKNOWN, WARNING, ODD_PLACE, PHRASE, NUMBERS])
EMPTY = Report()
