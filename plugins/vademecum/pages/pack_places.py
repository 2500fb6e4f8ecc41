"""Takes a language; gives what can stand in a board pack, and where the page stands on which one is put together."""

from collections.abc import Mapping

from vademecum.catalogue import pack_path
from vademecum.pages.calendars import calendar_paths, calendar_titles
from vademecum.pages.context import Language
from vademecum.pages.papers import Form, Paper

_TEXTS = {Form.GUIDE: "guide", Form.PRACTICE: "practice"}


def pack_place(language: Language) -> str:
    """The path of the page in the tree."""
    if "pack path" not in language.kept:
        language.kept["pack path"] = pack_path(language.view.catalogue, language.code)
    return str(language.kept["pack path"])


def pack_places(language: Language) -> dict[str, str | None]:
    """The path of the page in each language; None where there is nothing to put together."""
    return {code: pack_place(other) if has_pack(other) else None for code, other in language.languages.items()}


def pack_anchor(paper: Paper) -> str:
    """Where a paper stands on the page; a script takes it for a choice, a reader without one is led to its line."""
    return f"parts={paper.id}"


def has_pack(language: Language) -> bool:
    """Whether a language has anything to print."""
    return any(pack_papers(language).values())


def pack_papers(language: Language) -> Mapping[Form, tuple[Paper, ...]]:
    """All that can stand in a pack, by form and once worked out: what concerns have, calendars, and texts."""
    if "pack papers" not in language.kept:
        found = [*language.papers(), *_calendars(language), *_texts(language)]
        language.kept["pack papers"] = {form: tuple(paper for paper in found if paper.form is form) for form in Form}
    papers: Mapping[Form, tuple[Paper, ...]] = language.kept["pack papers"]
    return papers


def _calendars(language: Language) -> list[Paper]:
    paths = calendar_paths(language)
    return [
        Paper(Form.CALENDAR, country, title, language.code, paths[country])
        for country, title in calendar_titles(language).items()
    ]


def _texts(language: Language) -> list[Paper]:
    """Guides and practices whose text a reader sees."""
    return [
        Paper(form, shown.entry.id, shown.title, shown.language, shown.path)
        for form, kind in _TEXTS.items()
        for shown in language.view.of_kind(kind)
        if shown.text
    ]
