"""Takes laws and texts of several countries; checks the index by country."""

from pathlib import Path

from tests.sites import text, view_of
from tests.unit.laws import LAWS
from tests.unit.projections.indexes.reading import HIDDEN, hidden_in, referrals, told, view
from vademecum.projections.indexes.countries import by_country
from vademecum.projections.indexes.index import Index
from vademecum.projections.indexes.referrals import Referrals, reading_ranks
from vademecum.projections.uses import Use, Why


def index(folder: Path, files: dict[str, str], language: str = "nl") -> Index:
    """The index of the laws of three countries with these files."""
    shown = view_of(folder, LAWS | files, language)
    return by_country(referrals(shown))


def test_a_country_has_its_law_and_that_of_the_union(tmp_path: Path) -> None:
    """The union's in a member only; each says what it is, and whose where that is another."""
    assert told(index(tmp_path, {})) == {
        "eu": ["law:nis2 law-kind:law"],
        "nl": ["law:nis2 law-kind:law law-of:eu", "law:cbw law-kind:law"],
        "gb": ["law:bill law-kind:bill"],
    }


def test_a_country_has_the_texts_that_are_for_it(tmp_path: Path) -> None:
    """Behind the law; a country without law of its own comes last."""
    files = {"nl/a.md": text("practice", "a", countries=["dk", "gb"])}
    made = index(tmp_path, files)
    assert told(made)["gb"] == ["law:bill law-kind:bill", "practice:a scope-country:1"]
    assert told(made)["dk"] == ["law:nis2 law-kind:law law-of:eu", "practice:a scope-country:1"]


def test_a_country_in_which_no_law_holds_has_no_empty_heading(tmp_path: Path) -> None:
    """A law stands where it holds, whatever else is said of it."""
    shown = view_of(tmp_path, LAWS)
    made = by_country(Referrals(shown, {"country:ch": [Use(shown.shown["law:cbw"], Why.SCOPE)]}, reading_ranks(shown)))
    assert [section.key for section in made.sections] == ["eu", "nl", "gb"]


def test_a_heading_is_the_name_of_the_country(tmp_path: Path) -> None:
    """As the language spells it, in its order of countries."""
    assert [section.heading for section in index(tmp_path, {}, "da").sections] == [
        "Den Europæiske Union",
        "Nederlandene",
        "Storbritannien",
    ]


def test_a_country_that_only_hidden_texts_name_is_left_out(tmp_path: Path) -> None:
    """They say Denmark, nothing else does."""
    shown = view(tmp_path, HIDDEN)
    made = by_country(referrals(shown))
    assert [section.key for section in made.sections] == ["nl"]
    assert hidden_in(made) == set()
