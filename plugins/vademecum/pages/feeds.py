"""Takes a language; gives its feeds: one of all posts, and one for each topic, author and series."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import urljoin

from vademecum.catalogue import EditionView, Shown, State, address_of, published
from vademecum.languages import N_
from vademecum.model import KINDS, PostText
from vademecum.pages.blog_places import SHELVINGS, front_path, shelf_path, shelf_title, shelves
from vademecum.pages.context import Language, languages_of
from vademecum.pages.feed_formats import FORMATS, Author, Feed, FeedItem
from vademecum.pages.tree import TreeFile
from vademecum.projections.blog import newest_first

NEWEST = 20
"""How many items a feed holds at most: whoever asks once a week misses none of two a day."""

_TOPIC, _AUTHOR, _ = SHELVINGS


@dataclass(frozen=True)
class Channel:
    """What a feed is about: its key, the page that it belongs to, its title, and all its posts, the newest first."""

    key: str
    page: str
    title: str
    about: str
    posts: tuple[Shown, ...]


def channels(language: Language) -> Mapping[str, Channel]:
    """All feeds of a language by the path of their page; those without a post in the language itself are left out."""
    if "channels" not in language.kept:
        found = (_own(channel, language) for channel in _channels(language))
        language.kept["channels"] = {channel.page: channel for channel in found if channel.posts}
    kept: Mapping[str, Channel] = language.kept["channels"]
    return kept


def feed_files(language: Language, site_url: str, articles: Mapping[str, str]) -> Iterator[TreeFile]:
    """The files of all feeds, in each format.

    `articles` holds the full text of posts as HTML by `kind:id`, for those that are offered in full.
    """
    for channel in channels(language).values():
        feed = _feed(channel, language, site_url, articles)
        for name, (_, _, write) in FORMATS.items():
            path = feed_path(channel.page, name)
            inputs = tuple(dict.fromkeys(post.entry.span.file for post in channel.posts))
            yield TreeFile(path, write(feed, urljoin(site_url, path)), inputs=inputs)


def full_feeds(
    views: Mapping[str, EditionView], articles: Mapping[str, str], site_url: str, messages: Path | None = None
) -> Iterator[tuple[str, str]]:
    """The path and the content of each feed, with the full text of posts: HTML by the path of their pages.

    `messages` is a site's own folder of interface texts.
    """
    for language in languages_of(views, messages).values():
        own = {post.entry.ref: articles[post.path] for post in newest_first(language.view) if post.path in articles}
        for file in feed_files(language, site_url, own):
            yield file.path, str(file.content)


def feed_path(page: str, name: str) -> str:
    """The path in the tree of the feed of a page, in the format whose file has this name."""
    return f"{address_of(page)}/{name}"


def feed_links(page: str, language: Language) -> list[dict[str, str]]:
    """What the page at a path says of its feeds: title, name of the format, media type and path."""
    channel = channels(language).get(page)
    if channel is None:
        return []
    site = language.view.catalogue.settings.site.title
    return [
        {"title": f"{_title(channel, site)} ({name})", "name": name, "type": media, "path": feed_path(page, file)}
        for file, (name, media, _) in FORMATS.items()
    ]


def _channels(language: Language) -> Iterator[Channel]:
    blog = language.say(KINDS["post"].plural)
    yield Channel("all", front_path(language), blog, language.say(N_("The newest posts.")), newest_first(language.view))
    for shelving in SHELVINGS:
        for shelf in shelves(shelving, language).values():
            title, page = shelf_title(shelving, shelf.key, language), shelf_path(shelving, shelf.key, language)
            yield Channel(f"{shelving.key}-{shelf.key}", page, title, "", _newest(shelf.posts))


def _own(channel: Channel, language: Language) -> Channel:
    """Without what is borrowed from another language: a feed is in one."""
    posts = tuple(post for post in channel.posts if post.state is State.OWN and published(post))
    return Channel(channel.key, channel.page, channel.title, channel.about, posts[:NEWEST])


def _newest(posts: tuple[Shown, ...]) -> tuple[Shown, ...]:
    return tuple(sorted(posts, key=lambda post: (published(post) or date.min, post.entry.id), reverse=True))


def _title(channel: Channel, site: str) -> str:
    return f"{site}: {channel.title}"


def _feed(channel: Channel, language: Language, site_url: str, articles: Mapping[str, str]) -> Feed:
    site = language.view.catalogue.settings.site
    return Feed(
        id=f"{site.identifier('feed', channel.key)}#{language.code}",
        title=_title(channel, site.title),
        description=channel.about,
        language=language.code,
        page=_absolute(channel.page, site_url),
        rights=site.license.name if site.license else "",
        items=tuple(_item(post, language, site_url, articles) for post in channel.posts),
    )


def _item(post: Shown, language: Language, site_url: str, articles: Mapping[str, str]) -> FeedItem:
    shared, day = post.entry.shared, published(post) or date.min
    assert isinstance(shared, PostText)
    site = language.view.catalogue.settings.site
    return FeedItem(
        id=f"{site.identifier('post', post.entry.id)}#{language.code}",
        url=_absolute(post.path, site_url),
        title=post.title,
        summary=post.text.front.summary if post.text else "",
        published=day,
        updated=shared.updated or day,
        authors=tuple(_author(key, language, site_url) for key in shared.authors),
        topics=tuple(shelf_title(_TOPIC, key, language) for key in shared.categories if _shown(key, language)),
        html=articles.get(post.entry.ref, ""),
    )


def _author(key: str, language: Language, site_url: str) -> Author:
    path = shelf_path(_AUTHOR, key, language)
    return Author(shelf_title(_AUTHOR, key, language), _absolute(path, site_url))


def _shown(topic: str, language: Language) -> bool:
    return f"term:{topic}" in language.view.shown


def _absolute(path: str, site_url: str) -> str:
    return urljoin(site_url, f"{address_of(path)}/")
