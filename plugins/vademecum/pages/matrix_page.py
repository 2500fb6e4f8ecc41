"""Takes a language; gives the page of its matrix: all target levels in one table, or in parts of it."""

from collections.abc import Iterator, Mapping
from html import escape as escape_html
from typing import Any

from vademecum.catalogue import MATRIX, Shown, in_language
from vademecum.languages import N_
from vademecum.model import Role
from vademecum.pages.assessment import TITLE as ASSESSMENT
from vademecum.pages.assessment import assessment_path
from vademecum.pages.chosen_charts import chosen_charts
from vademecum.pages.comparisons import comparison_links
from vademecum.pages.context import Language
from vademecum.pages.heads import Meta
from vademecum.pages.markdown import html_link, way
from vademecum.pages.matrix_downloads import download_links, download_note
from vademecum.pages.matrix_files import LINKED
from vademecum.pages.matrix_heads import heads_sheet
from vademecum.pages.matrix_parts import MatrixPart, matrix_parts
from vademecum.pages.matrix_places import matrix_of, matrix_path, matrix_paths
from vademecum.pages.parts import part_meta
from vademecum.pages.profile_places import PROFILES, profiles_path
from vademecum.pages.releases import CHANGES, changes_path, has_changes
from vademecum.pages.tree import TreeFile
from vademecum.projections.matrix import Cell, Cluster, Matrix, MatrixRow

LARGE = 800
"""How many cells a table may have whose columns are as wide as their words: finding that out takes a browser long."""


def matrix_page(language: Language) -> Iterator[TreeFile]:
    """Each part, as HTML, and a style sheet of its own: what a phone says beside each level."""
    charts = chosen_charts(language)
    for part in matrix_parts(language):
        names, sheet = part.matrix.names, _sheet(part, language)
        values = {**_table(part, language), **_more(part, language), "charts": charts}
        yield TreeFile(part.path, language.render("matrix.html.j2", **values), _meta(part, language))
        yield TreeFile(sheet, heads_sheet(names[role.entry.id] for role in part.matrix.roles))


def _sheet(part: MatrixPart, language: Language) -> str:
    return matrix_path(language, "roles.css" if part.number == 1 else f"{part.number}/roles.css")


def _meta(part: MatrixPart, language: Language) -> Meta:
    """A later part belongs to the first one, which other languages and linked data lead to."""
    shape = {"html": True, "parts": ["matrix"], "sheets": [_sheet(part, language)]}
    first = {"linked_data": matrix_path(language, LINKED)} if part.number == 1 else {"above": matrix_path(language)}
    paths, parts = matrix_paths(language), matrix_parts(language)
    return part_meta("matrix", language.say(MATRIX), paths, part, parts, language, **shape, **first)


def _table(part: MatrixPart, language: Language) -> Mapping[str, Any]:
    """What stands on each part; a script may put all columns on one, so all are laid out as that asks for."""
    found, whole = part.matrix, matrix_of(language)
    return {
        "matrix": found,
        "large": len(whole.roles) * sum(1 for _ in whole.rows) > LARGE,
        "levels": {level: f"{level} – {escape_html(word)}" for level, word in found.words.items()},
        "notes": list(_notes(whole, language)),
        "parts": list(_part_ways(part, language)),
        "heads": [_head(role, found, part.path, language) for role in found.roles],
        "clusters": [_cluster(cluster, part.path, language) for cluster in found.clusters],
    }


def _more(part: MatrixPart, language: Language) -> Mapping[str, Any]:
    """What else is made of the matrix, which stands on the first part only."""
    if part.number > 1:
        return {"more": (), "downloads": ()}
    return {
        "more": [*comparison_links(language, part.path), *_beside_it(part.path, language)],
        "downloads": download_links(language, part.path),
        "download_note": download_note(language),
    }


def _part_ways(origin: MatrixPart, language: Language) -> Iterator[tuple[str, str]]:
    """The address of each part, empty for the one that the reader is at, and its first and its last role, as HTML."""
    parts = matrix_parts(language)
    for part in parts if len(parts) > 1 else ():
        first, *others = part.matrix.roles
        words = " – ".join(_named(role, part.matrix, language) for role in (first, *others[-1:]))
        yield "" if part is origin else way(part.path, origin.path), words


def _named(role: Shown, matrix: Matrix, language: Language) -> str:
    name, spoken = escape_html(matrix.names[role.entry.id]), _foreign(role, language)
    return f'<span lang="{spoken}">{name}</span>' if spoken else name


def _beside_it(origin: str, language: Language) -> Iterator[str]:
    """Links to what else is made of the matrix."""
    yield html_link(language.say(ASSESSMENT), way(assessment_path(language), origin), {})
    yield html_link(language.say(PROFILES), way(profiles_path(language), origin), {})
    if has_changes(language):
        yield html_link(language.say(CHANGES), way(changes_path(language), origin), {})


def _notes(matrix: Matrix, language: Language) -> Iterator[str]:
    """What an organisation has set beside the model."""
    targets = language.view.catalogue.facts.targets
    if targets:
        name = in_language(targets.organisation, language.code)
        yield language.say(
            N_("{organisation} sets levels of its own. They come first; behind them stands the level of the model."),
            organisation=name,
        )
    if any(_is_own(role) for role in matrix.roles) or any(row.is_own for row in matrix.rows):
        yield language.say(
            N_("Roles and competencies marked as own are not in the model: the organisation added them.")
        )


def _head(role: Shown, matrix: Matrix, origin: str, language: Language) -> Mapping[str, Any]:
    """A role above its column, called by its short name; a borrowed one says its language."""
    name = matrix.names[role.entry.id]
    link = language.html_link(role, origin, name)
    if spoken := _foreign(role, language):
        marks = {"lang": spoken, "hreflang": spoken}
        link = html_link(name, way(role.path, origin), marks) + escape_html(language.foreign(spoken))
    return {"id": role.entry.id, "name": name, "link": link, "own": _is_own(role)}


def _foreign(role: Shown, language: Language) -> str:
    """The language of a role's short name, where that is borrowed."""
    return role.language if language.code not in (role.language, *role.entry.names) else ""


def _is_own(role: Shown) -> bool:
    return isinstance(role.entry.facts, Role) and role.entry.facts.own


def _cluster(cluster: Cluster, origin: str, language: Language) -> Mapping[str, Any]:
    rows = [_row(row, origin, language) for row in cluster.rows]
    return {"key": cluster.key, "name": escape_html(f"{cluster.code} {cluster.name}"), "rows": rows}


def _row(row: MatrixRow, origin: str, language: Language) -> Mapping[str, Any]:
    return {
        "id": row.about.entry.id,
        "code": row.code,
        "link": language.html_link(row.about, origin),
        "own": row.is_own,
        "cells": [_cell(cell, row, origin, language) for cell in row.cells],
    }


def _cell(cell: Cell, row: MatrixRow, origin: str, language: Language) -> Mapping[str, Any]:
    """The level that holds, and the way to its description, or to the page of a competency that describes none."""
    anchor = f"level-{cell.level}" if cell.level in row.descriptors else ""
    return {
        "level": cell.level,
        "way": way(row.about.path, origin, anchor),
        "beside": _beside(cell, language) if cell.own not in (None, cell.model) else "",
    }


def _beside(cell: Cell, language: Language) -> str:
    """The level of the model, where the organisation set another one."""
    model = "–" if cell.model is None else cell.model
    return escape_html(language.say(N_("model: {level}"), level=model))
