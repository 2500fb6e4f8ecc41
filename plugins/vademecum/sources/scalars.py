"""Takes words; gives them as a value of YAML, in a style of their own or in that of another value."""

import json
from textwrap import wrap

from vademecum.sources.yamltree import parse_yaml

_WIDTH, _SHORT = 120, 90


def scalar(words: str) -> str:
    """Words as YAML: plain where they stay what they are, in any place; else in double quotes."""
    read = parse_yaml(f"- {{a: [{words}]}}\n- k: {words}\n", "").value
    plain: object = int(words) if words.isdecimal() else words
    return words if read == [{"a": [plain]}, {"k": plain}] else json.dumps(words, ensure_ascii=False)


def yaml_words(words: str, like: str = "", indent: int = 0) -> str:
    """Words as a value of YAML, in the style of another value; `indent` is that of the key, in spaces.

    White space counts as one space. Without another value, long words become a folded block.
    """
    plain = " ".join(words.split())
    if like[:1] in (">", "|") or (not like and len(plain) > _SHORT):
        margin = " " * (indent + 2)
        lines = wrap(plain, _WIDTH - len(margin), break_long_words=False, break_on_hyphens=False)
        return "\n".join([">-", *(margin + line for line in lines)])
    if like[:1] not in ("'", '"') and parse_yaml(f"key: {plain}\n", "").value == {"key": plain}:
        return plain
    if like[:1] == "'":
        return "'" + plain.replace("'", "''") + "'"
    return json.dumps(plain, ensure_ascii=False)
