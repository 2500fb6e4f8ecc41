"""The plugin that adds the blog: its options, and the concern that they make."""

from pathlib import Path
from urllib.parse import urljoin

from mkdocs.config import config_options as options
from mkdocs.config.base import Config, ValidationError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from vademecum.languages import N_, author_messages
from vademecum.pages import Concern
from vademecum.pages.blog import blog
from vademecum.pages.blog_lists import POSTS
from vademecum.pages.feed_articles import article
from vademecum.pages.feeds import full_feeds
from vademecum_mkdocs.concerns import check_concern, owner


class Posts(options.OptionallyRequired[int]):
    """A whole number of posts."""

    def run_validation(self, value: object) -> int:
        """Raise ValidationError, which MkDocs reports with the key, for anything else."""
        if isinstance(value, int) and not isinstance(value, bool) and value >= 1:
            return value
        sentence = N_("This must be a whole number, 1 or more: how many posts a page lists at most.")
        raise ValidationError(author_messages().gettext(sentence))


class BlogOptions(Config):  # type: ignore[no-untyped-call]
    """What may stand below `- vademecum/blog:` in mkdocs.yml."""

    posts = Posts(default=POSTS)
    """How many posts a page lists at most."""

    feeds = options.Choice(("full", "summary", "none"), default="full")
    """Whether feeds hold the full text of posts, their summary alone, or are not made."""


class BlogPlugin(BasePlugin[BlogOptions]):  # type: ignore[no-untyped-call]
    """A line in mkdocs.yml: without it posts stand in a plain list, and there is no archive and no feed."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Stop where nobody would collect the pages, or where the addresses in them would be wrong."""
        check_concern("vademecum/blog", config)
        self.site_url = config.site_url or ""
        return config

    def concern(self) -> Concern:
        """The blog, with the posts a page that the options allow."""
        self.articles: dict[str, str] = {}
        return blog(self.config.posts, self.config.feeds != "none", self.site_url)

    @event_priority(-100)
    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Keep the text of a post as it was rendered: a feed does not render it again."""
        ref = str(page.meta.get("entry", ""))
        if self.config.feeds == "full" and self.site_url and ref.startswith("post:"):
            self.articles[page.file.src_uri] = article(html, urljoin(self.site_url, page.url))
        return html

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Put the full texts into the feeds, which hold summaries until then."""
        if self.articles:
            run = owner(config.plugins, author_messages()).run
            for path, content in full_feeds(run.views, self.articles, self.site_url, run.site.messages):
                (Path(config.site_dir) / path).write_text(content, encoding="utf-8", newline="\n")
