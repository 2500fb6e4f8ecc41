"""Passages in nine languages; which are recognised, and where doubt wins."""

import pytest

from vademecum.languages import is_in, is_recognisable, recognised

PASSAGES = {
    "nl": """Wie een systeem invoert, vraagt eerst aan de mensen op de afdeling wat hun werk nu zo zwaar maakt. Het
        antwoord staat niet in een rapport. Het blijkt pas als iemand een dienst lang meeloopt, van de overdracht in de
        ochtend tot het laatste bed van de avond, en daarna met hen praat.""",
    "da": """Den, der indfører et system, spørger først dem på afdelingen, hvad der gør arbejdet så tungt nu. Svaret
        står ikke i en rapport. Det viser sig først, når nogen går med en hel vagt, fra overleveringen om morgenen til
        den sidste seng om aftenen, og bagefter taler med dem om det.""",
    "en": """Whoever brings in a system first asks the people on the ward what makes their work so heavy now. The
        answer is not in a report. It shows only when somebody walks along for a whole shift, from the handover in the
        morning to the last bed of the evening, and then talks with them.""",
    "de": """Wer ein System einführt, fragt zuerst die Menschen auf der Station, was ihre Arbeit jetzt so schwer macht.
        Die Antwort steht nicht in einem Bericht. Sie zeigt sich erst, wenn jemand eine ganze Schicht mitgeht, von der
        Übergabe am Morgen bis zum letzten Bett am Abend, und danach mit ihnen spricht.""",
    "nb": """Den som innfører et system, spør først dem på avdelingen hva som gjør arbeidet så tungt nå. Svaret
        står ikke i en rapport. Det viser seg først når noen går med en hel vakt, fra overleveringen om morgenen til
        den siste sengen om kvelden, og etterpå snakker med dem om det og tenker ut noe bedre.""",
    "sv": """Den som inför ett system frågar först dem på avdelningen vad som gör arbetet så tungt nu. Svaret står inte
        i en rapport. Det visar sig först när någon går med ett helt pass, från överlämningen på morgonen till den sista
        sängen på kvällen, och efteråt talar med dem om det.""",
    "af": """Wie 'n stelsel invoer, vra eers vir die mense in die saal wat hulle werk nou so swaar maak. Die antwoord
        staan nie in 'n verslag nie. Dit blyk eers as iemand 'n hele skof lank saamloop, van die oorhandiging in die
        oggend tot by die laaste bed van die aand, en daarna met hulle praat.""",
    "": """Celui qui installe un système demande d'abord aux gens du service ce qui rend leur travail si lourd
        aujourd'hui. La réponse ne se trouve pas dans un rapport. Elle apparaît quand on suit une équipe du matin au
        soir, de la première visite au dernier lit, et que l'on parle ensuite avec elle.""",
}
"""One thought in each language; in French, which has no list, under an empty code."""

NYNORSK = """Den som innfører eit system, spør fyrst dei på avdelinga kva som gjer arbeidet så tungt no. Svaret står
    ikkje i ein rapport. Det syner seg fyrst når nokon går med ei heil vakt, frå overleveringa om morgonen til den siste
    senga om kvelden, og etterpå snakkar med dei om det."""


@pytest.mark.parametrize(("code", "passage"), PASSAGES.items())
def test_a_passage_is_recognised(code: str, passage: str) -> None:
    """By its frequent words; one in a language without a list is taken for no other."""
    assert recognised(passage) == code


def test_neighbours_are_not_taken_for_danish() -> None:
    """A language that has no list of its own is not called by the name of one that is like it."""
    assert recognised(NYNORSK) in {"", "nb"}


@pytest.mark.parametrize("code", ["nl", "da", "en"])
def test_a_few_words_say_nothing(code: str) -> None:
    """Below the least number of words."""
    assert recognised(" ".join(PASSAGES[code].split()[:39])) == ""


@pytest.mark.parametrize(("one", "other"), [("nl", "da"), ("da", "en"), ("en", "nl")])
def test_two_languages_at_once_are_none(one: str, other: str) -> None:
    """A text that has as much of one as of the other is in neither."""
    assert recognised(PASSAGES[one] + PASSAGES[other]) == ""


def test_names_and_titles_are_no_language() -> None:
    """They have few of the words that stand everywhere."""
    names = "Rigshospitalet, Radboudumc, Karolinska, Epic Systems, Health Level Seven International, NHS England; " * 8
    assert recognised(names) == ""


@pytest.mark.parametrize(("code", "known"), [("nl", True), ("nl-BE", True), ("no", True), ("fr", False), ("fy", False)])
def test_what_can_be_recognised(code: str, known: bool) -> None:
    """A language with a list, in whatever region and under whatever of its codes."""
    assert is_recognisable(code) is known


@pytest.mark.parametrize("code", ["nl", "da", "en"])
def test_a_look_sees_the_own_language(code: str) -> None:
    """And not one of the two others."""
    seen = {other for other in ("nl", "da", "en") if is_in(PASSAGES[other], code)}
    assert seen == {code}
