"""Takes `data/translations/KIND/ID.json`; gives what each translation of an entry was made from, section by section."""

from typing import Annotated

from pydantic import Field

from vademecum.model.fields import Fingerprint, IsoDate, LanguageCode, Strict


class TranslatedSection(Strict):
    """One section of a translation, as it was when an author said that it says what the original says."""

    of: Fingerprint = Field(description="The section of the original that it was made from")
    own: Fingerprint = Field(description="The section of the translation, as it was then")
    on: IsoDate = Field(description="The day on which it was said")
    fine: Annotated[
        Fingerprint | None, Field(description="A later section of the original for which it is still fine")
    ] = None


class TranslationRecord(Strict):
    """What the translations of one entry were made from; `texts` keeps each section of the original that is named."""

    original: LanguageCode
    texts: dict[Fingerprint, str]
    languages: dict[LanguageCode, dict[str, TranslatedSection]]
