"""Takes the plugin's keys in mkdocs.yml; gives them typed."""

from datetime import date

from mkdocs.config import config_options as options
from mkdocs.config.base import Config

from vademecum.languages import SPOKEN


class VademecumOptions(Config):  # type: ignore[no-untyped-call]
    """What may stand below `- vademecum:` in mkdocs.yml."""

    audience = options.Optional(options.Type(str))
    """Show also the texts that are for this audience alone."""
    date = options.Optional(options.Type((str, date)))
    """The date of the build, as 2026-11-21."""
    language = options.Optional(options.Choice(SPOKEN))
    """The language of messages to authors; else that of the environment."""
