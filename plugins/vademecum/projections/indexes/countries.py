"""Takes what refers to what; gives the index by country: the law that holds there, and what is written for it."""

from vademecum.catalogue import Shown
from vademecum.languages import country_name
from vademecum.model import Law
from vademecum.projections.indexes.index import Index, Reason, Row, Section
from vademecum.projections.indexes.referrals import Referrals, in_order, of_kind

_PREFIX = "country:"


def by_country(referrals: Referrals) -> Index:
    """A section for each country of which there is anything: those with law first, in the order of the facts."""
    laws = tuple(in_order(("law",), referrals.view))
    of_laws = [law.country for shown in laws if isinstance(law := shown.entry.facts, Law)]
    others = sorted(target.removeprefix(_PREFIX) for target in referrals.uses if target.startswith(_PREFIX))
    codes = dict.fromkeys((*of_laws, *others))
    sections = (_section(code, laws, referrals) for code in codes)
    return Index("countries", tuple(section for section in sections if section.rows))


def _section(country: str, laws: tuple[Shown, ...], referrals: Referrals) -> Section:
    """The law first: the country's own, and the union's in a member; then the texts."""
    holding = (
        _law(shown, law, country)
        for shown in laws
        if isinstance(law := shown.entry.facts, Law) and law.holds_in(country)
    )
    texts = (row for row in referrals.rows(f"{_PREFIX}{country}") if not _is_law(row))
    language = referrals.view.language
    return Section(country, country_name(country, language), language, (*holding, *texts))


def _law(shown: Shown, law: Law, country: str) -> Row:
    """What it is, and whose where it is not the country's own."""
    whose = () if law.country == country else (Reason("law-of", law.country),)
    return Row(target=shown, reasons=(Reason("law-kind", law.kind), *whose), group=of_kind(shown))


def _is_law(row: Row) -> bool:
    return row.target is not None and row.target.entry.kind == "law"
