"""The plugin that adds the indexes: its options, and the concern that they make."""

from mkdocs.config import config_options as options
from mkdocs.config.base import Config, ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin

from vademecum.languages import N_, author_messages
from vademecum.pages import Concern
from vademecum.pages.indexes import indexes
from vademecum.pages.spread import ROWS
from vademecum_mkdocs.concerns import check_concern

FEWEST = 20
"""The least rows a page may be given: with fewer, an index is mostly pages."""


class Rows(options.OptionallyRequired[int]):
    """A whole number of rows."""

    def run_validation(self, value: object) -> int:
        """Raise ValidationError, which MkDocs reports with the key, for anything else."""
        if isinstance(value, int) and not isinstance(value, bool) and value >= FEWEST:
            return value
        sentence = N_("This must be a whole number, {least} or more: how many rows a page of an index has at most.")
        raise ValidationError(author_messages().gettext(sentence).format(least=FEWEST))


class IndexesOptions(Config):  # type: ignore[no-untyped-call]
    """What may stand below `- vademecum/indexes:` in mkdocs.yml."""

    rows = Rows(default=ROWS)
    """How many rows a page has at most; an index with more is split."""


class IndexesPlugin(BasePlugin[IndexesOptions]):  # type: ignore[no-untyped-call]
    """A line in mkdocs.yml: without it the site has no indexes, and nothing leads to them."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Stop where nobody would collect the pages, or where the addresses in them would be wrong."""
        check_concern("vademecum/indexes", config)
        return config

    def concern(self) -> Concern:
        """The indexes, with the rows that the options allow."""
        return indexes(self.config.rows)
