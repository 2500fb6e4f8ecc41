"""Takes facts and texts; checks the page on which a board pack is put together, and what leads to it."""

import json
import re
from collections.abc import Iterable, Mapping
from html import unescape
from pathlib import Path

import pytest

from tests.sites import SITE, make_docs, text
from tests.unit.facts import FACTS
from tests.unit.pages.profiles import DAY, ROLES
from vademecum.catalogue import views
from vademecum.pages.build import build_tree
from vademecum.pages.checklist_concern import checklist_tools
from vademecum.pages.concerns import Concern
from vademecum.pages.matrices import matrices
from vademecum.pages.tree import Tree
from vademecum.site import read_site

PATHS = {"nl": "nl/bestuursmap", "da": "da/bestyrelsesmappe", "en": "en/board-pack"}
LIST = "- [ ] We know where `NIS2` holds {#scope}\n- [ ] The board is trained {#training}\n"
FILES = {
    **ROLES,
    "en/checklists/nis2.md": text("checklist", "nis2", LIST, title="NIS2 <now>"),
    "en/guides/first.md": text("guide", "first", "First.", title="The first days"),
    "en/practices/learning.md": text("practice", "learning", "Learn.", title="Learning"),
}
BOTH = (checklist_tools(), matrices())


def tree_of(folder: Path, files: Mapping[str, str | bytes] = FILES, concerns: Iterable[Concern] = BOTH) -> Tree:
    """The tree of a site with these files and concerns."""
    catalogue = read_site(make_docs(folder, files)).catalogue
    assert catalogue is not None
    return build_tree(views(catalogue, DAY), concerns=concerns)


def page(tree: Tree, code: str = "en") -> str:
    """The HTML of the page in a language."""
    content = tree[f"{PATHS[code]}.md"].content
    assert isinstance(content, str)
    return content


def parts(html: str) -> dict[str, str]:
    """Where each part stands, by its id."""
    return {name: way for way, name in re.findall(r'<a href="([^"]*)" data-part="([^"]*)"', html)}


@pytest.mark.parametrize("code", PATHS)
def test_each_language_has_the_page_under_its_own_word(code: str, tmp_path: Path) -> None:
    """And leads to the other two."""
    meta = tree_of(tmp_path)[f"{PATHS[code]}.md"].meta
    assert [one["path"] for one in meta["alternates"]] == [f"{path}.md" for path in PATHS.values()]
    assert meta["parts"] == ["pack"]


def test_every_part_leads_to_a_page_that_is_there(tmp_path: Path) -> None:
    """Profiles and the matrix, sheets, calendars, guides and practices."""
    tree = tree_of(tmp_path)
    found = parts(page(tree))
    forms = [name.partition(".")[0] for name in found]
    assert list(dict.fromkeys(forms)) == ["role", "matrix", "checklist", "answers", "calendar", "guide", "practice"]
    paths = {f"en/{way.removeprefix('../').rstrip('/')}" for way in found.values()}
    assert {path for path in paths if f"{path}.md" not in tree and f"{path}/index.md" not in tree} == set()
    assert found["checklist.nis2"] == found["answers.nis2"]


def test_a_site_without_the_matrix_offers_the_rest(tmp_path: Path) -> None:
    """No profile, no matrix, and no link to a page that is not there."""
    found = page(tree_of(tmp_path, concerns=(checklist_tools(),)))
    assert {name.partition(".")[0] for name in parts(found)} == {
        "checklist", "answers", "calendar", "guide", "practice"
    }  # fmt: skip
    assert "Role profiles" not in found


def test_a_site_without_checklists_has_no_page(tmp_path: Path) -> None:
    """It belongs to their concern."""
    tree = tree_of(tmp_path, concerns=(matrices(),))
    assert [path for path in PATHS.values() if f"{path}.md" in tree] == []
    assert "board-pack" not in str(tree["en/contents.md"].content)


def test_a_language_with_nothing_to_print_has_no_page(tmp_path: Path) -> None:
    """Nor a style sheet for it, nor a link."""
    empty = {"data/site.yml": SITE, "nl/over.md": text("page", "about", "Words.")}
    tree = tree_of(tmp_path, empty)
    assert [file.path for file in tree if "bestuursmap" in file.path or "board-pack" in file.path] == []
    assert "bestuursmap" not in str(tree["nl/inhoud.md"].content)


def test_without_a_script_nothing_can_be_pressed(tmp_path: Path) -> None:
    """Form, order and document are hidden; a link to the sheet stands there once."""
    found = page(tree_of(tmp_path))
    shown = re.sub(r"<(form|section)\b[^>]* hidden>.*?</\1>", "", found, flags=re.S)
    assert not re.search("<(input|select|button)", shown)
    assert re.findall(r'data-part="(answers[^"]*)"([^>]*)>', found) == [("answers.nis2", " hidden")]
    assert "NIS2 &lt;now&gt;" in found


def test_the_script_knows_what_to_say(tmp_path: Path) -> None:
    """In the language of the page, with the form of each part."""
    tree = tree_of(tmp_path)
    said = re.search(r'data-content="([^"]*)"', page(tree, "nl"))
    assert said
    data = json.loads(unescape(said[1]))
    assert data["locale"] == "nl-NL"
    assert data["words"]["moved"] == "{part} is nu nummer {n} van {total}."
    assert set(data["forms"]) >= {name.partition(".")[0] for name in parts(page(tree, "nl"))}


def test_the_foot_of_each_sheet_says_where_it_comes_from(tmp_path: Path) -> None:
    """In words that end no string of a style sheet."""
    settings = FACTS.get("data/site.yml", SITE)
    title = re.sub("(?m)^title: .*$", "title: 'A \"b\" <c>'", str(settings))
    foot = str(tree_of(tmp_path, {**FILES, "data/site.yml": title})[f"{PATHS['en']}/foot.css"].content)
    assert 'content: "A \\22 b\\22  \\3c c> · ' in foot
    assert "21 November 2026 · English" in foot
    assert 'content: "Page " counter(page) " of " counter(pages) ""' in foot


def test_pages_lead_to_it(tmp_path: Path) -> None:
    """The contents to the page, a role and a checklist to their own line; no other entry does."""
    tree = tree_of(tmp_path)
    assert "[Board pack](board-pack.md)" in str(tree["en/contents.md"].content)
    for path, anchor in (("en/roles/it-director.md", "role.cio"), ("en/checklists/nis2.md", "checklist.nis2")):
        assert f"(../board-pack.md#parts%3D{anchor})" in str(tree[path].content).replace("#parts=", "#parts%3D")
        assert f'<li id="parts={anchor}">' in page(tree)
    assert "board-pack" not in str(tree["en/practices/learning.md"].content)
