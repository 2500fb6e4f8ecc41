"""Takes a new site, or single files, and puts it in the place of the old one: whole or not at all."""

from vademecum.publish.errors import SENTENCES, PublishError
from vademecum.publish.files import put_all
from vademecum.publish.old_assets import carry_over, old_files
from vademecum.publish.publication import Publication, begin

__all__ = ["SENTENCES", "Publication", "PublishError", "begin", "carry_over", "old_files", "put_all"]
