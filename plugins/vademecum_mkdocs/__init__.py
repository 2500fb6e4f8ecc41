"""The MkDocs plugins of Vademecum: thin adapters that hand the tree of the core to the engine."""
