"""A site's own catalogue of interface texts can be read."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="messages-invalid",
    sentence=N_("These interface texts cannot be used: {detail}"),
    mend=N_("Correct the translation in this line."),
    sample=Sample(
        "data/messages/nl.po",
        fails="""\
msgid "Read in {language}"
msgstr "Lees in het {taal}"
""",
        passes="""\
msgid "Read in {language}"
msgstr "Lees in het {language}"
""",
    ),
)
