"""Takes roundups; checks the record of what they said, as values and as a file."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.digests import W47, W48, view_of
from tests.unit.model.reading import valid
from vademecum.model import DATA_FILES, Sent
from vademecum.projections.digest import digest, recorded, records_yaml, sent

DAYS = st.dates().filter(lambda day: day.year > 1000)
IDS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8})?", fullmatch=True)
LINKS = st.lists(st.from_regex(r"https://[a-z]{1,5}\.example/[!-~]{0,9}", fullmatch=True), unique=True)
SENT = st.builds(
    Sent,
    texts=st.dictionaries(st.builds("post:{}".format, IDS), DAYS, max_size=3),
    law=st.dictionaries(IDS, st.lists(DAYS, min_size=1, max_size=2, unique=True).map(tuple), max_size=2),
    links=LINKS.map(tuple),
)
WEEKS = st.dictionaries(st.sampled_from(["2026-W09", "2026-W47", "2027-W01"]), SENT)


def test_a_record_says_what_the_roundup_said(tmp_path: Path) -> None:
    """With the day for which it named a text."""
    said = sent(digest(view_of(tmp_path), W47))
    assert {ref: str(day) for ref, day in said.texts.items()} == {
        "post:new": "2026-11-17",
        "post:old": "2026-11-18",
        "practice:first": "2026-11-22",
        "practice:again": "2026-11-16",
    }
    assert [str(day) for day in said.law["ai-act"]] == ["2026-12-02", "2027-01-17"]
    assert said.links == ("https://example.org/a?b=1&c=2",)


def test_a_record_keeps_other_weeks_and_languages(tmp_path: Path) -> None:
    """And has a week once."""
    view = view_of(tmp_path)
    first = recorded(digest(view, W47), {"da": {"2026-W01": Sent()}})
    both = recorded(digest(view, W48), first)
    assert {code: sorted(weeks) for code, weeks in both.items()} == {"da": ["2026-W01"], "nl": ["2026-W47", "2026-W48"]}
    assert recorded(digest(view, W47), both) == both


def test_the_file_is_short_and_sorted(tmp_path: Path) -> None:
    """With a line for editors, and one that says who writes it."""
    lines = records_yaml(recorded(digest(view_of(tmp_path, language="da"), W47), {})).splitlines()
    assert lines[0].endswith("$schema=../../.cache/vademecum/schemas/data-digests.json")
    assert lines[1].startswith("# What the roundup")
    assert lines[2:] == [
        '"da":',
        "  2026-W47:",
        "    texts:",
        '      "post:new": 2026-11-17',
        '      "practice:first": 2026-11-22',
        "    law:",
        '      "ai-act": [2027-01-17]',
        "    links:",
        '      - "https://example.org/a?b=1&c=2"',
        '      - "https://example.org/dansk"',
    ]


@given(st.dictionaries(st.sampled_from(["nl", "da", "en", "no"]), WEEKS))
def test_the_file_says_what_the_values_say(records: dict[str, dict[str, Sent]]) -> None:
    """Read back it is the same, but for the order; written again, the same to the letter."""
    written = records_yaml(records)
    read = valid(DATA_FILES["digests"], written) if records else {}
    assert records_yaml(read) == written
    assert {code: {week: said.texts for week, said in weeks.items()} for code, weeks in read.items()} == {
        code: {week: said.texts for week, said in weeks.items()} for code, weeks in records.items()
    }
