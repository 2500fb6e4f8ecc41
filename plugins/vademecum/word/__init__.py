"""Takes texts; gives copies of them to review in Word, and reads these and other Word documents back as texts."""

from vademecum.word.copies import copy_of
from vademecum.word.faults import Fault, Place, Unreadable
from vademecum.word.incoming import Incoming
from vademecum.word.places import in_document
from vademecum.word.program import can_convert
from vademecum.word.reading import Usual, read_document
from vademecum.word.remarks import Remark

__all__ = [
    "Fault",
    "Incoming",
    "Place",
    "Remark",
    "Unreadable",
    "Usual",
    "can_convert",
    "copy_of",
    "in_document",
    "read_document",
]
