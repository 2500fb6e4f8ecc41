"""Takes `data/people.yml`; gives authors and reviewers with a profile in each language."""

from vademecum.model.fields import Names, Strict, Words


class Person(Strict):
    """An author or a reviewer, or a group of them."""

    name: Words
    profile: Names = {}
