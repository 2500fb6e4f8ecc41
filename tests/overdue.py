"""Gives a small site whose checks run out on two days: that of the Dutch text sooner than that of the Danish one."""

from pathlib import Path

from tests.builds import BASE, lay_out

SOONER, LATER = "2026-11-01", "2027-03-01"
"""The last days on which the checks of the Dutch and of the Danish text hold."""

PAGES = {
    "nl": "nl/praktijken/klinisch-eigenaarschap/",
    "da": "da/praksis/klinisk-ejerskab/",
    "en": "en/practices/klinisch-eigenaarschap/",
}
"""The addresses of the practice; the English page borrows the Dutch text."""

WORDS = {
    "nl": "Deze pagina had uiterlijk op 1 november 2026 opnieuw gecontroleerd moeten worden: ze kan verouderd zijn. "
    "Laatst gecontroleerd op 1 november 2025 door Redactie. Meld een fout",
    "da": "Siden skulle være kontrolleret igen senest 1. marts 2027: den kan være forældet. "
    "Senest kontrolleret 1. marts 2026 af Redactie. Meld en fejl",
    "en": "This page has been due for a check since 1 November 2026: it may be out of date. "
    "Last checked on 1 November 2025 by Redactie. Report a mistake",
}
"""The whole notice on each page."""

_CHANGES = {
    "data/site.yml": ("practice: {", "practice: {review-every: 12 months, "),
    "nl/praktijken/klinisch-eigenaarschap.md": ("roles:", "reviewed: {by: editors, on: 2025-11-01}\nroles:"),
    "da/praksis/klinisk-ejerskab.md": ("summary:", "reviewed: {by: editors, on: 2026-03-01}\nsummary:"),
}


def lay_out_checks(folder: Path) -> Path:
    """Make the project of the site in a folder, and give it back."""
    project = lay_out(folder, BASE, without=("en/practices/clinical-ownership.md",))
    for path, (old, new) in _CHANGES.items():
        file = project / "docs" / path
        content = file.read_text(encoding="utf-8")
        assert old in content
        file.write_text(content.replace(old, new, 1), encoding="utf-8")
    settings = project / "docs/data/site.yml"
    settings.write_text(f"contact: mail@example.org\n{settings.read_text(encoding='utf-8')}", encoding="utf-8")
    return project
