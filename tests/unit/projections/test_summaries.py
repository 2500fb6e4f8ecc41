"""Takes summaries; checks where their first sentence ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vademecum.projections.summaries import first_sentence


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        ("One. Two.", "One."),
        ("Who leads? You do.", "Who leads?"),
        ("Only one.", "Only one."),
        ("No sign at the end", "No sign at the end"),
        ("Version 2.1 is out. Two.", "Version 2.1 is out."),
        ("Læs bl.a. Dansk ret. To.", "Læs bl.a. Dansk ret."),
        ("See e.g. Doe. Two.", "See e.g. Doe."),
        ("So far. and on. Two.", "So far. and on."),
        ("Zorg. Één twee.", "Zorg."),
        ("One.\n Two.", "One."),
        ("", ""),
    ],
)
def test_the_first_sentence_ends_before_a_capital(summary: str, expected: str) -> None:
    """At a sign that ends sentences, with a space behind it; an abbreviation with full stops ends none."""
    assert first_sentence(summary) == expected


@given(st.text())
def test_a_summary_begins_with_its_first_sentence(summary: str) -> None:
    """Whatever it holds; and only an empty one has none."""
    first = first_sentence(summary)
    assert summary.startswith(first)
    assert bool(first) == bool(summary)
