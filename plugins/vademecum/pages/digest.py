"""Takes what the roundup of a week says; gives it as a mail in HTML and in plain text, and as a draft of a post."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote

from vademecum.catalogue import Shown, address_of, slugify
from vademecum.languages import N_, country_name, join_list, language_name
from vademecum.model import KINDS, Law, OutsideLink, PostText
from vademecum.pages.context import Language
from vademecum.pages.laws import kind_of_law
from vademecum.pages.markdown import escape, link
from vademecum.projections.digest import Coming, Digest, News
from vademecum.projections.summaries import first_sentence

MAIL_BYTES = 100_000
"""How long a mail may be: some programs cut off what is longer."""

_HEADINGS = {
    "new-posts": N_("New blog posts"),
    "revised-posts": N_("Updated blog posts"),
    "new-texts": N_("New in the knowledge base"),
    "revised-texts": N_("Updated in the knowledge base"),
    "dates": N_("Legal dates to come"),
    "links": N_("Read elsewhere"),
}


@dataclass(frozen=True)
class Item:
    """Something that a roundup names; `lead` is how a post leads to it, `language` that of a title in another one."""

    title: str
    address: str
    words: str
    facts: str
    lead: str
    language: str = ""


@dataclass(frozen=True)
class Section:
    """A heading and what stands below it; `more` says how much of it a mail leaves out."""

    key: str
    heading: str
    items: tuple[Item, ...]
    more: str = ""


def digest_files(made: Digest, language: Language, site_url: str, used: Collection[str] = ()) -> Mapping[str, str]:
    """The three files by name: the mail as HTML and as plain text, and the draft of a post.

    `site_url` ends in a slash. `used` are the sections that the post has even where they are empty here: all languages
    of a post have the same headings.
    """
    sections = [section for section in _sections(made, language, site_url) if section.items]
    title = language.say(N_("Week {number}, {year}: what is new"), number=made.week.number, year=made.week.year)
    frame = {
        "title": title,
        "site": language.view.catalogue.settings.site.title,
        "address": f"{site_url}{language.code}/",
        "greeting": language.say(N_("Dear reader,")),
        "about": _about(made, language),
        "closing": language.say(N_("Have a good weekend.")),
    }
    text = language.render("digest.txt.j2", sections=sections, **frame)
    return {
        "digest.html": f"{_mail(sections, frame, language)}\n",
        "digest.txt": f"{text}\n",
        f"{slugify(title) or made.week}.md": _post(made, title, {*used}, language, site_url),
    }


def section_keys(made: Digest) -> set[str]:
    """The sections of a roundup that have something in them."""
    return {key for key, found in _parts(made).items() if found}


def _mail(sections: list[Section], frame: Mapping[str, str], language: Language) -> str:
    """The mail; as many items of each section as a mail can hold."""
    longest = max((len(section.items) for section in sections), default=0)
    while True:
        shown = [_first(section, longest, language) for section in sections]
        mail = language.render("digest.html.j2", sections=shown, **frame)
        if len(mail.encode()) < MAIL_BYTES or longest <= 1:
            return mail
        longest //= 2


def _first(section: Section, count: int, language: Language) -> Section:
    left = len(section.items) - count
    if left <= 0:
        return section
    more = language.ngettext("There is {n} more.", "There are {n} more.", left)
    return replace(section, items=section.items[:count], more=more)


def _about(made: Digest, language: Language) -> str:
    first, last = language.date(made.week.monday), language.date(made.week.sunday)
    return language.say(N_("This is what is new from {first} to {last}."), first=first, last=last)


def _post(made: Digest, title: str, used: set[str], language: Language, site_url: str) -> str:
    people = language.view.catalogue.facts.people
    sections = [section for section in _sections(made, language, site_url) if section.items or section.key in used]
    counts = [f"{section.heading}: {len(section.items)}" for section in sections if section.items]
    content = language.render(
        "digest_post.md.j2",
        id=f"digest-{made.week}".lower(),
        title=title,
        summary=f"{_about(made, language)} {'. '.join(counts)}.",
        day=made.week.friday,
        author="editors" if "editors" in people else next(iter(people), ""),
        about=_about(made, language),
        sections=sections,
    )
    return f"{content.rstrip()}\n"


def _parts(made: Digest) -> Mapping[str, tuple[News, ...] | tuple[Coming, ...] | tuple[OutsideLink, ...]]:
    return {
        "new-posts": made.new_posts,
        "revised-posts": made.revised_posts,
        "new-texts": made.new_texts,
        "revised-texts": made.revised_texts,
        "dates": made.dates,
        "links": made.links,
    }


def _sections(made: Digest, language: Language, site_url: str) -> Iterator[Section]:
    for key, found in _parts(made).items():
        items = (_item(one, language, site_url, is_new=key.startswith("new-")) for one in found)
        yield Section(key, language.say(_HEADINGS[key]), tuple(items))


def _item(found: News | Coming | OutsideLink, language: Language, site_url: str, is_new: bool) -> Item:
    if isinstance(found, News):
        return _text(found, language, site_url, is_new)
    return _date(found, language, site_url) if isinstance(found, Coming) else _link(found, language)


def _text(found: News, language: Language, site_url: str, is_new: bool) -> Item:
    shown, day = found.shown, language.date(found.day)
    post = shown.entry.shared
    facts = [day if is_new else language.say(N_("updated on {day}"), day=day)]
    if isinstance(post, PostText):
        people = language.view.catalogue.facts.people
        facts += [join_list([people[key].name for key in post.authors], language.code)] if post.authors else []
    else:
        facts.insert(0, language.say(KINDS[shown.entry.kind].singular))
    words = first_sentence(shown.text.front.summary) if shown.text else ""
    lead = f"[[{shown.entry.ref}]] ({' · '.join(map(escape, facts))})."
    return Item(shown.title, _address(shown, site_url), words, " · ".join(facts), lead)


def _date(found: Coming, language: Language, site_url: str) -> Item:
    law, day = found.law.entry.facts, language.date(found.on)
    assert isinstance(law, Law)
    kind = [kind_of_law(law, language)] if law.kind != "law" else []
    facts = [day, country_name(law.country, language.code), *kind]
    lead = f"{escape(day)}: [[{found.law.entry.ref}]] ({' · '.join(map(escape, facts[1:]))})."
    words = found.what if found.what.endswith((".", "!", "?")) else f"{found.what}."
    return Item(found.law.title, _address(found.law, site_url), words, " · ".join(facts), lead)


def _link(found: OutsideLink, language: Language) -> Item:
    spoken = "" if found.language == language.code else found.language
    facts = language_name(found.language, language.code)
    # Whoever reads the text aloud is told the language of the title; emphasis keeps its words out of the rules of ours.
    marks = {"hreflang": spoken, "lang": spoken} if spoken else {}
    lead = f"*{link(escape(found.title), _in_brackets(found.url), marks)}* ({escape(facts)})."
    return Item(found.title, found.url, found.note[language.code], facts, lead, spoken)


def _in_brackets(address: str) -> str:
    """An address as a Markdown link may hold it."""
    return quote(address, safe="/:?#@!$&'*+,;=%~[]-._")


def _address(shown: Shown, site_url: str) -> str:
    return f"{site_url}{quote(address_of(shown.path))}/"
