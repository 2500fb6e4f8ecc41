"""Takes what a language shows of an entry; gives the words of its card, and the place of that in the site."""

from dataclasses import dataclass

from vademecum.cards.letters import composed, covered
from vademecum.catalogue import HOME, Shown, State
from vademecum.pages.context import Language
from vademecum.pages.heads import kind_name
from vademecum.pages.posts import facts

CARD_SIZE = (1200, 630)
"""Width and height of every card in pixels, as readers of the Open Graph protocol ask."""


@dataclass(frozen=True)
class Card:
    """What stands on a card: the site, what the page is, its title, and the line below it; `kind` gives the colour.

    `accent` is the organisation's own, where it has one; `is_ours` is whether our mark stands there.
    """

    kind: str
    site: str
    kind_name: str
    title: str
    byline: str = ""
    accent: str = ""
    is_ours: bool = True

    @property
    def can_be_read(self) -> bool:
        """Whether the fonts have all its letters."""
        return all(map(covered, (self.site, self.kind_name, self.title, self.byline)))


def card_path(language: str, ref: str) -> str:
    """The path in the tree of the card that an entry has in a language, by `kind:id`."""
    return f"{language}/assets/cards/{ref.replace(':', '-')}.png"


def has_card(shown: Shown) -> bool:
    """Whether a page truly is in its language; the front page has the picture of the whole site."""
    return shown.state is not State.FALLBACK and shown.entry.ref != HOME


def card(shown: Shown, language: Language) -> Card:
    """The words of the card, as they stand at the top of the page."""
    site = language.view.catalogue.settings.site.title
    byline = facts(shown, language).get("byline", "")
    site, name, title, byline = map(composed, (site, kind_name(shown, language), shown.title, byline))
    brand = language.view.catalogue.facts.brand
    accent = brand.colour if brand else ""
    return Card(shown.entry.kind, site, name, title, byline, accent, language.look.is_ours)
