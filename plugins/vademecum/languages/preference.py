"""Takes a process's environment; gives the language that its user wants to read."""

from collections.abc import Mapping, Sequence

_DEFAULT = "en"
_NO_LANGUAGE = {"c", "posix"}


def preferred_language(environment: Mapping[str, str], known: Sequence[str]) -> str:
    """Return the first of `known` that the environment asks for, else `en`.

    The order is gettext's: LANGUAGE is a list by preference and goes first, then the first of LC_ALL, LC_MESSAGES and
    LANG that is set; where that one is C or POSIX, LANGUAGE does not count
    (https://www.gnu.org/software/gettext/manual/html_node/The-LANGUAGE-variable.html).
    """
    by_code = {code.lower(): code for code in known}
    for wish in _wishes(environment):
        for code in (wish, wish.partition("-")[0]):
            if code in by_code:
                return by_code[code]
    return _DEFAULT


def _wishes(environment: Mapping[str, str]) -> list[str]:
    set_names = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    locale = _code(next(filter(None, set_names), ""))
    if locale in _NO_LANGUAGE:
        return []
    return [_code(name) for name in (*environment.get("LANGUAGE", "").split(":"), locale) if name]


def _code(name: str) -> str:
    """Turn `nl_NL.UTF-8@euro` into `nl-nl`."""
    return name.partition(".")[0].partition("@")[0].replace("_", "-").lower()
