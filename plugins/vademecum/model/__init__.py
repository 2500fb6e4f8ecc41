"""Takes raw values; gives the kinds of entries and facts as typed values, with the faults at their places."""

from vademecum.model.accessibility import AccessibilityStatement
from vademecum.model.checklists import Basis, Checklist, Item
from vademecum.model.competencies import Cluster, CompetenciesFile, Competency, CompetencyText, LevelName
from vademecum.model.digest import Sent
from vademecum.model.fields import ID_PATTERN
from vademecum.model.framework import (
    Framework,
    FrameworkCluster,
    FrameworkCompetency,
    FrameworkLevel,
    FrameworkRole,
    framework_schema,
)
from vademecum.model.kinds import DATA_FILES, KINDS, Kind
from vademecum.model.law import Law
from vademecum.model.links import OutsideLink
from vademecum.model.matrix import MatrixFile, OwnTargets
from vademecum.model.people import Person
from vademecum.model.posts import PostText
from vademecum.model.references import Source
from vademecum.model.roles import Role, RoleGroup, RolesFile
from vademecum.model.schemas import schemas
from vademecum.model.series import Series
from vademecum.model.site import KindPolicy, License, SiteFile
from vademecum.model.terms import Concept, Term
from vademecum.model.texts import OF_ONE_TEXT, Text
from vademecum.model.tools import ColumnType, Tool
from vademecum.model.trace import Statement, Trace
from vademecum.model.validation import validate
from vademecum.model.weeks import Week, read_week

__all__ = [
    "DATA_FILES",
    "ID_PATTERN",
    "KINDS",
    "OF_ONE_TEXT",
    "AccessibilityStatement",
    "Basis",
    "Checklist",
    "Cluster",
    "ColumnType",
    "CompetenciesFile",
    "Competency",
    "CompetencyText",
    "Concept",
    "Framework",
    "FrameworkCluster",
    "FrameworkCompetency",
    "FrameworkLevel",
    "FrameworkRole",
    "Item",
    "Kind",
    "KindPolicy",
    "Law",
    "LevelName",
    "License",
    "MatrixFile",
    "OutsideLink",
    "OwnTargets",
    "Person",
    "PostText",
    "Role",
    "RoleGroup",
    "RolesFile",
    "Sent",
    "Series",
    "SiteFile",
    "Source",
    "Statement",
    "Term",
    "Text",
    "Tool",
    "Trace",
    "Week",
    "framework_schema",
    "read_week",
    "schemas",
    "validate",
]
