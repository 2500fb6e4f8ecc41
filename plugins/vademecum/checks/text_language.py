"""A text is in the language of its folder."""

from collections.abc import Iterator
from posixpath import dirname

from vademecum.catalogue import Catalogue, LocalText, target_path
from vademecum.diagnostics import Diagnostic, LanguageName, Phrase, Severity, Span, Value
from vademecum.languages import N_
from vademecum.rule import Rule, Sample
from vademecum.sources import image_links


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Report each text that is in another language of the site beyond doubt; short ones say nothing."""
    for entry, text in catalogue.texts():
        code = catalogue.strangers.get(text.record.path)
        if code:
            folder = f"{catalogue.folder.name}/{code}/{catalogue.settings.folder(entry.kind, code)}".rstrip("/")
            names = {"found": LanguageName(code), "own": LanguageName(text.language)}
            yield Diagnostic(
                "text-language", _begin(text), {**names, "folder": f"{folder}/", **_along(text, catalogue)}
            )


def _along(text: LocalText, catalogue: Catalogue) -> dict[str, Value]:
    """The pictures that the text shows and that lie in its folder: they go with it."""
    shown = {target_path(text.record.path, image)[0] for image in image_links(text.record.markup)}
    beside = sorted(path for path in shown & {*catalogue.folder.assets} if dirname(path) == dirname(text.record.path))
    names = ", ".join(path.rpartition("/")[2] for path in beside)
    return {"along": Phrase(N_(" Its pictures go along: ") if names else ""), "pictures": names}


def _begin(text: LocalText) -> Span:
    """Where the first words of a text stand below its headings; its summary, where it has no others."""
    prose = text.record.prose
    places = (prose.place(block.start) for block in prose.blocks if block.kind in {"paragraph", "item"})
    first = next(places, None)
    return text.record.span(*first) if first else text.key_place("summary")


RULE = Rule(
    code="text-language",
    sentence=N_("This text is in {found}, and it stands among the texts in {own}."),
    mend=N_("Move the file to {folder} if this text is not there yet, or write it in {own}.{along}{pictures}"),
    sample=Sample(
        N_("en/practices/first-day.md"),
        fails=N_("""\
Op de eerste dag loopt de leider met een verpleegkundige mee, van het begin tot het eind van de dienst.
Die ziet wat er op papier staat en wat er in het systeem moet, en ook wat niemand opschrijft omdat het altijd
zo is gegaan. Daarna is het tijd om met elkaar te praten over wat als eerste beter kan.
"""),
        passes=N_("""\
On the first day the leader walks along with a nurse, from the beginning to the end of the shift.
They see what is on paper and what must go into the system, and also what nobody writes down because it
has always been so. After that it is time to talk with each other about what can be better first.
"""),
    ),
    check=check,
    severity=Severity.WARNING,
    reads_parts=True,
)
