"""Takes what is in the way of publishing and gives it as an error that a caller can word in any language."""

from pathlib import Path
from typing import Final

from vademecum.languages import N_

SENTENCES: Final = {
    "site-folder-foreign": N_(
        "The folder {folder} holds files that were not built by Vademecum; choose another site folder, or empty it."
    ),
    "site-folder-file": N_(
        "The path {folder} is a file, not a folder; choose another site folder, or remove the file."
    ),
    "site-folder-busy": N_("Another build is publishing to {folder}; wait until it is ready, or stop it."),
    "site-folder-denied": N_("This user may not write in {folder}; give the right to, or choose another site folder."),
    "site-folder-immovable": N_(
        "The folder {folder} cannot be moved aside; close the programs that have it open, or choose a site folder"
        " that is neither a mount point nor part of a container image."
    ),
}


class PublishError(Exception):
    """Says in one sentence what is in the way and how to mend it.

    `code` is a key of `SENTENCES`; `values` fills its sentence (always `folder`, an absolute path).
    """

    def __init__(self, code: str, folder: Path) -> None:
        self.code = code
        self.values = {"folder": str(folder)}
        super().__init__(SENTENCES[code].format(**self.values))
