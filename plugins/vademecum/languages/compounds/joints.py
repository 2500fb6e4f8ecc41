"""Takes a language's code; gives how its compounds are joined, and which words are no part of one."""

from dataclasses import dataclass

_NEVER = {
    "nl": """aal aan aar aars ability acht achter achteruit af alle als and ander anders architect atie aties baar
        bent best bij binnen boven breken brengen buiten daar dan dat deel den der des die direct directe dit
        doen door driekwart dus eel een eer eerst elk end ende ene enis ens er erg erin erop erover ers eruit
        gaan gaat gang ge geen geheid gen ging goed grote haar had half hard heb hebt heden heeft heen heid
        her het hier hij hoe hoog houden houding hun iek iemand ier igen ik in ing inge ingen is isch ische
        ist iteit iteiten kan keuring keurt klaar komen komst kon kwijt laag laat lang langs laten leg leggen
        leiden leiding les lid lijk lijke lijks lijn loos lopen loze maar maat mag matig matige mede mee meer
        men met mijn mis moet na naar nemen neming nen net niet nis nodig nog nu of om omdat on onder ons ont
        ook op out over pas per raad recht regelen ren rijk rijke rond samen schap schappen sel sels sen slag
        soms staan staande staat stand steeds stel stellen stelling stellingen ster sters stil stuk tal te
        tegen teit teiten telling tellingen ten ter terug tie tien ties tijd toe tot tussen uit vallen van
        vast veel ver vier vijf vol voor vooraf voort vooruit vrij waar want was wat weg wel werpen wie wij
        wijs wijze wil worden wordt zaam zal ze zelf zes zetten zich zij zijn zo zonder zou""",
    "da": """af agtig agtige alle alt and anden ans at bag bar bare be bede bedre ben bort bringe bær da de del
        dele deles dem den denne der deres det dig din dog dom du efter elle eller else elser en end ende ene
        enes engang ens er eri erier erne ernes et fast faste fem flere for fra frem fri fuld får før føre
        førelse gen gennem ger gik give god gode gået går gøre had halve ham han har have hed heder hele hen
        her hold holde holder hos hun hver hvis hvor hånd hæng høj hør id ifølge igen ikke imod ind inde inden
        ing ingen inger isk iske ist itet ja jo kan kende kender kendt kom komme kun kunne lad lade lag lagt
        lang lange langs lede ledes ler let leve lig lige ligne lignede ligner ligt ling læg lægge løb løs
        løse løst man mange med medens mel mellem men mere mest mig min mis mod må ned nede nej nen ner nok nu
        når offentlige og også om omkring op ordnede otte over pas per regn rest ret rette rettet ring ringe
        ringen ringer ringerne runde sam samme samt sat se seks selv selve ser set side sig sin sine skab
        skaber skal ske slog slutning slå som somme sommere spørg spørge sted steder stille stilling stor stå
        svar syn syv så sådan sæt sætning sætte tage tagelse tages tal ter tid til tilbage ting tion tioner
        tom tre ud ude uden ulig under var ved vej veje vel ven vi vil vis vise viser væk være yder""",
    "en": """ability able about after ance back before body come down ence ever for from full fully here hood how
        into less like ment more most ness never offer once one only other out over self ship side some super
        that them then there these they thing this through time tion under upon ward wards ways well what when
        where which wise with work works""",
}
"""Function words, prefixes, endings, and what else looks like a word of its own within words that are no compounds."""


@dataclass(frozen=True)
class Joint:
    """How a language joins words: `links` stand between two parts, each with what the first part has lost before it.

    `endings` may stand behind the last part: a form of a known word. No part is shorter than `least` letters, or one
    of `never`.
    """

    links: tuple[tuple[str, str], ...] = ()
    endings: tuple[str, ...] = ()
    never: frozenset[str] = frozenset()
    least: int = 4


def joint_of(code: str) -> Joint:
    """Return how a language joins words, whatever its region; an unknown one joins them with nothing between."""
    return _JOINTS.get(code.partition("-")[0], _PLAIN)


def _never(code: str) -> frozenset[str]:
    return frozenset(_NEVER[code].split())


# Leidraad of the Taalunie, chapters 8 (-e-, -en-) and 10 (-s-): wetten.overheid.nl/BWBR0019422. The -er- of
# «kinderarts» and the -n- behind a mute e («ziektenleer») are plurals to it.
_DUTCH = Joint(
    links=(("s", ""), ("en", ""), ("e", ""), ("er", ""), ("n", "")),
    endings=("s", "en", "n", "e"),
    never=_never("nl"),
    least=3,
)

# Retskrivningsordbogen (Dansk Sprognævn), which says at its words how they begin a compound: ro.dsn.dk. What ends in -e
# may have -s- in its place: «arbejde», «arbejdsgang».
_DANISH = Joint(
    links=(("s", ""), ("e", ""), ("er", ""), ("s", "e")),
    endings=("er", "en", "et", "erne", "ene", "e", "n", "r", "ne", "s", "t"),
    never=_never("da"),
    least=3,
)

_ENGLISH = Joint(never=_never("en"))
_PLAIN = Joint()
_JOINTS = {"nl": _DUTCH, "da": _DANISH, "en": _ENGLISH}
