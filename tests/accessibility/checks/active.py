"""Takes a page; gives what in it runs, sends or embeds, as it was written and as its scripts have made it."""

from tests.accessibility.check import Canary, Check, View
from vademecum.publish.policy import scan_file

SCRIPTS = """() => [...document.scripts]
  .filter(script => script.type !== "application/ld+json")
  .filter(script => !script.src || new URL(script.src).origin !== location.origin)
  .map(script => `has a script of its own: ${(script.src || script.text).slice(0, 60)}`)"""


def find_written(view: View) -> list[str]:
    """What the policy does not allow, or allows only with a hash, in the file as it was written."""
    return refused(view.path, view.file.read_bytes())


def find_made(view: View) -> list[str]:
    """The same of the document after its scripts, and scripts that are no file of the site."""
    made: str = view.page.evaluate("document.documentElement.outerHTML")
    scripts: list[str] = view.page.evaluate(SCRIPTS)
    return refused(view.path, f"<!doctype html>\n{made}".encode()) + scripts


def refused(path: str, page: bytes) -> list[str]:
    """The codes and values of what no policy allows, and the hashes that one would need."""
    scan = scan_file(path, page)
    found = [f"{finding.code} in line {finding.span.line}: {dict(finding.values)}" for finding in scan.findings]
    return found + [f"needs {source}" for source in sorted(scan.hashes.scripts | scan.hashes.styles)]


CHECKS = (
    Check("active as written", (10, 12), find_written, each="page"),
    Check("active after scripts", (10, 12), find_made, each="page"),
)
CANARIES = (
    Canary("a script in the page", "active as written", "</head>", "<script>print()</script></head>", "needs 'sha256"),
    Canary("a style in the page", "active as written", "</head>", "<style>p { color: red }</style></head>", "needs"),
    Canary("a handler", "active as written", "<main ", '<main onclick="print()" ', "policy-handler"),
    Canary("a style attribute", "active as written", "<main ", '<main style="color: red" ', "policy-style"),
    Canary(
        "an address that runs",
        "active as written",
        "</main>",
        '<a href="javascript:print()">a</a></main>',
        "policy-address",
    ),
    Canary(
        "another document", "active as written", "</main>", '<iframe src="a.html"></iframe></main>', "policy-embedded"
    ),
    Canary("a form", "active as written", "</main>", '<form action="/a"></form></main>', "policy-form"),
    Canary(
        "a picture of another host",
        "active after scripts",
        "</main>",
        '<img src="//a.example/b.png"></main>',
        "policy-foreign",
    ),
    Canary(
        "a page that leaves",
        "active as written",
        "</head>",
        '<meta http-equiv="refresh" content="900"></head>',
        "policy-refresh",
    ),
    Canary(
        "a script of another host",
        "active after scripts",
        "</head>",
        '<script src="//a.example/b.js"></script></head>',
        "of its own",
    ),
)
