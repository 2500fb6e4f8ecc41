"""Takes small sites with very many roles; checks the parts of the page of their matrix."""

import re
from collections.abc import Mapping
from itertools import chain
from pathlib import Path

import pytest

from tests.matrices import files
from tests.sites import make_docs
from tests.tables import table
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.catalogue import Edition
from vademecum.packs.places import Asked, Form, find
from vademecum.pages import Tree
from vademecum.pages.matrices import matrices
from vademecum.pages.matrix_parts import COLUMNS
from vademecum.pages.tree import TreeFile
from vademecum.site import read_site

FIRST, SECOND = "nl/competentiematrix/index.md", "nl/competentiematrix/2.md"
DUTCH_ONLY = "".join(
    f"  r{n}: {{group: it, name: {{nl: R{n} & <b>}}, targets: {{strategy: 1}}}}\n" for n in range(COLUMNS)
)
MANY: Mapping[str, str | bytes] = {**FACTS, "data/roles.yml": FACTS["data/roles.yml"] + DUTCH_ONLY}
"""Two roles with a name in each language, and as many with a Dutch one as a page takes."""


def tree_of(folder: Path, found: Mapping[str, str | bytes]) -> Tree:
    """The tree of a site with its matrix."""
    return read_site(make_docs(folder, found)).tree(Edition(), "https://example.org/", [matrices()])


def with_roles(count: int, competencies: int = 1) -> Mapping[str, str | bytes]:
    """The files of a site with so many roles."""
    return files(count, competencies)


def heads(file: TreeFile) -> list[str | None]:
    """The ids of the roles above the columns."""
    return [cell.attributes.get("data-role") for cell in table(str(file.content))[0].cells[1:]]


def ways(file: TreeFile) -> list[str]:
    """What stands in the list of parts."""
    found = re.search(r'<nav class="vm-parts".*?</nav>', str(file.content), re.DOTALL)
    return re.findall("<li>(.*)</li>", found[0]) if found else []


def test_a_hundred_roles_are_one_page(tmp_path: Path) -> None:
    """Without a list of parts, and without a button for others."""
    found = tree_of(tmp_path, with_roles(COLUMNS))
    assert heads(found[FIRST]) == [f"role-{number}" for number in range(COLUMNS)]
    assert SECOND not in found
    assert ways(found[FIRST]) == []
    assert not re.search('data-(do="gather"|failed|fetching)', str(found[FIRST].content))


def test_more_roles_are_spread(tmp_path: Path) -> None:
    """Each stands on one part, in the order of the matrix; each part leads to all, and has a style sheet of its own."""
    found = tree_of(tmp_path, with_roles(2 * COLUMNS + 1))
    parts = [found[path] for path in (FIRST, SECOND, "nl/competentiematrix/3.md")]
    assert [len(heads(part)) for part in parts] == [COLUMNS, COLUMNS, 1]
    assert [*chain(*map(heads, parts))] == [f"role-{number}" for number in range(2 * COLUMNS + 1)]
    assert ways(parts[1]) == [
        '<a href="../">Zorginformaticus 00 – Zorginformaticus 99</a>',
        '<strong aria-current="page">Zorginformaticus 100 – Zorginformaticus 199</strong>',
        '<a href="../3/">Zorginformaticus 200</a>',
    ]
    assert [part.meta["sheets"] for part in parts] == [
        [f"nl/competentiematrix/{name}"] for name in ("roles.css", "2/roles.css", "3/roles.css")
    ]
    sheet = str(found["nl/competentiematrix/2/roles.css"].content)
    assert re.findall(r'nth-child\((\d+)\).*"(.*)"', sheet)[0] == ("2", "Zorginformaticus 100")
    assert sheet.count("nth-child") == COLUMNS
    assert all('data-do="gather"' in str(part.content) for part in parts)


def test_a_later_part_belongs_to_the_first(tmp_path: Path) -> None:
    """To which other languages lead too; it says its number, is not searched, and repeats no download."""
    found = tree_of(tmp_path, MANY)
    first, second = found[FIRST], found[SECOND]
    assert (first.meta["title"], second.meta["title"]) == ("Competentiematrix", "Competentiematrix, deel 2 van 2")
    assert (second.meta["above"], second.meta["search"], second.meta["part"]) == (FIRST, {"exclude": True}, 2)
    assert not {"above", "search"} & {*first.meta}
    assert "linked_data" in first.meta
    assert "linked_data" not in second.meta
    danish = found["da/kompetencematrix/2.md"]
    assert [one["path"] for one in danish.meta["alternates"]] == [
        FIRST,
        "da/kompetencematrix/2.md",
        "en/competency-matrix/index.md",
    ]
    of_parts = [str(part.content) for part in (first, second)]
    assert ["vm-matrix-downloads" in page for page in of_parts] == [True, False]
    assert ["matrix.csv" in page for page in of_parts] == [True, False]
    assert ['class="vm-chart' in page for page in of_parts] == [True, True]
    assert ["\n\n" in page.strip() for page in of_parts] == [False, False]


def test_the_list_marks_what_is_borrowed(tmp_path: Path) -> None:
    """As the heads do, and names with signs of HTML stand as they are written."""
    found = tree_of(tmp_path, MANY)
    assert ways(found[SECOND])[1] == '<strong aria-current="page">R98 &amp; &lt;b&gt; – R99 &amp; &lt;b&gt;</strong>'
    assert ways(found["da/kompetencematrix/2.md"])[0] == (
        '<a href="../">CMIO – <span lang="nl">R97 &amp; &lt;b&gt;</span></a>'
    )


def test_links_of_a_later_part_arrive(tmp_path: Path) -> None:
    """It stands a step deeper."""
    *_, row = table(str(tree_of(tmp_path, MANY)[SECOND].content))
    assert [cell.links for cell in row.cells[:1]] == [[("../../competenties/bruggen-slaan/", "Bruggen slaan")]]


@pytest.mark.parametrize(
    ("named", "others"),
    [("cmio,cio", ()), ("cmio,r99", (SECOND,)), ("r98,r99", (SECOND,)), ("", (SECOND,))],
)
def test_a_pack_asks_for_the_parts_that_it_needs(tmp_path: Path, named: str, others: tuple[str, ...]) -> None:
    """The first one always, since the title and the levels stand there."""
    (place,), faults = find([Asked(Form.MATRIX, named)], language_of(tmp_path, MANY))
    assert faults == []
    assert (place.path, place.others) == (FIRST, others)
