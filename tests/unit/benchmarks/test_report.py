"""What the benchmark says of measured builds."""

from benchmarks.measure import Build
from benchmarks.report import growth, per_page, ratio, table, targets


def rounds(*seconds: tuple[float, float]) -> list[dict[str, Build]]:
    """Rounds with the CPU seconds of Vademecum and of plain Material."""
    return [
        {
            "vademecum": Build(ours, 100_000_000, 2_000_000),
            "plain": Build(plain, 50_000_000, 1_000_000),
            "by-hand": Build(plain / 2, 40_000_000, 500_000),
        }
        for ours, plain in seconds
    ]


def test_the_ratio_is_the_median_of_the_rounds() -> None:
    """One disturbed round does not decide."""
    assert ratio(rounds((2, 1), (3, 2), (9, 1))) == 2


def test_a_page_is_an_article_in_one_language() -> None:
    """Three seconds for a hundred articles in three languages are ten milliseconds a page."""
    assert per_page(rounds((3, 1)), "vademecum", 100) == 10


def test_growth_compares_the_cost_of_a_page() -> None:
    """Ten times the time for ten times the articles is no growth."""
    assert growth({300: rounds((3, 1)), 1000: rounds((10, 1))}) == 0


def test_a_target_that_is_met_is_called_so() -> None:
    """The limit itself is enough."""
    assert [*targets({100: rounds((5, 4))})] == [
        "- CPU a page at N = 100: 1.25 × plain Material's on the same Markdown, at most 1.25: met"
    ]


def test_a_target_that_is_missed_is_called_so() -> None:
    """The line says by how much."""
    found = [*targets({300: rounds((4, 2)), 1000: rounds((20, 10))})]
    assert found[0].endswith("2.00 × plain Material's on the same Markdown, at most 1.25: NOT met")
    assert found[2] == "- CPU a page from N = 300 to 1000: +50.0%, below +10%: NOT met"


def test_the_table_has_a_row_for_each_number() -> None:
    """A row holds times, ratio, memory and output of both."""
    last = table({100: rounds((3, 2))}).splitlines()[-1]
    assert last == "| 100 | 300 | 1 | 10.00 | 6.67 | 1.50 | 3.33 | 3.00 | 100 | 50 | 40 | 2.0 | 1.0 | 0.5 |"
