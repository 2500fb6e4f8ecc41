"""Takes two releases of the framework; gives what differs as a text of the site in each language, for its docs."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping

from vademecum.catalogue import in_language, slugify
from vademecum.languages import N_
from vademecum.model import Framework
from vademecum.pages.changes import Named, Part, change_parts
from vademecum.pages.context import Language
from vademecum.pages.markdown import escape
from vademecum.projections.framework import Naming, ThingKind, compare


def change_texts(old: Framework, new: Framework, languages: Mapping[str, Language]) -> Iterator[tuple[str, str]]:
    """Path below the folder of texts, and content, of the text in each language that both releases have.

    All have the same headings, since texts in several languages must: also where only the words of one have changed.
    """
    found, naming = compare(old, new), Naming(old, new)
    told = [languages[code] for code in found.languages if code in languages]
    parts = {one.code: change_parts(found, naming, _referring(one), one) for one in told}
    used = {part.key for of_one in parts.values() for part in of_one if part}
    for language in told:
        yield _text((old.version, new.version), parts[language.code], used, language)


def _text(
    versions: tuple[str, str], parts: Iterable[Part], used: Collection[str], language: Language
) -> tuple[str, str]:
    old, new = versions
    title = language.say(N_("Changes to the competency matrix: {old} to {new}"), old=old, new=new)
    summary = language.say(N_("What has changed in roles, competencies and levels."))
    about = language.say(N_("This is {new}, compared with {old}."), old=escape(old), new=escape(new))
    nothing = language.say(N_("Since version {version} nothing has changed."), version=escape(old))
    content = language.render(
        "change_text.md.j2",
        id=f"changes-{slugify(old)}-{slugify(new)}",
        title=json.dumps(title, ensure_ascii=False),
        summary=json.dumps(summary, ensure_ascii=False),
        about=about if used else nothing,
        mark="##",
        anchor=lambda part: f"{{#{part}}}",
        parts=[part for part in parts if part.key in used],
    )
    return f"{language.code}/{slugify(title)}.md", f"{content.rstrip()}\n"


def _referring(language: Language) -> Named:
    """References to what the site has, in the words of each reader's language."""

    def named(kind: ThingKind, key: str, names: Mapping[str, str]) -> str:
        ref = f"{kind}:{key}"
        return f"[[{ref}]]" if ref in language.view.shown else escape(in_language(names, language.code) or key)

    return named
