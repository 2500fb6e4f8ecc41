"""A former name is one that nothing has now."""

from collections.abc import Iterator, Mapping

from vademecum.catalogue import (
    Catalogue,
    Claim,
    Edition,
    EditionView,
    Entry,
    address_of,
    cycles,
    is_reserved,
    kept_in,
    reserved,
    views,
)
from vademecum.diagnostics import Diagnostic
from vademecum.languages import N_
from vademecum.model import Checklist
from vademecum.rule import Rule, Sample


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look for each former name among those in use; a draft may prepare to take a name over, or leave its own.

    Names in a circle are not reported: `former-cycle` does.
    """
    addresses = _addresses(catalogue) if any(claim.is_address for claim in catalogue.claims) else {}
    circles = {name for circle in cycles(catalogue.formers) for name in circle}
    for claim in catalogue.claims:
        holder = _holder(claim, catalogue, addresses) if claim.former not in circles else ""
        if holder:
            yield Diagnostic("former-in-use", claim.place, {"name": claim.name, "holder": holder})


def _holder(claim: Claim, catalogue: Catalogue, addresses: Mapping[str, str]) -> str:
    """The file of what has the name now, or an empty text."""
    if claim.is_anchor:
        ref, _, anchor = claim.former.partition("#")
        return _holder_of_anchor(catalogue.entries[ref], anchor, claim)
    if catalogue.entries[claim.now].is_draft:
        return ""
    if claim.is_address:
        return addresses.get(claim.former, "") or _kept_at(claim.former, catalogue)
    holder = catalogue.entries.get(claim.former)
    return holder.span.file if holder and not holder.is_draft else ""


def _kept_at(address: str, catalogue: Catalogue) -> str:
    language = address.partition("/")[0]
    return kept_in(EditionView(catalogue, language)).holder(address) if language in catalogue.settings.languages else ""


def _holder_of_anchor(entry: Entry, anchor: str, claim: Claim) -> str:
    if is_reserved(anchor):
        return claim.place.file
    items = entry.facts.items if isinstance(entry.facts, Checklist) else ()
    texts = (text.record.file for text in entry.texts.values() if anchor in text.record.markup.anchors)
    return next(texts, claim.place.file if anchor in items else "")


def _addresses(catalogue: Catalogue) -> dict[str, str]:
    """By address, a file behind it: of everything that a language shows to any audience."""
    found: dict[str, str] = {}
    for audience in (None, *catalogue.settings.site.audiences):
        for view in views(catalogue, Edition(audience)).values():
            for shown in view.shown.values():
                file = shown.text.record.file if shown.text else shown.entry.span.file
                found.setdefault(address_of(shown.path), file)
            for address, file in reserved(view).items():
                found.setdefault(address, file)
    return found


RULE = Rule(
    code="former-in-use",
    sentence=N_("{name} stands here as a former name, but something has it now; see {holder}."),
    mend=N_("Remove it from formerly, or give another name to what has it now."),
    sample=Sample(
        N_("en/practices/learning.md"),
        fails="""\
id: learning
…
formerly: [clinical-ownership]
""",
        passes="""\
id: learning
…
formerly: [schooling]
""",
    ),
    check=check,
    spares_drafts=True,
)
