"""Takes an organisation's folder and what it stands on; gives one folder, and which layer each part of it is from."""

from vademecum.layers.base import base_folder, layer_folders
from vademecum.layers.layers import Layer, Layers
from vademecum.layers.patches import changed_paths, is_patch
from vademecum.layers.reading import Laid, read_layers

__all__ = [
    "Laid",
    "Layer",
    "Layers",
    "base_folder",
    "changed_paths",
    "is_patch",
    "layer_folders",
    "read_layers",
]
