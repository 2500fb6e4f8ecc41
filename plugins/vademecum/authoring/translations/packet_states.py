"""Takes a packet that lies there and a newer one; says whether anybody has written in the first."""

from vademecum.authoring.translations.packet_files import Filled, PacketFile
from vademecum.catalogue import Catalogue, fingerprint, translation
from vademecum.projections.packets import address_in
from vademecum.projections.packets.marks import NONE


def is_untouched(old: PacketFile, new: PacketFile, catalogue: Catalogue) -> bool:
    """Whether it is of the same translation, whole, and each section is as it went out."""
    if old.head is None or new.head is None or old.findings:
        return False
    if (old.head.ref, old.head.language) != (new.head.ref, new.head.language):
        return False
    made = translation(catalogue.entries[new.head.ref], new.head.language, catalogue.facts.translations)
    given = {one.name: fingerprint(address_in(one.now, made, catalogue)) for one in made.sections}
    return all(_is_as_sent(one, given.get(one.name, "")) for one in old.sections)


def _is_as_sent(filled: Filled, given: str) -> bool:
    """By the fingerprint that went with it; words of the original may have gone out with links of the translation."""
    sent = (filled.original, given) if filled.own == NONE else (filled.own,)
    return fingerprint(filled.words) in sent
