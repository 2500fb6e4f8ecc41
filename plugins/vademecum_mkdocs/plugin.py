"""The plugin that owns the model and the files: hooks that call functions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation as EngineNavigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url
from mkdocs.utils.templates import TemplateContext

from vademecum.catalogue import Edition, EditionView, State
from vademecum.checks import RULES
from vademecum.languages import Messages, author_messages, messages_for
from vademecum.model import KINDS
from vademecum.pages import Tree
from vademecum.projections.navigation import navigation
from vademecum.reporting import summary
from vademecum.site import Site, build_date, read_site
from vademecum_mkdocs import outputs
from vademecum_mkdocs.files import engine_files
from vademecum_mkdocs.languages import address, escaped, not_found_languages, page_languages
from vademecum_mkdocs.navigation import LanguageNavigation
from vademecum_mkdocs.not_found import not_found_page
from vademecum_mkdocs.options import VademecumOptions
from vademecum_mkdocs.publishing import Publishing, refusal
from vademecum_mkdocs.reports import log_report
from vademecum_mkdocs.theme import prepare_theme, theme_language


@dataclass
class Run:
    """What one build knows: the site that was read, its tree, and what each language needs."""

    site: Site
    tree: Tree
    views: Mapping[str, EditionView]
    messages: Mapping[str, Messages]
    files: Files
    navigation: Mapping[str, LanguageNavigation]


class VademecumPlugin(BasePlugin[VademecumOptions]):  # type: ignore[no-untyped-call]
    """Hooks in the order in which MkDocs calls them."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether the site is built or only shown."""
        self.serving = command == "serve"
        self.publishing = Publishing()
        self.publishing.count_warnings()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Set the theme up for several languages, and turn the build to a folder beside the published site."""
        prepare_theme(config)
        if not self.serving:
            self.publishing.begin(config, author_messages(self.config.language))
        return config

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Build again when a template changes."""
        if config.theme.custom_dir:
            server.watch(config.theme.custom_dir)
        return server

    @event_priority(50)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Read and check everything, and give the engine the tree; stop at errors, all of them reported."""
        site = read_site(Path(config.docs_dir))
        messages = author_messages(self.config.language)
        if log_report(site.report, messages) or site.catalogue is None:
            raise PluginError(summary(site.report, messages))
        day = _day(str(self.config.date), messages) if self.config.date else None
        _known_audience(self.config.audience, site.catalogue.settings.site.audiences, messages)
        edition = Edition(self.config.audience, build_date(site.catalogue, day), drafts=self.serving)
        views = site.views(edition)
        tree = site.tree(edition, config.site_url or "")
        words = {code: messages_for(code, site.messages) for code in views}
        all_files = engine_files(tree, files, config)
        self.run = Run(
            site,
            tree,
            views,
            words,
            all_files,
            {
                code: LanguageNavigation(navigation(view), _plurals(words[code]), all_files)
                for code, view in views.items()
            },
        )
        return all_files

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Give the page its front matter, which the tree holds as values."""
        if page.file.src_uri in self.run.tree:
            page.meta = escaped(self.run.tree[page.file.src_uri].meta)
        return markdown

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Keep the environment for the «not found» pages."""
        self.environment = env
        return env

    @event_priority(-90)
    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: EngineNavigation
    ) -> TemplateContext:
        """Make this page one of its language's own site: navigation, theme language, search and sitemap."""
        if "language" not in page.meta:
            return context
        code = page.meta["language"]
        config.theme["language"] = theme_language(code)
        languages = page_languages(page.meta, page.url, self.run.files, config.site_url or "", self.run.messages[code])
        if languages.canonical:
            page.canonical_url = languages.canonical
        context["nav"] = self.run.navigation[code].around(page)
        context["base_url"] = get_relative_url(f"{code}/", page.url).rstrip("/")
        context["languages"] = languages  # type: ignore[typeddict-unknown-key]
        return context

    @event_priority(-90)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write what each language has for itself, then put the new site in the place of the old one."""
        site = Path(config.site_dir)
        codes = list(self.run.views)
        outputs.split_search(site, codes, {code: theme_language(code) for code in codes})
        outputs.write_sitemaps(site, {code: self._addresses(code, config) for code in codes}, config.site_url or "")
        for code in codes:
            config.theme["language"] = theme_language(code)
            base = urlsplit(config.site_url or "").path.rstrip("/")
            languages = not_found_languages(code, base, self._names(), self.run.messages[code])
            html = not_found_page(
                self.environment, self.run.navigation[code].around(None), self.run.files, config, languages
            )
            (site / code / "404.html").write_text(html, encoding="utf-8", newline="\n")
        if not self.serving:
            self.publishing.commit(config)

    def on_build_error(self, *, error: Exception) -> None:
        """Leave the published site as it was; what the system refused becomes a sentence."""
        self.publishing.discard()
        if isinstance(error, OSError):
            raise PluginError(refusal(error, author_messages(self.config.language))) from error

    def on_shutdown(self) -> None:
        """Leave nothing behind."""
        self.publishing.end()

    def _names(self) -> dict[str, str]:
        catalogue = next(iter(self.run.views.values())).catalogue
        return {code: language.name for code, language in catalogue.settings.site.languages.items()}

    def _addresses(self, code: str, config: MkDocsConfig) -> list[str]:
        """The absolute addresses of all pages that are truly in this language."""
        own = (
            file.path
            for file in self.run.tree
            if file.is_page and file.meta["language"] == code and file.meta["state"] != State.FALLBACK.value
        )
        return [urljoin(config.site_url or "", address(path, self.run.files)) for path in own]


def _plurals(messages: Messages) -> dict[str, str]:
    """What a section of the navigation is called, by kind."""
    return {kind.name: messages.gettext(kind.plural) for kind in KINDS.values()}


def _known_audience(audience: str | None, known: tuple[str, ...], messages: Messages) -> None:
    if audience and audience not in known:
        sentence = RULES["fact-unknown"].sentence
        raise PluginError(messages.gettext(sentence).format(key="audience", value=audience))


def _day(words: str, messages: Messages) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError:
        sentence = RULES["date-invalid"].sentence
        raise PluginError(messages.gettext(sentence).format(value=words)) from None
