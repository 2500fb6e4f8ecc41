"""Takes views; gives what the search finds pages by before it looks into texts: their names, and parts of compounds."""

from vademecum.projections.search.names import OtherPage, PageNames, SearchNames, names
from vademecum.projections.search.vocabulary import splitter

__all__ = ["OtherPage", "PageNames", "SearchNames", "names", "splitter"]
