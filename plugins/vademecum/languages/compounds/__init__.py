"""Takes the words of a language; gives the parts of its compounds: «kwaliteitszorg» is found by «zorg»."""

from vademecum.languages.compounds.splitter import Splitter

__all__ = ["Splitter"]
