"""Takes small sites with records of some texts; checks of which others it is said that they have none."""

from pathlib import Path

import pytest

from tests.sites import catalogue_of, text
from tests.translating import recorded
from vademecum.checks.translation_unrecorded import RULE

NAMES = ("one", "two", "three", "four")
FILES: dict[str, str | bytes] = {
    f"{code}/{name}.md": text("page", name, "Words.\n", original=code == "en")
    for name in NAMES
    for code in ("en", "da")
}


def said(folder: Path, files: dict[str, str | bytes]) -> list[tuple[object, object]]:
    """Entry and number of sections of each problem."""
    found = RULE.check(catalogue_of(folder / "site", files))
    return [(one.values["ref"], one.values["count"]) for one in found]


def with_records(folder: Path, names: tuple[str, ...], **changed: str) -> dict[str, str | bytes]:
    """The site with the records of these texts alone; then with files changed by the name of the text in Danish."""
    records = {path: words for path, words in recorded(folder, FILES).items() if Path(path).stem in names}
    return {**records, **FILES, **{f"da/{name}.md": words for name, words in changed.items()}}


@pytest.mark.parametrize(
    ("names", "missing"),
    [
        ((), []),
        (("one",), []),
        (("one", "two"), ["page:four", "page:three"]),
        (("one", "two", "three"), ["page:four"]),
        (NAMES, []),
    ],
)
def test_texts_without_a_record_are_named_where_half_have_one(
    tmp_path: Path, names: tuple[str, ...], missing: list[str]
) -> None:
    """Below that the site has only begun to keep records."""
    assert sorted(str(ref) for ref, _ in said(tmp_path, with_records(tmp_path, names))) == missing


def test_a_record_is_kept_complete(tmp_path: Path) -> None:
    """A section that came later is named, on a site that has only begun too."""
    files = with_records(tmp_path, ("one",))
    for code in ("en", "da"):
        files[f"{code}/one.md"] = text("page", "one", "Words.\n\n## New {#new}\n\nWords.\n", original=code == "en")
    assert said(tmp_path, files) == [("page:one", 1)]


def test_a_draft_counts_for_nothing(tmp_path: Path) -> None:
    """Neither as a text without a record, nor towards the half."""
    draft = text("page", "four", "Words.\n", draft=True)
    assert said(tmp_path, with_records(tmp_path, ("one",), four=draft)) == []
    both = with_records(tmp_path, ("one",), four=draft, three=draft.replace("four", "three"))
    assert said(tmp_path, both) == [("page:two", 3)]


def test_a_text_in_another_language_is_not_compared(tmp_path: Path) -> None:
    """A copy of the original is told to be one by another rule: as it stands, there is nothing to record."""
    words = (
        "On the first day the leader walks along with a nurse, from the beginning to the end of the shift. They see "
        "what is on paper and what must go into the system, and what nobody writes down because it has always been so."
    )
    copy = text("page", "four", words + "\n")
    danish = text("page", "four", "Den første dag går lederen med en sygeplejerske og ser, hvad der sker.\n")
    for content, expected in ((copy, []), (danish, [("page:four", 3)])):
        assert said(tmp_path / str(len(content)), with_records(tmp_path, NAMES[:3], four=content)) == expected
