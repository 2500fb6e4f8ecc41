"""The plugin that adds the matrix of roles and competencies, and all that belongs to it."""

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin

from vademecum.pages import Concern
from vademecum.pages.matrices import matrices
from vademecum_mkdocs.concerns import check_concern


class MatricesOptions(Config):  # type: ignore[no-untyped-call]
    """What may stand below `- vademecum/matrices:` in mkdocs.yml: nothing yet."""


class MatricesPlugin(BasePlugin[MatricesOptions]):  # type: ignore[no-untyped-call]
    """A line in mkdocs.yml: without it the site has no matrix, and nothing leads to one."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Stop where nobody would collect the pages, or where the addresses in them would be wrong."""
        check_concern("vademecum/matrices", config)
        return config

    def concern(self) -> Concern:
        """The matrix with its pages."""
        return matrices()
