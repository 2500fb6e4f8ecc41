"""Takes the builds of `mkdocs serve`; gives the last good site with what is wrong since, in the browser."""

from vademecum_mkdocs.preview.ports import taken
from vademecum_mkdocs.preview.previewing import Previewing
from vademecum_mkdocs.preview.problems import PROBLEM, Problem, Reported
from vademecum_mkdocs.preview.serving import reloads

__all__ = ["PROBLEM", "Previewing", "Problem", "Reported", "reloads", "taken"]
