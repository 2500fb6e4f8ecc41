"""Who writes posts is introduced in every language in which there are posts of theirs."""

from collections.abc import Iterator

from vademecum.catalogue import Catalogue
from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import N_
from vademecum.model import PostText
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Compare the profile of each author with the languages of their posts."""
    for author, written in _languages(catalogue).items():
        person = catalogue.facts.people.get(author)
        if person is None:
            continue
        missing = [code for code in catalogue.settings.languages if code in written and code not in person.profile]
        if missing:
            place = catalogue.facts.key_place("people", author, *(["profile"] if person.profile else []))
            yield Diagnostic("profile-missing", place, {"author": author, "missing": ", ".join(missing)})


def _languages(catalogue: Catalogue) -> dict[str, set[str]]:
    """By author the languages of their posts; a translation has the authors of its original."""
    found: dict[str, set[str]] = {}
    for entry in catalogue.entries.values():
        for author in entry.shared.authors if isinstance(entry.shared, PostText) else ():
            found.setdefault(author, set()).update(entry.texts)
    return found


RULE = Rule(
    code="profile-missing",
    sentence=N_("{author} has written posts, but has no profile in: {missing}."),
    mend=N_("Add a sentence or two on who this is; until then the page of the author shows the name alone."),
    sample=Sample(
        "data/people.yml",
        fails=N_("""\
editors:
  name: The editors
  profile: {nl: Zij schrijven de teksten., en: They write the texts.}
"""),
        passes=N_("""\
editors:
  name: The editors
  profile: {nl: Zij schrijven de teksten., da: De skriver teksterne., en: They write the texts.}
"""),
    ),
    check=check,
    severity=Severity.WARNING,
)
