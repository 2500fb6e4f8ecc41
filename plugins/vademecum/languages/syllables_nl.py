"""Takes a Dutch word in small letters; gives the number of its syllables by rule."""

import re
import unicodedata

# How loan words would be spelled in Dutch, anywhere in a compound; «|» parts two vowels.
_RESPELLED = [
    (re.compile(pattern), spelling)
    for pattern, spelling in (
        # A trema begins a syllable; the other accents leave the vowel as it is.
        (r"([aeiou])\u0308", r"|\1"),
        (r"[\u0300-\u036f]", ""),
        (r"qu", "kw"),
        (r"eui(?=ll)", "eu"),
        (r"(?<=gyn)ae", "ee"),
        (r"\by(?=[aeiou])", "j"),
        # Prefixes before a vowel, without a trema: «geijkt», «geautomatiseerd».
        (r"\b([gb]e)(?=ij|au)", r"\1|"),
        (r"e(?=um(?:s|pje)?\b)", "e|"),
        # «officieel», «variëteit», «serieus», «ingenieur»; but «nieuw», «milieu».
        (r"i(?=ee)", "i|"),
        (r"i(?=eu[szr])", "i|"),
        # English: a silent e.
        (r"(soft|hard|mal|firm|spy|ransom|middle)ware", r"\1wer"),
        (r"(on|off|dead|pipe|base|help|head|guide)line", r"\1lain"),
        (r"(govern|perform|compli|alli|intellig|resili|experi|confer|sci|audi|evid)([ae])nce", r"\1\2ns"),
        (r"(real|full|part|half)time", r"\1taim"),
        (r"(up|inter)(dat|fac)e(?![nrt])", r"\1\2"),
        (r"(serv|pract|off)ice(?![rs])", r"\1is"),
        (r"framew", "freemw"),
        (r"(web|on|off)site", r"\1sait"),
        (r"\b(business)?(sit|liv|cas|hom|tim|lif|chang|hyp|scop|car)e(?=s?\b|gang|kit|style|manag|mix)", r"\1\2"),
        (r"intake", "inteek"),
        (r"stakeh", "steekh"),
        (r"manage(?=ment)", "manag"),
        (r"business", "bisnes"),
        (r"phone", "foon"),
        (r"(challeng|imag|devic|mobil|templat|releas)e(?=s?\b)", r"\1"),
        (r"awareness", "awernes"),
        (r"feature", "fietsjur"),
        (r"issue", "isjoe"),
        # English: «tion» is one syllable, but «station» is Dutch.
        (r"(?<!\bsta)(?<=[a-z])[ts]ion(?=s?\b)", "sjun"),
        # English: ea, oa.
        (
            r"(?<=t)ea(?=m(?!b))|(?<=l)ea(?=d|n\b|s)|(?<=h)ea(?=[ld])|(?<=\bd)ea(?=[dl])|(?<=str)ea(?=m)|(?<=br)ea(?=k)",
            "ie",
        ),
        (r"(?<=res)ea(?=rch)|(?<=\br)ea(?=dy)|(?<=w)ea(?=r)", "ie"),
        (r"oa(?=rd|ch|d\b|ds|dm|st)", "oo"),
    )
]
_VOWELS = re.compile(r"(?<![gb])eau|ieu|eeu|aai|ooi|oei|oeu|aa|ee|ie|oo|uu|oe|ui|ij|ei|eu|ou|au|ai|oi|[aeo]y|[aeiouy]")

_IN_FULL = {"bijv": 3, "bv": 3, "dr": 2, "drs": 3, "fte": 3, "ir": 3, "mr": 2, "nr": 2, "st": 1, "vs": 2}


def syllables(word: str) -> int:
    """Return the number of syllables of a Dutch word, small letters, without hyphens; at least 1.

    The official word list's division is followed, as in careful speech: «pa-ti-ënt», «so-ci-aal», «in-for-ma-tie».
    A word without a vowel is spelled («pc» 2).
    """
    if word in _IN_FULL:
        return _IN_FULL[word]
    found = _VOWELS.findall(_respelled(word))
    return len(found) or len(word.rstrip("s").rstrip("'’")) or 1


def _respelled(word: str) -> str:
    spelled = unicodedata.normalize("NFD", word)
    for pattern, spelling in _RESPELLED:
        spelled = pattern.sub(spelling, spelled)
    return spelled
