"""Takes functions and what they are given; gives what they make, and keeps it where a command wishes so."""

from vademecum.shelf.identity import identity
from vademecum.shelf.places import shelf_of
from vademecum.shelf.remembered import RememberingShelf
from vademecum.shelf.shelf import Shelf

__all__ = ["RememberingShelf", "Shelf", "identity", "shelf_of"]
