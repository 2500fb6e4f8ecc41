"""Takes a finished build; holds its files to the content security policy, and puts that policy beside them."""

import logging
from pathlib import Path
from typing import Final

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from vademecum.diagnostics import Diagnostic, Severity
from vademecum.languages import Messages
from vademecum.publish.policy import SENTENCES, policy, scan_site
from vademecum.shelf import Shelf
from vademecum_mkdocs.preview import PROBLEM, Problem

FILE: Final = "content-security-policy.txt"
LOG: Final = logging.getLogger("mkdocs.plugins.vademecum")


def hold_policy(
    config: MkDocsConfig,
    messages: Messages,
    *,
    serving: bool = False,
    wasm: bool = False,
    shelf: Shelf | None = None,
) -> None:
    """Write the policy that the site in `config.site_dir` needs to `FILE` there, as one line.

    Raises PluginError, a line for each finding, where no policy would do. `serving` warns instead, and writes nothing.
    `wasm` says whether scripts of the site run WebAssembly. The shelf keeps what was seen in each file.
    """
    site = Path(config.site_dir)
    found = scan_site(site, shelf)
    severity = messages.gettext("warning") if serving else messages.gettext("error")
    lines = {finding: _line(finding, severity, messages) for finding in found.findings}
    if serving:
        for finding, line in lines.items():
            problem = Problem(_worded(finding, messages), Severity.WARNING, str(finding.span), finding.code)
            LOG.warning("%s", line, extra={PROBLEM: problem})
    elif lines:
        raise PluginError("\n".join(lines.values()))
    else:
        (site / FILE).write_text(f"{policy(found.hashes, wasm=wasm)}\n", encoding="utf-8", newline="\n")


def _line(finding: Diagnostic, severity: str, messages: Messages) -> str:
    return f"{finding.span}: {severity}: {_worded(finding, messages)} [{finding.code}]"


def _worded(finding: Diagnostic, messages: Messages) -> str:
    return messages.gettext(SENTENCES[finding.code]).format(**finding.values)
