"""Takes what is typed to name an entry, languages and sections; gives the translations, or says what is wrong."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import click

from vademecum.authoring import Reason, Refused, entry_of
from vademecum.catalogue import Catalogue, Entry, Section, Translation, lower_text
from vademecum.catalogue import translations as translations_of
from vademecum.cli.shared import options
from vademecum.cli.shared.changing import refusals_told
from vademecum.cli.shared.stopping import known_language, read, stop, stop_with
from vademecum.languages import N_, author_messages
from vademecum.reporting import USAGE
from vademecum.site import Site

_ = author_messages().gettext

day = click.option("--date", "day", type=options.DAY, help=_(N_("The day to record; today unless you say so.")))
to = click.option("--to", "to", multiple=True, metavar=_(N_("LANGUAGE")), help=_(N_("The language of a translation.")))
section = click.option(
    "--section",
    "names",
    multiple=True,
    metavar=_(N_("NAME")),
    help=_(N_("A section: the id of its heading, front.title, front.summary, front.level-2 or text.opening.")),
)


@dataclass(frozen=True)
class Choice:
    """The translations of the entries that were named, in the languages that were named."""

    site: Site
    catalogue: Catalogue
    translations: tuple[Translation, ...]

    def of_entry(self) -> dict[str, list[Translation]]:
        """The translations by `kind:id`."""
        found: dict[str, list[Translation]] = {}
        for translation in self.translations:
            found.setdefault(translation.entry.ref, []).append(translation)
        return found


def choose(docs: Path, targets: Iterable[str], to: Iterable[str]) -> Choice:
    """The translations of these entries, or of all; in these languages, or in all."""
    site, catalogue = read(docs)
    languages = catalogue.settings.languages
    asked = [known_language(code, languages) for code in to]
    with refusals_told():
        entries = [_entry(target, catalogue) for target in targets] or [*catalogue.entries.values()]
    found = (made for entry in entries for made in translations_of(entry, languages, catalogue.facts.translations))
    return Choice(site, catalogue, tuple(made for made in found if not asked or made.language in asked))


def _entry(target: str, catalogue: Catalogue) -> Entry:
    """The entry of this name, which has an original."""
    entry = entry_of(target, catalogue)
    if not entry.original:
        words = N_("{ref} has no text whose original is known: run vademecum check.")
        raise Refused(Reason(words, {"ref": entry.ref}, entry.span))
    return entry


def of_own(choice: Choice, named: bool, to: Collection[str], begun: bool = True) -> Choice:
    """The translations without those of layers below, which are not changed here.

    One that was `named` is refused if its language was, too, or if there is no other; where these must be `begun`,
    one without a text is none.
    """
    found = [(made, _lower(made, choice.catalogue)) for made in choice.translations]
    told = [said for _made, said in found if said]
    own = tuple(made for made, said in found if not said)
    if named and told and (to or not any(made.text or not begun for made in own)):
        stop_with(USAGE, *(_(words).format(**values) for words, values in told))
    return replace(choice, translations=own)


def _lower(made: Translation, catalogue: Catalogue) -> tuple[str, Mapping[str, object]] | None:
    return lower_text(made.entry, made.text, catalogue) if made.text else None


def sections_of(
    translation: Translation, names: Iterable[str], wanted: Callable[[Section], bool]
) -> tuple[Section, ...]:
    """The sections that were named, or those that are `wanted`; a name that the original does not have is refused."""
    known = {section.name: section for section in translation.sections}
    for name in names:
        if name not in known:
            words = N_("{ref} has no section “{name}”. It has: {known}.")
            stop(USAGE, words, ref=translation.entry.ref, name=name, known=", ".join(known))
    named = tuple(known[name] for name in dict.fromkeys(names))
    return named or tuple(filter(wanted, translation.sections))
