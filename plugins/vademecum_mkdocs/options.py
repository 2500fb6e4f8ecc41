"""Takes the plugin's keys in mkdocs.yml; gives them typed."""

from datetime import date

from mkdocs.config import config_options as options
from mkdocs.config.base import Config

from vademecum.languages import SPOKEN


class LimitOptions(Config):  # type: ignore[no-untyped-call]
    """What may stand below `limits:`; the numbers of `vademecum.sources.Limits`, where they are to be others."""

    text = options.Optional(options.Type(int))
    facts = options.Optional(options.Type(int))
    picture = options.Optional(options.Type(int))
    files = options.Optional(options.Type(int))
    signs = options.Optional(options.Type(int))
    indent = options.Optional(options.Type(int))


class VademecumOptions(Config):  # type: ignore[no-untyped-call]
    """What may stand below `- vademecum:` in mkdocs.yml."""

    audience = options.Optional(options.Type(str))
    """Show also the texts that are for this audience alone."""
    date = options.Optional(options.Type((str, date)))
    """The date of the build, as 2026-11-21."""
    language = options.Optional(options.Choice(SPOKEN))
    """The language of messages to authors; else that of the environment."""
    untrusted = options.Type(bool, default=False)
    """Whether authors are not known: stricter limits hold, and the HTML of their pages is cleaned."""
    limits = options.SubConfig(LimitOptions)
    """How much may be read, where it is to be more or less."""
