"""Takes the folder of a built site; gives whether all files of its matrix say the same, cell by cell."""

from vademecum.verification.claims import EXTRA, MISSING, Difference, Fault, Key, OneOf, Value
from vademecum.verification.source import source
from vademecum.verification.verification import Verification, verify

__all__ = ["EXTRA", "MISSING", "Difference", "Fault", "Key", "OneOf", "Value", "Verification", "source", "verify"]
