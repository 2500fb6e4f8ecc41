"""The plugin that adds the dashboard of translations: its options, and the concern that they make."""

from mkdocs.config import config_options as options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin

from vademecum.pages import Concern
from vademecum.pages.dashboard import dashboard, no_dashboard
from vademecum.pages.spread import ROWS
from vademecum_mkdocs.concerns import check_concern
from vademecum_mkdocs.indexes import Rows


class TranslationsOptions(Config):  # type: ignore[no-untyped-call]
    """What may stand below `- vademecum/translations:` in mkdocs.yml."""

    dashboard = options.Type(bool, default=True)
    """Whether the site shows the state of its translations; a public site may keep that to itself."""

    rows = Rows(default=ROWS)
    """How many rows a page has at most; a dashboard with more is split."""


class TranslationsPlugin(BasePlugin[TranslationsOptions]):  # type: ignore[no-untyped-call]
    """A line in mkdocs.yml: without it the site has no dashboard of translations, and nothing leads to one."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Stop where nobody would collect the pages, or where the addresses in them would be wrong."""
        check_concern("vademecum/translations", config)
        return config

    def concern(self) -> Concern:
        """The dashboard, with the rows that the options allow; nothing where it is switched off."""
        return dashboard(self.config.rows) if self.config.dashboard else no_dashboard()
