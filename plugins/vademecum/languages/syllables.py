"""Takes a word and a language's code; gives the number of its syllables."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

from vademecum.languages import syllables_en, syllables_nl

_PARTS = re.compile(r"[-\u2011/]")
_RUNS = re.compile(r"(?P<dotted>[^\W\d_](?:\.[^\W\d_]+)+)|(?P<digit>\d)|(?P<letters>[^\W\d_]+(?:['’][^\W\d_]+)*)")
_CAPITALS = re.compile(r"(?P<letters>[A-ZÀ-ÖØ-Þ](?:$|[A-ZÀ-ÖØ-Þ]+))(?P<ending>(?:['’]?[a-z]{1,4})?)")
_VOWELS = re.compile(r"[aeiouy]+")

# Words in capitals that are spoken as a word. Count of syllables after the name.
_SPOKEN = {
    name: int(number)
    for number, names in {
        "1": "CERT FHIR LAN MOOC NASSS NEN NICE NIS PACS RAND SARS SMART WAN",
        "2": "AIDS CISO COVID DICOM DTAC HIMSS ISO LOINC NATO SNOMED TIGER WEGIZ",
        "3": "DIVA ENISA",
    }.items()
    for name in names.split()
}
_LONG_LETTERS = {"en": {"W": 3}, "nl": {"Y": 2}}


@cache
def syllables(word: str, language: str) -> int:
    """Return the number of syllables of one word, as spoken with care; at least 1 for what holds a letter or digit.

    - English: as in the CMU Pronouncing Dictionary, else by rule. Dutch: by rule, as the official word list divides
      («pa-ti-ent», «so-ci-a-le»). Another language: its groups of vowels.
    - A word in capitals is spelled («EPD» 3, Dutch «WLZ» 3, English «WHO» 5), but for a few that are spoken as a word
      («NEN», «SNOMED»); so is one without a vowel («pc»). An ending («CMIOs», «EPD's») has no syllable without a vowel.
    - A word with hyphens has the sum of its parts. Each digit in a word counts as one («NIS2» 2), and an abbreviation
      with points has its letters («d.w.z» 3).
    """
    code = language.partition("-")[0]
    composed = unicodedata.normalize("NFC", word)
    return sum(_part(found, code) for part in _PARTS.split(composed) for found in _RUNS.finditer(part))


def _part(found: re.Match[str], code: str) -> int:
    if found["digit"]:
        return 1
    if found["dotted"]:
        return _spelled(re.sub(r"\W", "", found["dotted"]), code)
    return _letters(found["letters"], code)


def _letters(word: str, code: str) -> int:
    capitals = _CAPITALS.fullmatch(word)
    if capitals:
        name = capitals["letters"]
        return (_SPOKEN.get(name) or _spelled(name, code)) + len(_VOWELS.findall(capitals["ending"]))
    return _COUNTERS.get(code, _groups)(word.lower())


def _spelled(letters: str, code: str) -> int:
    long = _LONG_LETTERS.get(code, {})
    return sum(long.get(letter, 1) for letter in letters.upper())


def _groups(word: str) -> int:
    return max(1, len(_OTHER_VOWELS.findall(word)))


_OTHER_VOWELS = re.compile(r"[aeiouyàáâäåæèéêëìíîïòóôöøùúûüý]+")
_COUNTERS: dict[str, Callable[[str], int]] = {"en": syllables_en.syllables, "nl": syllables_nl.syllables}
