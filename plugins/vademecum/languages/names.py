"""Takes codes, items and numbers; gives them as a language names, joins and writes them."""

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal

from babel.core import get_global
from babel.lists import format_list
from babel.numbers import format_decimal

from vademecum.languages.authors import SPOKEN
from vademecum.languages.locales import locale_of


def language_name(code: str, in_language: str) -> str:
    """Return the name of language `code` as CLDR spells it in running text («Deens», «dansk»), else the code.

    A region without a name of its own has its language's.
    """
    language, _, region = code.partition("-")
    known = locale_of(in_language).languages
    return str(known.get(f"{language}_{region.upper()}") or known.get(language, code))


def known_languages() -> list[str]:
    """Return the codes of all languages that CLDR knows, in order."""
    return sorted(locale_of("en").languages)


def is_language(code: str) -> bool:
    """Return whether CLDR knows a language by this code; `dk` is the code of a country only."""
    return code in locale_of("en").languages


def regional(code: str) -> str:
    """Return the code with the region where the language is mostly spoken («nl-NL»): word processors ask for one."""
    language, known = code.partition("-")[0], locale_of(code)
    if known.language != language:
        return code
    likely: str = get_global("likely_subtags").get(language, language)
    return f"{language}-{known.territory or likely.rpartition('_')[2].upper()}"


def direction(code: str) -> str:
    """Return the direction in which a language is written, `ltr` or `rtl`: the values of HTML's `dir`."""
    return locale_of(code).text_direction


def country_name(code: str, in_language: str) -> str:
    """Return the name of a country (ISO 3166-1 alpha-2, lower case) or of `eu`, else the code in capitals."""
    return str(locale_of(in_language).territories.get(code.upper(), code.upper()))


def code_called(name: str, codes: Iterable[str], called: Callable[[str, str], str]) -> str:
    """Return the code among these of what is called so in a language of messages («engelsk», «Danmark»), else the name.

    `called` gives the name of a code in a language.
    """
    typed = name.strip().casefold()
    names = {called(code, language).casefold(): code for code in codes for language in SPOKEN}
    return names.get(typed, typed if typed in names.values() else name)


def join_list(items: Sequence[str], code: str) -> str:
    """Return the items as one phrase («a, b en c»); no items give the empty string."""
    return format_list(items, locale=locale_of(code))


def list_separator(code: str) -> str:
    """Return what parts the cells of a CSV file in spreadsheets of the language: `;` where `,` is the decimal sign."""
    return ";" if locale_of(code).number_symbols["latn"]["decimal"] == "," else ","


def format_number(number: int | float | Decimal, code: str, decimals: int | None = None) -> str:
    """Return the number with the language's separators, rounded to three decimals («1.234,5»).

    With `decimals` it has that many of them, zeros too.
    """
    pattern = None if decimals is None else f"#,##0.{'0' * decimals}".removesuffix(".")
    return format_decimal(number, format=pattern, locale=locale_of(code))
