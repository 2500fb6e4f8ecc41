"""Every sign in a text and in facts can be seen, and stands where it is seen."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="sign-hidden",
    sentence=N_("There is a sign here that nobody sees, {sign}; it may hide words or turn their order."),
    mend=N_("Delete it: put the cursor behind it and press Backspace, or type the words around it anew."),
    sample=Sample(
        N_("en/practices/clinical-ownership.md"),
        fails=N_("Care chooses\u2069 for itself."),
        passes=N_("Care chooses for itself."),
    ),
)
