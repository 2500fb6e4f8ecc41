"""The plugin that adds cards: a picture of each page, for those who share it."""

from pathlib import Path

from mkdocs.config import config_options as options
from mkdocs.config.base import Config, ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin

from vademecum.cards import can_draw, cards, shelf
from vademecum.extras import installing
from vademecum.languages import N_, author_messages
from vademecum.model import KINDS
from vademecum.pages import Concern
from vademecum_mkdocs.concerns import check_concern

NAME = "vademecum/cards"
FOLDER = Path(".cache") / "vademecum" / "cards"
"""Where drawn cards are kept from build to build, beside mkdocs.yml."""

_EXTRA = N_("«{name}» in mkdocs.yml needs the extra “cards”: {command}, or take that line out.")


class Kinds(options.OptionallyRequired[list[str]]):
    """A list of kinds of entries."""

    def run_validation(self, value: object) -> list[str]:
        """Raise ValidationError, which MkDocs reports with the key, for anything else."""
        if isinstance(value, list) and value and all(kind in [*KINDS] for kind in value):
            return value
        sentence = N_("This must be a list of kinds that get a card, of these: {known}.")
        raise ValidationError(author_messages().gettext(sentence).format(known=", ".join(KINDS)))


class CardsOptions(Config):  # type: ignore[no-untyped-call]
    """What may stand below `- vademecum/cards:` in mkdocs.yml."""

    kinds = Kinds(default=[*KINDS])
    """The kinds whose pages get a card."""


class CardsPlugin(BasePlugin[CardsOptions]):  # type: ignore[no-untyped-call]
    """A line in mkdocs.yml: without it all pages have the picture of the site."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Stop where nothing can be drawn, or where nobody would collect the pictures."""
        check_concern(NAME, config)
        if not can_draw():
            raise PluginError(author_messages().gettext(_EXTRA).format(name=NAME, command=installing("cards")))
        self._shelf = shelf(Path(config.config_file_path).resolve().parent / FOLDER)
        return config

    def concern(self) -> Concern:
        """The cards of the kinds that the options name."""
        return cards(self.config.kinds, self._shelf)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Drop cards that no build needs any more."""
        self._shelf.tidy()
