"""Takes a text and the rows of its copies, before and after; gives its front matter with the values that differ."""

from collections.abc import Mapping

from vademecum.word.metadata import NOT_KEPT, front_of, yaml_of

FIXED = ("kind", "id")
"""What makes a text that text: a copy that says another does not belong to it."""


def changed_front(raw: str, body: str, before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """All of the text `raw` above its body, with the values that differ; keys that say the same keep their bytes.

    Rows are by path; what the second ones leave out stays.
    """
    paths = [path for path in after if path not in NOT_KEPT and path not in FIXED]
    differing = [path for path in paths if after[path] != before.get(path, "")]
    values = front_of({**before, **{path: after[path] for path in paths}})
    start = raw.index("\n---", 3) + 1
    head, fence = raw[:start], raw[start : len(raw) - len(body)]
    for key in dict.fromkeys(path.partition(".")[0] for path in differing):
        head = _replaced(head, key, yaml_of(key, values[key]) if key in values else "")
    return head + fence


def _replaced(head: str, key: str, told: str) -> str:
    """The front matter with other lines for one key: from its own to that of the next."""
    lines = head.splitlines(keepends=True)
    start = next((n for n, line in enumerate(lines) if line.startswith((f"{key}:", f"{key} :"))), None)
    if start is None:
        return head + told
    others = (n for n in range(start + 1, len(lines)) if lines[n].strip() and not lines[n].startswith((" ", "\t", "-")))
    return "".join([*lines[:start], told, *lines[next(others, len(lines)) :]])
