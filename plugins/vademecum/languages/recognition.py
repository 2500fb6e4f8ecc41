"""Takes running text; gives the language that it is in, where that is beyond doubt."""

import re
from collections import Counter
from collections.abc import Set

_FREQUENT = {
    "nl": """de het een en van in op te dat die is zijn voor met aan bij naar uit om als er of ook dan maar wat wie hoe
        waar door tot na niet worden wordt ze zij hij je jij u we wij deze dit geen nog al over hun kan moet heeft
        hebben was meer dus want toch elke zoals omdat eerst wel zonder tussen onder iemand alleen veel""",
    "da": """den det de en et og i på til af at for med om som er har der jeg du vi man hvad hvem hvordan hvor hvornår
        hvorfor hvilken kan skal ved fra eller men også ikke efter sig sin deres mellem ud uden nogle noget nogen bliver
        blev før når hun han havde var mod mere meget end så være hver selv op kun hvis dem denne dette""",
    "en": """the a an and of in on to is are for with at by from or as it this that what who how where when why which
        you we my our can should must do does about not be has have was were their they them there one no but if than
        its before after between into will would only also those each how nobody more""",
    "de": """der die das und in zu den von mit dem des ein eine einen einem einer ist sind war auf für nicht sich auch
        als an nach wie im am aus bei oder aber wenn nur noch werden wird hat haben sie er es ihr wir ich man zum zur
        über vor durch dass kann mehr unter""",
    "nb": """den det de en et og i på til av at for med om som er har der jeg du vi man hva hvem hvordan hvor når
        hvorfor hvilken kan skal ved fra eller men også ikke etter seg sin deres mellom ut uten noen noe blir ble før
        hun han hadde var mot mer mye enn så være hver selv opp bare hvis dem denne dette ei å""",
    "sv": """den det de en ett och i på till av att för med om som är har där jag du vi man vad vem hur var när varför
        vilken kan ska vid från eller men också inte efter sig sin deras mellan ut utan några något någon blir blev före
        hon han hade mot mer mycket än så vara varje själv upp bara dem denna detta""",
    "af": """die van en in is het nie dat vir met om te wat aan op by as dit sy hy hulle ons ek jy ook was word sal kan
        moet deur tot uit na oor of maar nog geen wie waar hoe hierdie hul se wees alle meer""",
}
"""The words that stand most often in any text, chosen from the lists of Snowball (snowballstem.org/algorithms).

Norwegian and Swedish are here so that neither is taken for Danish, Afrikaans so that it is not taken for Dutch.
"""

_LISTS = {code: frozenset(words.split()) for code, words in _FREQUENT.items()}
LEAST_WORDS = 40
"""Fewer words say nothing for certain: a name or a quotation weighs too much in them."""
_LEAST_SHARE, _TIMES = 0.25, 4
"""So much of a text are frequent words of its language, and so many times more than those of any other one."""
_WORD = re.compile(r"[^\W\d_]+")


def is_recognisable(code: str) -> bool:
    """Return whether a text in a language, of whatever region, can be recognised."""
    return without_region(code) in _LISTS


def recognised(words: str, least: int = LEAST_WORDS) -> str:
    """Return the code of the language of running text, without a region; empty below `least` words, and in doubt.

    It is the one with most frequent words, if these are many, and if it wins from each other language by the words
    that only one of the two has.
    """
    found = _WORD.findall(words.lower())
    counts = Counter(found)
    best = max(_LISTS, key=lambda code: _count(counts, _LISTS[code]))
    own = _LISTS[best]
    if len(found) < least or _count(counts, own) < _LEAST_SHARE * len(found):
        return ""
    others = (other for other in _LISTS.values() if other is not own)
    sure = all(_count(counts, own - other) > _TIMES * _count(counts, other - own) for other in others)
    return best if sure else ""


def is_in(words: str, code: str) -> bool:
    """Return whether running text may well be in a language with a list: a look that costs little, and no proof.

    It takes a language for one that is nearly the same, such as Norwegian for Danish.
    """
    found = _WORD.findall(words.lower())
    return sum(map(_LISTS[without_region(code)].__contains__, found)) > _LEAST_SHARE * len(found)


def without_region(code: str) -> str:
    """Return the code under which a language has a list, if it has one: Norwegian is `nb`."""
    base = code.partition("-")[0]
    return "nb" if base == "no" else base


def _count(counts: Counter[str], words: Set[str]) -> int:
    return sum(counts[word] for word in counts.keys() & words)
