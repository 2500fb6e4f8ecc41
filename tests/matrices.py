"""Takes a folder; builds a site there whose matrix is large or has parts, with names as long as real ones."""

import json
from pathlib import Path

from tests.builds import build, lay_out
from tests.sites import text

ROLES, COMPETENCIES, CLUSTERS = 40, 120, 6
OF_PARTS, SPREAD = 20, 130
"""How many competencies and roles there are in a matrix of two parts; the first is as large as any of more roles."""

LONGEST_WORDS = ("Nieuw", "Geïnformeerd", "Toepassend", "Leidend", "Richtinggevend")
SITE = """\
title: Handbook
version: "1"
id_base: https://example.org/id/
languages: {nl: {name: Nederlands}}
kinds:
  role: {folder: {nl: rollen}}
  competency: {folder: {nl: competenties}}
"""


def large_site(folder: Path) -> Path:
    """The folder of a built site in one language; its matrix is at `nl/competentiematrix/`."""
    return _built(folder, files())


def spread_site(folder: Path) -> Path:
    """The same with more roles than one page takes, and fewer competencies."""
    return _built(folder, files(SPREAD, OF_PARTS))


def _built(folder: Path, found: dict[str, str]) -> Path:
    project = lay_out(folder / "project")
    docs = project / "docs"
    for path, content in found.items():
        (docs / path).parent.mkdir(parents=True, exist_ok=True)
        (docs / path).write_text(content, encoding="utf-8")
    return build(project)


def files(roles: int = ROLES, competencies: int = COMPETENCIES) -> dict[str, str]:
    """Texts and facts by their path; each level occurs, and rows in which all roles are alike."""
    levels = {str(level): f"Zo ziet niveau {level} eruit." for level in range(len(LONGEST_WORDS))}
    texts = {
        f"nl/competenties/{slug(number)}.md": text(
            *("competency", f"competency-{number}", "Hier staat een tekst.\n"), title=name(number), levels=levels
        )
        for number in range(competencies)
    }
    return {
        "data/site.yml": SITE,
        "data/roles.yml": _json({"groups": {"all": {"name": {"nl": "Alle"}}}, "roles": _roles(roles, competencies)}),
        "data/competencies.yml": _json(_model(competencies)),
        "nl/index.md": text("page", "home", "Hier staat een tekst.\n"),
        **texts,
    }


def level(role: int, competency: int) -> int:
    """The target of a role: in every tenth row the same for all."""
    return 2 if competency % 10 == 0 else (role * 7 + competency * 3) % len(LONGEST_WORDS)


def name(competency: int) -> str:
    """What a competency is called."""
    return f"Samenwerken over organisaties {competency:03}"


def slug(competency: int) -> str:
    """The last part of its address."""
    return f"samenwerken-over-organisaties-{competency:03}"


def role_name(role: int) -> str:
    """What a role is called."""
    return f"Zorginformaticus {role:02}"


def _roles(count: int, competencies: int) -> dict[str, object]:
    return {
        f"role-{role}": {
            "group": "all",
            "name": {"nl": role_name(role)},
            "targets": {f"competency-{competency}": level(role, competency) for competency in range(competencies)},
        }
        for role in range(count)
    }


def _model(count: int) -> dict[str, object]:
    words = {
        str(number): {"name": {"nl": word}, "test": {"nl": "Doet het op de eigen afdeling, met een methode."}}
        for number, word in enumerate(LONGEST_WORDS)
    }
    clusters = {
        f"cluster-{letter.lower()}": {"code": letter, "name": {"nl": f"Richting en waarde {letter}"}}
        for letter in "ABCDEF"
    }
    competencies = {
        f"competency-{number}": {
            "code": f"{'ABCDEF'[number % CLUSTERS]}{number // CLUSTERS + 1}",
            "cluster": f"cluster-{'abcdef'[number % CLUSTERS]}",
            "name": {"nl": name(number)},
        }
        for number in range(count)
    }
    return {"levels": words, "clusters": clusters, "competencies": competencies}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)
