"""Takes `data/adapted/`; gives what an organisation's own texts and facts were made from, as it was then."""

from pydantic import Field, JsonValue

from vademecum.model.fields import Fingerprint, IsoDate, LanguageCode, Strict


class AdaptedText(Strict):
    """The sections of the text below, as they were when an author last looked at them."""

    on: IsoDate = Field(description="The day on which they were")
    sections: dict[str, Fingerprint]


class AdaptedRecord(Strict):
    """What the own texts of one entry stand on; `texts` keeps each section that is named."""

    texts: dict[Fingerprint, str]
    languages: dict[LanguageCode, AdaptedText]


class AdaptedFacts(Strict):
    """By file of facts, and by the path of what is replaced or removed there (`nis2/checked`), what stood below."""

    on: IsoDate
    facts: dict[str, dict[str, JsonValue]]
