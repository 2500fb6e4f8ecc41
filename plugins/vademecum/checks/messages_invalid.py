"""A site's own catalogue of interface texts can be read."""

from vademecum.languages import N_
from vademecum.rule import Rule, Sample

RULE = Rule(
    code="messages-invalid",
    sentence=N_("These interface texts cannot be used: {detail}"),
    mend=N_("Correct the translation in this line."),
    sample=Sample(
        N_("data/messages/en.po"),
        fails=N_("""\
msgid "Read in {language}"
msgstr "Also in {langauge}"
"""),
        passes=N_("""\
msgid "Read in {language}"
msgstr "Also in {language}"
"""),
    ),
)
