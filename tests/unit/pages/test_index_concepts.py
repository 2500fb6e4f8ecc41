"""Takes concepts; checks what the index of concepts says of each."""

from pathlib import Path

from tests.sites import text
from tests.unit.facts import FACTS
from tests.unit.pages.reading import language_of
from vademecum.pages.index_concepts import concept_head
from vademecum.projections.indexes.concepts import by_concept
from vademecum.projections.indexes.referrals import Referrals

OLD = "mainframe:\n  nl: {label: mainframe, definition: Een grote machine.}\n  replaced-by: cloud\n"
FILES = FACTS | {
    "data/concepts.yml": FACTS["data/concepts.yml"] + OLD,
    "nl/praktijken/a.md": text("practice", "a", concepts=["cloud"]),
}


def head(folder: Path, name: str, code: str = "da") -> str:
    """What stands below the heading of one concept."""
    language = language_of(folder, FILES, code)
    sections = by_concept(Referrals(language.view, language.uses, language.ranks)).sections
    section = next(section for section in sections if section.key == name)
    return concept_head(section, f"{code}/registre/begreber.md", language)


def test_names_stand_side_by_side(tmp_path: Path) -> None:
    """Each marked with its language, with its alternatives; then the concepts around it, and how many pages use it."""
    assert head(tmp_path, "cloud").splitlines() == [
        "<p>Regnekraft andetsteds.</p>",
        '<dl class="vm-names">',
        "<div><dt>nederlandsk</dt>",
        '<dd lang="nl"><strong>cloud</strong></dd>',
        '<dd lang="nl">wolk</dd>',
        "</div>",
        "<div><dt>dansk</dt>",
        "<dd><strong>sky</strong></dd>",
        "</div>",
        "<div><dt>engelsk</dt>",
        '<dd lang="en"><strong>cloud</strong></dd>',
        "</div>",
        "</dl>",
        '<p class="vm-relatives"><strong>Snævrere</strong>: <a href="../../begreber/hosting/" lang="en" hreflang="en">'
        "hosting</a> (engelsk)</p>",
        '<p class="vm-relatives"><strong>Se også</strong>: <a href="../../begreber/aarsag-journal/">'
        "Årsag &amp; journal</a></p>",
        "<p>Bruges på 1 side:</p>",
    ]


def test_a_language_without_a_term_says_so(tmp_path: Path) -> None:
    """What is borrowed is marked with its language; an unsettled term and what has no counterpart are told."""
    found = head(tmp_path, "hosting")
    assert '<p lang="en">A machine elsewhere.</p>' in found
    assert found.count('<dd class="vm-note">ingen term</dd>') == 2
    assert '<dd class="vm-note">ingen fast term, kun en omskrivning</dd>' in found
    assert '<p class="vm-note" lang="en">No exact word.</p>' in found
    assert "Ingen side bruger begrebet endnu." in found


def test_a_concept_that_is_no_longer_used_names_its_replacement(tmp_path: Path) -> None:
    """That no page uses it is no news then."""
    head_of_old = head(tmp_path, "mainframe", "nl")
    note = '<p class="vm-note"><strong>Niet meer in gebruik</strong>. Gebruik in plaats daarvan: {}</p>'
    assert note.format('<a href="../../begrippen/cloud/">cloud</a>') in head_of_old
    assert "Nog geen pagina" not in head_of_old
    assert "Niet meer in gebruik" not in head(tmp_path / "cloud", "cloud", "nl")
