"""Takes the path of a published site and gives a staging folder that replaces the site whole or leaves it alone."""

from vademecum.publish.errors import SENTENCES, PublishError
from vademecum.publish.publication import Publication, begin

__all__ = ["SENTENCES", "Publication", "PublishError", "begin"]
