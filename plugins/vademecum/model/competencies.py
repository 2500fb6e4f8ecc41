"""Takes a competency's front matter and `data/competencies.yml`; gives clusters, competencies and levels."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from vademecum.model.fields import Formers, Id, Level, Names, Strict, Words
from vademecum.model.texts import Text


class CompetencyText(Text):
    """A competency; `levels` holds in the text's language what each level looks like that is asked of a role."""

    kind: Literal["competency"]
    levels: Annotated[dict[Level, Words], Field(min_length=1)]


class LevelName(Strict):
    """The name of a level and its test in one sentence."""

    name: Names
    test: Names


class Cluster(Strict):
    """A group of competencies, shown with a letter."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]$")]
    name: Names


class Competency(Strict):
    """A competency, shown with a code such as B1."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]\d+$")]
    cluster: Id
    name: Names
    own: bool = Field(False, description="Whether an organisation added it to the model")
    formerly: Formers = ()


class CompetenciesFile(Strict):
    """`data/competencies.yml`."""

    levels: dict[Level, LevelName]
    clusters: dict[Id, Cluster]
    competencies: dict[Id, Competency]
