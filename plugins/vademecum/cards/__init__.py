"""Takes what each language shows; gives cards: pictures of pages, for those who share them."""

from vademecum.cards.card import CARD_SIZE, Card, card_path
from vademecum.cards.concern import can_draw, cards, shelf
from vademecum.cards.fitting import Box, Fitted, fit
from vademecum.cards.shelf import Shelf

__all__ = ["CARD_SIZE", "Box", "Card", "Fitted", "Shelf", "can_draw", "card_path", "cards", "fit", "shelf"]
