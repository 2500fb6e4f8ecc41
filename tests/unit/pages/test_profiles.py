"""Takes roles; checks the page on which a profile is adapted, those that are printed, and what leads there."""

import re
from html import unescape
from pathlib import Path

import pytest

from tests.sites import SITE, make_docs, text
from tests.unit.pages.profiles import DAY, ROLES, TARGETS, made
from vademecum.pages.matrices import matrices
from vademecum.pages.tree import TreeFile
from vademecum.site import read_site

ALL = {
    "nl": "nl/competentiematrix/functieprofiel-op-maat",
    "da": "da/kompetencematrix/stillingsprofil-til-tilpasning",
    "en": "en/competency-matrix/role-profile-to-adapt",
}


def page(files: dict[str, TreeFile], path: str) -> str:
    """The HTML of a page."""
    content = files[f"{path}.md"].content
    assert isinstance(content, str)
    return content


def read(html: str) -> str:
    """The words of a piece of HTML, in one line."""
    return " ".join(unescape(re.sub(r"<[^<>]*>", "", html)).split())


@pytest.mark.parametrize("code", ALL)
def test_each_role_has_a_page_and_a_document(code: str, tmp_path: Path) -> None:
    """Named as the page of the role; one page leads to all of them, without a script."""
    files = made(tmp_path)
    names = {path.removeprefix(f"{ALL[code]}/") for path in files if path.startswith(f"{ALL[code]}/")}
    assert names == {"cmio.md", "cmio.docx", "it-director.md", "it-director.docx"}
    listed = page(files, ALL[code]).partition('<ul class="vm-adapt__list">')[2].partition("</ul>")[0]
    assert re.findall(r'href="([^"]*)"', listed) == ["cmio/", "cmio.docx", "it-director/", "it-director.docx"]


def test_a_page_without_a_script_offers_no_choice(tmp_path: Path) -> None:
    """The form is hidden, and choices stand in a template, which is not shown: each descriptor once."""
    found = page(made(tmp_path), ALL["en"])
    shown = re.sub(r"<form[^>]* hidden>.*?</form>|<template .*?</template>", "", found, flags=re.S)
    assert not re.search("<(input|select|button)", shown)
    assert found.count("Does 3 &amp; &lt;more&gt;.") == 1


def test_a_page_to_print_holds_the_profile(tmp_path: Path) -> None:
    """Words as they are, with lists and sources; what is to be filled in is a gap."""
    found = page(made(tmp_path), f"{ALL['en']}/it-director")
    assert read(found.partition('<h2 id="profile-title">')[2].partition("</h2>")[0]) == 'IT "director" <&>'
    paragraph = "<p>Leads <strong>R&amp;D</strong> now<sup>1</sup>. See CMIO.</p>"
    assert f"{paragraph}<ol><li>First<sup>2</sup>.</li><li>Second.</li></ol><p>" in found.replace("\n", "")
    assert found.count("<ol") == found.count("</ol>") == 3
    assert re.findall(r'<dd data-fact="([^"]*)"></dd>', found) == ["organisation", "reports-to", "hours", "start"]
    assert '<cite lang="nl">Wie stuurt?</cite>' in found
    assert read(found).endswith("Handbook 1 · 21 November 2026 · https://example.org/id/role/cio/")


def test_rows_say_what_a_script_needs(tmp_path: Path) -> None:
    """The competency, the level that holds and that of the model; a reader sees where they differ."""
    found = page(made(tmp_path, ROLES | {"data/targets.yml": TARGETS}), f"{ALL['en']}/it-director")
    rows = re.findall(r"<tr (data-.*?)>(.*?)</tr>", found)
    assert [marks for marks, _ in rows] == [
        'data-competency="strategy" data-code="A1" data-level="4" data-model="4"',
        'data-competency="bridging" data-code="B1" data-level="1" data-model="3"',
    ]
    assert read(rows[1][1]) == "B1 Bridging1 – Informed from the start model: 3a"


def test_words_in_another_language_are_marked(tmp_path: Path) -> None:
    """The text of a role that is not translated, and the descriptors of a competency."""
    found = page(made(tmp_path), f"{ALL['nl']}/it-director")
    assert '<div class="vm-profile__text" lang="en">' in found
    assert '<h2 id="profile-title" lang="en">' in found
    assert '<td data-words lang="en">' in found
    assert found.count("data-words lang=") == 1


def test_pages_know_each_other_across_languages(tmp_path: Path) -> None:
    """And the page that they belong to."""
    meta = made(tmp_path)[f"{ALL['nl']}/cmio.md"].meta
    assert {one["language"]: one["path"] for one in meta["alternates"]} == {
        code: f"{path}/cmio.md" for code, path in ALL.items()
    }
    assert meta["above"] == f"{ALL['nl']}.md"
    assert meta["title"] == "Functieprofiel: CMIO"


def test_a_role_that_a_language_does_not_show_has_no_profile_there(tmp_path: Path) -> None:
    """The switch leads to the front page then."""

    site = SITE.replace("nl: rollen, da: roller, en: roles}}", "nl: rollen, da: roller, en: roles}, fallback: none}")
    files = made(
        tmp_path, ROLES | {"data/site.yml": site, "en/roles/it-director.md": text("role", "cio", "", title="IT")}
    )
    assert f"{ALL['nl']}/it-director.md" not in files
    alternates = files[f"{ALL['en']}/it-director.md"].meta["alternates"]
    assert [one["state"] for one in alternates if one["language"] == "nl"] == ["none"]


def test_the_page_of_a_role_leads_to_its_profile(tmp_path: Path) -> None:
    """With the role chosen; the page of a competency does not."""
    tree = read_site(make_docs(tmp_path, ROLES)).tree(DAY, "https://example.org/", [matrices()])
    role, competency = tree["en/roles/it-director.md"].content, tree["en/competencies/strategy.md"].content
    assert "[Adapt this profile](../competency-matrix/role-profile-to-adapt.md#role=cio)" in str(role)
    assert "role-profile" not in str(competency)
    assert '<li id="role=cio">' in str(tree[f"{ALL['en']}.md"].content)
