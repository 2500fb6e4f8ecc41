"""A fact names things that exist."""

from collections.abc import Iterator, Mapping

from vademecum.catalogue import ENTRY, Catalogue, known_names, list_of, successor
from vademecum.diagnostics import Diagnostic, Phrase, Span, Value
from vademecum.languages import N_
from vademecum.likeness import is_slip, nearest
from vademecum.model import KINDS, PostText
from vademecum.rule import SOURCE, Rule, Sample

Fact = tuple[Span, str, str, str]
"""Place, key, value and the kind of what the value names."""

_LISTS = {"roles": "role", "competencies": "competency", "concepts": "term", "categories": "term", "authors": "person"}

_FILES = {
    **{"role": "roles", "group": "roles", "competency": "competencies", "cluster": "competencies"},
    **{"term": "concepts", "person": "people", "series": "series", "law": "law", "source": "sources"},
    **{"seed": "trace", "checklist": "checklists", "item": "checklists", "audience": "site"},
}
"""By kind, the file of facts that has it."""


def check(catalogue: Catalogue) -> Iterator[Diagnostic]:
    """Look up every id that front matter and the files of facts name."""
    known = known_names(catalogue)
    for facts in _FACTS:
        for place, key, value, kind in facts(catalogue):
            ref = value if kind == ENTRY else f"{kind}:{value}"
            if value not in known[kind] and ref not in catalogue.unread:
                now = _now(value, kind, catalogue)
                guess = now or _meant(value, kind, known[kind], catalogue)
                listed: dict[str, Value] = {} if now or is_slip(value, guess) else {"listed": list_of(kind)}
                values = {"key": key, "value": value, "nearest": guess, "where": _where(kind), **_how(kind), **listed}
                yield Diagnostic("fact-unknown", place, values)


def _now(value: str, kind: str, catalogue: Catalogue) -> str:
    """What a former name is now, or nothing."""
    now = successor(value if kind == ENTRY else f"{kind}:{value}", catalogue.formers, catalogue.entries) or ""
    return now if kind == ENTRY else now.partition(":")[2]


def _meant(value: str, kind: str, names: Mapping[str, str], catalogue: Catalogue) -> str:
    """The one of this kind that may be meant: by its id, or by what it is called."""
    called = {name: catalogue.called.get(name if kind == ENTRY else f"{kind}:{name}", (names[name],)) for name in names}
    return nearest(value, names, called)


def _where(kind: str) -> Value:
    """The file in which what is named should stand."""
    return f"docs/data/{_FILES[kind]}.yml" if kind in _FILES else Phrase(N_("the texts"))


def _how(kind: str) -> dict[str, Value]:
    """What makes one of this kind; where no command does, what shows how it is written."""
    if kind in KINDS and KINDS[kind].shape:
        return {"command": f"vademecum new {kind} …", "does": Phrase(N_("makes it"))}
    return {"command": f"vademecum explain {RULE.code}", "does": Phrase(N_("shows how"))}


def _of_texts(catalogue: Catalogue) -> Iterator[Fact]:
    for _, text in catalogue.texts():
        for key, kind in _LISTS.items():
            for index, value in enumerate(getattr(text.front, key, ())):
                yield text.place(key, str(index)), key, value, kind
        if isinstance(text.front, PostText) and text.front.series:
            yield text.place("series", "id"), "series", text.front.series.id, "series"
        if text.front.reviewed:
            yield text.place("reviewed", "by"), "by", text.front.reviewed.by, "person"
        if text.front.audience:
            yield text.place("audience"), "audience", text.front.audience, "audience"


def _of_roles(catalogue: Catalogue) -> Iterator[Fact]:
    facts = catalogue.facts
    for role_id, role in facts.roles.roles.items():
        path = ("roles", role_id)
        yield facts.place("roles", *path, "group"), "group", role.group, "group"
        for competency in role.targets:
            yield facts.key_place("roles", *path, "targets", competency), "targets", competency, "competency"


def _of_matrix(catalogue: Catalogue) -> Iterator[Fact]:
    facts = catalogue.facts
    for number, compared in enumerate(facts.matrix.comparisons):
        for index, role in enumerate(compared):
            yield facts.place("matrix", "comparisons", str(number), str(index)), "comparisons", role, "role"
    unread = any(ref.startswith(("role:", "*:")) for ref in catalogue.unread.refs)
    for index, heading in enumerate(() if unread else facts.matrix.profile):
        yield facts.place("matrix", "profile", str(index)), "profile", heading, "heading"
    for role, levels in facts.targets.targets.items() if facts.targets else ():
        yield facts.key_place("targets", "targets", role), "targets", role, "role"
        for competency in levels:
            yield facts.key_place("targets", "targets", role, competency), "targets", competency, "competency"


def _of_competencies(catalogue: Catalogue) -> Iterator[Fact]:
    for name, competency in catalogue.facts.competencies.competencies.items():
        place = catalogue.facts.place("competencies", "competencies", name, "cluster")
        yield place, "cluster", competency.cluster, "cluster"


def _of_checklists(catalogue: Catalogue) -> Iterator[Fact]:
    for name, checklist in catalogue.facts.checklists.items():
        for number, question in enumerate(checklist.brief):
            place = catalogue.facts.place("checklists", name, "brief", str(number), "item")
            yield place, "item", f"{name}#{question.item}", "item"
        for item_id, item in checklist.items.items():
            path = (name, "items", item_id)
            yield catalogue.facts.place("checklists", *path, "role"), "role", item.role, "role"
            for key, kind in (("competencies", "competency"), ("concepts", "term")):
                for index, value in enumerate(getattr(item, key)):
                    yield catalogue.facts.place("checklists", *path, key, str(index)), key, value, kind
            for index, basis in enumerate(item.basis):
                for key in ("source", "view", "law"):
                    value = getattr(basis, key)
                    if value:
                        place = catalogue.facts.place("checklists", *path, "basis", str(index), key)
                        yield place, key, value, "law" if key == "law" else "source"


def _of_concepts(catalogue: Catalogue) -> Iterator[Fact]:
    for name, concept in catalogue.facts.concepts.items():
        for key, kind in (("broader", "term"), ("related", "term"), ("sources", "source")):
            for index, value in enumerate(getattr(concept, key)):
                yield catalogue.facts.place("concepts", name, key, str(index)), key, value, kind
        if concept.replaced_by:
            yield catalogue.facts.place("concepts", name, "replaced-by"), "replaced-by", concept.replaced_by, "term"


def _of_law(catalogue: Catalogue) -> Iterator[Fact]:
    for name, law in catalogue.facts.law.items():
        for key, kind in (("concepts", "term"), ("sources", "source")):
            for index, value in enumerate(getattr(law, key)):
                yield catalogue.facts.place("law", name, key, str(index)), key, value, kind


def _of_trace(catalogue: Catalogue) -> Iterator[Fact]:
    trace, place = catalogue.facts.trace, catalogue.facts.place
    for key, seed in trace.seeds.items() if trace else ():
        yield place("trace", "seeds", key, "source"), "source", seed.source, "source"
    for number, one in enumerate(trace.statements if trace else ()):
        path = ("statements", str(number))
        yield place("trace", *path, "seed"), "seed", one.seed, "seed"
        named = {"competencies": "competency", "practices": "practice", "items": "item"}
        for key, kind in named.items():
            for index, value in enumerate(getattr(one, key)):
                yield place("trace", *path, key, str(index)), key, value, kind


def _of_statement(catalogue: Catalogue) -> Iterator[Fact]:
    statement = catalogue.facts.accessibility
    for key in ("law", "enforcement") if statement else ():
        for place, part in enumerate(getattr(statement, key)):
            for index, value in enumerate(part.sources):
                path = (key, str(place), "sources", str(index))
                yield catalogue.facts.place("accessibility", *path), "sources", value, "source"


def _of_search(catalogue: Catalogue) -> Iterator[Fact]:
    facts = catalogue.facts
    yield from ((facts.key_place("search", ref), "search.yml", ref, ENTRY) for ref in facts.search)


_FACTS = (
    *(_of_texts, _of_roles, _of_matrix, _of_competencies, _of_checklists, _of_concepts),
    *(_of_law, _of_trace, _of_statement, _of_search),
)
"""All that names something."""

RULE = Rule(
    code="fact-unknown",
    sentence=N_("{key} names {value}, which does not exist."),
    mend=N_("Correct it, or add it to {where}: “{command}” {does}."),
    sample=Sample(N_("en/practices/training.md"), fails="competencies: [bridgng]", passes="competencies: [bridging]"),
    adds=(
        Sample(
            "data/concepts.yml",
            passes="""\
night-work:
  nl: {label: nachtwerk, definition: "Werken tussen middernacht en de ochtend."}
  da: {label: natarbejde, definition: "Arbejde mellem midnat og morgen."}
  en: {label: night work, definition: "Work between midnight and the morning."}
""",
        ),
        SOURCE,
        Sample(
            "data/people.yml",
            passes="""\
mette-holm:
  name: Mette Holm
  profile: {nl: "Schrijft over werken in de nacht.", da: "Skriver om arbejde om natten.", en: "Writes about the night."}
""",
        ),
    ),
    check=check,
    reads_parts=True,
)
