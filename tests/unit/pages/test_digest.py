"""Takes roundups; checks the mail, the plain text and the draft of a post that are made of them."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from tests.sites import make_docs, text
from tests.unit.digests import FILES, URL, W47, language_of, post
from vademecum.model import OutsideLink
from vademecum.pages.context import Language
from vademecum.pages.digest import MAIL_BYTES, digest_files, section_keys
from vademecum.projections.digest import Digest, digest
from vademecum.site import read_site

NASTY = """<script>alert(1)</script> & "quotes" 'and' [[role:cmio]] {#id} *stars* `code`"""


def files_of(folder: Path, files: Mapping[str, str], language: str = "nl") -> Mapping[str, str]:
    """The three files of a language."""
    return written(language_of(folder, files, language))


def written(language: Language, made: Digest | None = None) -> Mapping[str, str]:
    """The three files of a roundup; that of the week unless another is given."""
    return digest_files(made or digest(language.view, W47), language, URL)


def test_there_are_a_mail_a_text_and_a_post(tmp_path: Path) -> None:
    """The post is named by its address in the language."""
    assert [*files_of(tmp_path / "nl", {})] == ["digest.html", "digest.txt", "week-47-2026-wat-er-nieuw-is.md"]
    assert [*files_of(tmp_path / "da", {}, "da")][2] == "uge-47-2026-det-nye.md"


def test_plain_text_says_all_in_its_order(tmp_path: Path) -> None:
    """Title, first sentence, day, author, address; every address is whole."""
    said = files_of(tmp_path, {})["digest.txt"]
    assert said.startswith("Week 47, 2026: wat er nieuw is\n")
    item = "New\nEen & twee.\n17 november 2026 · Anna Bos\nhttps://kb.example/nl/blog/new/\n"
    assert item in said
    heads = [line for line, below in zip(said.splitlines(), said.splitlines()[1:], strict=False) if below[:3] == "---"]
    assert heads == [
        "Nieuwe blogberichten",
        "Bijgewerkte blogberichten",
        "Nieuw in de kennisbank",
        "Bijgewerkt in de kennisbank",
        "Komende wettelijke datums",
        "Elders te lezen",
    ]
    assert "bijgewerkt op 18 november 2026" in said
    assert said.endswith("https://kb.example/nl/\n")
    assert "\n\n\n\n" not in said
    assert max(len(line) for line in said.splitlines() if not line.startswith("https://")) <= 72


def test_a_section_without_items_is_left_out_of_the_mail(tmp_path: Path) -> None:
    """Its heading would promise something."""
    mail = files_of(tmp_path, {}, "da")["digest.html"]
    assert re.findall(r"<h2[^>]*>(.*?)</h2>", mail) == [
        "Nye blogindlæg",
        "Nyt i vidensbasen",
        "Kommende datoer i lovgivningen",
        "Læs andre steder",
    ]


def test_words_are_words_in_the_mail(tmp_path: Path) -> None:
    """Whatever stands in titles, summaries, notes and names."""
    language = language_of(tmp_path, {"nl/blog/new.md": post("new", title=NASTY, summary=NASTY)})
    link = OutsideLink(url='https://e.example/"><script>', title=NASTY, language="en", note={"nl": NASTY})
    mail = written(language, replace(digest(language.view, W47), links=(link,)))["digest.html"]
    assert "<script" not in mail
    assert mail.count("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;") == 4
    assert 'href="https://e.example/&quot;&gt;&lt;script&gt;"' in mail


def test_every_link_of_the_mail_is_absolute(tmp_path: Path) -> None:
    """A mail has no place from which another could count."""
    mail = files_of(tmp_path, {})["digest.html"]
    links = re.findall(r'href="([^"]*)"', mail)
    assert len(links) == 8
    assert all(link.startswith(("https://kb.example/nl/", "https://example.org/")) for link in links)
    assert "src=" not in mail


def test_a_title_in_another_language_is_marked(tmp_path: Path) -> None:
    """In the mail and in the post."""
    mail, _, draft = files_of(tmp_path, {}).values()
    assert 'hreflang="en" lang="en">A &lt;page&gt;' in mail
    assert "(https://example.org/a?b=1&c=2){hreflang=en lang=en}* (Engels)." in draft


def test_a_long_mail_is_cut_and_says_so(tmp_path: Path) -> None:
    """Some programs show no more than the begin; the plain text and the post have all."""
    language = language_of(tmp_path, {})
    made = digest(language.view, W47)
    made = replace(made, new_posts=made.new_posts * 900)
    mail, said, draft = written(language, made).values()
    assert MAIL_BYTES / 3 < len(mail.encode()) < MAIL_BYTES
    shown = mail.count(">New</a>")
    assert f"<p>Er zijn er nog {900 - shown}.</p>" in mail
    assert (said.count("\nNew\n"), draft.count("[[post:new]]")) == (900, 900)


def test_the_same_week_gives_the_same_bytes(tmp_path: Path) -> None:
    """Wherever the texts lie."""
    assert files_of(tmp_path / "a", {}) == files_of(tmp_path / "b", {})


@pytest.mark.parametrize("is_draft", [True, False], ids=["draft", "published"])
def test_the_post_breaks_no_rule(is_draft: bool, tmp_path: Path) -> None:
    """As a draft, and in all languages once it is published."""
    extra = {"nl/blog/nasty.md": post("nasty", title="Een [haak] <b>", summary=f"{NASTY}."), "en/blog/n.md": EN}
    made = {}
    for code in ("nl", "da", "en"):
        language = language_of(tmp_path / code, extra, code)
        digests = {one.code: digest(one.view, W47) for one in language.languages.values()}
        used = {key for one in digests.values() for key in section_keys(one)}
        name, words = [*digest_files(digests[code], language, URL, used).items()][2]
        made[f"{code}/blog/{name}"] = words if is_draft else words.replace("draft: true\n", "")
    found = read_site(make_docs(tmp_path, {**FILES, **extra, **made}), environment={}).report
    assert [str(problem) for problem in found if "47-2026" in problem.span.file] == []


EN = text("post", "new")


def test_the_post_has_the_facts_of_a_post(tmp_path: Path) -> None:
    """Its day is Friday; the editors wrote it, where there are any, else the first person."""
    draft = files_of(tmp_path / "a", {})["week-47-2026-wat-er-nieuw-is.md"]
    for line in ("kind: post", "id: digest-2026-w47", "draft: true", "date: 2026-11-20", 'authors: ["editors"]'):
        assert f"\n{line}\n" in draft
    alone = files_of(tmp_path / "b", {"data/people.yml": "anna: {name: Anna}\n"})["week-47-2026-wat-er-nieuw-is.md"]
    assert '\nauthors: ["anna"]\n' in alone


def test_all_languages_of_a_post_have_the_same_headings(tmp_path: Path) -> None:
    """Also where one has nothing to put below them."""
    language = language_of(tmp_path, {}, "da")
    draft = digest_files(digest(language.view, W47), language, URL, {"revised-posts"})["uge-47-2026-det-nye.md"]
    assert re.findall(r"\{#(.*?)\}", draft)[:2] == ["new-posts", "revised-posts"]
    assert "## Opdaterede blogindlæg {#revised-posts}\n\nIntet på dette sprog i denne uge.\n" in draft
