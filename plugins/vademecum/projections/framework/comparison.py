"""Takes two releases of the framework; gives what differs between them."""

from collections.abc import Iterator, Mapping

from vademecum.model import Framework
from vademecum.projections.framework.changes import (
    CHANGES_SCHEMA,
    SCHEMA,
    Change,
    Differences,
    LevelChange,
    Move,
    Names,
    Renaming,
    Rewording,
    Thing,
    Version,
)
from vademecum.projections.framework.pairing import KINDS, Pairing


def compare(old: Framework, new: Framework) -> Differences:
    """All differences by id, each kind in the order of the newer release, what is gone in that of the older.

    An id that is gone and stands in `formerly` of a new one was renamed. What is added or removed as a whole is one
    difference: its levels and words are none of their own.
    """
    pairing = Pairing(old, new)
    base, found, _ = new.schema_.rpartition(SCHEMA)
    return Differences(
        **{"$schema": f"{base}{CHANGES_SCHEMA}" if found else ""},
        old=Version(version=old.version, date=old.date),
        new=Version(version=new.version, date=new.date),
        languages=pairing.languages,
        added=tuple(_added(pairing)),
        removed=tuple(_removed(pairing)),
        renamed=tuple(_renamed(pairing)),
        moved=tuple(_moved(pairing)),
        levels=tuple(_levels(pairing)),
        reworded=tuple(_reworded(pairing)),
    )


def _added(pairing: Pairing) -> Iterator[Thing]:
    for kind in KINDS:
        for key, name in pairing.after[kind].items():
            if key not in pairing.same[kind]:
                yield Thing(kind=kind, id=key, name=name)


def _removed(pairing: Pairing) -> Iterator[Thing]:
    for kind in KINDS:
        for key, name in pairing.before[kind].items():
            if key not in pairing.now[kind] and key not in pairing.merged[kind]:
                yield Thing(kind=kind, id=key, name=name)


def _renamed(pairing: Pairing) -> Iterator[Renaming]:
    """Another word for a level is no other name: readers know a level by its number."""
    for kind in KINDS[:-1]:
        same = ((old, new) for new, old in pairing.same[kind].items())
        for old, new in (*same, *pairing.merged[kind].items()):
            names = {
                language: Change(old=was, new=now)
                for language, was, now in _words(pairing.before[kind][old], pairing.after[kind][new], pairing)
            }
            if names or old != new:
                yield Renaming(kind=kind, id=new, former_id=None if old == new else old, name=names)


def _moved(pairing: Pairing) -> Iterator[Move]:
    old, new, now = pairing.old, pairing.new, pairing.now
    for key, before in pairing.same["role"].items():
        group = old.roles[before].group
        was, there = now["group"].get(group, group), new.roles[key].group
        if was != there:
            yield Move(kind="role", id=key, what="group", old=was, new=there)
    for key, before in pairing.same["competency"].items():
        cluster = old.competencies[before].cluster
        was, there = now["cluster"].get(cluster, cluster), new.competencies[key].cluster
        if was != there:
            yield Move(kind="competency", id=key, what="cluster", old=was, new=there)
        if old.competencies[before].code != new.competencies[key].code:
            codes = {"old": old.competencies[before].code, "new": new.competencies[key].code}
            yield Move(kind="competency", id=key, what="code", **codes)
    for key, before in pairing.same["cluster"].items():
        if old.clusters[before].code != new.clusters[key].code:
            yield Move(kind="cluster", id=key, what="code", old=old.clusters[before].code, new=new.clusters[key].code)


def _levels(pairing: Pairing) -> Iterator[LevelChange]:
    for key, before in pairing.same["role"].items():
        old, new = pairing.old.roles[before], pairing.new.roles[key]
        for own, levels in ((False, (old.targets, new.targets)), (True, (old.own_targets, new.own_targets))):
            for competency, former in pairing.same["competency"].items():
                was, now = levels[0].get(former), levels[1].get(competency)
                if was != now:
                    yield LevelChange(role=key, competency=competency, old=was, new=now, own=own)


def _reworded(pairing: Pairing) -> Iterator[Rewording]:
    for key, before in pairing.same["role"].items():
        names = pairing.old.roles[before].full_name, pairing.new.roles[key].full_name
        for language, was, now in _words(*names, pairing):
            yield Rewording(kind="role", id=key, what="full-name", language=language, old=was, new=now)
    for key, before in pairing.same["competency"].items():
        yield from _descriptors(key, before, pairing)
    for key in pairing.same["level"]:
        old, new = pairing.old.levels[int(key)], pairing.new.levels[int(key)]
        for language, was, now in _words(old.name, new.name, pairing):
            yield Rewording(kind="level", id=key, what="name", language=language, old=was, new=now)
        for language, was, now in _words(old.test, new.test, pairing):
            yield Rewording(kind="level", id=key, what="test", language=language, old=was, new=now)


def _descriptors(key: str, before: str, pairing: Pairing) -> Iterator[Rewording]:
    old, new = pairing.old.competencies[before].levels, pairing.new.competencies[key].levels
    for level in sorted(old.keys() | new.keys()):
        for language, was, now in _words(old.get(level, {}), new.get(level, {}), pairing):
            yield Rewording(
                kind="competency", id=key, what="descriptor", level=level, language=language, old=was, new=now
            )


def _words(old: Names, new: Mapping[str, str], pairing: Pairing) -> Iterator[tuple[str, str, str]]:
    """The languages in which words differ, with the words before and after."""
    for language in pairing.languages:
        was, now = old.get(language, ""), new.get(language, "")
        if was != now:
            yield language, was, now
