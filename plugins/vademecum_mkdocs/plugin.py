"""The plugin that owns the model and the files: hooks that call functions."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urljoin, urlsplit

from jinja2 import Environment
from mkdocs.config.base import ConfigErrors, ConfigWarnings
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation as EngineNavigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from vademecum.catalogue import Edition, EditionView, State
from vademecum.checks import RULES
from vademecum.languages import SPOKEN, Messages, author_messages, messages_for
from vademecum.packing import minified
from vademecum.pages import Tree
from vademecum.reporting import summary
from vademecum.shelf import Shelf, shelf_of
from vademecum.site import Site, build_date, read_site
from vademecum_mkdocs import outputs
from vademecum_mkdocs.checkboxes import with_boxes
from vademecum_mkdocs.concerns import concerns
from vademecum_mkdocs.dialect import prepare_dialect
from vademecum_mkdocs.files import engine_files
from vademecum_mkdocs.fingerprints import fingerprint
from vademecum_mkdocs.frames import Frames
from vademecum_mkdocs.languages import address, escaped
from vademecum_mkdocs.leaks import hold_secrets
from vademecum_mkdocs.log_lines import restore, speak
from vademecum_mkdocs.not_found import not_found_page
from vademecum_mkdocs.options import VademecumOptions
from vademecum_mkdocs.policy import hold_policy
from vademecum_mkdocs.preview import Previewing, Reported, reloads, taken
from vademecum_mkdocs.publishing import Publishing, refusal
from vademecum_mkdocs.ready import rendered, to_render
from vademecum_mkdocs.reports import log_report
from vademecum_mkdocs.reuse import Reuse
from vademecum_mkdocs.search import has_full_text, write_full_text
from vademecum_mkdocs.theme import PUT_TOGETHER, prepare_templates, prepare_theme
from vademecum_mkdocs.untrusted import cleaned, limits_of, refuse_linked_folders

LOG = logging.getLogger("mkdocs.plugins.vademecum")


@dataclass
class Run:
    """What one build knows: the site that was read, its tree, and what each language needs."""

    site: Site
    tree: Tree
    views: Mapping[str, EditionView]
    files: Files
    frames: Mapping[str, Frames]


class VademecumPlugin(BasePlugin[VademecumOptions]):  # type: ignore[no-untyped-call]
    """Hooks in the order in which MkDocs calls them."""

    def load_config(
        self, options: dict[str, Any], config_file_path: str | None = None
    ) -> tuple[ConfigErrors, ConfigWarnings]:
        """Take the options, and from then on have MkDocs speak as its author does: its other settings come next."""
        problems = super().load_config(options, config_file_path)
        speak(author_messages(self.config.language if self.config.language in SPOKEN else None))
        return problems

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether the site is built or only shown; what is shown stays up when a build fails."""
        speak(author_messages(self.config.language))
        self.serving = command == "serve"
        self.begins = self.serving
        self.preview = Previewing(author_messages(self.config.language)) if self.serving and reloads() else None
        self.reuse = Reuse() if self.preview else None
        self.publishing = Publishing()
        self.publishing.count_warnings()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Set theme and Markdown up for several languages, and turn the build to a folder beside the published site.

        A preview ends here if its address is taken: the engine would say so only after the first build.
        """
        if self.begins:
            _refuse_taken(config, author_messages(self.config.language))
        self.begins = False
        refuse_linked_folders(config, self.config)
        prepare_theme(config)
        prepare_dialect(config)
        if not self.serving:
            self.publishing.begin(config, author_messages(self.config.language))
        return config

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Show problems in the pages, and build again when a text, a fact, an overlay or a template changes."""
        if self.preview:
            self.preview.attach(server, config)
        return server

    @event_priority(50)
    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Read and check everything, and give the engine the tree; stop at errors, all of them reported."""
        messages = author_messages(self.config.language)
        if self.preview:
            self.preview.begin(config)
        day = _day(str(self.config.date), messages) if self.config.date else None
        with shelf_of(Path(config.docs_dir)) as shelf:
            site = read_site(Path(config.docs_dir), day, shelf=shelf, limits=limits_of(self.config))
        if log_report(site.report, messages) or site.catalogue is None:
            raise Reported if self.preview else PluginError(summary(site.report, messages))
        _known_audience(self.config.audience, site.catalogue.settings.site.audiences, messages)
        edition = Edition(self.config.audience, build_date(site.catalogue, day), drafts=self.serving)
        views = site.views(edition)
        with self.reuse.tree if self.reuse else Shelf() as shelf:
            tree = site.tree(edition, config.site_url or "", concerns(config.plugins), shelf)
        if self.preview:
            self.preview.tell_size(tree)
        all_files = engine_files(tree, files, config)
        full_text = has_full_text(config) and not self.serving
        frames = {
            code: Frames(view, tree, all_files, config, messages_for(code, site.messages), full_text=full_text)
            for code, view in views.items()
        }
        self.run = Run(site, tree, views, all_files, frames)
        if self.reuse:
            pages = (file for file in all_files if file.src_uri in tree and file.is_documentation_page())
            self.reuse.begin(pages, config)
        return all_files

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Give the page its front matter, which the tree holds as values."""
        if page.file.src_uri not in self.run.tree:
            return markdown
        file = self.run.tree[page.file.src_uri]
        page.meta = escaped(file.meta)
        return to_render(file, markdown)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Give task lists boxes that can be printed."""
        path = page.file.src_uri
        if path not in self.run.tree:
            return with_boxes(html)
        if self.config.untrusted and not self.run.tree[path].meta.get("html"):
            html = cleaned(html, path, author_messages(self.config.language))
        return with_boxes(rendered(self.run.tree[path], page, html))

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Set the templates up, and keep them for the «not found» pages."""
        prepare_templates(env)
        self.environment = env
        if self.reuse:
            self.reuse.templates(env, files, config)
        return env

    @event_priority(-90)
    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: EngineNavigation
    ) -> TemplateContext:
        """Give the page its frame, in its own language."""
        path = page.file.src_uri
        if path in self.run.tree:
            meta = self.run.tree[path].meta
            frames = self.run.frames[meta["language"]]
            frame = frames.frame(path, page.url, meta)
        else:
            frames = next(iter(self.run.frames.values()))
            frame, meta = frames.outside(str(page.title), page.url)
        page.canonical_url = frame.canonical
        return {**context, "frame": frame, "meta": meta, "messages": frames.messages}  # type: ignore[typeddict-unknown-key]

    @event_priority(-100)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Leave the page as it is; a preview notes it."""
        if self.preview and page.file.src_uri in self.run.tree:
            self.preview.take(page.file.src_uri, output)
        return output

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Send readers scripts without what only authors read."""
        is_script = template_name in PUT_TOGETHER and template_name.endswith(".js")
        return minified(output_content) if is_script else output_content

    @event_priority(-90)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write what each language has for itself, then put the new site in the place of the old one."""
        site = Path(config.site_dir)
        codes = list(self.run.views)
        outputs.write_sitemaps(site, {code: self._addresses(code, config) for code in codes}, config.site_url or "")
        base = urlsplit(config.site_url or "").path or "/"
        for code, frames in self.run.frames.items():
            html = not_found_page(self.environment, frames.not_found(base), frames.messages, config)
            (site / code / "404.html").write_text(html, encoding="utf-8", newline="\n")
        full_text = has_full_text(config) and not self.serving
        if full_text:
            write_full_text(config, self.run.tree, self.run.files, self.run.views)
        if not self.serving:
            fingerprint(site)
        messages = author_messages(self.config.language)
        with self.reuse.site if self.reuse else Shelf() as shelf:
            hold_policy(config, messages, serving=self.serving, wasm=full_text, shelf=shelf)
        if not self.serving:
            hold_secrets(config, self.run.views, messages)
        if self.reuse:
            self.reuse.end()
        if self.preview:
            there = partial(self._address, config)
            self.preview.finish(self.run.tree, there, config)
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
        if self.preview:
            self.preview.end()
        restore()

    def _addresses(self, code: str, config: MkDocsConfig) -> list[str]:
        """The absolute addresses of all pages that are truly in this language."""
        own = (
            file.path
            for file in self.run.tree
            if file.is_page and file.meta["language"] == code and file.meta["state"] != State.FALLBACK.value
            if not file.meta.get("noindex")
        )
        return [self._address(config, path) for path in own]

    def _address(self, config: MkDocsConfig, path: str) -> str:
        return urljoin(config.site_url or "", address(path, self.run.files))


def _refuse_taken(config: MkDocsConfig, messages: Messages) -> None:
    engine = type(config).__module__.partition(".")[0]
    refused = taken(*config.dev_addr, engine, messages)
    if refused:
        LOG.error("%s", refused)
        raise SystemExit(1)


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
