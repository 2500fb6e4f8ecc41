"""A summary has at most 110 words: what a hurried reader takes in.

Passes: a summary of 90 words
Fails: a summary of 140 words
"""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.rule import Rule

LIMIT = 110


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Count the words of every summary; a word is what stands between white space and has a letter or a digit."""
    for _, text in catalogue.texts():
        words = sum(any(letter.isalnum() for letter in word) for word in text.front.summary.split())
        if words > LIMIT:
            values = {"words": words, "limit": LIMIT, "excess": words - LIMIT}
            yield Diagnostic("summary-long", text.key_place("summary"), values)


RULE = Rule(
    code="summary-long",
    sentence=N_("The summary has {words} words; {limit} is the most."),
    mend=N_("Shorten it by at least {excess}."),
    check=check,
)
