"""Takes a blog post; gives what its page adds: who wrote it, and when."""

from typing import Any

from vademecum.catalogue import Shown
from vademecum.languages import N_, join_list
from vademecum.model import PostText
from vademecum.pages.context import Language


def facts(shown: Shown, language: Language) -> dict[str, Any]:
    """The line below the title."""
    post = shown.entry.shared
    if not isinstance(post, PostText) or post.date is None:
        return {}
    people = language.view.catalogue.facts.people
    parts = [language.date(post.date)]
    if post.authors:
        parts.append(join_list([people[author].name for author in post.authors], language.code))
    if post.updated:
        parts.append(language.say(N_("updated on {day}"), day=language.date(post.updated)))
    return {"byline": " · ".join(parts)}
