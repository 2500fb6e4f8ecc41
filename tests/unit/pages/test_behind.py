"""Takes translations whose originals have changed, or not; checks what their pages say above the text and in it."""

from pathlib import Path
from typing import Any

import pytest

from tests.sites import PUBLIC, catalogue_of, text
from tests.translating import PERSON, recorded
from tests.unit.facts import FACTS
from vademecum.catalogue import Edition, views
from vademecum.pages import Tree, build_tree

NL = "Vooraf.\n\n## Waarom {#why}\n\nDaarom.\n\n## Hoe {#how}\n\nZo.\n"
DA = "Først.\n\n## Hvorfor {#why}\n\nDerfor.\n\n## *Hvordan* {#how formerly=ways}\n\nSådan.\n"
PAGES = {"nl": "nl/praktijken/a.md", "da": "da/praksis/a.md", "en": "en/practices/a.md"}
FILES: dict[str, str | bytes] = {
    PAGES["nl"]: text("practice", "a", NL, title="Leren"),
    PAGES["da"]: text("practice", "a", DA, title="Lære"),
    "data/people.yml": PERSON,
}
LINE = "Originalen til dette afsnit er ændret, efter at det blev oversat."
READ = "[Læs originalen](../../nl/praktijken/a.md#{anchor}){{hreflang=nl}} (nederlandsk)"


def after(folder: Path, edition: Edition = PUBLIC, **changed: str) -> Tree:
    """The tree after texts were changed that were up to date, by language."""
    files = recorded(folder, FILES) | {PAGES[code]: words for code, words in changed.items()}
    return build_tree(views(catalogue_of(folder / "after", files), edition))


def dutch(body: str, **keys: object) -> str:
    """The Dutch text with another body."""
    return text("practice", "a", body, **{"title": "Leren", **keys})


def notice(tree: Tree, code: str = "da") -> dict[str, Any] | None:
    """The notice of a page that it is behind, or None."""
    found = [one for one in tree[PAGES[code]].meta.get("notices", ()) if one["kind"] == "behind"]
    assert len(found) <= 1
    return found[0] if found else None


def said(tree: Tree, code: str = "da") -> str:
    """The page as Markdown."""
    content = tree[PAGES[code]].content
    assert isinstance(content, str)
    return content


def test_a_page_names_the_sections_that_are_behind(tmp_path: Path) -> None:
    """In its own words, with the way to each and to the original."""
    found = notice(after(tmp_path, nl=dutch(NL.replace("Zo.", "Zus."))))
    assert found == {
        "kind": "behind",
        "words": "Originalen er ændret, efter at siden blev oversat. Her er oversættelsen bagud:",
        "sections": [{"words": "Hvordan", "language": "da", "path": "", "anchor": "how", "note": ""}],
        "original": {
            "words": "Læs originalen",
            "title": "Leren",
            "path": "nl/praktijken/a.md",
            "language": "nl",
            "behind": " (nederlandsk)",
        },
    }


def test_each_of_these_sections_says_so_itself(tmp_path: Path) -> None:
    """Below its heading, with the way to the same section of the original; search does not find it."""
    page = said(after(tmp_path, nl=dutch(NL.replace("Zo.", "Zus."))))
    line = f'{LINE} {READ.format(anchor="how")}\n{{: .vm-behind data-search-exclude="" }}'
    assert f'## *Hvordan*<span id="ways"></span> {{#how}}\n\n{line}\n\n\nSådan.' in page
    assert page.count("vm-behind") == 1


def test_what_no_heading_begins_is_named_in_words(tmp_path: Path) -> None:
    """The title, the summary and what stands before the first heading."""
    changed = dutch(NL.replace("Vooraf", "Eerst"), title="Leer", summary="Anders.")
    tree = after(tmp_path, nl=changed)
    found = notice(tree)
    assert found is not None
    assert [(one["words"], one["anchor"]) for one in found["sections"]] == [
        ("Titlen", ""),
        ("Resuméet", ""),
        ("Begyndelsen af teksten", ""),
    ]
    assert "vm-behind" not in said(tree)


def test_a_level_leads_to_its_row(tmp_path: Path) -> None:
    """A competency describes its levels in words of their own."""
    levels = {level: f"Zo {level}." for level in range(5)}
    paths = {"nl": "nl/competenties/b.md", "da": "da/kompetencer/b.md"}
    texts = {path: text("competency", "bridging", levels=levels) for path in paths.values()}
    files = recorded(tmp_path, FACTS | texts)
    files[paths["nl"]] = text("competency", "bridging", levels={**levels, 2: "Anders."})
    meta = build_tree(views(catalogue_of(tmp_path / "after", files)))[paths["da"]].meta
    (section,) = meta["notices"][0]["sections"]
    assert (section["words"], section["anchor"]) == ("Niveau 2", "level-2")


def test_a_new_section_is_named_in_the_words_of_the_original(tmp_path: Path) -> None:
    """It leads there; one that the original lacks says so where it stands."""
    tree = after(tmp_path, nl=dutch(NL.replace("## Hoe {#how}", "## Hoeveel {#how-much}")))
    found = notice(tree)
    assert found is not None
    assert found["sections"] == [
        {
            "words": "Hoeveel",
            "language": "nl",
            "path": "nl/praktijken/a.md",
            "anchor": "how-much",
            "note": "endnu ikke oversat",
        },
        {
            "words": "Hvordan",
            "language": "da",
            "path": "",
            "anchor": "how",
            "note": "findes ikke længere i originalen",
        },
    ]
    assert 'Originalen har ikke længere dette afsnit.\n{: .vm-behind data-search-exclude="" }' in said(tree)


@pytest.mark.parametrize("code", ["nl", "en"])
def test_an_original_and_a_page_that_borrows_it_say_nothing(tmp_path: Path, code: str) -> None:
    """The second says already that it is no translation."""
    tree = after(tmp_path, nl=dutch(NL.replace("Zo.", "Zus.")))
    assert notice(tree, code) is None
    assert "vm-behind" not in said(tree, code)
    assert not [part for part in tree[PAGES[code]].meta["trust"] if "riginal" in part or "rigineel" in part]


def test_a_change_of_the_translation_does_not_help(tmp_path: Path) -> None:
    """Only an author's word does."""
    danish = text("practice", "a", DA.replace("Sådan.", "Således."), title="Lære")
    found = notice(after(tmp_path, nl=dutch(NL.replace("Zo.", "Zus.")), da=danish))
    assert found is not None
    assert [one["anchor"] for one in found["sections"]] == ["how"]


def test_a_hidden_original_is_neither_named_nor_linked(tmp_path: Path) -> None:
    """Nobody is told that it has changed; with drafts, its author is."""
    changed = dutch(NL.replace("Zo.", "Zus."), draft=True, title="Okapi")
    tree = after(tmp_path, nl=changed)
    assert notice(tree) is None
    assert "vm-behind" not in said(tree)
    assert "Okapi" not in f"{tree[PAGES['da']].meta}{said(tree)}"
    assert notice(after(tmp_path / "drafts", Edition(drafts=True), nl=changed)) is not None


UNCHECKED = "Endnu ikke kontrolleret af en navngiven person"
UP_TO_DATE = "Originalen er på nederlandsk; denne tekst er ajour med den"
CHECKED = "Senest kontrolleret 5. november 2026 af Kim"


@pytest.mark.parametrize(
    ("on", "body", "trust"),
    [
        (
            None,
            NL,
            [UP_TO_DATE, UNCHECKED],
        ),
        ("2026-11-05", NL, [UP_TO_DATE, CHECKED]),
        (
            "2026-10-05",
            NL,
            [
                UP_TO_DATE,
                "Senest kontrolleret 5. oktober 2026 af Kim, før oversættelsen sidst blev holdt op mod originalen",
            ],
        ),
        (None, NL.replace("Zo.", "Zus."), [UNCHECKED]),
        ("2026-11-05", NL.replace("Zo.", "Zus."), [f"{CHECKED}, efter en tidligere udgave af originalen"]),
    ],
    ids=["unchecked", "checked", "checked before", "behind", "behind and checked"],
)
def test_a_page_claims_no_more_than_is_true(tmp_path: Path, on: str | None, body: str, trust: list[str]) -> None:
    """Of its translation and of its last check."""
    review = {"reviewed": {"by": "kim", "on": on}} if on else {}
    tree = after(tmp_path, nl=dutch(body), da=text("practice", "a", DA, title="Lære", **review))
    assert tree[PAGES["da"]].meta["trust"] == trust


def test_what_nobody_recorded_is_only_checked_or_not(tmp_path: Path) -> None:
    """It has no notice, and is not said to be up to date."""
    meta = build_tree(views(catalogue_of(tmp_path, FILES)))[PAGES["da"]].meta
    assert meta["trust"] == [UNCHECKED]
    assert "notices" not in meta
