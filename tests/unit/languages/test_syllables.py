"""Takes words of three languages; checks the number of their syllables."""

from itertools import chain

import pytest

from vademecum.languages.make_syllables import differing
from vademecum.languages.syllables import syllables
from vademecum.languages.syllables_en import by_rule, count, parse, table

DUTCH = {
    "groups of vowels": "maan/1 nieuw/1 eeuw/1 mooi/1 haai/1 moeilijk/2 draaien/2 groeien/2 vrije/2 Europese/4 gauw/1",
    "trema": "coördinatie/5 patiënten/4 ruïne/3 financiële/5 reëel/2 zeeën/2 beïnvloeden/4 geëist/2 variëteit/4",
    "accents": "één/1 vóór/1 café/2 enquête/3 crème/2",
    "loan words": "informatie/4 politie/3 medische/3 sociale/4 officieel/4 video/3 museum/3 serieuze/4 ingenieur/4",
    "French": "bureau/2 niveaus/2 milieu/2 ambulance/4 portefeuille/4 triage/3 royaal/2",
    "prefixes": "geautomatiseerd/6 geijkt/2 geoefend/3 beoordelen/4 bijeen/2",
    "compounds": "medicatieoverzicht/7 politieagent/5 gemeenteambtenaar/6 ontslaginformatie/6 zorgverlener/4",
    "qu": "frequentie/3 equivalent/4 acquisitie/4",
    "hiatus": "theater/3 reageren/4 ideale/4 chaos/2 situatie/4 actueel/3 oase/3",
    "English": "dashboard/2 workflow/2 team/1 teamleider/3 software/2 update/2 updaten/3 online/2 intake/2",
    "English, silent e": "livegang/2 website/2 management/3 stakeholder/3 service/2 services/3 interface/3 deadline/2",
    "English, endings": "governance/3 information/4 innovation/4 station/3",
    "short": "pc/2 pc's/2 fte/3 bijv/3 's/1",
}
ENGLISH = {
    "dictionary": "patient/2 science/2 people/2 every/2 business/2 medicine/3 area/3 idea/3 does/1",
    "silent e": "care/1 management/3 safely/2 something/2 everywhere/3 lives/1 dialogue/3",
    "sounded e": "table/2 tables/2 centre/2 houses/2 wanted/2 needed/2 everyone/3",
    "ed": "played/1 used/1 trained/1 questioned/2 reported/3",
    "British": "organisation/5 organisations/5 programme/2 programmes/2 digitalisation/6 behaviour/3",
    "more British": "colours/2 labelled/2 prioritised/4 practising/3 anaesthetist/4 ageing/2",
    "still more": "catalogue/3 judgement/2 licences/3",
    "hiatus": "creates/2 video/3 media/3 doing/2 studying/3 usual/3 geography/4",
    "consonants": "prism/2 journalism/4 didn't/2 couldn’t/2",
    "possessive": "children's/2 nurse's/2 trust’s/1 nurses'/2",
    "compounds": "workflow/2 dashboard/2 noticeboard/3 stakeholders/3 guideline/2 ransomware/3 cybersecurity/6",
}
CAPITALS = [
    ("nl", "CMIO/4 EPD/3 EPD's/3 AI/2 W/1 WLZ/3 NEN/1 DIVA/3 NIS2/2 MedCom/2 HiX/1 SNOMED/2 VWS/3"),
    ("en", "CMIO/4 CMIOs/4 GPs/2 AI/2 W/3 WHO/5 NHS/3 ISO/2 NIS2/2 I/1 A/1 CISO's/2"),
    ("da", "CMIO'er/5 EPJ/3 WHO/3"),
]
PARTS = [
    ("nl", "AI-act/3 e-mail/2 ICT-leveranciers/7 2018-rapport/6 d.w.z/3 back-up/2"),
    ("en", "whole-time/2 co-creation/4 e.g/2 COVID-19/4 roll\u2011out/2"),
    ("da", "it-direktør/4 opgaver/3 læge/2"),
]


def pairs(code: str, *texts: str) -> list[tuple[str, str, int]]:
    """Words with their language and number, from texts such as `pc/2 team/1`."""
    split = (pair.rpartition("/") for pair in chain.from_iterable(text.split() for text in texts))
    return [(code, word, int(number)) for word, _, number in split]


@pytest.mark.parametrize(
    ("code", "word", "number"),
    [
        *pairs("nl", *DUTCH.values()),
        *pairs("en", *ENGLISH.values()),
        *chain.from_iterable(pairs(*case) for case in CAPITALS),
        *chain.from_iterable(pairs(*case) for case in PARTS),
    ],
)
def test_word_has_its_syllables(code: str, word: str, number: int) -> None:
    """A word has the syllables with which it is spoken, whatever its capitals and its language's region."""
    assert syllables(word, code) == number
    assert syllables(word, f"{code}-xx") == number


@pytest.mark.parametrize("word", ["patiënt", "één", "coördinatie"])
def test_letters_may_be_decomposed(word: str) -> None:
    """An accent that is a character of its own changes nothing."""
    decomposed = word.replace("ë", "e\u0308").replace("é", "e\u0301").replace("ö", "o\u0308")
    assert decomposed != word
    assert syllables(decomposed, "nl") == syllables(word, "nl")


def test_a_form_takes_the_count_of_its_stem() -> None:
    """Plurals, possessives and forms with -ed, -ing and -ly follow a stem in the table."""
    known = {"zoe": 2, "brae": 4, "brat": 3}
    forms = {"zoes": 2, "zoe's": 2, "braed": 4, "braing": 5, "brated": 4, "bratly": 4, "brat's": 3}
    assert {form: count(form, known) for form in forms} == forms


def test_a_word_of_the_table_goes_before_the_rule() -> None:
    """The dictionary decides where it differs."""
    assert by_rule("people") != 3
    assert count("people", {"people": 3}) == 3


def test_shipped_table_fits_the_rule() -> None:
    """No word of the shipped table could be had without it; else it is older than the rule, and must be made anew."""
    known = table()
    assert len(known) > 1000
    assert differing({word: [number] for word, number in known.items()}) == known


def test_data_is_read_by_count() -> None:
    """Comments and empty lines are passed over."""
    assert parse("# Licence\n\n1 aide\n3 area areas\n3 idea\n") == {"aide": 1, "area": 3, "areas": 3, "idea": 3}
