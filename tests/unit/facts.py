"""Gives files of facts that fit together: roles, competencies, a checklist, concepts, sources, a law and people."""

FACTS = {
    "data/roles.yml": """\
groups:
  leads: {name: {nl: Leiders, da: Ledere, en: Leads}}
  it: {name: {nl: ICT, da: It, en: IT}}
roles:
  cmio: {group: leads, name: {nl: CMIO, da: CMIO, en: CMIO}, targets: {bridging: 2, strategy: 4}}
  cio: {group: it, name: {nl: ICT-directeur, da: It-direktør, en: IT director}, targets: {strategy: 4, bridging: 3}}
""",
    "data/competencies.yml": """\
levels:
  0: {name: {nl: Nieuw, da: Ny, en: New}, test: {nl: a, da: a, en: a}}
  1: {name: {nl: Bekend, da: Orienteret, en: Informed}, test: {nl: a, da: a, en: a}}
  2: {name: {nl: Toepassend, da: Anvendende, en: Practising}, test: {nl: a, da: a, en: a}}
  3: {name: {nl: Leidend, da: Ledende, en: Leading}, test: {nl: a, da: a, en: a}}
  4: {name: {nl: Vormend, da: Formende, en: Shaping}, test: {nl: a, da: a, en: a}}
clusters:
  direct: {code: A, name: {nl: Richten, da: Retning, en: Direct}}
  join: {code: B, name: {nl: Verbinden, da: Forbinde, en: Join}}
competencies:
  strategy: {code: A1, cluster: direct, name: {nl: Strategie, da: Strategi, en: Strategy}}
  bridging: {code: B1, cluster: join, name: {nl: Bruggen slaan, da: Brobygning, en: Bridging}}
""",
    "data/checklists.yml": """\
nis2:
  name: {nl: NIS2, da: NIS2, en: NIS2}
  items:
    scope:
      role: cio
      competencies: [strategy]
      basis: [{source: nis2-article-20}, {law: nis2-act}, {view: doe-view}]
    training:
      role: cmio
      basis: [{source: nis2-article-20}]
""",
    "data/concepts.yml": """\
cloud:
  nl: {label: cloud, definition: Rekenkracht elders., alternatives: [wolk], avoid: [internet]}
  da: {label: sky, definition: Regnekraft andetsteds.}
  en: {label: cloud, definition: Computing elsewhere.}
  related: [record]
hosting:
  en: {label: hosting, definition: A machine elsewhere., settled: false, note: No exact word.}
  broader: [cloud]
  sources: [doe-view]
record:
  nl: {label: elektronisch dossier, definition: Het dossier.}
  da: {label: Årsag & journal, definition: Journalen.}
  en: {label: Ærø record, definition: The record.}
""",
    "data/sources.yml": """\
nis2-article-20: {type: legislation, title: Directive 2022/2555, issued: 2022-12-14, language: en,
  publisher: European Union}
doe-view: {type: article-magazine, title: Wie stuurt?, author: J. Doe, issued: 2019, language: nl, kind: opinion,
  container-title: Zorg, URL: "https://www.example.org/a?b=1&c=2/"}
""",
    "data/law.yml": """\
nis2-act:
  name: {nl: Cyberwet, da: NIS 2-loven, en: NIS2 Act}
  country: nl
  asks: {nl: a, da: a, en: a}
  sources: [nis2-article-20]
  checked: 2026-01-10
""",
    "data/people.yml": "anna: {name: Anna Bos}\nbo: {name: Bo Holm}\n",
}
