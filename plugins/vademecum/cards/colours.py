"""Gives the colours of cards: those of the theme's light scheme, in `overrides/theme/styles/tokens.css`."""

PAPER = "#fffdfa"
INK = "#1d2928"
SOFT = "#45514f"
TEAL = "#0b5147"
CLAY = "#873114"

ACCENTS = {
    "competency": "#34437f",
    "practice": "#3f5613",
    "checklist": CLAY,
    "guide": "#6c2f5c",
    "post": "#664600",
    "term": "#3c4d5a",
}
"""The colour of a kind; any other kind has that of the site."""
