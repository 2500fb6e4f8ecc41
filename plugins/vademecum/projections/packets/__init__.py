"""Takes a translation; gives the work packet for its translator, as one Markdown text."""

from vademecum.projections.packets.addresses import address_in, same_address, text_path
from vademecum.projections.packets.marks import FORMAT, Head, begin, end, head, mark, packet_key, section
from vademecum.projections.packets.terms import TermRow, terms
from vademecum.projections.packets.writing import packet, packet_name, section_title, still_ok_command, to_translate

__all__ = [
    "FORMAT",
    "Head",
    "TermRow",
    "address_in",
    "begin",
    "end",
    "head",
    "mark",
    "packet",
    "packet_key",
    "packet_name",
    "same_address",
    "section",
    "section_title",
    "still_ok_command",
    "terms",
    "text_path",
    "to_translate",
]
