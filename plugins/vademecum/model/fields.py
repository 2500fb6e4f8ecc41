"""Takes raw values of front matter and facts; gives the field types that every kind is built from."""

import re
from datetime import date
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from vademecum.languages import N_, known_languages
from vademecum.model.marks import HINT, NAMES, Marks, names_a

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
KEY_PATTERN = r"^[a-z0-9][a-z0-9._-]*$"
FORMER_PATTERN = r"^/?[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*/?$"
LANGUAGE_PATTERN = r"^[a-z]{2,3}$"
DATE_PATTERN = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
WEB_PATTERN = r"https?://[^\s/]+(/\S*)?"
BASE_PATTERN = r"https?://[^\s/?#]+/([^\s?#]*/)?"
_LEAP = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)"
DAY_PATTERN = (
    "^(?!0000)([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
    f"|02-(0[1-9]|1[0-9]|2[0-8]))|{_LEAP}-02-29)$"
)
"""The days of the calendar: for a schema, which cannot count."""

LEVELS = range(5)
"""All levels, from one who is new to it up to one who shapes it."""


def _iso_date(value: object) -> date:
    """Only `2026-11-21` is a date: a bare number or a date with a time is a mistake to report."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value if isinstance(value, str) and re.fullmatch(DATE_PATTERN, value) else "")
    except ValueError:
        raise PydanticCustomError("iso_date", "not a date") from None


def _web_address(value: str) -> str:
    """Only these two protocols: the page makes a link of it."""
    if not re.fullmatch(WEB_PATTERN, value):
        raise PydanticCustomError("web_address", "not a web address")
    return value


def _edit_address(value: str) -> str:
    """The path of a file comes into it, so that an editor opens at the right one."""
    if value and (not re.fullmatch(WEB_PATTERN, value) or "{path}" not in value):
        raise PydanticCustomError("edit_address", "not where files are edited")
    return value


def _address_base(value: str) -> str:
    """What is put behind it is a path of its own: without the slash it would run into the last word."""
    if not re.fullmatch(BASE_PATTERN, value):
        raise PydanticCustomError("address_base", "not the begin of web addresses")
    return value


def _level(value: int) -> int:
    if value not in LEVELS:
        raise PydanticCustomError("level", "not a level")
    return value


def _unique(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


_OF_AN_ID = N_("Lower-case letters, digits and single hyphens, such as change-leadership")
_OF_A_KEY = N_("Lower-case letters, digits, points, hyphens and underscores, such as nao-2020")
_OF_A_DATE = N_("A day as year, month and day, such as 2026-11-21")
_OF_AN_ADDRESS = N_("A web address, such as https://example.org/")

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN), Marks({HINT: _OF_AN_ID})]
Key = Annotated[str, StringConstraints(pattern=KEY_PATTERN), Marks({HINT: _OF_A_KEY})]
LanguageCode = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN), names_a("language")]
KnownLanguage = Marks(
    {
        "pattern": f"^({'|'.join(known_languages())})$",
        HINT: N_("The code of a language, such as nl, da or en"),
        NAMES: "language",
    }
)
"""A code that is the name of a language, not only written like one."""

Words = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True), Marks({"pattern": r"\S"})]
WebAddress = Annotated[str, AfterValidator(_web_address), Marks({"pattern": f"^{WEB_PATTERN}$", HINT: _OF_AN_ADDRESS})]
EditAddress = Annotated[str, AfterValidator(_edit_address), Marks({"pattern": r"^(https?://[^\s/]+/\S*\{path\}\S*)?$"})]
"""Where a file is edited, `{path}` in the place of its path; may be empty."""

AddressBase = Annotated[
    str, AfterValidator(_address_base), Marks({"pattern": f"^{BASE_PATTERN}$", HINT: _OF_AN_ADDRESS})
]
"""The begin of web addresses, up to a slash."""

IsoDate = Annotated[
    date,
    BeforeValidator(_iso_date),
    Marks({"pattern": DAY_PATTERN, HINT: _OF_A_DATE, "examples": ["2026-11-21"]}),
]
NamedId = Annotated[str, StringConstraints(min_length=1), Marks({"pattern": ID_PATTERN, HINT: _OF_AN_ID})]
"""An id in a list of names. One that is none is left to the rule that looks names up, which answers all at once."""

NamedKey = Annotated[str, StringConstraints(min_length=1), Marks({"pattern": KEY_PATTERN, HINT: _OF_A_KEY})]
RoleId = Annotated[Id, names_a("role")]
CompetencyId = Annotated[Id, names_a("competency")]
LawId = Annotated[Id, names_a("law")]
ConceptId = Annotated[Id, names_a("term")]
AudienceId = Annotated[Id, names_a("audience")]
SourceKey = Annotated[Key, names_a("source")]
PersonKey = Annotated[Key, names_a("person")]
Fingerprint = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{16}$")]
"""The first 16 hexadecimal digits of the SHA-256 hash of a section, or of a text."""

Ids = Annotated[tuple[Id, ...], AfterValidator(_unique)]
RoleIds = Annotated[tuple[Annotated[NamedId, names_a("role")], ...], AfterValidator(_unique)]
CompetencyIds = Annotated[tuple[Annotated[NamedId, names_a("competency")], ...], AfterValidator(_unique)]
PracticeIds = Annotated[tuple[Annotated[Id, names_a("practice")], ...], AfterValidator(_unique)]
ConceptIds = Annotated[tuple[Annotated[NamedId, names_a("term")], ...], AfterValidator(_unique)]
HeadingIds = Annotated[tuple[Annotated[Id, names_a("heading")], ...], AfterValidator(_unique)]
SourceKeys = Annotated[tuple[SourceKey, ...], AfterValidator(_unique)]
PersonKeys = Annotated[tuple[Annotated[NamedKey, names_a("person")], ...], AfterValidator(_unique)]
Former = Annotated[str, StringConstraints(pattern=FORMER_PATTERN)]
"""A name that something had before: an id, or an address, which has a slash in it."""

Formers = Annotated[tuple[Former, ...], Field(description=N_("Ids and addresses that it had before"))]
Level = Annotated[int, AfterValidator(_level), WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 4})]
Names = dict[Annotated[str, names_a("language")], Words]
"""Words by language code."""


class Strict(BaseModel):
    """A group of keys of which none is unknown; its values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
