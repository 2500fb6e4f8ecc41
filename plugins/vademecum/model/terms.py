"""Takes `data/concepts.yml`; gives concepts with their terms in every language."""

from pydantic import BaseModel, ConfigDict, Field

from vademecum.model.fields import Formers, Id, Ids, Keys, LanguageCode, Strict, Words


class Term(Strict):
    """What a concept is called in one language."""

    label: Words
    alternatives: tuple[Words, ...] = ()
    forms: tuple[Words, ...] = Field((), description="Inflected forms met in running text")
    avoid: tuple[Words, ...] = Field((), description="Renderings not to use")
    definition: Words
    note: Words | None = Field(None, description="What differs where no exact counterpart exists")
    settled: bool = Field(True, description="False where the label only describes: the language has no settled term")


class Concept(BaseModel):
    """A concept: its relations, and a term under the code of each language (`nl:`, `da:`, `en:` …)."""

    model_config = ConfigDict(frozen=True, extra="allow")
    __pydantic_extra__: dict[LanguageCode, Term]

    broader: Ids = ()
    related: Ids = ()
    sources: Keys = ()
    help: bool = Field(True, description="False where readers need no help with the word: texts do not mark it")
    replaced_by: Id | None = Field(None, alias="replaced-by")
    formerly: Formers = ()

    @property
    def terms(self) -> dict[str, Term]:
        """The terms by language code."""
        return self.__pydantic_extra__
