"""Takes `data/concepts.yml`; gives concepts with their terms in every language."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from vademecum.languages import N_
from vademecum.model.fields import (
    LANGUAGE_PATTERN,
    ConceptId,
    ConceptIds,
    Formers,
    LanguageCode,
    SourceKeys,
    Strict,
    Words,
)
from vademecum.model.marks import NAMES


class Term(Strict):
    """What a concept is called in one language."""

    label: Words = Field(description=N_("The word to use"))
    alternatives: tuple[Words, ...] = Field((), description=N_("Other words for the same"))
    forms: tuple[Words, ...] = Field((), description=N_("Inflected forms met in running text"))
    avoid: tuple[Words, ...] = Field((), description=N_("Renderings not to use"))
    definition: Words = Field(description=N_("What it means, in a sentence"))
    note: Words | None = Field(None, description=N_("What differs where no exact counterpart exists"))
    settled: bool = Field(
        True, description=N_("False where the label only describes: the language has no settled term")
    )


def _by_language(schema: dict[str, Any]) -> None:
    """Any other key is the code of a language: pydantic says of it only what stands below it."""
    schema["patternProperties"] = {LANGUAGE_PATTERN: schema.pop("additionalProperties")}
    schema["additionalProperties"] = False
    schema[NAMES] = "language"


class Concept(BaseModel):
    """A concept: its relations, and a term under the code of each language (`nl:`, `da:`, `en:` …)."""

    model_config = ConfigDict(frozen=True, extra="allow", json_schema_extra=_by_language, defer_build=True)
    __pydantic_extra__: dict[LanguageCode, Term]

    broader: ConceptIds = Field((), description=N_("Wider concepts that it is part of"))
    related: ConceptIds = Field((), description=N_("Concepts that have to do with it"))
    sources: SourceKeys = Field((), description=N_("Keys of sources.yml that this rests on"))
    help: bool = Field(True, description=N_("False where readers need no help with the word: texts do not mark it"))
    replaced_by: ConceptId | None = Field(
        None, alias="replaced-by", description=N_("The concept to use in its place: this one is no longer used")
    )
    formerly: Formers = ()

    @property
    def terms(self) -> dict[str, Term]:
        """The terms by language code."""
        return self.__pydantic_extra__
