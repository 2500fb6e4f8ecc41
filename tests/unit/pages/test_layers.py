"""Takes copies of one, two or three layers; checks what pages say of whose text they are, and where that is changed."""

from pathlib import Path
from typing import Any

from tests.copies import addition, read
from tests.sites import PUBLIC, SITE, text
from vademecum.catalogue import views
from vademecum.pages import Tree, build_tree
from vademecum.site import read_site

PATH = "nl/praktijken/a.md"
BASE = {PATH: text("practice", "a", "## Why {#why}\n\nThus.\n")}


def tree(folder: Path, *above: dict[str, str], base: dict[str, str] | None = None) -> Tree:
    """All pages of a copy."""
    return build_tree(views(read(folder, {**BASE, **(base or {})}, *above), PUBLIC))


def notice(made: Tree, path: str = PATH) -> list[str]:
    """What a page says of its layer."""
    return [one["words"] for one in made[path].meta.get("notices", ()) if one["kind"] == "layer"]


def content(made: Tree, path: str = PATH) -> str:
    """The page as Markdown."""
    found = made[path].content
    assert isinstance(found, str)
    return found


def own(overlay: str = "replace", **keys: object) -> dict[str, str]:
    """A layer that puts its own in the place of the one text."""
    return {PATH: text("practice", "a", "Ours.\n", overlay=overlay, **keys)}


def test_a_page_of_an_organisation_says_that_it_is_local(tmp_path: Path) -> None:
    """In the language of each page that shows it, with the name of the layer that wrote it and not of one above."""
    made = tree(tmp_path, {"nl/praktijken/b.md": text("practice", "b")}, {})
    assert notice(made, "nl/praktijken/b.md") == ["Lokale pagina van One"]
    assert notice(made, "da/praksis/b.md") == ["Lokal side fra One"]
    assert made["nl/praktijken/b.md"].meta["layer"] == {"of": "one"}
    assert notice(made) == []
    assert made[PATH].meta["layer"] == {"of": "vademecum"}


def test_a_replaced_page_says_whose_it_was(tmp_path: Path) -> None:
    """That of the layer next below, whatever the copy calls its site."""
    made = tree(tmp_path / "a", own())
    assert notice(made) == ["Aangepast door One; de oorspronkelijke tekst is van Handbook"]
    made = tree(tmp_path / "b", own(), own())
    assert notice(made) == ["Aangepast door Two; de oorspronkelijke tekst is van One"]
    assert made[PATH].meta["layer"] == {"of": "two", "from": "one"}


def test_an_added_part_says_whose_it_is(tmp_path: Path) -> None:
    """Below the heading of each, its name marked where it is in another language; the page stays the one below."""
    more = "## There {#there}\n\nTheirs.\n\n## Last {#last}\n\nToo.\n"
    made = tree(tmp_path, {PATH: addition("practice", "a")}, {PATH: addition("practice", "a", more)})
    line = '\n\nToegevoegd door <span lang="en">{}</span>\n{{: .vm-added data-search-exclude="" }}\n'
    said = content(made)
    assert "{#here}" + line.format("One") in said
    assert "{#there}" + line.format("Two") in said
    assert said.count("vm-added") == 2
    assert notice(made) == []
    assert made[PATH].meta["layer"] == {"of": "vademecum", "added": ["one", "two"]}


def site(address: str) -> dict[str, str]:
    """The settings of content whose authors work at an address."""
    return {"data/site.yml": f"{SITE}edit: {address}\n"}


def test_a_page_leads_to_the_source_of_its_own_layer(tmp_path: Path) -> None:
    """Its path below the folder of that layer, put into the address that the layer gives."""
    base = site("https://git.example/base/{path}?mode=edit")
    above = {**own()}
    made = tree(tmp_path, above, base={**base, "nl/praktijken/c.md": text("practice", "c")})
    assert made["nl/praktijken/c.md"].meta["edit"] == "https://git.example/base/nl/praktijken/c.md?mode=edit"
    assert "edit" not in made[PATH].meta, "an organisation without an address has no such link"


def test_an_added_part_leads_to_its_own_source(tmp_path: Path) -> None:
    """Beside its mark, marked as a link to another site; the page leads to that of the layer below."""
    made = tree(tmp_path, {"nl/more one.md": addition("practice", "a")}, base=site("https://git.example/{path}"))
    assert "Dit deel bewerken" not in content(made)
    said = tmp_path / "one" / "organisation.yml"
    said.write_text(said.read_text(encoding="utf-8").replace("''", "https://own.example/{path}"), encoding="utf-8")
    catalogue = read_site(said.parent, environment={}).catalogue
    assert catalogue
    made = build_tree(views(catalogue, PUBLIC))
    link = '<a href="https://own.example/nl/more%20one.md" rel="external">Dit deel bewerken</a>'
    assert f'Toegevoegd door <span lang="en">One</span> · {link}\n' in content(made)
    assert made[PATH].meta["edit"] == f"https://git.example/{PATH}"


def test_a_site_of_its_own_says_nothing_of_layers(tmp_path: Path) -> None:
    """It is no copy; its pages lead to their sources, if it says where these are."""
    made = tree(tmp_path, base=site("https://git.example/{path}"))
    meta: dict[str, Any] = dict(made[PATH].meta)
    assert "layer" not in meta
    assert meta["edit"] == f"https://git.example/{PATH}"
    assert "notices" not in meta


def test_a_copy_takes_the_way_to_the_sources_below_out(tmp_path: Path) -> None:
    """As it changes any other setting of the site."""
    made = tree(tmp_path, {"data/site.yml": "remove: [edit]\n"}, base=site("https://git.example/{path}"))
    assert "edit" not in made[PATH].meta
