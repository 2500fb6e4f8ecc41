"""Takes a language's code; gives its alphabet: the letters after z, and what is spelled as what."""

import re
from collections.abc import Mapping

# A mark that tells a spelling from what it sorts as: ø from o, Danish aa from å.
_VARIANT = "\N{COMBINING SHORT STROKE OVERLAY}"
_RING = "\N{COMBINING RING ABOVE}"
_UMLAUT = "\N{COMBINING DIAERESIS}"
_LONG_UMLAUT = "\N{COMBINING DOUBLE ACUTE ACCENT}"


class Alphabet:
    """An alphabet beyond a to z: at most three letters of its own, and spellings that sort as other letters."""

    def __init__(self, after_z: str, spellings: Mapping[str, str]) -> None:
        """Take the own letters in order, and the spellings in small letters, each accent a character of its own."""
        self.after_z = after_z
        self._spellings = {**_EVERYWHERE, **spellings}
        longest_first = sorted(self._spellings, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(_whole, longest_first)))

    def spell(self, folded: str) -> str:
        """Return the text in base letters and own letters, with a mark where it was spelled otherwise."""
        return self._pattern.sub(lambda found: self._spellings[found[0]], folded)


def alphabet_of(code: str) -> Alphabet:
    """Return the alphabet of language `code`, whatever its region; an unknown language has base letters only."""
    return _ALPHABETS.get(code.partition("-")[0], _PLAIN)


def _whole(spelling: str) -> str:
    # The second letter of «aå» carries an accent by now, so «aa» must not match there.
    return f"{spelling}(?![\u0300-\u036f])" if spelling.isascii() else spelling


_EVERYWHERE = {
    "æ": f"ae{_VARIANT}",
    "œ": f"oe{_VARIANT}",
    "ø": f"o{_VARIANT}",
    "đ": f"d{_VARIANT}",
    "ð": f"d{_VARIANT}",
    "ħ": f"h{_VARIANT}",
    "\N{LATIN SMALL LETTER DOTLESS I}": f"i{_VARIANT}",
    "ł": f"l{_VARIANT}",
    "þ": f"th{_VARIANT}",
}

# First parts of compounds whose last letter is an a of its own: «dataansvarlig» has no å in it.
_ENDING_IN_A = (
    "agenda", "data", "ekstra", "firma", "infra", "intra", "kamera", "klima", "kontra", "mega", "meta", "skema", "tema",
    "ultra",
)  # fmt: skip

# Dansk Standard DS 377 and Retskrivningsordbogen, as in CLDR's order for `da` and `nb`.
_DANISH = Alphabet(
    "æøå",
    {
        "æ": "æ",
        "ø": "ø",
        f"a{_RING}": "å",
        "aa": f"å{_VARIANT}",
        f"a{_UMLAUT}": f"æ{_UMLAUT}",
        f"o{_UMLAUT}": f"ø{_UMLAUT}",
        f"o{_LONG_UMLAUT}": f"ø{_LONG_UMLAUT}",
        f"u{_UMLAUT}": f"y{_UMLAUT}",
        f"u{_LONG_UMLAUT}": f"y{_LONG_UMLAUT}",
        **{f"{part}a": f"{part}a" for part in _ENDING_IN_A},
    },
)

# CLDR's order for `sv`.
_SWEDISH = Alphabet(
    "åäö",
    {
        "æ": f"ä{_VARIANT}",
        "ø": f"ö{_VARIANT}",
        f"a{_RING}": "å",
        f"a{_UMLAUT}": "ä",
        f"o{_UMLAUT}": "ö",
        f"u{_UMLAUT}": f"y{_UMLAUT}",
    },
)

_PLAIN = Alphabet("", {})
_ALPHABETS = {"da": _DANISH, "nb": _DANISH, "nn": _DANISH, "no": _DANISH, "sv": _SWEDISH}
