"""Takes text on disk; gives records with values, places, references and problems, and knows no word of the subject."""

from vademecum.sources.datafiles import DataFile, parse_data, read_data
from vademecum.sources.drawings import active_parts
from vademecum.sources.folder import ADAPTED, MANIFEST, RELEASES, TRANSLATIONS, Folder, read_folder
from vademecum.sources.front_matter import Stretch, front_value, stretch_of
from vademecum.sources.hidden import shown
from vademecum.sources.html import INLINE, Written, attributes, elements, image_labels, scheme, schemes
from vademecum.sources.images import Image, image_links, images
from vademecum.sources.jsontree import parse_json
from vademecum.sources.limits import STRICT, Limits
from vademecum.sources.markup import Citation, Heading, Item, Link, Markup, Reference, parse_markup, without_former
from vademecum.sources.permissions import Permission
from vademecum.sources.plaintext import decode
from vademecum.sources.prose import Block, Prose, blanked
from vademecum.sources.protected import Token, TokenKind, address, tokens
from vademecum.sources.record import Addition, Record, parse_record
from vademecum.sources.running import Running, read_running
from vademecum.sources.scalars import scalar, yaml_words
from vademecum.sources.slips import Slip, Slips, read_slips
from vademecum.sources.web import meant_address
from vademecum.sources.yamltree import YamlTree, parse_yaml

__all__ = [
    "ADAPTED",
    "INLINE",
    "MANIFEST",
    "RELEASES",
    "STRICT",
    "TRANSLATIONS",
    "Addition",
    "Block",
    "Citation",
    "DataFile",
    "Folder",
    "Heading",
    "Image",
    "Item",
    "Limits",
    "Link",
    "Markup",
    "Permission",
    "Prose",
    "Record",
    "Reference",
    "Running",
    "Slip",
    "Slips",
    "Stretch",
    "Token",
    "TokenKind",
    "Written",
    "YamlTree",
    "active_parts",
    "address",
    "attributes",
    "blanked",
    "decode",
    "elements",
    "front_value",
    "image_labels",
    "image_links",
    "images",
    "meant_address",
    "parse_data",
    "parse_json",
    "parse_markup",
    "parse_record",
    "parse_yaml",
    "read_data",
    "read_folder",
    "read_running",
    "read_slips",
    "scalar",
    "scheme",
    "schemes",
    "shown",
    "stretch_of",
    "tokens",
    "without_former",
    "yaml_words",
]
