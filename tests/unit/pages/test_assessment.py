"""Takes small sites; checks the page of their self-assessment, what leads there, and the schema beside it."""

import json
import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from tests.sites import make_docs, text
from tests.unit.facts import FACTS
from tests.unit.projections.matrix.test_matrix import LEVELS, TARGETS
from vademecum.catalogue import Edition
from vademecum.pages import Tree
from vademecum.pages.matrices import matrices
from vademecum.projections.matrix import assessment_schema
from vademecum.site import read_site

PATHS = {
    "nl": "nl/competentiematrix/zelfbeoordeling.md",
    "da": "da/kompetencematrix/selvvurdering.md",
    "en": "en/competency-matrix/self-assessment.md",
}
TEXTS = {
    "nl/competenties/bruggen.md": text("competency", "bridging", title="Bruggen & <wegen>", levels=LEVELS),
    "nl/praktijken/p.md": text("practice", "p", title="Een *goede* gewoonte", competencies=["bridging"]),
}


def tree(folder: Path, files: Mapping[str, str] | None = None) -> Tree:
    """The pages of a site with its matrix."""
    site = read_site(make_docs(folder, {**FACTS, **(files or {})}))
    return site.tree(Edition(), "https://example.org/", [matrices()])


def page(found: Tree, code: str = "nl") -> str:
    """The page of a language."""
    content = found[PATHS[code]].content
    assert isinstance(content, str)
    return content


def question(page: str, name: str) -> str:
    """The part of a page that asks about a competency."""
    found = re.search(rf'<fieldset [^>]*data-competency="{name}"[^>]*>.*?</fieldset>', page, re.S)
    assert found
    return found[0]


def content_of(page: str) -> Any:
    """What the script is told."""
    found = re.search(r' data-content="([^"]*)"', page)
    assert found
    return json.loads(unescape(found[1]))


def words(html: str) -> str:
    """What a reader reads."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def test_each_language_has_the_page_under_its_own_name(tmp_path: Path) -> None:
    """The switch of languages leads from one to the other, and the way up to the matrix."""
    found = tree(tmp_path)
    meta = found[PATHS["da"]].meta
    assert meta["title"] == "Selvvurdering"
    assert {one["language"]: one["path"] for one in meta["alternates"]} == PATHS
    assert meta["above"] == "da/kompetencematrix/index.md"
    assert meta["parts"] == ["assessment"]


def test_it_says_that_it_is_no_test(tmp_path: Path) -> None:
    """First of all, with the time that it takes, counted by its questions."""
    meta = tree(tmp_path)[PATHS["en"]].meta
    assert meta["lead"] == "A conversation aid, not a test."
    assert meta["description"].startswith(meta["lead"])
    assert meta["description"].endswith("It takes about 1 minute.")


def test_each_competency_is_a_question(tmp_path: Path) -> None:
    """By cluster, with five answers in the words of its text, and its name as a link to its page."""
    found = page(tree(tmp_path, TEXTS))
    assert re.findall(r'data-competency="([^"]+)"', found) == ["strategy", "bridging"]
    assert '<a href="../../competenties/bruggen/">B1 Bruggen &amp; &lt;wegen&gt;</a>' in question(found, "bridging")
    answers = re.findall(r'<label class="vm-answer">.*?</label>', question(found, "bridging"))
    assert [words(one) for one in answers] == [
        "0 – Nieuw 0-nl",
        "1 – Bekend 1-nl",
        "2 – Toepassend 2-nl",
        "3 – Leidend 3-nl",
        "4 – Vormend 4-nl",
    ]


def test_a_level_without_a_descriptor_has_its_test(tmp_path: Path) -> None:
    """It holds for all competencies."""
    found = words(question(page(tree(tmp_path, TEXTS)), "strategy"))
    assert "3 – Leidend a" in found


def test_a_borrowed_descriptor_says_its_language(tmp_path: Path) -> None:
    """The word of the level is the reader's; the test of a level is as well."""
    found = page(tree(tmp_path, TEXTS), "da")
    assert '<span class="vm-answer__meaning" lang="nl">3-nl</span>' in question(found, "bridging")
    assert "3 – Ledende" in question(found, "bridging")
    assert 'vm-answer__meaning" lang' not in question(found, "strategy")


def test_what_to_read_stands_at_the_question(tmp_path: Path) -> None:
    """As links with their kind, whether or not there is a script; a question without any has no such part."""
    found = page(tree(tmp_path, TEXTS))
    assert "Praktijk: Een *goede* gewoonte" in words(question(found, "bridging"))
    assert 'href="../../praktijken/p/"' in question(found, "bridging")
    assert "<details" not in question(found, "strategy")


def test_nothing_that_needs_the_script_is_offered_without_it(tmp_path: Path) -> None:
    """Every control is hidden, or in a part that is."""
    found = page(tree(tmp_path))
    shown = re.sub(r"<(\w+)[^>]* data-live hidden>.*?</\1>", "", found, flags=re.S)
    controls = re.findall(r"<(?:input|select|button|textarea)[^>]*>", shown)
    dialog = found[found.index("<dialog") :]
    assert len(controls) > 10
    assert [one for one in controls if " hidden" not in one and one not in dialog] == []


def test_own_targets_are_said(tmp_path: Path) -> None:
    """With the name of the organisation in the language of the page."""
    sentence = "House has set target levels of its own."
    assert sentence in page(tree(tmp_path, {"data/targets.yml": TARGETS}), "en")
    assert "has set target levels of its own" not in page(tree(tmp_path / "2"), "en")


@pytest.mark.parametrize("code", PATHS)
def test_the_page_is_one_block_of_html(tmp_path: Path, code: str) -> None:
    """Engines that read it as Markdown leave it as it is: a blank line would end it."""
    found = page(tree(tmp_path, TEXTS), code)
    assert found.startswith("<div") and found.rstrip().endswith("</div>")
    assert "\n\n" not in found.strip()


def test_names_end_no_attribute(tmp_path: Path) -> None:
    """They are written by authors."""
    name = """A "name" with 'quotes' & <tags>"""
    files = {"nl/b.md": text("competency", "bridging", title=name, levels=LEVELS)}
    assert content_of(page(tree(tmp_path, files)))["competencies"][1]["name"] == name


def test_ids_are_unique(tmp_path: Path) -> None:
    """Links lead to them."""
    ids = re.findall(r' id="([^"]+)"', page(tree(tmp_path, TEXTS)))
    assert len(ids) == len(set(ids)) > 10
    assert {"question-bridging", "role=cmio", "result", "cluster-join"} <= set(ids)


def test_the_schema_stands_beside_the_page(tmp_path: Path) -> None:
    """In each language, and the page knows the way."""
    found = tree(tmp_path)
    content = found["da/kompetencematrix/assessment.schema.json"].content
    assert isinstance(content, str)
    assert json.loads(content) == assessment_schema()
    assert content_of(page(found, "da"))["schema"] == "../assessment.schema.json"


def test_other_pages_lead_there(tmp_path: Path) -> None:
    """The contents and lists to the page, a competency to its question, and a role to the page that knows the role."""
    found = tree(tmp_path, TEXTS)
    ways = {
        "nl/inhoud.md": "](competentiematrix/zelfbeoordeling.md)",
        "nl/rollen/index.md": "](../competentiematrix/zelfbeoordeling.md)",
        "nl/rollen/cmio.md": "](../competentiematrix/zelfbeoordeling.md#role=cmio)",
        "nl/competenties/bruggen.md": "](../competentiematrix/zelfbeoordeling.md#question-bridging)",
    }
    assert {path: way in str(found[path].content) for path, way in ways.items()} == dict.fromkeys(ways, True)


def test_there_is_none_without_a_matrix(tmp_path: Path) -> None:
    """A site without competencies asks nothing, and nothing leads there."""
    files = {
        "data/competencies.yml": "levels: {}\nclusters: {}\ncompetencies: {}\n",
        "nl/index.md": text("page", "home"),
    }
    found = tree(tmp_path, files)
    assert [file.path for file in found if "zelfbeoordeling" in f"{file.path} {file.content!r}"] == []
