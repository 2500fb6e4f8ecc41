"""Takes a role; gives what its profile says, as values that a page and a document are both made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from vademecum.catalogue import Shown
from vademecum.languages import N_
from vademecum.model import Source
from vademecum.pages.context import Language
from vademecum.pages.matrix_places import matrix_of
from vademecum.pages.roles import full_name
from vademecum.projections.excerpts import Excerpt, cited_in, excerpts
from vademecum.projections.matrix import Cell, Cluster, MatrixRow

NOT_ASKED = "-"
"""Stands where a level would: a list of choices in Word has no empty value."""

_LEVELS = range(4, -1, -1)
"""All that can be asked, the most first."""

FILL_INS = {
    "organisation": (N_("Organisation"), N_("name of the organisation")),
    "reports-to": (N_("Reports to"), N_("fill in")),
    "hours": (N_("Hours a week"), N_("fill in")),
    "start": (N_("Begins on"), N_("fill in")),
}
"""What only the organisation knows: by name, what it is called, and what stands there until it is filled in."""

WHEN = {"start": N_("from the start"), "grow": N_("to grow into")}
"""Whether a level is asked of who comes, or of who has been there for a while."""


@dataclass(frozen=True)
class Choice:
    """A level that can be asked, as a value, as number and word, and as what a person does at that level."""

    value: str
    said: str
    words: str


@dataclass(frozen=True)
class ProfileRow:
    """A competency, its choices, the level that holds and that of the model; `language` is that of its words.

    `mark` says the level of the model where another one holds.
    """

    id: str
    code: str
    title: str
    language: str
    choices: tuple[Choice, ...]
    level: str = NOT_ASKED
    model: str = NOT_ASKED
    mark: str = ""

    @property
    def choice(self) -> Choice:
        """The level that holds."""
        return next(choice for choice in self.choices if choice.value == self.level)


@dataclass(frozen=True)
class ProfileCluster:
    """Competencies that stand together."""

    name: str
    rows: tuple[ProfileRow, ...]


@dataclass(frozen=True)
class Profile:
    """What a board needs to appoint someone; `language` is that of the role's text, `changes` says what is set anew.

    `address` leads to the role, whatever the site is called by then; `origin` says where all of it comes from.
    """

    role: str
    title: str
    full_name: str
    language: str
    summary: str
    sections: tuple[Excerpt, ...]
    clusters: tuple[ProfileCluster, ...]
    sources: Mapping[str, Source]
    changes: str
    origin: tuple[str, ...]
    address: str

    @property
    def rows(self) -> tuple[ProfileRow, ...]:
        """All competencies in their order."""
        return tuple(row for cluster in self.clusters for row in cluster.rows)


def profile_of(shown: Shown, language: Language) -> Profile:
    """The profile of a role that the language shows."""
    facts, text = language.view.catalogue.facts, shown.text
    clusters = tuple(_cluster(cluster, shown, language) for cluster in matrix_of(language).clusters)
    site = language.view.catalogue.settings.site
    return Profile(
        role=shown.entry.id,
        title=shown.title,
        full_name=full_name(shown),
        language=shown.language,
        summary=text.front.summary if text else "",
        sections=excerpts(text, facts.matrix.profile, language.view) if text else (),
        clusters=clusters,
        sources={key: facts.sources[key] for key in (cited_in(text, facts.matrix.profile) if text else ())},
        changes=_changes(clusters, language),
        origin=_origin(language),
        address=site.identifier("role", shown.entry.id),
    )


def competency_rows(language: Language) -> tuple[ProfileRow, ...]:
    """Every competency with its choices, asked of nobody in particular."""
    return tuple(_row(row, None, language) for row in matrix_of(language).rows)


def _cluster(cluster: Cluster, role: Shown, language: Language) -> ProfileCluster:
    place = [found.entry.id for found in matrix_of(language).roles].index(role.entry.id)
    rows = tuple(_row(row, row.cells[place], language) for row in cluster.rows)
    return ProfileCluster(f"{cluster.code} {cluster.name}", rows)


def _row(row: MatrixRow, cell: Cell | None, language: Language) -> ProfileRow:
    level, model = (_value(cell.level), _value(cell.model)) if cell else (NOT_ASKED, NOT_ASKED)
    mark = changes_words(language)["model"].format(level=_number(model, language)) if level != model else ""
    about = row.about
    return ProfileRow(
        about.entry.id, row.code, about.title, about.language, _choices(row, language), level, model, mark
    )


def _value(level: int | None) -> str:
    return NOT_ASKED if level is None else str(level)


def _number(level: str, language: Language) -> str:
    return language.say(N_("not asked")) if level == NOT_ASKED else level


def _choices(row: MatrixRow, language: Language) -> tuple[Choice, ...]:
    """From the highest level to none; a competency without a text has the words that hold for every competency."""
    found = matrix_of(language)
    levels = [
        Choice(str(level), _said(level, found.words), row.descriptors.get(level) or found.tests.get(level, ""))
        for level in _LEVELS
    ]
    return (*levels, Choice(NOT_ASKED, language.say(N_("not asked")), "–"))


def _said(level: int, words: Mapping[int, str]) -> str:
    return f"{level} – {words[level]}" if level in words else str(level)


def changes_words(language: Language) -> dict[str, str]:
    """The sentences on levels that are not those of the model, with gaps: a script fills them in as well."""
    return {
        "same": language.messages.gettext(N_("The levels are those of the model.")),
        "changed": language.messages.gettext(N_("Levels other than in the model: {levels}.")),
        "level": language.messages.gettext(N_("{code} {level} (model: {model})")),
        "model": language.messages.gettext(N_("model: {level}")),
        "none": language.say(N_("not asked")),
    }


def _changes(clusters: tuple[ProfileCluster, ...], language: Language) -> str:
    words = changes_words(language)
    changed = [
        words["level"].format(code=row.code, level=_number(row.level, language), model=_number(row.model, language))
        for cluster in clusters
        for row in cluster.rows
        if row.mark
    ]
    return words["changed"].format(levels="; ".join(changed)) if changed else words["same"]


def _origin(language: Language) -> tuple[str, ...]:
    """The site with its version, the day, and the licence: what who shares an adapted profile has to name."""
    site, day = language.view.catalogue.settings.site, language.view.edition.day
    found = [
        f"{site.title} {site.version}",
        language.date(day) if day else "",
        site.license.name if site.license else "",
    ]
    return tuple(part for part in found if part)
