"""Gives tools: one with a column of every type and empty rows, one with words in its rows."""

from tests.sites import SITE, text

TOOLS = {
    "data/site.yml": SITE.replace(
        "kinds:\n", "kinds:\n  tool: {folder: {nl: hulpmiddelen, da: redskaber, en: tools}}\n"
    ),
    "data/tools.yml": """\
inventory:
  name: {nl: "Inventaris: ICT", da: Oversigt over it, en: IT inventory}
  columns:
    system: {name: {nl: Systeem, da: System, en: System}, help: {nl: De naam, da: Navnet, en: Its name}, width: 30}
    users: {name: {nl: Aantal, da: Antal, en: Users}, help: {nl: Hoeveel, da: Hvor mange, en: How many}, type: whole}
    cost: {name: {nl: Kosten, da: Pris, en: Cost}, help: {nl: Per jaar, da: Om året, en: A year}, type: amount}
    ends: {name: {nl: Einde, da: Udløb, en: Ends}, help: {nl: Dag, da: Dag, en: Day}, type: date}
    stage:
      name: {nl: Fase, da: Fase, en: Stage}
      help: {nl: Hoe ver, da: Hvor langt, en: How far}
      type: choice
      options:
        plan: {nl: Plan, da: Plan, en: Plan}
        use: {nl: "In gebruik, of af", da: I brug, en: In use}
  blank: 5
questions:
  name: {nl: Vragen, da: Spørgsmål, en: Questions}
  columns:
    question: {name: {nl: Vraag, da: Spørgsmål, en: Question}, help: {nl: Stel die, da: Stil det, en: Ask it}, width: 9}
    answer: {name: {nl: Antwoord, da: Svar, en: Answer}, help: {nl: Hun woorden, da: Deres ord, en: Their words}}
  rows:
    - {question: {nl: "Wie beheert het; en hoe?", da: "Hvem driver det; og hvordan?", en: "Who runs it, and how?"}}
    - {question: {nl: "=1+1 “of niet”", da: Er det 1 | 2?, en: Is it * or _?}}
""",
    "nl/hulpmiddelen/inventaris.md": text("tool", "inventory", title="Inventaris: ICT"),
}
"""The second one has no text yet."""
