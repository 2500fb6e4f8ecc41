"""Takes `data/brand.yml`; gives how an organisation's copy looks: its pictures, colours, fonts and the line below."""

import re
from typing import Annotated

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from vademecum.languages import N_
from vademecum.model.fields import Names, Strict, Words
from vademecum.model.marks import HINT, Marks

COLOUR_PATTERN = "#[0-9a-fA-F]{6}"
FONT_PATTERN = r"\w[\w -]*"


def _colour(value: object) -> str:
    """Without quotes YAML takes a colour for a comment, so that nothing is left of it."""
    if not isinstance(value, str) or not re.fullmatch(COLOUR_PATTERN, value):
        raise PydanticCustomError("colour", "not a colour")
    return value.lower()


def _font(value: object) -> str:
    """It comes into a style sheet between quotes, so it has no signs of its own."""
    if not isinstance(value, str) or not re.fullmatch(FONT_PATTERN, value):
        raise PydanticCustomError("font", "not the name of a font")
    return value


Colour = Annotated[
    str,
    BeforeValidator(_colour),
    Marks({"pattern": f"^{COLOUR_PATTERN}$", HINT: N_('Six digits from 0 to f in quotes, such as "#0b5147"')}),
]
"""Red, green and blue as `#rrggbb`, in lower case."""

FontName = Annotated[str, BeforeValidator(_font), Marks({"pattern": f"^{FONT_PATTERN}$"})]


class Fonts(Strict):
    """The fonts that the organisation's own computers have; where one is missing, a reader sees ours."""

    headings: Annotated[FontName, Field(description=N_("The font of titles and headings, such as Georgia"))] = ""
    text: Annotated[FontName, Field(description=N_("The font of all other words, such as Verdana"))] = ""


class Brand(Strict):
    """`data/brand.yml`: what is left out stays as it comes with Vademecum."""

    logo: Words = Field("", description=N_("The path of the logo in this folder, such as brand/logo.svg"))
    icon: Words = Field("", description=N_("The path of the small picture in the browser's tab; else the logo"))
    colour: Colour = Field("", description=N_("The colour of links and buttons on a light ground"))
    dark_colour: Annotated[
        Colour, Field(alias="dark-colour", description=N_("The same on a dark ground; else made from colour"))
    ] = ""
    band: Colour = Field("", description=N_("The colour behind the foot of the page; else made from colour"))
    fonts: Fonts = Field(Fonts(), description=N_("Fonts that the readers' computers have"))
    footer: Names = Field({}, description=N_("A line at the foot of every page, by language"))
