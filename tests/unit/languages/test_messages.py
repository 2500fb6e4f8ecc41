"""Takes catalogues in a site's folder; checks which sentence a reader gets."""

import time
from pathlib import Path

import pytest

from vademecum.languages import CatalogueError, messages_for

DUTCH = """\
msgid ""
msgstr ""
"Language: nl\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgid "A test sentence: {name}"
msgstr "Een proefzin: {name}"

msgid "{n} test role"
msgid_plural "{n} test roles"
msgstr[0] "{n} proefrol"
msgstr[1] "{n} proefrollen"

msgctxt "month"
msgid "May of the test"
msgstr "mei van de proef"

msgctxt "items"
msgid "{n} test"
msgid_plural "{n} tests"
msgstr[0] "{n} proef"
msgstr[1] "{n} proeven"

#, fuzzy
msgid "A fuzzy test sentence"
msgstr "Een onzekere proefzin"

msgid "An empty test sentence"
msgstr ""
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "nl.po").write_text(DUTCH, encoding="utf-8")
    return tmp_path


def test_a_sentence_is_given_in_the_language_of_its_catalogue(site: Path) -> None:
    """A msgid in the catalogue is translated, its placeholder kept for the caller."""
    assert messages_for("nl", site).gettext("A test sentence: {name}") == "Een proefzin: {name}"


def test_a_sentence_that_no_catalogue_has_is_given_in_english(site: Path) -> None:
    """A msgid that is nowhere translated is its own text."""
    assert messages_for("nl", site).gettext("Nobody translated this test") == "Nobody translated this test"


@pytest.mark.parametrize("msgid", ["A fuzzy test sentence", "An empty test sentence"])
def test_an_unfinished_translation_is_not_shown(site: Path, msgid: str) -> None:
    """Fuzzy and empty translations give English."""
    assert messages_for("nl", site).gettext(msgid) == msgid


@pytest.mark.parametrize(("n", "expected"), [(0, "{n} proefrollen"), (1, "{n} proefrol"), (2, "{n} proefrollen")])
def test_the_number_chooses_the_form(site: Path, n: int, expected: str) -> None:
    """Dutch has one form for 1 and one for all else."""
    assert messages_for("nl", site).ngettext("{n} test role", "{n} test roles", n) == expected


def test_a_language_with_three_forms_uses_its_own_rule(tmp_path: Path) -> None:
    """Polish chooses among three forms, by the rule in the catalogue's header."""
    rule = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
    forms = "".join(f'msgstr[{index}] "{form}"\n' for index, form in enumerate(("rola", "role", "ról")))
    header = f'msgid ""\nmsgstr "Plural-Forms: {rule}\\n"\n\n'
    (tmp_path / "pl.po").write_text(f'{header}msgid "role"\nmsgid_plural "roles"\n{forms}', encoding="utf-8")
    polish = messages_for("pl", tmp_path)
    assert [polish.ngettext("role", "roles", n) for n in (1, 2, 5, 22)] == ["rola", "role", "ról", "role"]


def test_english_plurals_need_no_catalogue() -> None:
    """English chooses between the two sentences in the code."""
    english = messages_for("en")
    assert [english.ngettext("one", "many", n) for n in (0, 1, 2)] == ["many", "one", "many"]


def test_a_context_tells_two_translations_apart(site: Path) -> None:
    """A msgid with a context is found with that context only."""
    dutch = messages_for("nl", site)
    assert dutch.pgettext("month", "May of the test") == "mei van de proef"
    assert dutch.pgettext("permission", "May of the test") == "May of the test"
    assert dutch.npgettext("items", "{n} test", "{n} tests", 2) == "{n} proeven"


def test_the_empty_text_stays_empty(site: Path) -> None:
    """The catalogue's header, which lies under the empty msgid, is never shown."""
    assert messages_for("nl", site).gettext("") == ""


def test_a_site_without_a_string_falls_back_to_the_shipped_catalogue(site: Path) -> None:
    """A site's catalogue overrides single strings only."""
    sentence = "This line is not UTF-8."
    assert messages_for("nl", site).gettext(sentence) == messages_for("nl").gettext(sentence) != sentence


def test_a_site_may_override_a_shipped_string(tmp_path: Path) -> None:
    """The site's own words go before the shipped ones."""
    (tmp_path / "nl.po").write_text('msgid "This line is not UTF-8."\nmsgstr "Eigen woorden."\n', encoding="utf-8")
    assert messages_for("nl", tmp_path).gettext("This line is not UTF-8.") == "Eigen woorden."


def test_a_site_may_bring_a_language_that_is_not_shipped(tmp_path: Path) -> None:
    """A catalogue without a header serves a language of its own."""
    (tmp_path / "de.po").write_text('msgid "Role"\nmsgstr "Rolle"\n', encoding="utf-8")
    german = messages_for("de", tmp_path)
    assert (german.language, german.gettext("Role")) == ("de", "Rolle")


def test_a_language_without_any_catalogue_speaks_english(tmp_path: Path) -> None:
    """A language that nobody translated gives the msgids."""
    assert messages_for("fi", tmp_path).gettext("Role") == "Role"


def test_a_region_falls_back_to_its_language(site: Path) -> None:
    """Flemish readers get the Dutch sentence, string by string."""
    (site / "nl-be.po").write_text('msgid "May"\nmsgstr "Mag"\n', encoding="utf-8")
    flemish = messages_for("nl-be", site)
    assert (flemish.gettext("May"), flemish.gettext("A test sentence: {name}")) == ("Mag", "Een proefzin: {name}")


def test_what_lacks_a_translation_is_listed_in_order(site: Path) -> None:
    """Absent, fuzzy and empty translations are listed; finished ones and plurals are not."""
    known = [
        "Unheard of",
        "An empty test sentence",
        "A test sentence: {name}",
        "{n} test role",
        "A fuzzy test sentence",
    ]
    expected = ["Unheard of", "An empty test sentence", "A fuzzy test sentence"]
    assert messages_for("nl", site).untranslated(known) == expected


def test_english_lacks_nothing() -> None:
    """The source language has every sentence."""
    assert messages_for("en").untranslated(["Unheard of"]) == []


def test_a_catalogue_is_read_again_when_it_changed(site: Path) -> None:
    """A preview that runs on shows an edited translation."""
    before = messages_for("nl", site).gettext("A test sentence: {name}")
    (site / "nl.po").write_text(DUTCH.replace("Een proefzin", "Een andere zin"), encoding="utf-8")
    assert (before, messages_for("nl", site).gettext("A test sentence: {name}")) == (
        "Een proefzin: {name}",
        "Een andere zin: {name}",
    )


def test_an_unchanged_catalogue_is_read_once(site: Path) -> None:
    """The second request gives the same object."""
    assert messages_for("nl", site) is messages_for("nl", site)


def test_an_unreadable_plural_rule_is_an_error_with_its_file(tmp_path: Path) -> None:
    """A rule that gettext cannot evaluate is reported at the header."""
    path = tmp_path / "de.po"
    path.write_text('msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=n if 1;\\n"\n', encoding="utf-8")
    with pytest.raises(CatalogueError, match="rule for plural forms") as raised:
        messages_for("de", tmp_path)
    assert (raised.value.path, raised.value.line) == (path, 1)


def test_two_catalogues_of_400_strings_are_read_within_60_milliseconds_of_cpu(tmp_path: Path) -> None:
    """Starting to speak two languages costs less than a reader of a terminal notices."""
    entries = "\n".join(f'#: pages/a.py\nmsgid "Sentence {i} of four"\nmsgstr "Zin {i} van vier"\n' for i in range(400))
    seconds = []
    for attempt in range(5):
        folder = tmp_path / str(attempt)
        folder.mkdir()
        for code in ("de", "fr"):
            (folder / f"{code}.po").write_text(entries, encoding="utf-8")
        start = time.process_time()
        for code in ("de", "fr"):
            messages_for(code, folder)
        seconds.append(time.process_time() - start)
    assert min(seconds) < 0.06
