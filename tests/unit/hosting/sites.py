"""Takes a folder; gives a finished site of a few small files."""

import json
from pathlib import Path
from typing import Any

from vademecum.hosting import Finished, Remarks, read_finished

POLICY = "default-src 'none'; script-src 'self' 'sha256-ab+/='"
REMARKS = Remarks("made", "address", "hsts")
FACTS = {
    "address": "https://kb.example/intranet/kb/",
    "languages": ["nl", "da"],
    "redirects": {"nl/oud/": "nl/nieuw/", "da/æble/": "da/pære/"},
}
FILES = {
    "index.html": "<p>",
    "assets/vademecum.0123456789.css": "",
    "assets/scan-20261122.css": "",
    "assets/vademecum.js": "",
    "nl/search/full/fragment/nl_113e71b.pf_fragment": "",
    "nl/blog/feed.json": "{}",
    "nl/a.JSON": "{}",
    "objects.inv": "",
    ".vademecum": "",
    ".git/config": "",
}


def site_folder(folder: Path, policy: str = POLICY, files: dict[str, str] | None = None, **facts: Any) -> Path:
    """Write the files of a site, its policy and its facts; give the folder."""
    said = {"content-security-policy.txt": f"{policy}\n", "hosting.json": json.dumps({**FACTS, **facts})}
    for name, text in {**FILES, **said, **(files or {})}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def finished(folder: Path, policy: str = POLICY, files: dict[str, str] | None = None, **facts: Any) -> Finished:
    """The same, read; the server finds it in `/srv/kb`."""
    return read_finished(site_folder(folder, policy, files, **facts), "/srv/kb")
