"""Takes a language's code; gives Babel's locale of it."""

from functools import lru_cache

from babel.core import Locale, UnknownLocaleError

# English here is written the European way: «5 March 2026», «a, b and c».
_REGION = {"en": "en-gb"}
_SOURCE = "en"


@lru_cache(maxsize=64)
def locale_of(code: str) -> Locale:
    """Return the locale of a code such as `nl`, `da` or `pt-br`.

    A region that is unknown gives its language, a language that is unknown gives English, as with messages.
    """
    language = code.partition("-")[0]
    for candidate in (_REGION.get(code, code), _REGION.get(language, language)):
        try:
            return Locale.parse(candidate, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(_REGION[_SOURCE], sep="-")
