"""Takes a site; gives what a search finds its pages by in each language, and the hosts that answer with it."""

import gzip
import json
from collections.abc import Mapping, Sequence
from typing import Any

from playwright.sync_api import BrowserContext, Page, Route

from tests.browser.published import Published, address

Names = Mapping[str, Any]

NAMES, SCRIPT = "**/search/names.json.gz", "**/assets/vademecum-search.*.js"

KINDS = {
    "nl": [["role", "Rol"], ["practice", "Praktijk"], ["term", "Begrip"]],
    "da": [["role", "Rolle"], ["practice", "Praksis"], ["term", "Begreb"]],
    "en": [["role", "Role"], ["practice", "Practice"], ["term", "Term"]],
}
TIRED = {"nl": "Vermoeidheid", "da": "Træthed", "en": "Fatigue"}
OTHER = {"nl": "Uitputting", "da": "Udmattelse", "en": "Weariness"}
BORROWED = {"nl": "da", "da": "nl", "en": "nl"}


def names(site: Published, code: str) -> Names:
    """Four pages: of a practice, a role, a term, and of one more practice whose text another language has."""
    titles = [title for other, title in TIRED.items() if other != code]
    return {
        "language": code,
        "stop": ["the"],
        "kinds": KINDS[code],
        "roles": [["cmio", "CMIO"], ["cnio", "CNIO"]],
        "pages": [
            page(
                site, code, "practice:clinical-ownership", t=TIRED[code], n=[OTHER[code]], o=titles, r=["cmio", "cnio"]
            ),
            page(site, code, "role:cmio", t=f"CMIO · {TIRED[code]}", r=["cmio"]),
            page(site, code, "term:cmio", t=f"{TIRED[code]} (begin)"),
            page(site, code, "practice:ai-governance", t="Alene · alleen", l=BORROWED[code]),
        ],
    }


def page(site: Published, code: str, ref: str, **more: Any) -> Names:
    """What a page is found by."""
    path = address(site.views[code].shown[ref].path)
    return {"a": path.removeprefix(f"{code}/"), "k": ref.partition(":")[0], **more}


def packed_script(site: Published, code: str) -> str:
    """The names of a language as words of a script, with headings."""
    content = names(site, code)
    return json.dumps(by_column({**content, "pages": [{**row, "h": [["x", "Heading"]]} for row in content["pages"]]}))


def by_column(content: Names) -> Names:
    """The names as files hold them: what is said of the pages, one list each; roles by their numbers."""
    roles = [role for role, _ in content["roles"]]
    columns = {key: [row.get(key, 0) for row in content["pages"]] for key in "atkrlnwopbh"}
    columns["r"] = [of and [roles.index(role) for role in of] for of in columns["r"]]
    return {**content, "pages": columns}


def packed(content: Names) -> bytes:
    """A file of names as a host has it."""
    return gzip.compress(json.dumps(by_column(content)).encode(), mtime=0)


WITHOUT_TEXTS = """addEventListener("DOMContentLoaded", () => {
  for (const one of document.querySelectorAll("[data-full]")) delete one.dataset.full;
}, { capture: true });"""
"""Has a page name no index of its texts, before its own scripts look for one."""


def give_names(window: Page | BrowserContext, site: Published, pages: Sequence[Names] = ()) -> None:
    """Let the host answer with these names alone, in each language; `pages` take the place of its pages."""

    def answer(route: Route) -> None:
        code = route.request.url.removeprefix(site.address).partition("/")[0]
        content = names(site, code)
        route.fulfill(body=packed({**content, "pages": pages or content["pages"]}), content_type="application/gzip")

    window.route(NAMES, answer)
    window.add_init_script(WITHOUT_TEXTS)


SPEAKING = """
const answers = {answers}, words = {words};
addEventListener("message", ({{ data: {{ type, data }} }}) => {{
  if (type === 0) postMessage({{ type: 1, data: words }});
  if (type !== 2) return;
  answers.forEach((answer, index) => setTimeout(() => postMessage({{
    type: 3,
    data: {{ number: data.number, query: data.query, failed: false, corrected: "", done: index === answers.length - 1,
      total: answer.items.length, kinds: {{}}, roles: {{}}, ...answer }},
  }}), index * {pause}));
}});
"""


def give_answers(window: Page, *answers: Names, pause: int = 300, words: Names | None = None) -> None:
    """Let the host give a worker that answers every question with these, one after the other."""
    words = words or {"kinds": KINDS["en"], "roles": []}
    script = SPEAKING.format(answers=json.dumps(answers), words=json.dumps(words), pause=pause)
    window.route(SCRIPT, lambda route: route.fulfill(body=script, content_type="text/javascript"))


def item(address: str, title: str, **more: Any) -> Names:
    """A page that is found."""
    plain: Names = {"kind": "term", "language": "", "name": "", "section": None, "excerpt": []}
    return {"address": address, "title": title, **plain, **more}


def found(*items: Names, **more: Any) -> Names:
    """An answer with these pages."""
    return {"items": items, **more}
