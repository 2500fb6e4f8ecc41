"""Takes heads of tables; checks which ids stand behind them."""

from vademecum.verification.claims import Reading
from vademecum.verification.names import HeadedTable, Names, ids_of, ids_of_columns, names_in

NAMED = {"cmio": "CMIO", "cio": "Directeur", "ciso": "Directeur"}


def test_heads_mean_ids_by_their_words() -> None:
    """In any order; those of the same words stand in the order of the matrix."""
    assert ids_of(["Directeur", "CMIO", "Directeur"], NAMED) == {0: "cio", 1: "cmio", 2: "ciso"}


def test_a_head_that_nobody_knows_is_what_is_left() -> None:
    """Where as many are left of both; else nobody can tell."""
    assert ids_of(["CMIOO", "Directeur", "Directeur"], NAMED) == {0: "cmio", 1: "cio", 2: "ciso"}
    assert ids_of(["CMIOO", "Directeur"], NAMED) == {1: "cio"}


def test_the_name_that_most_cells_have_counts() -> None:
    """Over all files; the code of a competency stands before its name."""
    said = {"role-name": "CMIO", "code": "A1", "competency-name": "Bruggen"}
    readings = [Reading(name, "nl", {("cmio", "b"): claims}) for name, claims in (("1", said), ("2", said), ("3", {}))]
    assert names_in(readings) == Names({"cmio": "CMIO"}, {"b": "A1 Bruggen"})


def test_a_table_is_read_by_its_heads() -> None:
    """What they say is said of each cell; one that means nothing is named."""
    names = Names({"cmio": "CMIO", "cio": "CIO"}, {"b": "A1 Bruggen"})
    table = HeadedTable(["CMIO"], [("A1", "Bruggen"), ("A9", "Meer")], {(0, 0): {"level": 3}, (0, 1): {"level": 1}})
    heads = {"role-name": "CMIO", "code": "A1", "competency-name": "Bruggen"}
    assert table.by_id(names) == ({("cmio", "b"): {**heads, "level": 3}}, ["A9 Meer"])


def test_a_table_of_something_else_does_not_fit() -> None:
    """It needs a role and a competency among its heads."""
    names = Names({"cmio": "CMIO"}, {"b": "A1 Bruggen"})
    assert HeadedTable(["CMIO"], [("A1", "Bruggen")]).fits(names)
    assert not HeadedTable(["CMIO"], [("3", "– Leidend")]).fits(names)
    assert not HeadedTable(["Test"], [("A1", "Bruggen")]).fits(names)


def test_parts_of_a_table_share_the_roles() -> None:
    """A head that nobody knows is the role that no part names; a role that stands on two parts counts once."""
    names = Names(NAMED, {})
    assert ids_of_columns([HeadedTable(["CMIO"]), HeadedTable(["Chef", "Directeur"])], names) == [
        {0: "cmio"},
        {0: "ciso", 1: "cio"},
    ]
    assert ids_of_columns([HeadedTable(["CMIO"]), HeadedTable(["CMIO", "Directeur", "Directeur"])], names) == [
        {0: "cmio"},
        {1: "cio", 2: "ciso"},
    ]
