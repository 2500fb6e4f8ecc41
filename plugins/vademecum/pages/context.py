"""Takes the views of an edition; gives what every page is made with: links, words and templates in one language."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from html import escape as escape_html
from pathlib import Path
from typing import Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from vademecum.catalogue import EditionView, Entry, Look, Shown, in_language, look_of
from vademecum.languages import Messages, country_name, format_date, join_list, language_name, messages_for
from vademecum.pages.markdown import escape, html_link, lines, link, relative, way
from vademecum.pages.papers import Paper
from vademecum.projections.glossary import Glossary, TermUse, first_uses, glossary
from vademecum.projections.indexes.referrals import reading_ranks
from vademecum.projections.inventory import Target, inventory
from vademecum.projections.reading_on import Suggestion, reading_on
from vademecum.projections.thesaurus import Relatives, thesaurus
from vademecum.projections.trails import Step, steps
from vademecum.projections.translations import Standing, standings
from vademecum.projections.uses import Use, Why, uses
from vademecum.shelf import Shelf

Leads = Callable[["Language", str, str], Iterable[str]]
"""Takes a language, a place, and the path of the page that prints it; gives the links that fit there, as Markdown."""


@dataclass(frozen=True)
class Inlay:
    """What a concern adds to the page of an entry: HTML above and below its text, parts of the theme by name, and front
    matter.
    """

    above: str = ""
    below: str = ""
    parts: tuple[str, ...] = ()
    head: Mapping[str, Any] = field(default_factory=dict)


Inlays = Callable[["Language", Shown], Inlay | None]
"""Takes a language and what it shows of an entry; gives what a concern adds to that page, None where nothing."""

Papers = Callable[["Language"], Iterable[Paper]]
"""Takes a language; gives what a concern has in it for a board pack."""

Places = Callable[["Language", str], str]
"""Takes a language and a name, such as `author:anna`; gives the path of a concern's page of it, empty without one."""


class Additions(NamedTuple):
    """What concerns add to the pages of every language."""

    offers: tuple[Leads, ...] = ()
    adding: tuple[Inlays, ...] = ()
    printing: tuple[Papers, ...] = ()
    placing: tuple[Places, ...] = ()


NOTHING = Additions()
"""What a site without concerns adds."""


@dataclass(frozen=True)
class Language:
    """One language of the site, ready to write pages in; `texts` is a site's own folder of message catalogues.

    `languages` has all of them by code, this one too: `languages_of` makes them together, so that what one works out
    is there for the others. `offers`, `adding`, `printing` and `placing` are what concerns add. `shelf`
    may have what was made for the tree before this one.
    """

    view: EditionView
    views: Mapping[str, EditionView]
    languages: Mapping[str, "Language"] = field(repr=False, compare=False)
    texts: Path | None = None
    offers: tuple[Leads, ...] = ()
    adding: tuple[Inlays, ...] = ()
    printing: tuple[Papers, ...] = ()
    placing: tuple[Places, ...] = ()
    shelf: Shelf = field(default_factory=Shelf, repr=False, compare=False)

    @property
    def code(self) -> str:
        """The code of the language."""
        return self.view.language

    @cached_property
    def messages(self) -> Messages:
        """The words of the interface."""
        return messages_for(self.code, self.texts)

    @cached_property
    def look(self) -> Look:
        """The mark of the site, and its style sheet."""
        return look_of(self.view.catalogue.facts.brand)

    @cached_property
    def steps(self) -> Mapping[str, list[Step]]:
        """What each entry is a step of, by `kind:id`."""
        return steps(self.view)

    @cached_property
    def uses(self) -> Mapping[str, tuple[Use, ...]]:
        """What refers to each entry, source, person and country."""
        return uses(self.view)

    @cached_property
    def reading_on(self) -> Mapping[str, tuple[Suggestion, ...]]:
        """What may be read after each entry, but for what its page leads to as a step of a way or as a target."""
        linked = {ref: frozenset(_beside(steps)) for ref, steps in self.steps.items()}
        for ref, found in self.uses.items():
            for use in found:
                if use.why is Why.REQUIRES:
                    linked[ref] = linked.get(ref, frozenset()) | {use.origin.entry.ref}
                    linked[use.origin.entry.ref] = linked.get(use.origin.entry.ref, frozenset()) | {ref}
        return reading_on(self.view, linked)

    @cached_property
    def ranks(self) -> Mapping[str, int]:
        """The place of each entry in the order in which all kinds are read."""
        return reading_ranks(self.view)

    @cached_property
    def thesaurus(self) -> Mapping[str, Relatives]:
        """The concepts around each concept, by its id."""
        return thesaurus(self.view)

    @cached_property
    def kept(self) -> dict[object, Any]:
        """What a concern has worked out once for this language, by a key of its own."""
        return {}

    @cached_property
    def glossary(self) -> Glossary:
        """The words of the language that texts give help with."""
        return glossary(self.view.catalogue.facts.concepts, self.code)

    @cached_property
    def term_uses(self) -> Mapping[str, tuple[TermUse, ...]]:
        """Where each text that is shown first uses a term, section by section, by `kind:id`."""
        return {
            ref: tuple(first_uses(shown, self.languages[shown.language].glossary, self.view, self.shelf))
            for ref, shown in self.view.shown.items()
        }

    @cached_property
    def standings(self) -> Mapping[str, Standing]:
        """What readers may be told of each translation that the language shows, by `kind:id`."""
        return standings(self.code, self.views)

    @cached_property
    def inventory(self) -> tuple[Target, ...]:
        """What the documentation of others can refer to."""
        return inventory(self.view)

    def say(self, msgid: str, **values: object) -> str:
        """A sentence of the interface with its values filled in."""
        return self.messages.gettext(msgid).format(**values)

    def ngettext(self, one: str, many: str, n: int) -> str:
        """The form of a sentence of the interface that fits a number, `{n}` in it filled in.

        It has gettext's name, by which sentences with two forms are found in the code.
        """
        return self.messages.ngettext(one, many, n).format(n=n)

    def words(self, names: Mapping[str, str]) -> str:
        """Words by language, as Markdown in this one; marked where they are borrowed from another."""
        said = escape(in_language(names, self.code))
        return said if self.code in names or not names else f'<span lang="{next(iter(names))}">{said}</span>'

    def link(self, shown: Shown, origin: str, words: str = "", language: str = "", anchor: str = "") -> str:
        """A link to what is shown of an entry, from the page at `origin`; a text in another language is marked with it.

        `language` is the language of the text around it, where that is another than the page's.
        """
        said, marks, behind = self._said(shown, words, language or self.code)
        return link(escape(said), relative(shown.path, origin, anchor), marks) + behind

    def html_link(self, shown: Shown, origin: str, words: str = "", anchor: str = "") -> str:
        """The same link as HTML, for long lists: an engine leaves it as it is."""
        said, marks, behind = self._said(shown, words, self.code)
        return html_link(said, way(shown.path, origin, anchor), marks) + escape_html(behind)

    def leads(self, place: str, origin: str) -> list[str]:
        """The links that concerns offer at a place, such as `contents`, to the page at `origin`."""
        return [found for offer in self.offers for found in offer(self, place, origin)]

    def inlays(self, shown: Shown) -> list[Inlay]:
        """What concerns add to the page of an entry."""
        return [found for adds in self.adding if (found := adds(self, shown))]

    def papers(self) -> list[Paper]:
        """What concerns have for a board pack."""
        return [found for prints in self.printing for found in prints(self)]

    def place(self, name: str) -> str:
        """The path of the page that a concern has of a name, such as `author:anna`; empty where none has one."""
        return next((found for places in self.placing if (found := places(self, name))), "")

    def _said(self, shown: Shown, words: str, around: str) -> tuple[str, Mapping[str, str], str]:
        """The words of a link, the marks of its languages, and what stands behind it."""
        title, spoken = self._title(shown, around)
        marks = {"lang": "" if words else spoken, "hreflang": shown.language}
        own = {"lang": around, "hreflang": self.code if shown.language == self.code else around}
        foreign = {name: code for name, code in marks.items() if code not in ("", own[name])}
        return words or title, foreign, self.foreign(shown.language) if "hreflang" in foreign else ""

    def _title(self, shown: Shown, around: str) -> tuple[str, str]:
        """The title in the language around a link, where its readers see one, else that of what is shown."""
        there = self.views[around].shown.get(shown.entry.ref)
        if there and there.language == around:
            return there.title, around
        name = shown.entry.names.get(around)
        return (name, around) if name else (shown.title, shown.language)

    def mark(self, shown: Shown) -> str:
        """The HTML attribute for words in the language of what is shown; an empty text where that is the page's own."""
        return "" if shown.language == self.code else f' lang="{shown.language}"'

    def foreign(self, language: str) -> str:
        """The mark behind a link that leads to a text in another language."""
        return f" ({language_name(language, self.code)})"

    def find(self, entry: Entry) -> Shown | None:
        """What this language shows of an entry; else what its original language, or any other, shows."""
        order = [self.code, *([entry.original] if entry.original else []), *self.views]
        found = (self.views[code].shown.get(entry.ref) for code in order if code in self.views)
        return next((shown for shown in found if shown), None)

    def render(self, template: str, **values: Any) -> str:
        """A piece of Markdown from a template."""
        return _environment().get_template(template).render(page_language=self, **values)

    def date(self, day: Any) -> str:
        """A day in the language's long form."""
        return format_date(day, self.code)

    def countries(self, codes: tuple[str, ...]) -> str:
        """The names of countries in a row."""
        return join_list([country_name(code, self.code) for code in codes], self.code)


def languages_of(
    views: Mapping[str, EditionView],
    texts: Path | None = None,
    additions: Additions = NOTHING,
    shelf: Shelf | None = None,
) -> Mapping[str, Language]:
    """The languages of these views, by code: one of each for a whole build."""
    made: dict[str, Language] = {}
    for code, view in views.items():
        made[code] = Language(view, views, made, texts, *additions, shelf or Shelf())
    return made


def _beside(steps: Iterable[Step]) -> Iterator[str]:
    """The pages that stand beside a page on its ways, and the guides of these."""
    for step in steps:
        yield from (shown.entry.ref for shown in (step.trail.guide, step.previous, step.next) if shown)


@cache
def _environment() -> Environment:
    """Templates, compiled once for all languages; an undefined name is an error."""
    made = Environment(
        loader=PackageLoader("vademecum.pages"),
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        undefined=StrictUndefined,
        autoescape=False,
    )
    made.install_gettext_callables(_gettext, _ngettext, newstyle=True)  # type: ignore[attr-defined]
    made.policies["ext.i18n.trimmed"] = True
    made.filters["md"] = escape
    made.filters["html"] = escape_html
    made.filters["json"] = lambda words: json.dumps(words, ensure_ascii=False)
    made.filters["lines"] = lines
    return made


@pass_context
def _gettext(context: Context, msgid: str) -> str:
    messages: Messages = context["page_language"].messages
    return messages.gettext(msgid)


@pass_context
def _ngettext(context: Context, one: str, many: str, n: int) -> str:
    messages: Messages = context["page_language"].messages
    return messages.ngettext(one, many, n)
