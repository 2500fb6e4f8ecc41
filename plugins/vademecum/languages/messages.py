"""Takes a language's code; gives its sentences, read from plain .po files."""

import io
from collections.abc import Iterable, Iterator
from functools import lru_cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from vademecum.languages.marking import N_
from vademecum.languages.po_files import CatalogueError, forms, read_catalogue

SHIPPED = Path(__file__).parent / "messages"
_SOURCE_LANGUAGE = "en"

Stamp = tuple[Path, int, int]


class Messages:
    """The sentences of one language; what a catalogue lacks is given in English, which is the msgid itself.

    The methods have gettext's names and order of arguments, so that Jinja's i18n extension takes them as they are.
    """

    def __init__(self, language: str, translations: NullTranslations, translated: frozenset[str]) -> None:
        """Take the translations of `language`, and the msgids (without context) that they hold in full."""
        self.language = language
        self._translations = translations
        self._translated = translated

    def gettext(self, msgid: str) -> str:
        """Return the sentence in this language."""
        # gettext keeps a catalogue's header under the empty msgid.
        return self._translations.gettext(msgid) if msgid else ""

    def ngettext(self, one: str, many: str, n: int) -> str:
        """Return the form that this language uses for `n`; `{n}` in it is not filled in."""
        return self._translations.ngettext(one, many, n)

    def pgettext(self, context: str, msgid: str) -> str:
        """Return the sentence as translated for this context, for words such as «May» that have two translations."""
        return self._translations.pgettext(context, msgid)

    def npgettext(self, context: str, one: str, many: str, n: int) -> str:
        """Return the form that this language uses for `n`, as translated for this context."""
        return self._translations.npgettext(context, one, many, n)

    def untranslated(self, known: Iterable[str]) -> list[str]:
        """Return the msgids of `known` that are given in English for want of a translation, in their order."""
        if self.language.partition("-")[0] == _SOURCE_LANGUAGE:
            return []
        return [msgid for msgid in known if msgid not in self._translated]


def messages_for(code: str, folder: Path | None = None) -> Messages:
    """Return the sentences of language `code`.

    `folder` may hold catalogues of a site's own, named after the code (`de.po`); they go before the shipped ones,
    string by string. `nl-be` falls back to `nl`. Each catalogue is read once in a process, and again when it changed.
    Raises CatalogueError where a catalogue cannot be used.
    """
    return _messages(code, tuple(_catalogue_files(code, folder)))


def _catalogue_files(code: str, folder: Path | None) -> Iterator[Stamp]:
    for name in dict.fromkeys((code, code.partition("-")[0])):
        for place in (folder, SHIPPED):
            path = place / f"{name}.po" if place else None
            if path and path.is_file():
                status = path.stat()
                yield path, status.st_mtime_ns, status.st_size


@lru_cache(maxsize=64)
def _messages(code: str, files: tuple[Stamp, ...]) -> Messages:
    translations = NullTranslations()
    translated: set[str] = set()
    for path, _, _ in reversed(files):
        catalog = read_catalogue(path, path.stem)
        first = _translations(path, catalog)
        first.add_fallback(translations)
        translations = first
        translated.update(_translated(catalog))
    return Messages(code, translations, frozenset(translated))


def _translations(path: Path, catalog: Catalog) -> GNUTranslations:
    binary = io.BytesIO()
    write_mo(binary, catalog)
    binary.seek(0)
    try:
        return GNUTranslations(binary)
    except (ValueError, IndexError) as error:
        raise CatalogueError(path, 1, N_("The rule for plural forms in the header cannot be read.")) from error


def _translated(catalog: Catalog) -> Iterator[str]:
    for message in catalog:
        if not message.fuzzy and not message.context and all(forms(message.string)):
            yield from forms(message.id)[:1]
