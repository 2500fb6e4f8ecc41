"""Takes raw values; gives the kinds of entries and facts as typed values, with the faults at their places."""

from vademecum.model.accessibility import AccessibilityStatement
from vademecum.model.adapted import AdaptedFacts, AdaptedRecord, AdaptedText
from vademecum.model.brand import Brand
from vademecum.model.checklists import Basis, Checklist, Item
from vademecum.model.competencies import Cluster, CompetenciesFile, Competency, CompetencyText, LevelName
from vademecum.model.digest import Sent
from vademecum.model.fields import ID_PATTERN, KEY_PATTERN, LANGUAGE_PATTERN
from vademecum.model.framework import (
    Framework,
    FrameworkCluster,
    FrameworkCompetency,
    FrameworkLevel,
    FrameworkRole,
    framework_schema,
)
from vademecum.model.kinds import DATA_FILES, KINDS, LISTED, Kind, kind_meant, kinds_by_name, written_kinds
from vademecum.model.law import Law
from vademecum.model.links import OutsideLink
from vademecum.model.marks import NAMES, without_marks
from vademecum.model.matrix import MatrixFile, OwnTargets
from vademecum.model.naming import Naming, named_by
from vademecum.model.organisation import BASE, Organisation
from vademecum.model.parts import part
from vademecum.model.people import Person
from vademecum.model.periods import NEVER, Period, read_period
from vademecum.model.posts import PostText
from vademecum.model.references import Source
from vademecum.model.roles import Role, RoleGroup, RolesFile
from vademecum.model.schemas import DATA, FRONT_MATTER, Schema, rewrite, schemas
from vademecum.model.series import Series
from vademecum.model.site import KindPolicy, License, SiteFile
from vademecum.model.terms import Concept, Term
from vademecum.model.texts import COUNTRIES, OF_ONE_TEXT, STATEMENTS, STUB_SUMMARY, Review, Text
from vademecum.model.tools import ColumnType, Tool
from vademecum.model.trace import Seed, Statement, Trace
from vademecum.model.translations import TranslatedSection, TranslationRecord
from vademecum.model.validation import meant_keys, validate
from vademecum.model.weeks import Week, read_week

__all__ = [
    "BASE",
    "COUNTRIES",
    "DATA",
    "DATA_FILES",
    "FRONT_MATTER",
    "ID_PATTERN",
    "KEY_PATTERN",
    "KINDS",
    "LANGUAGE_PATTERN",
    "LISTED",
    "NAMES",
    "NEVER",
    "OF_ONE_TEXT",
    "STATEMENTS",
    "STUB_SUMMARY",
    "AccessibilityStatement",
    "AdaptedFacts",
    "AdaptedRecord",
    "AdaptedText",
    "Basis",
    "Brand",
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
    "Naming",
    "Organisation",
    "OutsideLink",
    "OwnTargets",
    "Period",
    "Person",
    "PostText",
    "Review",
    "Role",
    "RoleGroup",
    "RolesFile",
    "Schema",
    "Seed",
    "Sent",
    "Series",
    "SiteFile",
    "Source",
    "Statement",
    "Term",
    "Text",
    "Tool",
    "Trace",
    "TranslatedSection",
    "TranslationRecord",
    "Week",
    "framework_schema",
    "kind_meant",
    "kinds_by_name",
    "meant_keys",
    "named_by",
    "part",
    "read_period",
    "read_week",
    "rewrite",
    "schemas",
    "validate",
    "without_marks",
    "written_kinds",
]
