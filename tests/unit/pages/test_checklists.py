"""Takes checklists; checks what stands below each item, and the sources that items add."""

from pathlib import Path

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import page_of, section

BODY = """\
## First {#first}

- [ ] We know where `NIS2` holds [@doe-view] {#scope}
- [ ] The board is
  trained {#training}

In closing.
"""
FILES = FACTS | {"en/checklists/nis2.md": text("checklist", "nis2", BODY)}


def page(folder: Path, path: str = "en/checklists/nis2.md", body: str = BODY) -> str:
    """The page of that checklist."""
    return page_of(folder, FILES | {"en/checklists/nis2.md": text("checklist", "nis2", body)}, path)


def test_below_an_item_stands_who_answers_and_what_it_rests_on(tmp_path: Path) -> None:
    """One line, as a list of its own, with links and numbers."""
    (line,) = [line for line in page(tmp_path).splitlines() if line.startswith("    - ") and "Law:" in line]
    answered, competency, *bases = line.removeprefix("    - ").split(" · ")
    assert answered == "Answered by: [IT director](../roles/it-director.md)"
    assert competency == "Competency: [Strategy](../competencies/strategy.md)"
    assert [basis.split(":")[0] for basis in bases] == ["Basis", "Law", "View"]
    assert bases[1] == "Law: [NIS2 Act](../law/nis2-act.md)"


def test_an_item_has_its_id_in_the_form_that_a_list_needs(tmp_path: Path) -> None:
    """On the line behind its words, indented as what belongs to the item."""
    lines = page(tmp_path).splitlines()
    place = next(number for number, line in enumerate(lines) if "{: #scope }" in line)
    assert lines[place] == "    {: #scope }"
    assert lines[place - 1].startswith("- [ ] We know where `NIS2` holds<sup")
    assert lines[place + 1].startswith("    - Answered by")


def test_an_item_of_several_lines_keeps_them(tmp_path: Path) -> None:
    """The id follows the last one, also where it stood on a line of its own."""
    for number, end in enumerate((" {#training}", "\n  {#training}")):
        made = page(tmp_path / str(number), body=BODY.replace(" {#training}", end))
        assert "- [ ] The board is\n  trained\n    {: #training }\n    - Answered" in made


def test_sources_of_items_follow_those_of_the_text(tmp_path: Path) -> None:
    """One that the text cites already keeps its number."""
    made = page(tmp_path)
    sources = section(made, "sources")
    assert sources.index("source-doe-view") < sources.index("source-nis2-article-20")
    assert sources.count("<li") == 2
    assert made.count(">[1]</a>") == 2
    assert made.count(">[2]</a>") == 2


def test_what_is_no_item_stays(tmp_path: Path) -> None:
    """Headings, other lines, and an item that the facts do not know, which keeps its id."""
    made = page(tmp_path, body=f"{BODY}\n- [ ] Loose {{#loose}}\n")
    assert "## First {#first}" in made
    assert "In closing." in made
    assert "- [ ] Loose\n    {: #loose }" in made


def test_what_is_added_to_a_borrowed_checklist_is_marked(tmp_path: Path) -> None:
    """It is in the reader's language inside a text of another."""
    made = page(tmp_path, "da/tjeklister/nis2.md")
    added = [line for line in made.splitlines() if line.startswith("    - ")]
    assert len(added) == 2
    assert all(line.startswith('    - <span lang="da">') and line.endswith("</span>") for line in added)


def test_a_checklist_that_the_facts_do_not_know_is_a_plain_text(tmp_path: Path) -> None:
    """With the sources that it cites."""
    files = FACTS | {"en/checklists/b.md": text("checklist", "b", "- [ ] A [@doe-view] {#a}\n")}
    made = page_of(tmp_path, files, "en/checklists/b.md")
    assert "{: #a }" in made
    assert section(made, "sources").count("<li") == 1


def test_an_item_names_what_it_is_about(tmp_path: Path) -> None:
    """Concepts, as links, between the competencies and the basis."""
    known = FACTS["data/checklists.yml"].replace("[strategy]", "[strategy]\n      concepts: [cloud, record]")
    made = page_of(tmp_path, FILES | {"data/checklists.yml": known}, "en/checklists/nis2.md")
    (line,) = [line for line in made.splitlines() if "Law:" in line]
    about = "About: [cloud](../terms/cloud.md), [Ærø record](../terms/aeroe-record.md)"
    assert [part.split(": ")[0] for part in line.split(" · ")][1:4] == ["Competency", "About", "Basis"]
    assert about in line
