"""Takes the plugins of mkdocs.yml; gives the concerns that some of them offer: what adds pages to the tree."""

from collections.abc import Mapping
from typing import Any, Protocol, runtime_checkable

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from vademecum.languages import N_, Messages, author_messages
from vademecum.pages import Concern

OWNER = "vademecum"
"""The name in mkdocs.yml of the plugin that owns the model and the files."""


@runtime_checkable
class OffersConcern(Protocol):
    """A plugin beside `vademecum` that adds pages of its own."""

    def concern(self) -> Concern:
        """What it adds, by its options."""


def concerns(plugins: Mapping[str, Any]) -> list[Concern]:
    """The concerns of all plugins that offer one; the order of their lines does not count: a tree has its own."""
    return [plugin.concern() for plugin in plugins.values() if isinstance(plugin, OffersConcern)]


def owner(plugins: Mapping[str, Any], messages: Messages) -> Any:
    """The plugin that collects them. Raises PluginError where mkdocs.yml does not name it."""
    found = plugins.get(OWNER)
    if found is None:
        sentence = N_("mkdocs.yml lacks the plugin that makes the pages: put «- {owner}» below its plugins.")
        raise PluginError(messages.gettext(sentence).format(owner=OWNER))
    return found


def check_concern(name: str, config: MkDocsConfig) -> None:
    """Raise PluginError where nobody would collect the pages of a concern, or where the addresses in them are wrong."""
    messages = author_messages()
    owner(config.plugins, messages)
    if not config.use_directory_urls:
        sentence = N_("«{name}» leads to pages as folders: take «use_directory_urls: false» out of mkdocs.yml.")
        raise PluginError(messages.gettext(sentence).format(name=name))
