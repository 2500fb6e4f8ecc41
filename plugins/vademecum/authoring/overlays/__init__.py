"""Takes what an organisation wants its own way; gives the files for it, and the record of what they stand on."""

from vademecum.authoring.overlays.adapting import adapt
from vademecum.authoring.overlays.seen import facts_record, seen

__all__ = ["adapt", "facts_record", "seen"]
