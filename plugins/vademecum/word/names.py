"""Takes what an author calls a language, a kind or an entry; gives its code or its id."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.languages import SPOKEN, language_name
from vademecum.model import kinds_by_name

_OF_ENTRIES = {"roles": "role", "competencies": "competency", "concepts": "term"}
"""By key of the front matter, the kind of entries that it names."""


def language_of(words: str, catalogue: Catalogue) -> str:
    """The code of a language of the site, by its code or by its name in any language; or the words as they are."""
    said = words.casefold()
    for code, one in catalogue.settings.site.languages.items():
        names = {code, one.name, *(language_name(code, spoken) for spoken in (code, *SPOKEN))}
        if said in {name.casefold() for name in names}:
            return code
    return words


def kind_of(words: str) -> str:
    """The name of a kind, by its name or by what it is called in any language; or the words as they are."""
    return kinds_by_name().get(words.casefold(), words)


def ids_of(path: str, words: str, catalogue: Catalogue) -> str:
    """A list of roles, competencies or concepts, each by its id or its title in any language, as a list of ids."""
    kind = _OF_ENTRIES.get(path)
    if kind is None:
        return words
    known = dict(_titles(kind, catalogue))
    return ", ".join(known.get(word.strip().casefold(), word.strip()) for word in words.replace(";", ",").split(","))


def _titles(kind: str, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for entry in catalogue.entries.values():
        if entry.kind == kind:
            titles = {entry.title(code) for code in catalogue.settings.languages} - {None}
            yield from ((str(title).casefold(), entry.id) for title in titles)
            yield entry.id, entry.id
