"""Takes concepts; checks what the page of a term shows in each language."""

from pathlib import Path

from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of, section, tree_of

CLOUD = "nl/begrippen/cloud.md"


def test_a_term_is_described_by_its_definition(tmp_path: Path) -> None:
    """Which stands at the head of its page, in the place of a summary."""
    meta = tree_of(tmp_path, FACTS)[CLOUD].meta
    assert (meta["title"], meta["description"]) == ("cloud", "Rekenkracht elders.")


def test_a_term_shows_its_other_words(tmp_path: Path) -> None:
    """What it is also called, and what not to call it."""
    page = page_of(tmp_path, FACTS, CLOUD)
    assert "**: <span>wolk</span>" in page
    assert "**: <span>internet</span>" in page


def test_a_term_shows_what_it_is_called_elsewhere(tmp_path: Path) -> None:
    """In the order of the site's languages, each marked with its own."""
    assert section(page_of(tmp_path, FACTS, CLOUD), "languages").splitlines()[-2:] == [
        '| Deens | <span lang="da">sky</span> |',
        '| Engels | <span lang="en">cloud</span> |',
    ]


def test_a_label_does_not_break_out_of_its_cell(tmp_path: Path) -> None:
    """Signs of Markdown and of HTML are shown."""
    concepts = 'a: {nl: {label: a, definition: b}, da: {label: "x | <y>", definition: b}}\n'
    table = section(page_of(tmp_path, {"data/concepts.yml": concepts}, "nl/begrippen/a.md"), "languages")
    assert table.splitlines()[-1] == r'| Deens | <span lang="da">x \| &lt;y&gt;</span> |'


def test_a_relation_that_one_side_names_holds_for_both(tmp_path: Path) -> None:
    """Narrower and related concepts know it too."""
    cloud = section(page_of(tmp_path / "a", FACTS, CLOUD), "related")
    assert "[hosting](hosting.md)" in cloud
    assert "[elektronisch dossier](elektronisch-dossier.md)" in cloud
    record = section(page_of(tmp_path / "b", FACTS, "nl/begrippen/elektronisch-dossier.md"), "related")
    assert "[cloud](cloud.md)" in record
    hosting = section(page_of(tmp_path / "c", FACTS, "en/terms/hosting.md"), "related")
    assert hosting == "- **Broader**: [cloud](cloud.md)"


def test_a_label_that_only_describes_is_called_one(tmp_path: Path) -> None:
    """With the note on what differs, and the sources of the concept."""
    page = page_of(tmp_path, FACTS, "en/terms/hosting.md")
    assert "the language has no settled term" in page
    assert "No exact word." in page
    assert "source-doe-view" in section(page, "sources")
    assert "no settled term" not in page_of(tmp_path, FACTS, "en/terms/cloud.md")


def test_a_term_that_the_language_lacks_is_borrowed(tmp_path: Path) -> None:
    """With its definition, marked with its language; the other languages do not list it again."""
    file = tree_of(tmp_path, FACTS)["nl/begrippen/hosting.md"]
    assert (file.meta["description"], file.meta["text_language"]) == ("A machine elsewhere.", "en")
    assert '<p class="vm-note" lang="en">No exact word.</p>' in str(file.content)
    assert "{: #languages }" not in str(file.content)


def test_a_term_is_no_text_to_come(tmp_path: Path) -> None:
    """Its definition is its text."""
    assert "!!! note" not in page_of(tmp_path, FACTS, CLOUD)


REPLACED = """\
old:
  nl: {label: rekencentrum, definition: Een zaal vol machines.}
  related: [record]
  replaced-by: older
older:
  nl: {label: serverruimte, definition: Een zaal.}
  replaced-by: cloud
"""


def test_a_replaced_term_leads_to_the_last_of_its_replacements(tmp_path: Path) -> None:
    """It says so before all else, stands in no relation, and is found behind what is in use."""
    files = {**FACTS, "data/concepts.yml": FACTS["data/concepts.yml"] + REPLACED}
    tree = tree_of(tmp_path, files)
    page = tree["nl/begrippen/rekencentrum.md"]
    assert isinstance(page.content, str)
    assert "[cloud](cloud.md)\n{: .vm-note }" in page.content
    assert "{: #related" not in page.content
    assert page.meta["search"] == {"boost": 0.5}
    assert "search" not in tree[CLOUD].meta


def test_a_replaced_term_is_marked_in_the_list(tmp_path: Path) -> None:
    """No other one is, and none in use is said to be related to it."""
    files = {**FACTS, "data/concepts.yml": FACTS["data/concepts.yml"] + REPLACED}
    rows = page_of(tmp_path / "a", files, "nl/begrippen/index.md").split("\n- ")
    assert [row.partition("]")[0] for row in rows if "vm-mark" in row] == ["[rekencentrum", "[serverruimte"]
    assert "rekencentrum" not in page_of(tmp_path / "b", files, "nl/begrippen/elektronisch-dossier.md")
