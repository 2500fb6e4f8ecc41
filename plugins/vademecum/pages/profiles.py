"""Takes a language; gives its profiles to adapt: the page for it, and for each role a page to print and a document."""

from collections.abc import Iterator
from typing import Any

from vademecum.catalogue import MATRIX, Shown
from vademecum.languages import N_
from vademecum.pages.context import Language
from vademecum.pages.heads import generated_meta
from vademecum.pages.markdown import html_link, way
from vademecum.pages.matrix_places import matrix_of, matrix_path
from vademecum.pages.profile_parts import (
    FILL_INS,
    NOT_ASKED,
    WHEN,
    Profile,
    changes_words,
    competency_rows,
    profile_of,
)
from vademecum.pages.profile_places import (
    ADAPT,
    PROFILES,
    profile_anchor,
    profile_path,
    profile_paths,
    profiles_path,
    profiles_paths,
)
from vademecum.pages.sources import words
from vademecum.pages.tree import TreeFile

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_PARTS = ["profile"]


def profile_pages(language: Language) -> Iterator[TreeFile]:
    """The page on which a profile is adapted, and for each role its profile as a page and as a document."""
    # To set up the templates of documents takes its time, which a site without profiles need not spend.
    from vademecum.pages.profile_documents import document_bytes  # noqa: PLC0415

    yield _all(language)
    for shown in matrix_of(language).roles:
        profile = profile_of(shown, language)
        yield _page(shown, profile, language)
        yield TreeFile(profile_path(shown, language, "docx"), document_bytes(profile, language), inputs=_inputs(shown))


def _all(language: Language) -> TreeFile:
    path = profiles_path(language)
    about = language.say(
        N_("Choose a role, put in your organisation and your levels, and print the profile or take it along in Word.")
    )
    meta = generated_meta(
        "profile",
        language.say(PROFILES),
        profiles_paths(language),
        language,
        description=about,
        lead=about,
        html=True,
        parts=_PARTS,
        above=matrix_path(language),
        place="profiles",
    )
    values = {
        "roles": [_role(shown, path, language) for shown in matrix_of(language).roles],
        "competencies": competency_rows(language),
        "words": changes_words(language),
    }
    return TreeFile(path, language.render("profiles.html.j2", **values, **_common(language)), meta)


def _page(shown: Shown, profile: Profile, language: Language) -> TreeFile:
    path = profile_path(shown, language)
    title = language.say(N_("Role profile: {role}"), role=shown.title)
    meta = generated_meta(
        "profile",
        title,
        profile_paths(shown, language),
        language,
        html=True,
        parts=_PARTS,
        above=profiles_path(language),
        place="a profile",
        search={"exclude": True},
    )
    values = {
        "profile": profile,
        "sources": [words(source, language) for source in profile.sources.values()],
        "ways": _ways(shown, path, language),
    }
    return TreeFile(path, language.render("profile.html.j2", **values, **_common(language)), meta, _inputs(shown))


def _common(language: Language) -> dict[str, Any]:
    when = {name: language.say(words) for name, words in WHEN.items()}
    return {"fill_ins": FILL_INS, "when": when, "not_asked": NOT_ASKED}


def _role(shown: Shown, path: str, language: Language) -> dict[str, Any]:
    """A role in the list of all, and in the choice that a script offers."""
    page, document = (profile_path(shown, language, ending) for ending in ("md", "docx"))
    links = [html_link(language.say(N_("profile to print")), way(page, path), {}), _document(shown, path, language)]
    return {
        "id": shown.entry.id,
        "anchor": profile_anchor(shown),
        "title": shown.title,
        "lang": language.mark(shown),
        "page": way(page, path),
        "document": way(document, path),
        "links": links,
    }


def _ways(shown: Shown, path: str, language: Language) -> list[str]:
    """What a page to print leads to: where it is adapted, its document, and the role."""
    adapt = f"{way(profiles_path(language), path)}#{profile_anchor(shown)}"
    return [
        html_link(language.say(ADAPT), adapt, {}),
        _document(shown, path, language),
        language.html_link(shown, path),
        html_link(language.say(MATRIX), way(matrix_path(language), path), {}),
    ]


def _document(shown: Shown, path: str, language: Language) -> str:
    target = way(profile_path(shown, language, "docx"), path)
    return html_link(language.say(N_("Word document")), target, {"type": _DOCX})


def _inputs(shown: Shown) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*([shown.text.record.file] if shown.text else []), shown.entry.span.file]))
