"""Gives laws of three countries: with dates and without, one of them in Dutch only."""

LAWS = {
    "data/site.yml": """\
title: Handbook
version: "1"
id_base: https://example.org/id/
date: 2026-01-31
languages:
  nl: {name: Nederlands}
  da: {name: Dansk}
  en: {name: English}
kinds:
  law: {folder: {nl: wetgeving, da: lovgivning, en: law}}
""",
    "data/law.yml": """\
nis2:
  name: {nl: NIS2-richtlijn, da: NIS2-direktivet, en: NIS2 Directive}
  country: eu
  whom: {nl: Ziekenhuizen, da: Hospitaler, en: Hospitals}
  asks: {nl: Meld het binnen 24 uur., da: Meld det inden 24 timer., en: "Report it; within 24 hours."}
  dates:
    - {on: 2027-05-01, what: {nl: Herzien, da: Revideret, en: Revised}}
    - {on: 2024-10-17, what: {nl: In wet, da: I lov, en: In law}}
  sources: [nis2-text]
  checked: 2026-01-10
cbw:
  name: {nl: Cyberwet, da: Den hollandske cyberlov, en: Dutch cyber act}
  country: nl
  asks: {nl: Schrijf je in., da: Registrér jer., en: Register.}
  dates:
    - {on: 2026-01-31, what: {nl: In werking, da: I kraft, en: In force}}
  sources: [nis2-text]
  checked: 2026-01-20
bill:
  name: {nl: Britse wet}
  country: gb
  kind: bill
  asks: {nl: Nog niets.}
  sources: [nis2-text]
  checked: 2026-01-20
""",
    "data/sources.yml": 'nis2-text: {type: legislation, title: "Text of NIS2", URL: "https://example.org/nis2"}\n',
}
"""A site that was last dated 31 January 2026."""
