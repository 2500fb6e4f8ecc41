"""An id has one text in each language.

Passes: `docs/en/roles/cmio.md` alone says `id: cmio`
Fails: two files below `docs/en` say `id: cmio`
"""

from vademecum.languages import N_
from vademecum.rule import Rule

RULE = Rule(
    code="text-duplicate",
    sentence=N_("A second text of {ref} in this language; the first is {first}."),
    mend=N_("Give one of the two another id, or delete it."),
)
