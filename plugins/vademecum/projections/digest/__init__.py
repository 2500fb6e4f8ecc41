"""Takes a view and a week; gives what the roundup of that week says, and the record of what it has said."""

from vademecum.projections.digest.news import Coming, Digest, News, digest
from vademecum.projections.digest.record import RECORD, recorded, records_yaml, sent

__all__ = ["RECORD", "Coming", "Digest", "News", "digest", "recorded", "records_yaml", "sent"]
