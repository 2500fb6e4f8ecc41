"""Takes a competency's front matter and `data/competencies.yml`; gives clusters, competencies and levels."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from vademecum.languages import N_
from vademecum.model.fields import Formers, Id, Level, Names, Strict, Words
from vademecum.model.marks import names_a
from vademecum.model.texts import Text


class CompetencyText(Text):
    """A competency; `levels` holds in the text's language what each level looks like that is asked of a role."""

    kind: Literal["competency"]
    levels: Annotated[dict[Level, Words], Field(min_length=1)] = Field(
        description=N_("What each level looks like, in the text's language")
    )


class LevelName(Strict):
    """The name of a level and its test in one sentence."""

    name: Names = Field(description=N_("The name of the level, by language"))
    test: Names = Field(description=N_("How to tell in one sentence that someone has reached it, by language"))


class Cluster(Strict):
    """A group of competencies, shown with a letter."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]$")] = Field(
        description=N_("The letter with which it is shown, such as B")
    )
    name: Names = Field(description=N_("What it is called, by language"))


class Competency(Strict):
    """A competency, shown with a code such as B1."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Z]\d+$")] = Field(
        description=N_("Letter and number with which it is shown, such as B1")
    )
    cluster: Annotated[Id, names_a("cluster")] = Field(description=N_("The cluster that it belongs to"))
    name: Names = Field(description=N_("What it is called, by language"))
    own: bool = Field(False, description=N_("Whether an organisation added it to the model"))
    formerly: Formers = ()


class CompetenciesFile(Strict):
    """`data/competencies.yml`."""

    levels: dict[Level, LevelName] = Field(description=N_("The levels from 0 to 4"))
    clusters: dict[Id, Cluster] = Field(description=N_("Groups of competencies, by id"))
    competencies: dict[Id, Competency] = Field(description=N_("All competencies by id, in the order of reading"))
