"""Among the words that readers type for an entry, none stands twice in a language."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the words of each entry in each language, small and capital letters alike."""
    facts = catalogue.facts
    for ref, by_language in facts.search.items():
        for code, words in by_language.items():
            seen: set[str] = set()
            for index, word in enumerate(words):
                if word.casefold() in seen:
                    place = facts.place("search", ref, code, str(index))
                    yield Diagnostic("word-twice", place, {"word": word, "ref": ref})
                seen.add(word.casefold())


RULE = Rule(
    code="word-twice",
    sentence=N_("“{word}” stands twice among the words for {ref}."),
    mend=N_("Take one of them out: the search does not tell small letters from capitals."),
    sample=Sample(
        "data/search.yml", fails=N_("en: [resistance, owner, Resistance]"), passes=N_("en: [resistance, owner]")
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)
