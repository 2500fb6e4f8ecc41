"""Takes the core's tree; gives MkDocs the files to build."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from vademecum.pages import Tree, TreeFile
from vademecum_mkdocs.theme import published


def engine_files(tree: Tree, from_theme: Files, config: MkDocsConfig) -> Files:
    """The files of the tree and those of the theme that a page asks for; what MkDocs found by itself is left out.

    Pages are marked as standing outside MkDocs' own navigation: each language has one of its own.
    """
    files = Files([_engine_file(file, config) for file in tree])
    for file in from_theme:
        of_theme = file.src_dir != config.docs_dir and published(file)
        if of_theme and file.src_uri not in files.src_uris:
            files.append(file)
    return files


def _engine_file(file: TreeFile, config: MkDocsConfig) -> File:
    inclusion = InclusionLevel.NOT_IN_NAV if file.is_page else InclusionLevel.INCLUDED
    if isinstance(file.content, Path):
        path = str(file.content.resolve())
        return File.generated(config, file.path, abs_src_path=path, inclusion=inclusion)
    return File.generated(config, file.path, content=file.content, inclusion=inclusion)
