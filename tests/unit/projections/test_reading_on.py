"""Takes articles with subjects in common; checks which are suggested after which, in what order and why."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.sites import text, view_of
from tests.unit.facts import FACTS
from vademecum.catalogue import EditionView
from vademecum.projections.reading_on import BOUND, MOST, reading_on

LETTERS = "abcdefghijkl"
CONCEPTS = {
    "data/concepts.yml": "".join(f"{name}: {{nl: {{label: {name}, definition: {name}.}}}}\n" for name in LETTERS)
}
"""A concept for each letter, in Dutch."""


def practices(**subjects: str) -> dict[str, str]:
    """A Dutch practice by its id, with the concepts of some letters."""
    return {f"nl/{name}.md": text("practice", name, concepts=[*letters]) for name, letters in subjects.items()}


def seen(folder: Path, files: dict[str, str], language: str = "nl") -> EditionView:
    """The view of a folder with the common facts and these files."""
    return view_of(folder, FACTS | CONCEPTS | files, language)


def names(view: EditionView, ref: str, linked: Mapping[str, frozenset[str]] | None = None) -> list[str]:
    """The ids that are suggested after an entry."""
    return [suggestion.shown.entry.id for suggestion in reading_on(view, linked or {}).get(ref, ())]


def reasons(view: EditionView, ref: str) -> dict[str, str]:
    """By the id of what is suggested, the subjects that it shares."""
    found = reading_on(view).get(ref, ())
    return {one.shown.entry.id: " ".join(subject.entry.id for subject in one.shared) for one in found}


def test_what_shares_more_comes_first(tmp_path: Path) -> None:
    """With the shared subjects as the reason, the rarest first."""
    view = seen(tmp_path, practices(one="abc", two="abd", three="ae", four="fg", five="ah"))
    assert reasons(view, "practice:one") == {"two": "b a", "three": "a", "five": "a"}


def test_a_rare_subject_weighs_more_than_a_common_one(tmp_path: Path) -> None:
    """The common one is shared by nearly all."""
    view = seen(tmp_path, practices(one="ab", rare="bc", common="ac", x="ad", y="ae", z="fg"))
    assert names(view, "practice:one")[0] == "rare"


def test_a_subject_of_all_says_nothing(tmp_path: Path) -> None:
    """Two texts that have only that in common are strangers."""
    assert names(seen(tmp_path, practices(one="ab", two="ac", three="ad")), "practice:one") == []


def test_a_long_list_of_subjects_is_no_advantage(tmp_path: Path) -> None:
    """An article that is about everything is about nothing in particular."""
    view = seen(tmp_path, practices(one="ab", all="abcdefgh", near="abi", x="jk"))
    assert names(view, "practice:one") == ["near", "all"]


def test_roles_and_competencies_count_as_concepts_do(tmp_path: Path) -> None:
    """In articles of any kind; what the entry itself names as related is not suggested again."""
    files = {
        "nl/a.md": text("guide", "a", roles=["cmio"], competencies=["bridging"]),
        "nl/b.md": text("post", "b", date="2026-01-01", roles=["cmio"]),
        "nl/c.md": text("tool", "c", competencies=["bridging"]),
        "nl/cmio.md": text("role", "cmio", competencies=["bridging"], concepts=["a"]),
        "nl/bridging.md": text("competency", "bridging", roles=["cmio"], levels=dict.fromkeys(range(5), "x")),
        "nl/d.md": text("practice", "d", concepts=["b"]),
    }
    assert set(names(seen(tmp_path, files), "guide:a")) == {"b", "c"}


def test_no_more_than_four_in_a_stable_order(tmp_path: Path) -> None:
    """Of equals the first in the catalogue."""
    files = practices(one="a", z="a", y="a", x="a", w="a", v="a", other="b")
    assert names(seen(tmp_path, files), "practice:one") == ["v", "w", "x", "y"]
    assert MOST == 4


def test_a_plain_page_and_a_term_are_not_suggested(tmp_path: Path) -> None:
    """And after a plain page nothing is."""
    files = practices(one="a", other="b") | {"nl/p.md": text("page", "p", concepts=["a"])}
    view = seen(tmp_path, files)
    assert names(view, "practice:one") == names(view, "page:p") == []


def test_after_a_law_articles_are_suggested_that_share_its_concepts(tmp_path: Path) -> None:
    """But no law after an article: those about it stand on the pages of its terms."""
    law = {"data/law.yml": FACTS["data/law.yml"].replace("  sources", "  concepts: [a, b]\n  sources")}
    view = seen(tmp_path, practices(one="ac", other="d") | law)
    assert reasons(view, "law:nis2-act") == {"one": "a"}
    assert names(view, "practice:one") == []


def test_what_is_linked_is_not_suggested(tmp_path: Path) -> None:
    """The page leads there by itself."""
    view = seen(tmp_path, practices(one="ab", two="ab", three="ac", four="d"))
    assert names(view, "practice:one", {"practice:one": frozenset({"practice:two"})}) == ["three"]


def test_a_text_in_the_own_language_comes_before_a_borrowed_one_that_is_as_close(tmp_path: Path) -> None:
    """A borrowed one that is closer comes first."""
    files = practices(one="ab", own="a", other="c")
    borrowed = {"en/aaa.md": text("practice", "aaa", concepts=["a"])}
    closer = {"en/aab.md": text("practice", "aab", concepts=["a", "b"])}
    assert names(seen(tmp_path / "equal", files | borrowed), "practice:one") == ["own", "aaa"]
    assert names(seen(tmp_path / "closer", files | borrowed | closer), "practice:one")[0] == "aab"


@pytest.mark.parametrize("keys", [{"draft": True}, {"audience": "board"}], ids=str)
def test_what_is_hidden_is_neither_suggested_nor_counted(tmp_path: Path, keys: dict[str, object]) -> None:
    """With it the subject would be a common one, and without it only one article has it."""
    files = practices(one="ab", two="a", three="c") | {"nl/h.md": text("practice", "h", concepts=["b"], **keys)}
    assert reasons(seen(tmp_path, files), "practice:one") == {"two": "a"}


def test_a_draft_beside_facts_has_no_subjects(tmp_path: Path) -> None:
    """The role is shown, its text is not."""
    files = practices(one="a", two="b") | {"nl/cmio.md": text("role", "cmio", concepts=["a"], draft=True)}
    assert names(seen(tmp_path, files), "practice:one") == []


def test_a_subject_of_very_many_finds_none_but_counts(tmp_path: Path) -> None:
    """So that the work grows with the number of articles, not with its square."""
    many = {f"many-{number}": "a" for number in range(BOUND)}
    view = seen(tmp_path, practices(one="ab", near="ab", far="b", other="c", **many))
    assert names(view, "practice:many-0") == []
    assert reasons(view, "practice:one") == {"near": "b a", "far": "b"}
    assert names(view, "practice:one") == ["near", "far"]


def test_another_language_has_its_own_suggestions(tmp_path: Path) -> None:
    """A post that is not borrowed is suggested to nobody else."""
    files = practices(one="a", two="b") | {"en/p.md": text("post", "p", date="2026-01-01", concepts=["a"])}
    view = seen(tmp_path / "en", files, "en")
    assert names(view, "practice:one") == ["p"]
    assert names(seen(tmp_path / "nl", files), "practice:one") == []


def test_an_empty_site_suggests_nothing(tmp_path: Path) -> None:
    """Nor does it fail."""
    assert reading_on(seen(tmp_path, {})) == {}
