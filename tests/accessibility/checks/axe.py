"""Takes a page; gives what axe-core finds on it, and what axe cannot decide and nobody has answered."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from axe_playwright_python.sync_playwright import Axe

from tests.accessibility.check import SCHEMES, Canary, Check, View
from tests.accessibility.states import BY_NAME

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOUR = ["color-contrast", "link-in-text-block"]
"""The rules that look at colours: all that the scheme can change, and most of what axe takes time for."""

AXE = Axe()
RUN = """([context, options]) => axe.run(context ?? document, options)
  .then(({ violations, incomplete }) => ({ violations, incomplete }))"""
ANSWERS = Path(__file__).parents[1] / "answered.yml"
NOTE = "answered: "


@dataclass(frozen=True)
class Answer:
    """Why an element of which axe cannot decide is right, and how that was found out; `selector` is an expression.

    It holds in one state of a page only, where it names one.
    """

    rule: str
    selector: str
    why: str
    checked: str
    state: str = ""

    @property
    def key(self) -> str:
        """What the answer is known by."""
        return f"{self.rule} at {self.selector}"


@cache
def answers() -> tuple[Answer, ...]:
    """What `answered.yml` holds; a TypeError where a key is missing or unknown."""
    return tuple(Answer(**answer) for answer in yaml.safe_load(ANSWERS.read_text(encoding="utf-8")))


def find(view: View) -> list[str]:
    """What breaks a rule of WCAG 2.0 to 2.2, A and AA, or a good practice; and what axe cannot decide."""
    found = []
    for response in responses(view):
        found += [f"{rule['id']} at {at(node)}: {said(node)}" for rule, node in nodes(response["violations"])]
        found += unanswered(view, response["incomplete"])
    return found


def responses(view: View) -> Iterator[dict[str, Any]]:
    """What axe answers of all that this view shows and no view before it did.

    The plain page is held to all rules in both schemes. The part that a state adds is, too; of a typical page, so is
    all the rest in that state, once and but for the rules about colour.
    """
    part = BY_NAME[view.state].part
    if not part:
        yield run(view, {"type": "tag", "values": TAGS})
        return
    if view.typical and view.scheme == SCHEMES[0]:
        yield run(view, {"type": "tag", "values": TAGS}, rules={rule: {"enabled": False} for rule in COLOUR})
    only = {"type": "rule", "values": COLOUR} if view.typical else {"type": "tag", "values": TAGS}
    yield run(view, only, part)


def run(view: View, only: dict[str, Any], part: str = "", rules: dict[str, Any] | None = None) -> dict[str, Any]:
    """Ask axe of the page, or of all elements that `part` selects."""
    parts = [[one] for one in part.split(", ") if one and view.page.locator(one).count()]
    context = {"include": parts} if parts else None
    options = {"runOnly": only, "rules": rules or {}, "resultTypes": ["violations", "incomplete"]}
    if not view.page.evaluate("'axe' in window"):
        view.page.evaluate(AXE.axe_script)
    return dict(view.page.evaluate(RUN, [context, options]))


def nodes(rules: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each rule with each of its elements."""
    for rule in rules:
        for node in rule["nodes"]:
            yield rule, node


def unanswered(view: View, incomplete: list[dict[str, Any]]) -> Iterator[str]:
    """What axe cannot decide and nobody has answered; the answers that were needed are noted."""
    for rule, node in nodes(incomplete):
        if answer := answer_of(rule["id"], at(node), view.state):
            view.notes.append(NOTE + answer.key)
        else:
            yield f"{rule['id']} at {at(node)} needs an answer: {said(node)}"


def answer_of(rule: str, selector: str, state: str) -> Answer | None:
    """The answer that holds for an element in a state of the page, if there is one."""
    of_state = (answer for answer in answers() if answer.rule == rule and answer.state in {"", state})
    return next((answer for answer in of_state if re.fullmatch(answer.selector, selector)), None)


def at(node: dict[str, Any]) -> str:
    """The selector of an element."""
    return " ".join(str(part) for part in node["target"])


def said(node: dict[str, Any]) -> str:
    """Why axe complains of an element."""
    return "; ".join(check["message"] for check in [*node["any"], *node["all"], *node["none"]])


def unused(notes: set[str]) -> list[str]:
    """The answers that no view needed, of all the notes of a whole site."""
    return [f"answered.yml: nothing needs {answer.key}" for answer in answers() if NOTE + answer.key not in notes]


CHECKS = (Check("axe", (1,), find),)

HEADING = "<h1"
PANEL = '<nav id="vm-toc" popover'
CANARIES = (
    Canary("a picture without words", "axe", HEADING, '<img src="../../../assets/vademecum.svg"><h1', "image-alt"),
    Canary("pale text", "axe", HEADING, "<style>h1 { color: #bbb !important }</style><h1", "color-contrast at"),
    Canary("an empty heading (a good practice)", "axe", HEADING, "<h2></h2><h1", "empty-heading"),
    Canary(
        "dark text in the dark",
        "axe",
        HEADING,
        "<style>@media (prefers-color-scheme: dark) { h1 { color: #444 !important } }</style><h1",
        "color-contrast at",
    ),
    Canary(
        "text on a picture",
        "axe",
        HEADING,
        "<style>h1 { background: linear-gradient(#fff, #eee) }</style><h1",
        "needs an answer",
    ),
    Canary(
        "pale links in the menu's panel",
        "axe",
        HEADING,
        "<style>.vm-menu:popover-open a { color: #bbb !important }</style><h1",
        "color-contrast at",
        "menu",
    ),
    Canary(
        "pale links in the panel of headings",
        "axe",
        PANEL,
        "<style>#vm-toc:popover-open a { color: #bbb !important }</style>" + PANEL,
        "color-contrast at",
        "contents",
    ),
    Canary(
        "pale text in an open block",
        "axe",
        HEADING,
        "<style>details[open] p { color: #bbb !important }</style><h1",
        "color-contrast at",
        "opened",
    ),
    Canary(
        "pale text in the results of a search",
        "axe",
        HEADING,
        "<style>dialog .vm-hit__title { color: #bbb !important }</style><h1",
        "color-contrast at",
        "search",
    ),
    Canary(
        "a picture without words in search",
        "axe",
        'value="close">',
        'value="close"><img src="../../../assets/vademecum.svg">',
        "image-alt at",
        "search",
    ),
)
