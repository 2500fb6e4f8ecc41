"""Takes a language's code; gives the abbreviations whose point does not end a sentence, and words that open one."""

from collections.abc import Mapping

Lists = Mapping[str, frozenset[str]]


def of_language(lists: Lists, code: str) -> frozenset[str]:
    """Return what a list has for language `code`, whatever its region, and for every language."""
    return lists[""] | lists.get(code.partition("-")[0], frozenset())


def _lists(**texts: str) -> Lists:
    return {code.strip("_"): frozenset(text.split()) for code, text in texts.items()}


# Abbreviations that something follows, so that their point never ends a sentence; in small letters, without it.
INSIDE = _lists(
    _="dr prof st vs cf ca e.g i.e viz",
    nl="""
        bijv bijv.b bv d.w.z d.m.v dhr drs mevr mr mw ing ir ds incl excl i.c i.e i.h.b i.o i.p.v i.s.m i.t.t i.v.m
        m.a.w m.b.t m.b.v m.i m.i.v m.n m.u.v n.a.v nl nr o.a o.b.v o.i.d o.l.v o.m o.v.v p.p resp t.a.v t.b.v t.g.v
        t.o.v t.w t.z.v tel v.a vgl z.g zgn ongev max blz hfst afb
    """,
    da="""
        afd ang bl.a d.v.s dvs e.g ekskl evt f.eks fhv fmd fx gl hhv hr ift ifm iht inkl jf jfr kap kl lb maks
        mht mhp mr nr p.g.a pga pkt sml sr stk tidl tlf vedr vha adm dir cand
    """,
    en="mr mrs ms messrs rev hon approx incl excl esp gen col capt lt sgt",
)  # fmt: skip

# Words of their own, or of one letter, that are abbreviations before a number only: «No. 5», «p. 12».
BEFORE_NUMBERS = _lists(
    _="p pp art fig nr no vol tel",
    nl="jan feb mrt apr aug sept okt nov dec pag bijl par",
    da="s d nr art jan feb mar apr aug sept okt nov dec bd",
    en="no nos sec para ch ed eq tab jan feb mar apr aug sept oct nov dec",
)

# Words that often open a sentence and are no names: after them «J. Jansen» is out of the question.
OPENERS = _lists(
    _="",
    nl="""
        De Het Een Dat Dit Die Deze Er In Op Bij Voor Na Met Van Naar Zo Dan Daar Hier Wie Wat Waar Als Ook Maar En Of
        Wij We Zij Ze Hij Je Jij Ik U Niet Geen Vraag Volgens Sinds Toen Nu
    """,
    da="""
        Det Den De En Et Der Her I På For Med Til Fra Af Og Men Så Da Når Hvis Hvor Hvad Hvem Vi Du Han Hun Jeg Man
        Efter Ved Som Nu Ikke
    """,
    en="""
        The A An This That These Those It In On At By For From With To Of And But So Then There Here When Where What
        Who Why How If As We You He She They I Not No After Before Since While
    """,
)  # fmt: skip

# Languages that write an ordinal number with a point.
ORDINAL_POINT = frozenset({"da", "nb", "nn", "no", "de", "fi", "is", "fo"})
