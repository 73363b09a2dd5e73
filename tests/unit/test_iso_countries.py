"""The list of countries is CLDR's, without what ISO 3166-1 only keeps for others."""

from typing import Final

from babel import Locale
from babel.core import get_global

from wiredesk.newsroom.iso_countries import COUNTRIES

RESERVED: Final = frozenset({"AC", "CP", "DG", "EU", "TA"})
"""Exceptionally reserved, in CLDR's words: Ascension, Clipperton, Diego Garcia, the European
Union, Tristan da Cunha."""
PRIVATE: Final = frozenset({"XA", "XB", "ZZ"})
"""For tests of programs, and for what is not known."""


def test_every_country_that_cldr_knows_is_one() -> None:
    named = Locale("en").territories
    coded = {
        codes[0]
        for other, codes in get_global("territory_aliases").items()
        if len(other) == 3 and other.isalpha() and codes[0] in named
    }

    assert coded - RESERVED - PRIVATE == COUNTRIES
