"""Names the packages of the wheel: programs below `plugins`, content and theme; pyproject.toml has the rest."""

from setuptools import find_namespace_packages, setup

setup(packages=[*find_namespace_packages("plugins", include=["vademecum*"]), "vademecum_content", "vademecum_theme"])
