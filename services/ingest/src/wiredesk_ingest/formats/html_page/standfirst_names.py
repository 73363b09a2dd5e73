"""What web sites call what sums an article up below its headline."""

from typing import Final

from wiredesk_ingest.formats.html_page.names import words_in, words_of
from wiredesk_ingest.reading.xml import Element

_NAMES: Final = frozenset(
    {
        *("abstract", "chapeau", "chapo", "deck", "dek", "entradilla", "excerpt", "intro"),
        *("introtext", "lead", "lede", "ozet", "spot", "standfirst", "strapline", "subhead"),
        *("subheading", "subheadline", "subtitle", "sumario", "summary", "teaser", "vorspann"),
        *("bajada", "copete", "ingress", "manchet", "perex", "sottotitolo", "subtitulo"),
        *("untertitel", "unterzeile"),
    }
)
"""What sites call a standfirst."""

_NAMES_IN_TWO: Final = (
    {"stand", "first"},
    {"sub", "title"},
    {"sub", "headline"},
    {"sub", "head"},
    {"alt", "baslik"},
)


_NAMING: Final = ("id", "data-component", "data-gu-name", "data-testid")
"""Attributes besides the class in which sites say what an element is."""


def is_called_standfirst(element: Element) -> bool:
    """Tell whether the words of an element's classes or id are those of a standfirst."""
    said = (element.get(attribute) for attribute in _NAMING)
    names = words_of(element) | words_in(" ".join(filter(None, said)))
    return not _NAMES.isdisjoint(names) or any(two <= names for two in _NAMES_IN_TWO)
