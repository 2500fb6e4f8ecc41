"""Takes texts with points that end a sentence and points that do not; checks where the sentences are cut."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vademecum.languages.sentences import sentences, words

WHOLE = [
    ("nl", "Kies bijv. Epic of HiX."),
    ("nl", "Dat is nieuw, d.w.z. Nederlandse ziekenhuizen kennen het niet."),
    ("nl", "Er zijn o.a. CMIO's en CNIO's."),
    ("nl", "Zie nr. 5 en art. 9 van de wet."),
    ("nl", "Bel dr. Jansen of prof. De Vries."),
    ("nl", "J. Jansen en A.B. de Wit schreven mee."),
    ("nl", "Het kost 3,5 uur of 1.000 euro."),
    ("nl", "Volgens versie 3.5 mag het."),
    ("nl", "Dit is het besluit: De CIO beslist."),
    ("nl", "Hij dacht na… en tekende."),
    ("nl", "“Mag dat?” vroeg zij."),
    ("nl", "1. Kies een systeem."),
    ("da", "Mødet er den 6. maj 2025 på hospitalet."),
    ("da", "Mødet er den 6. 5. 2025 på hospitalet."),
    ("da", "Brug fx Sundhedsplatformen, bl.a. Epic og f.eks. Columna."),
    ("da", "Kom kl. 8 til nr. 12."),
    ("da", "Det koster ca. 3 mio. kr. og stiger 5 pct. om året."),
    ("da", "Reglen i § 42 a og stk. 2 gælder."),
    ("da", "I 1. og 2. kvartal måler vi."),
    ("da", "Mødet er hos dr. Hansen."),
    ("da", "Kirken hedder Skt. og St. Antonius."),
    ("en", "Ask e.g. Denmark or the board, i.e. Anna."),
    ("en", "Dr. Smith met Prof. Jones."),
    ("en", "See No. 5, p. 12."),
    ("en", "It was trust vs. Supplier."),
    ("en", "The U.S. Army did it."),
    ("en", "It cost 3.5 million, or 1,000 a day."),
    ("en", "“Stop!” said the nurse."),
    ("en", "Wait ... there is more."),
    ("en", "No mark at the end"),
    ("sv", "Fråga dr. Berg."),
]

CUT = [
    ("nl", "Wij kozen HiX, Epic enz.", "De rest viel af."),
    ("nl", "Kies plan B.", "Het werkt."),
    ("nl", "“Dat klopt.”", "Zij knikte."),
    ("nl", "Het heet ‘EPD-dokter.’", "Nu niet meer."),
    ("nl", "Het kan (zie art. 5.)", "Daarna stopt het."),
    ("nl", "Mag dat?", "Ja!", "Mooi."),
    ("nl", "Het begon in 2018.", "18 waren benoemd."),
    ("nl", "Het stopt.", "’s Avonds begint het weer."),
    ("nl", "Het stopt.", "eHealth begint."),
    ("nl", "Hij dacht na…", "Toen tekende hij."),
    ("nl", "Zij is lid van de NVZ.", "Éen van velen."),
    ("nl", "Dat duurt max. tien min.", "Daarna niet."),
    ("da", "Han sagde »ja«.", "»Nej,« sagde hun."),
    ("da", "Han sagde »ja.«", "Hun sagde nej."),
    ("da", "Vi begyndte i 2018.", "Det gik godt."),
    ("da", "Vi begyndte i 2018.", "12 læger var med."),
    ("da", "Det er § 42 a.", "Den gælder."),
    ("da", "Det gælder læger, sygeplejersker m.m.", "Andre er ikke med."),
    ("da", "Det steg 5 pct.", "Så faldt det."),
    ("da", "Læs § 5.", "§ 6 gælder ikke."),
    ("en", "The answer is no.", "We stop."),
    ("en", "He came at 8 a.m.", "She came later."),
    ("en", "It is made in the U.S.", "The rest is not."),
    ("en", "(See below.)", "Then act."),
    ("en", "[They said “yes.”]", "Then act."),
    ("en", "They took «it.»", "Then they left."),
    ("en", "Really?!", "Yes."),
    ("en", "Ask the CMIO (Dr. Smith).", "She knows."),
]


@pytest.mark.parametrize(("code", "text"), WHOLE)
def test_sentence_stays_whole(code: str, text: str) -> None:
    """A point of an abbreviation, initial, number or date ends nothing, nor does a mark that a small letter follows."""
    assert list(sentences(text, code)) == [(0, len(text))]


@pytest.mark.parametrize(("code", "parts"), [(code, parts) for code, *parts in CUT])
def test_sentences_are_cut(code: str, parts: list[str]) -> None:
    """A mark ends a sentence, with the quotes and brackets that it closes, where another can begin."""
    text = " ".join(parts)
    assert [text[begin:end] for begin, end in sentences(text, code)] == parts


def test_an_abbreviation_belongs_to_its_language() -> None:
    """«bl.a.» is Danish, so elsewhere its point may end a sentence; a region is left out of account."""
    text = "Kom bl.a. Anna."
    assert len(list(sentences(text, "da-dk"))) == 1
    assert len(list(sentences(text, "nl"))) == 2


def test_a_line_break_is_a_space() -> None:
    """A sentence runs on over a line break, and its space is in none."""
    text = "\nEen zin\nop twee regels.\nEen tweede. "
    assert [text[begin:end] for begin, end in sentences(text, "nl")] == ["Een zin\nop twee regels.", "Een tweede."]


@pytest.mark.parametrize("text", ["", " \n"])
def test_no_text_has_no_sentence(text: str) -> None:
    """Space alone is nothing."""
    assert list(sentences(text, "nl")) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De CMIO's (29 in 2018) zagen 68% en 3,5.", ["De", "CMIO's", "in", "zagen", "en"]),
        ("De ‘EPD-dokter’ van toen", ["De", "EPD-dokter", "van", "toen"]),
        ("NIS2 en NEN 7510", ["NIS2", "en", "NEN"]),
        ("in- en uitvoer, d.w.z. beide", ["in", "en", "uitvoer", "d.w.z", "beide"]),
        ("children’s and/or GPs", ["children’s", "and", "or", "GPs"]),
        ("een 2018-rapport – of 20.000-tal", ["een", "2018-rapport", "of", "20.000-tal"]),
        ("pati\u00adënt cafe\u0301", ["patiënt", "café"]),
        ("", []),
    ],
)
def test_words_hold_a_letter(text: str, expected: list[str]) -> None:
    """Numbers alone are no words; apostrophes and hyphens inside belong to the word."""
    assert words(text) == expected


@given(st.text(alphabet="aB1 .!?…'»«()\n-é", max_size=40), st.sampled_from(["nl", "da", "en"]))
def test_sentences_hold_all_that_is_no_space(text: str, code: str) -> None:
    """In any text the sentences follow each other, are not empty, and leave out space alone."""
    found = list(sentences(text, code))
    edges = [0, *(edge for pair in found for edge in pair), len(text)]
    assert edges == sorted(edges)
    assert all(text[begin:end].strip() == text[begin:end] != "" for begin, end in found)
    assert "".join("".join(text[begin:end] for begin, end in found).split()) == "".join(text.split())
