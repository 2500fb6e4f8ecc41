"""Takes a small site; checks the papers of its release: bills, licences, versions."""

import json
from hashlib import sha256
from typing import Any

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.archives import RELEASE, SITE
from vademecum.archives.archive import PAPERS, Archive, archive
from vademecum.archives.bills import site_bill, tool_bill
from vademecum.archives.licences import licences
from vademecum.archives.packages import Package, packages
from vademecum.archives.parts import parts
from vademecum.archives.versions import versions
from vademecum.languages import Messages, author_messages

ONE = Package("one", "One", "2.0", "MIT OR Apache-2.0", "https://one.example/", ("two",), {"LICENSE": "Be kind.\n"})
TWO = Package("two", "two", "3", "A licence of its own", "")
THEME = Package("mkdocs-material", "mkdocs-material", "9", "MIT", "", ("two",), {"LICENSE": "Copyright theme.\n"})
OWN = Package("vademecum", "vademecum", "0.1", "MIT AND OFL-1.1", "", ("mkdocs-material", "one"))
KNOWN = {package.key: package for package in (THEME, ONE, TWO, OWN)}


def messages() -> list[Messages]:
    """Those of Dutch and Danish."""
    return [author_messages(code) for code in RELEASE.languages]


def bills() -> dict[str, str]:
    """Both bills of the small site."""
    return {"tool": tool_bill(KNOWN, RELEASE), "site": site_bill(parts(SITE, KNOWN), RELEASE)}


@pytest.mark.parametrize("name", ["tool", "site"])
def test_bills_follow_their_schema(name: str) -> None:
    """That of CycloneDX 1.6, with nothing beside it; the day is that of the build."""
    bill = bills()[name]
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill) is None
    assert json.loads(bill)["metadata"]["timestamp"] == "2026-11-23T00:00:00+00:00"
    assert bills()[name] == bill


def test_a_fault_in_a_bill_is_found() -> None:
    """The schema is really read."""
    bill = bills()["site"].replace('"type": "file"', '"type": "leaf"')
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(bill) is not None


def test_another_content_has_another_number() -> None:
    """And the two bills of one release have different ones."""
    other = site_bill(parts({**SITE, "assets/own.js": b"other();"}, KNOWN), RELEASE)
    numbers = {json.loads(bill)["serialNumber"] for bill in (*bills().values(), other)}
    assert len(numbers) == 3


def test_tool_names_every_package_and_what_it_needs() -> None:
    """By its address in the index of packages, with its licence."""
    bill = json.loads(bills()["tool"])
    assert bill["metadata"]["component"]["bom-ref"] == "pkg:pypi/vademecum@0.1"
    found = {one["name"]: one for one in bill["components"]}
    assert found.keys() == {"One", "two", "mkdocs-material"}
    assert found["One"]["licenses"] == [{"expression": "MIT OR Apache-2.0"}]
    assert found["two"]["licenses"] == [{"license": {"name": "A licence of its own"}}]
    needs = {one["ref"]: one.get("dependsOn") for one in bill["dependencies"]}
    assert needs["pkg:pypi/vademecum@0.1"] == ["pkg:pypi/mkdocs-material@9", "pkg:pypi/one@2.0"]


def files_of(component: dict[str, Any]) -> dict[str, str]:
    """The sums of the files of a component by path."""
    return {one["name"]: one["hashes"][0]["content"] for one in component.get("components", ())}


def test_site_names_all_that_runs() -> None:
    """Every script, style sheet and WebAssembly stands at its origin, with its sum; the rest is the site's own."""
    bill = json.loads(bills()["site"])
    known = {**KNOWN, "pagefind-bin": Package("pagefind-bin", "pagefind_bin", "1", "MIT", "")}
    bill = json.loads(site_bill(parts(SITE, known), RELEASE))
    found = {one["name"]: files_of(one) for one in bill["components"]}
    found["own"] = files_of(bill["metadata"]["component"])
    assert {name: [*files] for name, files in found.items()} == {
        "Material Design Icons": [],
        "mkdocs-material": ["assets/stylesheets/main.abc.min.css"],
        "pagefind_bin": ["nl/search/full/pagefind.js", "nl/search/full/wasm.nl.pagefind"],
        "vademecum": ["assets/vademecum.js"],
        "own": ["assets/own.js"],
    }
    assert found["own"]["assets/own.js"] == sha256(SITE["assets/own.js"]).hexdigest()


def test_fonts_are_named_where_cards_are_drawn() -> None:
    """With their licence in full."""
    drawn = parts({**SITE, "nl/assets/cards/role-cmio.png": b""}, KNOWN)
    fonts = {part.name: part for part in drawn if part.licence == "OFL-1.1"}
    assert fonts.keys() == {"Literata", "NotoSans"}
    assert "SIL OPEN FONT LICENSE" in fonts["Literata"].texts["Literata-OFL.txt"]
    assert not [part for part in parts(SITE, KNOWN) if part.licence == "OFL-1.1"]


def test_licences_are_listed_and_those_of_parts_in_full() -> None:
    """Heads in every language of the site; a package that readers get nothing of has its name alone."""
    text = licences(RELEASE, parts(SITE, KNOWN), KNOWN, messages())
    assert text.startswith("Ærøs håndbog 2026.11\n")
    assert "  CC BY 4.0  https://creativecommons.org/licenses/by/4.0/\n" in text
    assert "  One 2.0  MIT OR Apache-2.0  https://one.example/\n" in text
    assert "Copyright theme." in text
    assert "Pictogrammers Free License" in text
    assert "Be kind." not in text
    assert "Teksten en gegevens · Tekster og data\n" in text


def test_versions_name_content_generator_and_engines() -> None:
    """Only those engines that had a part."""
    assert json.loads(versions(RELEASE, KNOWN)) == {
        "title": "Ærøs håndbog",
        "version": "2026.11",
        "date": "2026-11-23",
        "languages": {"nl": "Nederlands", "da": "Dansk"},
        "generator": {"name": "vademecum", "version": "0.1"},
        "engines": {"mkdocs-material": "9"},
    }


def test_packages_are_those_that_are_asked_for() -> None:
    """What they need, too, with their own licences; what only tests need is not among them."""
    found = packages("vademecum")
    assert {"mkdocs", "mkdocs-material", "jinja2", "pagefind-bin"} <= found.keys()
    assert found["jinja2"].needs == ("markupsafe",)
    assert found["jinja2"].licence == "BSD License"
    assert found["mkdocs-material"].texts.keys() == {"LICENSE"}
    assert not {"pytest", "pillow", "cyclonedx-python-lib"} & found.keys()
    assert [key for key, package in found.items() if package.licence in {"", "UNKNOWN"}] == []
    assert all(need in found for package in found.values() for need in package.needs)
    assert "pillow" in packages("vademecum", frozenset({"cards"}))


def made(*, for_disk: bool = False) -> Archive:
    """The archive of the small site."""
    return archive(SITE, RELEASE, messages(), for_disk=for_disk)


@pytest.mark.parametrize("for_disk", [False, True])
def test_archive_is_the_same_again(for_disk: bool) -> None:
    """Byte for byte; its name says what it is of."""
    first = made(for_disk=for_disk)
    assert first == made(for_disk=for_disk)
    assert first.name == f"aeroes-haandbog-2026.11{'-offline' if for_disk else ''}.zip"
    assert first.sum == f"{sha256(first.content).hexdigest()}  {first.name}\n"


def test_papers_are_in_the_list() -> None:
    """A change of what is said of a release is found as any other."""
    assert PAPERS == "release/"
    assert made().files == len(SITE) + 5
