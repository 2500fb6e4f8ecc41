"""Takes a plain page; gives what the front page of a language shows from the facts: the roles, and what is newest."""

from typing import Any

from vademecum.catalogue import Group, Shown, State, published, reading_order
from vademecum.pages.context import Language
from vademecum.pages.roles import full_name
from vademecum.projections.summaries import first_sentence

NEWEST = 3
"""How many posts the front page shows."""


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The roles in their groups, and the newest posts."""
    posts = [post for group in reading_order("post", language.view) for post in group.entries]
    return {
        "template": "home.html",
        "roles": [_group(group, language) for group in reading_order("role", language.view)],
        "newest": [_post(post, language) for post in posts[:NEWEST]],
    }


def _group(group: Group, language: Language) -> dict[str, Any]:
    return {"heading": group.heading, "entries": [_role(shown) for shown in group.entries]}


def _role(shown: Shown) -> dict[str, str]:
    return {**_link(shown), "subtitle": full_name(shown)}


def _post(shown: Shown, language: Language) -> dict[str, str]:
    day = published(shown)
    summary = first_sentence(shown.text.front.summary) if shown.text else ""
    return {**_link(shown), "date": language.date(day) if day else "", "summary": summary}


def _link(shown: Shown) -> dict[str, str]:
    to_come = shown.state is State.FACTS
    return {"title": shown.title, "path": shown.path, "language": shown.language, "state": "to come" if to_come else ""}
