"""Takes packages, or the parts of a site; gives a software bill of materials: CycloneDX 1.6 as JSON."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time
from hashlib import sha256
from typing import Final
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import License
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from vademecum.archives.packages import Package
from vademecum.archives.parts import GENERATOR, Part
from vademecum.archives.release import Release

_LICENCES: Final = LicenseFactory()


def tool_bill(known: Mapping[str, Package], release: Release) -> str:
    """The bill of the generator: every package that made the site, and which needs which."""
    components = {key: _package(package, key == GENERATOR) for key, package in known.items()}
    bom = _bom(components[GENERATOR], [one for key, one in components.items() if key != GENERATOR], release)
    for key, package in known.items():
        bom.register_dependency(components[key], [components[need] for need in package.needs])
    return _written(bom, release)


def site_bill(found: Iterable[Part], release: Release) -> str:
    """The bill of the site: all that a browser runs or draws with, each file with its sum, by origin."""
    found = list(found)
    own = [part for part in found if not part.name]
    site = Component(
        name=release.title,
        version=release.version,
        type=ComponentType.APPLICATION,
        bom_ref="site",
        licenses=_licences(release.licence, release.licence_url),
        components=[file for part in own for file in _files(part)],
    )
    others = [_part(part) for part in found if part.name]
    bom = _bom(site, others, release)
    bom.register_dependency(site, others)
    return _written(bom, release)


def _bom(about: Component, components: Iterable[Component], release: Release) -> Bom:
    moment = datetime.combine(release.day, time(), UTC)
    return Bom(components=components, metadata=BomMetaData(component=about, timestamp=moment))


def _written(bom: Bom, release: Release) -> str:
    """The same bill has the same number everywhere: it is made of the release and of what stands in the bill."""
    bom.serial_number = uuid5(NAMESPACE_URL, release.id_base)
    content = JsonV1Dot6(bom).output_as_string()
    bom.serial_number = uuid5(NAMESPACE_URL, f"{release.id_base}#{sha256(content.encode()).hexdigest()}")
    written: str = JsonV1Dot6(bom).output_as_string(indent=2)
    return f"{written}\n"


def _package(package: Package, is_whole: bool) -> Component:
    address = PackageURL("pypi", None, package.key, package.version)
    return Component(
        name=package.name,
        version=package.version,
        type=ComponentType.APPLICATION if is_whole else ComponentType.LIBRARY,
        bom_ref=str(address),
        purl=address,
        licenses=_licences(package.licence),
        external_references=_home(package.home),
    )


def _part(part: Part) -> Component:
    address = PackageURL("pypi", None, part.package, part.version) if part.package else None
    return Component(
        name=part.name,
        version=part.version or None,
        type=ComponentType.LIBRARY,
        bom_ref=str(address or part.name),
        purl=address,
        licenses=_licences(part.licence),
        external_references=_home(part.home),
        components=_files(part),
    )


def _files(part: Part) -> list[Component]:
    return [
        Component(
            name=path,
            type=ComponentType.FILE,
            bom_ref=f"file:{path}",
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part.sums[path])],
        )
        for path in part.sums
    ]


def _licences(name: str, address: str = "") -> list[License]:
    return [_LICENCES.make_from_string(name, license_url=XsUri(address) if address else None)] if name else []


def _home(address: str) -> list[ExternalReference]:
    return [ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(address))] if address else []
