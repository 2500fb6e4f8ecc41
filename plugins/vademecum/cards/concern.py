"""Takes kinds of entries and a shelf of pictures; gives the concern that adds a card for each page to the site."""

from collections.abc import Collection, Iterator
from functools import partial
from pathlib import Path

from vademecum.cards.card import card, card_path, has_card
from vademecum.cards.shelf import Shelf
from vademecum.pages import Concern, TreeFile
from vademecum.pages.context import Language


def can_draw() -> bool:
    """Whether the extra `cards` is installed."""
    try:
        import PIL  # noqa: F401, PLC0415
    except ImportError:
        return False
    return True


def shelf(folder: Path) -> Shelf:
    """The pictures that are kept in a folder, drawn in today's way. Raises ImportError without the extra `cards`."""
    from vademecum.cards.drawing import draw, recipe  # noqa: PLC0415

    return Shelf(folder, draw, recipe())


def cards(kinds: Collection[str], pictures: Shelf) -> Concern:
    """A card for each page of these kinds that truly is in its language, and whose letters the fonts have."""
    return Concern("cards", partial(_files, kinds=kinds, pictures=pictures))


def _files(language: Language, kinds: Collection[str], pictures: Shelf) -> Iterator[TreeFile]:
    for shown in language.view.shown.values():
        if shown.entry.kind in kinds and has_card(shown):
            said = card(shown, language)
            if said.can_be_read:
                inputs = (shown.text.record.path,) if shown.text else ()
                yield TreeFile(card_path(language.code, shown.entry.ref), pictures.picture(said), inputs=inputs)
