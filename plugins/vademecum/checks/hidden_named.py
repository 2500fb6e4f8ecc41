"""No text says the title of one that its readers may not see."""

import re
from collections.abc import Iterator

from vademecum.catalogue import Catalogue, Entry, LocalText
from vademecum.diagnostics import Diagnostic, Severity, Span
from vademecum.languages import N_
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for the titles of what an organisation hides, and of what is for an audience, in all that others read.

    A title of one word is a word that anybody may say.
    """
    hidden = [entry for entry in catalogue.entries.values() if _is_hidden(entry, catalogue)]
    titles = {(entry.ref, text.front.title): entry for entry in hidden for text in entry.texts.values()}
    sought = [(entry, _pattern(title)) for (_, title), entry in titles.items() if " " in title]
    for entry, text in catalogue.texts() if sought else ():
        if text.front.draft:
            continue
        for other, pattern in sought:
            if _may_not_know(entry, other, catalogue):
                yield from _named(text, other, pattern)


def _is_hidden(entry: Entry, catalogue: Catalogue) -> bool:
    if entry.ref in catalogue.layers.named:
        return False
    # Of an audience that there is not, `fact-unknown` speaks.
    known = catalogue.settings.site.audiences
    return entry.ref in catalogue.layers.hidden or bool(entry.shared and entry.shared.audience in known)


def _may_not_know(entry: Entry, other: Entry, catalogue: Catalogue) -> bool:
    """Whether some readers of an entry cannot see the other one."""
    hidden = catalogue.layers.hidden
    if entry.ref == other.ref or entry.ref in hidden:
        return False
    own, its = (one.shared.audience if one.shared else None for one in (entry, other))
    return other.ref in hidden or own != its


def _pattern(title: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, title.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def _named(text: LocalText, other: Entry, pattern: re.Pattern[str]) -> Iterator[Diagnostic]:
    """The first place in the title, the summary or the body."""
    values = {"ref": other.ref}
    for key in ("title", "summary"):
        if found := pattern.search(getattr(text.front, key)):
            yield Diagnostic("hidden-named", text.place(key), {**values, "words": " ".join(found[0].split())})
            return
    body = text.record.markup.body
    if found := pattern.search(body):
        yield Diagnostic("hidden-named", _place(text, found.start()), {**values, "words": " ".join(found[0].split())})


def _place(text: LocalText, offset: int) -> Span:
    before = text.record.markup.body[:offset]
    line = before.count("\n") + text.record.markup.first_line
    return text.record.span(line, offset - before.rfind("\n"))


RULE = Rule(
    code="hidden-named",
    sentence=N_("“{words}” is the title of {ref}, which is hidden from readers of this text."),
    mend=N_(
        "Use other words. For a text that is not your own: replace it, or list {ref} under “named” in organisation.yml."
    ),
    severity=Severity.WARNING,
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails="Cutting with care, [[role:cmio]].",
        passes="[[role:cmio]].",
    ),
    check=check,
    spares_drafts=True,
    reads_parts=True,
)
