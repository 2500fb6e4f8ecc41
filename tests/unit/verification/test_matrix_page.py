"""Takes pages of a matrix; checks what their tables say."""

from vademecum.verification.matrix_page import other_parts, read_matrix_page

HEAD = '<tr><th scope="col">Competency</th><th scope="col"><a href="../r/">CMIO</a> (nl) <small>own</small></th></tr>'
FILE = "en/matrix/index.html"


def table(cell: str, row: str = 'B1 <a href="../c/b/">Bridging</a>', head: str = HEAD, before: str = "") -> str:
    """A page with a matrix of one cell."""
    return f'<table>{head}{before}<tr><th scope="row">{row}</th><td>{cell}</td></tr></table>'


def claims(cell: str) -> object:
    """What is said of the one cell; None where nothing is."""
    found = [*read_matrix_page(table(cell), FILE)]
    return found[0][0].cells[0, 0] if found else None


def test_heads_are_names() -> None:
    """Those of their links: what stands behind says in which language or whose they are."""
    ((found, targets),) = read_matrix_page(table("<a href=../c/b/#level-3>3 – Leading</a>"), FILE)
    assert (found.roles, found.competencies, targets) == (["CMIO"], [("B1", "Bridging")], ["en/c/b/index.html"])
    plain = table("3 – Leading", "B1 Bridging", HEAD.replace("<a", "<i").replace("</a> (nl)", "</i>"))
    ((found, targets),) = read_matrix_page(plain, FILE)
    assert (found.roles, found.competencies, targets) == (["CMIO"], [("B1", "Bridging")], [""])


def test_a_cell_says_a_level_and_its_word() -> None:
    """Behind it, in small print, the level of the model; what a narrow window says before it does not count."""
    own = {"level": 3, "level-name": "Leading", "model-level": 2}
    assert claims("<a href=x>3 – Leading</a> <small>model: 2</small>") == own
    assert claims("<b>CMIO</b> <a href=x>3 – Leading</a> <small>model: –</small>") == {**own, "model-level": None}


def test_a_cell_without_a_level_says_nothing() -> None:
    """An empty one, or one with a dash; any other words are a level that is none."""
    assert (claims(""), claims("<i>–</i><span>no level</span>"), claims("Much")) == (None, None, {"level": "Much"})


def test_a_cluster_stands_above_its_rows() -> None:
    """Its code before its name."""
    above = '<tr><th scope="rowgroup">B Join up</th><td></td></tr>'
    ((found, _),) = read_matrix_page(table("3 – Leading", before=above), FILE)
    assert found.cells[0, 0]["cluster-name"] == "Join up"


def test_only_tables_with_heads_on_both_sides_count() -> None:
    """Others are of something else."""
    assert [*read_matrix_page("<table><tr><td>3 – Leading</td></tr></table>", FILE)] == []
    assert [*read_matrix_page(table("3 – Leading", head=""), FILE)] == []


def test_a_list_leads_to_other_parts() -> None:
    """Each once; other lists of links lead elsewhere."""
    ways = '<nav class="vm-parts"><ol><li><strong>A – B</strong><li><a href="2/">C</a><li><a href="2/">C</a></ol></nav>'
    assert other_parts(f'<nav class="vm-menu"><a href="../r/">R</a></nav>{ways}<a href="../">Up</a>', FILE) == [
        "en/matrix/2/index.html"
    ]
    assert other_parts("<p>All of it</p>", FILE) == []
