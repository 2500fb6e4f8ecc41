"""Takes a finished site; gives the configuration of IIS: `web.config`, which stands in the site's own folder."""

import re
from xml.etree.ElementTree import Comment, Element, SubElement, indent, tostring

from vademecum.hosting.finished import Finished
from vademecum.hosting.headers import FOR_EVER, HSTS, REVALIDATE, fingerprinted, headers
from vademecum.hosting.negotiation import preferences
from vademecum.hosting.remarks import Remarks


def iis(site: Finished, say: Remarks) -> str:
    """The document; needs the module URL Rewrite 2.1. Port, name and certificate are settings of IIS itself.

    It compresses by itself what is often asked for (`doStaticCompression`).
    """
    top = Element("configuration")
    top.append(Comment(f" {say.made} "))
    server = SubElement(top, "system.webServer")
    _add(_added(server, "defaultDocument/files", clear=True), value="index.html")
    _headers(_added(server, "httpProtocol/customHeaders"), site, say)
    _types(SubElement(server, "staticContent"), site)
    SubElement(server, "urlCompression", doStaticCompression="true", doDynamicCompression="false")
    rewrite = SubElement(server, "rewrite")
    _moves(SubElement(rewrite, "rules"), site)
    _caches(SubElement(rewrite, "outboundRules"), site)
    _missing(server, f"{site.base}404.html")
    for code in site.languages:
        place = SubElement(SubElement(top, "location", path=code), "system.webServer")
        _missing(place, f"{site.base}{code}/404.html")
    indent(top)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(top, encoding="unicode")}\n'


def _added(parent: Element, path: str, clear: bool = False) -> Element:
    """Elements within each other; the innermost one is given, and begins with <clear/> if it is to forget others."""
    for name in path.split("/"):
        parent = SubElement(parent, name)
    if clear:
        SubElement(parent, "clear")
    return parent


def _add(parent: Element, **values: str) -> None:
    SubElement(parent, "add", values)


def _headers(parent: Element, site: Finished, say: Remarks) -> None:
    SubElement(parent, "remove", name="X-Powered-By")
    for name, value in headers(site).items():
        _add(parent, name=name, value=value)
    parent.append(Comment(f" {say.hsts} "))
    parent.append(Comment(f' <add name="{HSTS[0]}" value="{HSTS[1]}" /> '))


def _types(parent: Element, site: Finished) -> None:
    for ending, kind in site.types.items():
        SubElement(parent, "remove", fileExtension=f".{ending}")
        SubElement(parent, "mimeMap", fileExtension=f".{ending}", mimeType=kind)


def _moves(parent: Element, site: Finished) -> None:
    for number, (old, new) in enumerate(site.redirects.items(), 1):
        _redirect(_rule(parent, f"moved {number}", f"^{re.escape(old)}$"), f"{site.base}{new}", "Permanent")
    for number, pattern in enumerate(preferences(site.languages), 1):
        rule = _rule(parent, f"language {number}", "^$")
        _condition(rule, "{HTTP_ACCEPT_LANGUAGE}", pattern)
        _redirect(rule, f"{site.base}{{C:1}}/", "Found")
    _redirect(_rule(parent, "language", "^$"), f"{site.base}{site.languages[0]}/", "Found")


def _caches(parent: Element, site: Finished) -> None:
    """What answers say of keeping: all ask again, but for those whose name changes with their content."""
    kept = fingerprinted(site.base)
    answers = {"ask again": (kept, "true", REVALIDATE), "keep for ever": (kept, "false", FOR_EVER)}
    for name, (pattern, negate, value) in answers.items():
        rule = SubElement(parent, "rule", name=name)
        SubElement(rule, "match", serverVariable="RESPONSE_Cache_Control", pattern=".*")
        conditions = SubElement(rule, "conditions")
        _add(conditions, input="{URL}", pattern=pattern, negate=negate)
        if value == FOR_EVER:
            _add(conditions, input="{RESPONSE_STATUS}", pattern="^(?:200|304)")
        SubElement(rule, "action", type="Rewrite", value=value)
    rule = SubElement(parent, "rule", name="answers differ by language")
    SubElement(rule, "match", serverVariable="RESPONSE_Vary", pattern=".*")
    _condition(rule, "{URL}", f"^{re.escape(site.base)}$")
    SubElement(rule, "action", type="Rewrite", value="Accept-Language")


def _rule(parent: Element, name: str, pattern: str) -> Element:
    rule = SubElement(parent, "rule", name=name, stopProcessing="true")
    SubElement(rule, "match", url=pattern)
    return rule


def _condition(rule: Element, subject: str, pattern: str) -> None:
    _add(SubElement(rule, "conditions"), input=subject, pattern=pattern)


def _redirect(rule: Element, address: str, kind: str) -> None:
    SubElement(rule, "action", type="Redirect", url=address, redirectType=kind)


def _missing(parent: Element, page: str) -> None:
    errors = SubElement(parent, "httpErrors", errorMode="Custom", existingResponse="Replace")
    SubElement(errors, "remove", statusCode="404")
    SubElement(errors, "error", statusCode="404", path=page, responseMode="ExecuteURL")
