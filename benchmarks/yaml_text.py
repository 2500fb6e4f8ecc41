"""Takes plain values; gives YAML as an author writes it."""

from typing import Any

import yaml


class _Dumper(yaml.SafeDumper):
    """Nobody writes an anchor for a date that stands twice."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def yaml_text(value: Any) -> str:
    """The value in block style, keys in their order."""
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=120)
