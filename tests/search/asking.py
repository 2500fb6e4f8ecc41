"""Takes a window of the browser on a page of a built site; asks the site's search as its box does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

from tests.search.gold import Query

_ASK = """async ({ worker, setup, questions }) => {
  const asked = new Worker(worker);
  const heard = (fits) => new Promise((give, fail) => {
    const hear = ({ data }) => { if (fits(data)) { asked.removeEventListener("message", hear); give(data); } };
    asked.addEventListener("message", hear);
    asked.addEventListener("error", (event) => fail(new Error(event.message)));
  });
  const ready = heard(({ type }) => type === 1);
  asked.postMessage({ type: 0, data: setup });
  await ready;
  const answers = [];
  for (const [number, query] of questions.entries()) {
    const answer = heard(({ type, data }) => type === 3 && data.number === number && data.done);
    asked.postMessage({ type: 2, data: { number, query, kind: "", role: "", limit: 20 } });
    answers.push((await answer).data);
  }
  asked.terminate();
  return answers;
}"""


@dataclass(frozen=True)
class Answered:
    """A query, and the addresses of what was found, the best first."""

    query: Query
    found: tuple[str, ...]

    def rank(self, right: Sequence[str]) -> int | None:
        """The place of the first right page, from 1; None where none is found."""
        return next((place for place, address in enumerate(self.found, 1) if address in right), None)


def ask(page: Page, base: str, language: str, asked: Sequence[Query], full: bool = True) -> list[Answered]:
    """What the search of a language gives for each query; `base` is the address of the site, with a slash at its end.

    `full` says whether the texts are searched besides the names.
    """
    page.goto(f"{base}{language}/")
    setup = {
        "language": language,
        "names": f"{base}{language}/search/names.json.gz",
        "full": f"{base}{language}/search/full/" if full else None,
    }
    questions = [one.words for one in asked]
    worker = page.evaluate("new URL(document.querySelector('#vm-search').dataset.script, location).href")
    answers: list[Mapping[str, Any]] = page.evaluate(_ASK, {"worker": worker, "setup": setup, "questions": questions})
    failed = [one["query"] for one in answers if one["failed"]]
    assert not failed, f"not answered: {failed}"
    return [
        Answered(query, tuple(item["address"] for item in answer["items"]))
        for query, answer in zip(asked, answers, strict=True)
    ]
