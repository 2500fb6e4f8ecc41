"""The plugin that lets readers answer checklists, and gives sheets and briefs for a meeting."""

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin

from vademecum.pages import Concern
from vademecum.pages.checklist_concern import checklist_tools
from vademecum_mkdocs.concerns import check_concern


class ChecklistsOptions(Config):  # type: ignore[no-untyped-call]
    """What may stand below `- vademecum/checklists:` in mkdocs.yml: nothing yet."""


class ChecklistsPlugin(BasePlugin[ChecklistsOptions]):  # type: ignore[no-untyped-call]
    """A line in mkdocs.yml: without it a checklist is a list of boxes to print, and nothing more."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Stop where nobody would collect the pages, or where the addresses in them would be wrong."""
        check_concern("vademecum/checklists", config)
        return config

    def concern(self) -> Concern:
        """Checklists with answers."""
        return checklist_tools()
