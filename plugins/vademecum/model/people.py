"""Takes `data/people.yml`; gives authors and reviewers with a profile in each language."""

from pydantic import Field

from vademecum.languages import N_
from vademecum.model.fields import Names, Strict, Words


class Person(Strict):
    """An author or a reviewer, or a group of them."""

    name: Words = Field(description=N_("The name as readers see it"))
    group: bool = Field(False, description=N_("True where the name is that of a group"))
    profile: Names = Field({}, description=N_("A sentence or two on who it is, by language"))
