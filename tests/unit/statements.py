"""Gives an accessibility statement that fits together, as its file of facts."""

STATEMENT = """\
organisation: {nl: Ziekenhuis, da: Sygehus, en: Hospital}
publisher: {nl: Wij zijn een ziekenhuis., da: Vi er et sygehus., en: We are a hospital.}
site: https://example.org/
slug: {nl: toegankelijkheid, da: tilgaengelighed}
status: partial
reason: {nl: Eén plaat., da: Et billede., en: One picture.}
standards:
  - {name: WCAG, version: "2.2", level: AA}
  - {name: EN 301 549, version: v3.2.1}
barriers:
  - what: {nl: Een plaat, da: Et billede, en: A picture}
    criterion: 1.1.1
    reason: {nl: Oud., da: Gammelt., en: It is old.}
    workaround: {nl: Bel ons., da: Ring til os., en: Call us.}
    planned: 2026-12-31
burden:
  - what: {nl: Een archief, da: Et arkiv, en: An archive}
    reason: {nl: Te groot., da: For stort., en: It is too large.}
excluded:
  - what: {nl: Een kaart, da: Et kort, en: A map}
    reason: {nl: Van een ander., da: En andens., en: It is another's.}
assessment:
  on: 2026-10-01
  by: {nl: een bureau, da: et bureau, en: an agency}
  method: {nl: Bekeken., da: Set på., en: Looked at.}
  tests: [{nl: toetsenbord, da: tastatur, en: keyboard}]
  untested: [{nl: schermlezer, da: skærmlæser, en: screen reader}]
contact: {email: help@example.org, telephone: +31 20 123, response_days: 5}
law:
  - country: eu
    name: {nl: Richtlijn, da: Direktiv, en: Directive}
    text: {nl: Eist dit., da: Kræver dette., en: It asks for this.}
    sources: [nis2-article-20]
enforcement:
  - country: gb
    body: {nl: Commissie, da: Kommission, en: Commission}
    URL: https://example.org/commission
    text: {nl: Klaag daar., da: Klag dér., en: Complain there.}
    sources: [doe-view, nis2-article-20]
first: 2025-11-21
reviewed: 2026-11-21
"""
