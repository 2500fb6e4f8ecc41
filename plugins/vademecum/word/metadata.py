"""Takes front matter; gives it as rows with labels that a reader of any language understands, and back."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from vademecum.languages import N_, SPOKEN, Messages, author_messages
from vademecum.sources import scalar, yaml_words

LABELS = {
    "kind": N_("Kind"),
    "id": N_("Id"),
    "language": N_("Language"),
    "title": N_("Title"),
    "summary": N_("Summary"),
    "slug": N_("Name in the address"),
    "original": N_("Original"),
    "reviewed.by": N_("Checked by"),
    "reviewed.on": N_("Checked on"),
    "draft": N_("Draft"),
    "date": N_("Date"),
    "updated": N_("Updated on"),
    "statement": N_("Kind of statement"),
    "countries": N_("Countries"),
    "concepts": N_("Concepts"),
    "roles": N_("Roles"),
    "competencies": N_("Competencies"),
    "audience": N_("Audience"),
    "formerly": N_("Formerly"),
    "term_help": N_("Help with terms"),
    "authors": N_("Authors"),
    "categories": N_("Topics"),
    "series.id": N_("Series"),
    "series.part": N_("Part of the series"),
    "pinned": N_("Pinned"),
    **{f"levels.{level}": N_("Level {level}") for level in range(5)},
    "copy": N_("Version of the text"),
    "help": N_("How to review"),
    "head": N_("Detail"),
}
"""By path in the front matter, what its row is called. The last three are no part of the front matter."""

NOT_KEPT = frozenset({"language", "copy", "help", "head"})
LISTS = frozenset({"countries", "concepts", "roles", "competencies", "formerly", "authors", "categories"})
FLAGS = frozenset({"original", "draft", "term_help", "pinned"})
"""Signs that end a value inside a list."""

_YES = frozenset({"true", "yes", "ja", "waar", "sand", "1", "☒", "x"})
_NO = frozenset({"false", "no", "nee", "nej", "niet waar", "falsk", "0", "☐", ""})


ALIASES = {
    "kind": "type, soort, soort tekst, soort artikel, artikelsoort, slags, tekstsoort, teksttype",
    "id": "kenmerk, identifier, identificatie, identifikation",
    "language": "taal, sprog, languages, talen",
    "title": "titel, titels, titler, titles",
    "summary": "samenvatting, samenvattingen, summaries, resumé, resuméer, sammenfatning, sammendrag",
    "slug": "adres, adresse, address, webadres, webadresse, naam in adres, navn i adresse",
    "original": "origineel, originelen, originals, originaler, oorspronkelijk, oprindelig",
    "reviewed.by": "nagekeken door, beoordeeld door, gennemgået af, reviewed by",
    "reviewed.on": "nagekeken op, beoordeeld op, gennemgået den, reviewed on",
    "draft": "kladde, kladder, udkast, drafts, concepttekst",
    "date": "datum, data, datums, dato, datoer, dates, publicatiedatum, udgivelsesdato",
    "updated": "bijgewerkt, opdateret, bijwerkdatum",
    "statement": "uitspraak, soort uitspraken, udsagn, typer udsagn, statements, kind of statements",
    "countries": "land, landen, lande, country",
    "concepts": "begrip, term, termen, termer, terms, begreb",
    "roles": "rol, rolle, role",
    "competencies": "competentie, competence, competences, competency, kompetence",
    "audience": "doelgroep, doelgroepen, audiences, målgrupper, lezers, læsere",
    "formerly": "vroeger, eerder, vroegere naam, tidligere navn, tidligere navne, vroegere namen, former names",
    "term_help": "hulp bij begrip, hjælp til begreb, help with term, begrippenhulp, begrebshjælp",
    "authors": "auteur, author, schrijver, schrijvers, forfatter, skribent, skribenter, writer, writers",
    "categories": "categorie, categorieën, categories, category, kategori, kategorier, onderwerp, emne, topic",
    "series.id": "reeksen, serie, serier, series",
    "series.part": "deel, delen, del, dele, part, parts, deel van reeks, nummer in de reeks, nummer i serien",
    "pinned": "vastgemaakt, fastgjorte, fæstnet",
    **{f"levels.{level}": f"levels {level}, niveaus {level}, niveauer {level}, trin {level}" for level in range(5)},
    "copy": "versie, versies, version, versions, versioner, versie van tekst",
    "help": "uitleg, vejledning, zo leest u mee",
    "head": "gegevens, oplysninger, details",
}
"""Other words that people use for a row, in any language, one or many; by its path."""


_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def label(path: str, messages: Messages) -> str:
    """What the row of a path is called; a path that has no label is called by its name."""
    return messages.gettext(LABELS.get(path, path)).format(level=path.rpartition(".")[2])


def labels() -> dict[str, str]:
    """The path of every label in every language, and of every path's own name; all in small letters."""
    found = {word: path for path, words in ALIASES.items() for word in words.split(", ")}
    found |= {path: path for path in LABELS if path != "head"}
    for code in SPOKEN:
        found |= {label(path, author_messages(code)).casefold(): path for path in LABELS}
    return {unaccented(name): path for name, path in found.items()} | found


def unaccented(words: str) -> str:
    """Words as one types them on a keyboard that has no accents."""
    plain = words.translate(_LETTERS)
    return "".join(sign for sign in unicodedata.normalize("NFD", plain) if not unicodedata.combining(sign))


def rows_of(front: Mapping[Any, Any]) -> dict[str, str]:
    """Each value as one reads it, by its path; lists with commas, and the keys of groups behind a dot."""
    return dict(_rows(front, ""))


def _rows(front: Mapping[Any, Any], before: str) -> Iterator[tuple[str, str]]:
    for key, value in front.items():
        if isinstance(value, dict):
            yield from _rows(value, f"{before}{key}.")
        elif isinstance(value, list):
            yield f"{before}{key}", ", ".join(map(str, value))
        elif value is not None:
            yield f"{before}{key}", str(value).lower() if isinstance(value, bool) else " ".join(str(value).split())


def front_of(rows: Mapping[str, str]) -> dict[str, Any]:
    """The front matter that rows say; a row that is empty says nothing."""
    front: dict[str, Any] = {}
    for path, words in rows.items():
        if path not in NOT_KEPT and words:
            top, _, key = path.partition(".")
            if key:
                front.setdefault(top, {})[key] = _value(key, words)
            else:
                front[top] = _value(path, words)
    return front


def _value(path: str, words: str) -> Any:
    if path in LISTS:
        return [word for word in re.split(r"\s*[,;\n]\s*", words.strip()) if word]
    if path in FLAGS and words.casefold() in _YES | _NO:
        return words.casefold() in _YES
    return int(words) if path == "part" and words.isdigit() else words


def yaml(front: Mapping[str, Any]) -> str:
    """Front matter in the form that its authors write: long words folded, lists on one line."""
    return "".join(yaml_of(key, value) for key, value in front.items())


def yaml_of(key: str, value: Any, indent: str = "") -> str:
    """One key with its value, in lines."""
    if isinstance(value, dict):
        return f"{indent}{key}:\n" + "".join(yaml_of(inner, one, f"{indent}  ") for inner, one in value.items())
    if isinstance(value, list):
        return f"{indent}{key}: [{', '.join(scalar(str(one)) for one in value)}]\n"
    if isinstance(value, bool | int):
        return f"{indent}{key}: {str(value).lower()}\n"
    return f"{indent}{key}: {yaml_words(str(value), indent=len(indent))}\n"
