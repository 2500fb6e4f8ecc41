"""Takes a language; gives the page that says what changed in the framework, and the schemas of releases and changes."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from vademecum.catalogue import slugify
from vademecum.languages import N_
from vademecum.model import framework_schema
from vademecum.pages.changes import Named, change_parts
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.markdown import escape
from vademecum.pages.matrix_places import matrix_path, titled_path, titled_paths
from vademecum.pages.tree import TreeFile
from vademecum.projections.framework import (
    CHANGES_SCHEMA,
    SCHEMA,
    Naming,
    Step,
    ThingKind,
    differences_schema,
    history,
)

# Translators: the title of the page that says what is new in each version, also used in its address
CHANGES = N_("Changes to the competency matrix")
"""The title of the page."""


def release_pages(language: Language) -> Iterator[TreeFile]:
    """The page, on a site that keeps a release; with the default language the schemas, where all ids begin."""
    if language.code == next(iter(language.languages)):
        for name, schema in ((SCHEMA, framework_schema()), (CHANGES_SCHEMA, differences_schema())):
            yield TreeFile(f"id/{name}", f"{json.dumps(schema, ensure_ascii=False, indent=1)}\n")
    if has_changes(language):
        path = changes_path(language)
        description = language.say(
            N_("What has changed in roles, competencies and levels, version by version, the newest first.")
        )
        meta = generated_meta(
            "changes",
            language.say(CHANGES),
            titled_paths(language, CHANGES, "changes"),
            language,
            description=description,
            lead=description,
            above=matrix_path(language),
            # What was is found too, but behind what is.
            search={"boost": 0.5},
        )
        yield TreeFile(path, language.render("changes.md.j2", **_values(path, language)), meta)


def has_changes(language: Language) -> bool:
    """Whether the site keeps any release: without one, nothing can be said of what changed."""
    return bool(language.view.catalogue.facts.releases)


def changes_path(language: Language) -> str:
    """The path of the page in the tree."""
    return titled_path(language, CHANGES, "changes")


def _values(path: str, language: Language) -> dict[str, Any]:
    kept, steps = [*language.view.catalogue.facts.releases], _history(language)
    since = N_("Since version {version} nothing has changed.")
    first = N_("The first version that is kept here is {version}.")
    return {
        "unchanged": "" if steps and steps[0].is_present else language.say(since, version=escape(kept[-1])),
        "steps": [_step(step, path, language) for step in steps],
        "first": language.say(first, version=escape(kept[0])),
    }


def _history(language: Language) -> tuple[Step, ...]:
    """Made once for all languages."""
    kept = next(iter(language.languages.values())).kept
    if "framework history" not in kept:
        kept["framework history"] = history(language.view.catalogue)
    found: tuple[Step, ...] = kept["framework history"]
    return found


def _step(step: Step, path: str, language: Language) -> dict[str, Any]:
    """A version under its name; changes since the last one that is kept may not have a version of their own yet."""
    same = step.old.version == step.new.version
    version = language.say(N_("Since {version}"), version=step.old.version) if same else step.new.version
    key = f"version-{slugify(step.new.version)}" if not same else "now"
    # In Danish a day begins with a number and a full stop, which Markdown takes for a list.
    day = language.date(step.new.date) if step.new.date else ""
    compared = language.say(N_("Compared with {version}"), version=escape(step.old.version))
    parts = change_parts(step.differences, Naming(step.old, step.new), _linked(path, language), language)
    return {
        "heading": version,
        "key": key,
        "about": "" if same else " · ".join(filter(None, (compared, day))),
        "parts": [part for part in parts if part],
        "anchor": lambda part: f"{{: #{key}-{part} }}",
    }


def _linked(path: str, language: Language) -> Named:
    """Links from the page at `path` to what the language shows."""

    def named(kind: ThingKind, key: str, names: Mapping[str, str]) -> str:
        shown = language.view.shown.get(f"{kind}:{key}")
        if shown:
            return language.link(shown, path, names.get(language.code, ""))
        return language.words(names) if names else escape(key)

    return named
