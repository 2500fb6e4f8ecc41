"""Has Python, and so MkDocs, find this folder by the name `vademecum_theme`; there is no program in it."""
