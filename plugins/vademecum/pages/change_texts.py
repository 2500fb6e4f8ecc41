"""Takes two releases of the framework; gives what differs as a text of the site in each language, for its docs."""

import json
from collections.abc import Iterator, Mapping

from vademecum.catalogue import in_language, slugify
from vademecum.languages import N_
from vademecum.model import Framework
from vademecum.pages.changes import Named, change_parts
from vademecum.pages.context import Language
from vademecum.pages.markdown import escape
from vademecum.projections.framework import Naming, ThingKind, compare


def change_texts(old: Framework, new: Framework, languages: Mapping[str, Language]) -> Iterator[tuple[str, str]]:
    """Path below the folder of texts, and content, of the text in each language that both releases have."""
    found, naming = compare(old, new), Naming(old, new)
    versions = {"old": old.version, "new": new.version}
    for code in found.languages:
        if code in languages:
            language = languages[code]
            title = language.say(N_("Changes to the competency matrix: {old} to {new}"), **versions)
            summary = language.say(N_("What has changed in roles, competencies and levels."))
            content = language.render(
                "change_text.md.j2",
                id=f"changes-{slugify(old.version)}-{slugify(new.version)}",
                title=json.dumps(title, ensure_ascii=False),
                summary=json.dumps(summary, ensure_ascii=False),
                about=language.say(
                    N_("This is {new}, compared with {old}."), **{key: escape(word) for key, word in versions.items()}
                ),
                mark="##",
                anchor=lambda part: f"{{#{part}}}",
                parts=change_parts(found, naming, _referring(language), language),
            )
            yield f"{code}/{slugify(title)}.md", f"{content.rstrip()}\n"


def _referring(language: Language) -> Named:
    """References to what the site has, in the words of each reader's language."""

    def named(kind: ThingKind, key: str, names: Mapping[str, str]) -> str:
        ref = f"{kind}:{key}"
        return f"[[{ref}]]" if ref in language.view.shown else escape(in_language(names, language.code) or key)

    return named
