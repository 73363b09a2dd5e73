"""Bodies by the letters that a language of wires has for them: "IWF" of a German one is the IMF.

The same letters may be another body elsewhere: they say one where the language is known alone.
"""

import re
from collections.abc import Mapping
from typing import Final

from wiredesk.types import EDITIONS
from wiredesk_translate_metadata.asked import Field

SIGNED: Final[frozenset[Field]] = frozenset({"byline", "credit"})
"""Fields that say who sent something, and mostly for short."""

_ROMANCE: Final = {
    "FMI": "International Monetary Fund",
    "ONU": "United Nations",
    "UE": "European Union",
    "OMS": "World Health Organization",
    "OMC": "World Trade Organization",
    "BCE": "European Central Bank",
    "AIEA": "International Atomic Energy Agency",
}
_IBERIAN: Final = {
    **_ROMANCE,
    "OTAN": "NATO",
    "OEA": "Organization of American States",
    "OPEP": "OPEC",
    "BM": "World Bank",
    "BID": "Inter-American Development Bank",
    "COI": "International Olympic Committee",
    "OIT": "International Labour Organization",
    "OIM": "International Organization for Migration",
    "UA": "African Union",
}
_ABROAD: Final[Mapping[str, Mapping[str, str]]] = {
    "de": {
        "IWF": "International Monetary Fund",
        "UNO": "United Nations",
        "EZB": "European Central Bank",
        "IKRK": "International Committee of the Red Cross",
        "IStGH": "International Criminal Court",
        "IGH": "International Court of Justice",
        "IAEO": "International Atomic Energy Agency",
        "OSZE": "Organization for Security and Co-operation in Europe",
        "EuGH": "European Court of Justice",
        "EGMR": "European Court of Human Rights",
    },
    "fr": {
        **_ROMANCE,
        "OTAN": "NATO",
        "OPEP": "OPEC",
        "CPI": "International Criminal Court",
        "CIJ": "International Court of Justice",
        "CICR": "International Committee of the Red Cross",
        "CIO": "International Olympic Committee",
        "OIT": "International Labour Organization",
        "OIM": "International Organization for Migration",
        "PAM": "World Food Programme",
        "HCR": "UNHCR",
        "CEDH": "European Court of Human Rights",
        "UA": "African Union",
        "BM": "World Bank",
    },
    "es": {
        **_IBERIAN,
        "CPI": "International Criminal Court",
        "CIJ": "International Court of Justice",
        "CICR": "International Committee of the Red Cross",
        "OIEA": "International Atomic Energy Agency",
    },
    "pt": {
        **_IBERIAN,
        "TPI": "International Criminal Court",
        "CIJ": "International Court of Justice",
        "CICV": "International Committee of the Red Cross",
    },
    "it": {
        **_ROMANCE,
        "CPI": "International Criminal Court",
        "CIO": "International Olympic Committee",
        "OIM": "International Organization for Migration",
        "CEDU": "European Court of Human Rights",
    },
}
_UNSURE: Final = frozenset(("AB", "AI", "BM", "IWF"))
"""What is a body by an edition's letters, and another one or none by those of other languages."""

_LETTERS: Final = re.compile(r"\b[A-Z][A-Za-z]{0,3}[A-Z]\b")


def spelled_out(text: str, primary: str) -> str | None:
    """Answer a text with such letters of its language written out; None where one is not sure."""
    if not primary or primary in EDITIONS:
        return text
    own = _ABROAD.get(primary, {})
    if any(each in _UNSURE and each not in own for each in _LETTERS.findall(text)):
        return None
    return _LETTERS.sub(lambda letters: own.get(letters[0], letters[0]), text) if own else text
