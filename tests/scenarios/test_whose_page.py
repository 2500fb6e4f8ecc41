"""A tiny site with two organisations' folders over it: what its built pages say of whose they are."""

from pathlib import Path

from tests.builds import BASE, build, lay_out
from tests.sites import text

PLACES = {"local": "nl/praktijken/ours", "added": "nl/praktijken/klinisch-eigenaarschap"}
PART = "---\nkind: practice\nid: clinical-ownership\noverlay: append\n---\n## Hier {#here}\n\nOns.\n"


def layer(folder: Path, over: str, path: str, content: str) -> None:
    """Write the folder of an organisation that has one text."""
    (folder / path).parent.mkdir(parents=True)
    (folder / path).write_text(content, encoding="utf-8")
    edit = f"https://{folder.name}.example/{{path}}"
    said = f"id: {folder.name}\nname: {{nl: {folder.name.capitalize()}}}\nover: {over}\nedit: {edit}\n"
    (folder / "organisation.yml").write_text(said, encoding="utf-8")


def test_readers_see_whose_a_page_is(tmp_path: Path) -> None:
    """Above a local text, below the heading of an added part; each with the way to its own source, if it has one."""
    project = lay_out(tmp_path, BASE)
    layer(project / "one", "../docs", f"{PLACES['local']}.md", text("practice", "ours", "Tekst van ons.\n"))
    layer(project / "two", "../one", "nl/praktijken/part.md", PART)
    settings = project / "mkdocs.yml"
    settings.write_text(f"{settings.read_text(encoding='utf-8')}\ndocs_dir: two\n", encoding="utf-8")
    site = build(project)
    local, added = ((site / place / "index.html").read_text(encoding="utf-8") for place in PLACES.values())
    assert '<p class="vm-notice vm-notice--layer">Lokale pagina van One' in local
    assert 'href="https://one.example/nl/praktijken/ours.md" rel="external"' in local
    assert "vm-notice--layer" not in added
    assert "Toegevoegd door Two · <a" in added
    assert 'href="https://two.example/nl/praktijken/part.md" rel="external"' in added
    assert "Deze pagina bewerken" not in added
