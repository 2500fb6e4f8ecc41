"""Takes a wish whose answers are known; gives the edits that put the new entry and its source into the facts."""

import re
from collections.abc import Callable, Iterator

from vademecum.authoring.changes import Edit
from vademecum.authoring.files import Files
from vademecum.authoring.names.formers import FACTS
from vademecum.authoring.stubs.wishes import Wish
from vademecum.catalogue import Catalogue
from vademecum.languages import N_, Messages
from vademecum.model import LISTED

_LOWEST = 0


def listed(wish: Wish, files: Files, messages: Callable[[str], Messages]) -> Iterator[Edit]:
    """The entry in its file, behind its neighbours of the same group, and its source. Raises Refused, OSError."""
    entry = files.catalogue.entries.get(wish.ref)
    if wish.kind in LISTED and not (entry and entry.facts):
        name, *parent = FACTS[wish.kind]
        value, after = _FACTS[wish.kind](wish, files.catalogue, messages)
        yield files.facts(name).insert(tuple(parent), wish.id, value, after)
        if wish.kind == "competency":
            yield from _targets(wish, after, files)
    source = wish.said.get("source")
    if source and source not in files.catalogue.facts.sources:
        value = {"type": "webpage", "title": wish.said["source-title"], "URL": wish.said["source-url"]}
        yield files.facts("sources").insert((), source, value)


Made = tuple[dict[str, object], str | None]
"""The facts of an entry, and the one behind which they stand."""


def _names(wish: Wish, catalogue: Catalogue) -> dict[str, str]:
    return {code: wish.titles[code] for code in catalogue.settings.languages}


def _role(wish: Wish, catalogue: Catalogue, _: Callable[[str], Messages]) -> Made:
    """Levels of its own are for the author to set: it begins with those of another role, or the lowest asked."""
    roles, group = catalogue.facts.roles.roles, wish.said["group"]
    competencies = [key for key, one in catalogue.facts.competencies.competencies.items() if not one.own]
    like = roles.get(wish.said.get("like", ""))
    asked = {
        key: min((role.targets[key] for role in roles.values() if key in role.targets), default=_LOWEST)
        for key in competencies
    }
    targets = {key: like.targets.get(key, asked[key]) if like else asked[key] for key in competencies}
    of_group = [key for key, role in roles.items() if role.group == group]
    value: dict[str, object] = {"group": group, "name": _names(wish, catalogue), "targets": targets}
    return value, of_group[-1] if of_group else None


def _competency(wish: Wish, catalogue: Catalogue, _: Callable[[str], Messages]) -> Made:
    facts, cluster = catalogue.facts.competencies, wish.said["cluster"]
    of_cluster = [key for key, one in facts.competencies.items() if one.cluster == cluster]
    code = wish.said.get("code") or _next_code(catalogue, facts.clusters[cluster].code)
    value: dict[str, object] = {"code": code, "cluster": cluster, "name": _names(wish, catalogue)}
    return value, of_cluster[-1] if of_cluster else None


def _next_code(catalogue: Catalogue, letter: str) -> str:
    """The first code behind those of a cluster."""
    codes = [one.code for one in catalogue.facts.competencies.competencies.values()]
    used = [int(code[1:]) for code in codes if re.fullmatch(rf"{letter}\d+", code)]
    return f"{letter}{max(used, default=0) + 1}"


def _checklist(wish: Wish, catalogue: Catalogue, _: Callable[[str], Messages]) -> Made:
    return {"name": _names(wish, catalogue)}, None


def _tool(wish: Wish, catalogue: Catalogue, messages: Callable[[str], Messages]) -> Made:
    """A sheet has one column at least."""

    def said(words: str) -> dict[str, str]:
        return {code: messages(code).gettext(words) for code in catalogue.settings.languages}

    column = {"name": said(N_("Subject")), "help": said(N_("What this line is about.")), "width": 30}
    return {"name": _names(wish, catalogue), "columns": {"subject": column}, "blank": 10}, None


_FACTS = {"role": _role, "competency": _competency, "checklist": _checklist, "tool": _tool}


def _targets(wish: Wish, after: str | None, files: Files) -> Iterator[Edit]:
    """A level for every role of the model: the lowest one, until the author sets another."""
    for key, role in files.catalogue.facts.roles.roles.items():
        if not role.own:
            yield files.facts("roles").insert(("roles", key, "targets"), wish.id, _LOWEST, after)
