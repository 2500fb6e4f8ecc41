"""Takes a language; gives the pages that compare roles which belong together, complete without a script."""

from collections.abc import Iterator
from typing import Any

from vademecum.catalogue import Shown, in_language
from vademecum.languages import N_, join_list
from vademecum.pages.charts import level_chart, mean_chart, role_names
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.markdown import escape, html_link, link, relative, way
from vademecum.pages.matrix_places import matrix_of, matrix_path
from vademecum.pages.tree import TreeFile
from vademecum.projections.matrix import Cell, Comparison, MatrixRow, comparisons


def comparisons_of(language: Language) -> tuple[Comparison, ...]:
    """The groups of roles of which the language shows at least two, made once."""
    if "comparisons" not in language.kept:
        groups = language.view.catalogue.facts.matrix.comparisons
        language.kept["comparisons"] = comparisons(matrix_of(language), groups)
    found: tuple[Comparison, ...] = language.kept["comparisons"]
    return found


def comparison_pages(language: Language) -> Iterator[TreeFile]:
    """A page a group."""
    for found in comparisons_of(language):
        said = difference(found, language)
        meta = generated_meta(
            "comparison",
            comparison_title(found, language),
            _paths(found, language),
            language,
            **{"description": said, "lead": said, "above": matrix_path(language), "parts": ["matrix"]},
        )
        path = matrix_path(language, f"{found.name}.md")
        yield TreeFile(path, language.render("comparison.md.j2", **_values(found, path, language)), meta)


def comparison_title(found: Comparison, language: Language) -> str:
    """What its page is called."""
    return language.say(N_("{roles} compared"), roles=_names(found, language))


def comparison_links(language: Language, origin: str) -> list[str]:
    """The links to all comparisons from the page at `origin`, as HTML."""
    return [
        html_link(comparison_title(found, language), way(matrix_path(language, f"{found.name}.md"), origin), {})
        for found in comparisons_of(language)
    ]


def comparison_leads(language: Language, role: str, origin: str) -> Iterator[str]:
    """The links to the comparisons that a role is in, from the page at `origin`, as Markdown."""
    for found in comparisons_of(language):
        others = [found.matrix.names[one.entry.id] for one in found.roles if one.entry.id != role]
        if len(others) < len(found.roles):
            said = language.say(N_("Compare with {roles}"), roles=join_list(others, language.code))
            yield link(escape(said), relative(matrix_path(language, f"{found.name}.md"), origin), {})


def difference(found: Comparison, language: Language) -> str:
    """In how many of the competencies the roles are not asked the same."""
    number, total = len(found.differing), sum(1 for _ in found.matrix.rows)
    if not number:
        return language.say(N_("The roles have the same level in every competency."))
    said = language.messages.ngettext(
        "The roles differ in {n} of {total} competencies.", "The roles differ in {n} of {total} competencies.", number
    )
    return said.format(n=number, total=total)


def _paths(found: Comparison, language: Language) -> dict[str, str | None]:
    """The page of the same roles in each language; None where not all of them are shown."""
    return {
        code: matrix_path(other, f"{found.name}.md")
        if any(one.name == found.name for one in comparisons_of(other))
        else None
        for code, other in language.languages.items()
    }


def _values(found: Comparison, path: str, language: Language) -> dict[str, Any]:
    chosen = f"{way(matrix_path(language), path)}?roles={','.join(role.entry.id for role in found.roles)}"
    return {
        "found": found,
        "matrix": found.matrix,
        "chosen": chosen,
        "links": [_link(role, found, path, language) for role in found.roles],
        "names": role_names(found.matrix, language),
        "highest": [(role, found.highest(number)) for number, role in enumerate(found.roles)],
        "competency": lambda row: language.html_link(row.about, path),
        "level": lambda cell, row: _level(cell, row, found, path, language),
        "model": lambda cell: _model(cell, found, language),
        "note": _note(found, language),
        "means": mean_chart(found.matrix, language, "compared"),
        "levels": level_chart(found.matrix, language, "compared"),
    }


def _level(cell: Cell, row: MatrixRow, found: Comparison, path: str, language: Language) -> str:
    """The level as number and word, which lead to its descriptor."""
    words = f"{cell.level} – {found.matrix.words.get(cell.level or 0, '')}"
    return language.html_link(row.about, path, words, f"level-{cell.level}" if cell.level in row.descriptors else "")


def _model(cell: Cell, found: Comparison, language: Language) -> str:
    """What the model asks, where the organisation asks something else."""
    if cell.own is None or cell.own == cell.model:
        return ""
    model = (
        language.say(N_("no level"))
        if cell.model is None
        else f"{cell.model} – {found.matrix.words.get(cell.model, '')}"
    )
    return language.say(N_("model: {level}"), level=model)


def _note(found: Comparison, language: Language) -> str:
    """That an organisation asks something else of one of the roles, where it does."""
    own = language.view.catalogue.facts.targets
    if not own or not any(_model(cell, found, language) for row in found.matrix.rows for cell in row.cells):
        return ""
    return language.say(
        N_("{organisation} sets levels of its own. They come first; behind them stands the level of the model."),
        organisation=in_language(own.organisation, language.code),
    )


def _link(role: Shown, found: Comparison, path: str, language: Language) -> str:
    """A link to a role, called by its short name; a borrowed title says its language."""
    return language.html_link(
        role, path, found.matrix.names[role.entry.id] if language.code in role.entry.names else ""
    )


def _names(found: Comparison, language: Language) -> str:
    return join_list([name for name, _ in role_names(found.matrix, language)], language.code)
