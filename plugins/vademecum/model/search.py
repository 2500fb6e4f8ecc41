"""Takes `data/search.yml`; gives the words that readers type for an entry, and that stand in no title of it."""

from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from vademecum.languages import N_
from vademecum.model.digest import EntryRef
from vademecum.model.fields import KnownLanguage, Words
from vademecum.model.marks import count, names_a


def _some(words: tuple[str, ...]) -> tuple[str, ...]:
    """Asked last: pydantic's own count would hide which word is wrong."""
    if not words:
        raise PydanticCustomError("too_short", "no words")
    return words


EntryName = Annotated[EntryRef, names_a("entry")]
"""`kind:id` of an entry that there is."""

TypedWords = Annotated[
    dict[
        Annotated[str, KnownLanguage],
        Annotated[
            tuple[Words, ...],
            AfterValidator(_some),
            count(1),
            Field(description=N_("Words that readers type, and that stand in no title")),
        ],
    ],
    Field(min_length=1, description=N_("Words that readers type for it, by language")),
]
"""The hidden labels of an entry, as SKOS has them (w3.org/TR/skos-reference, 5.1): found by, and shown nowhere."""
