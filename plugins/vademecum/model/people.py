"""Takes `data/people.yml`; gives authors and reviewers with a profile in each language."""

from pydantic import Field

from vademecum.model.fields import Names, Strict, Words


class Person(Strict):
    """An author or a reviewer, or a group of them."""

    name: Words
    group: bool = Field(False, description="True where the name is that of a group")
    profile: Names = {}
