"""Letters that look like others: an order in mixed alphabets reads as one in a single alphabet.

After "Unicode Security Mechanisms" (UTS #39): of its confusables those of single letters that
orders are written in. Ordinary Russian or Greek stays as it is: only a word in letters of two
alphabets is put into one, and a line in which every other letter looks like Latin ones.
"""

import re
import unicodedata
from typing import Final

_CYRILLIC: Final = "АВСЕНІЈКМОРЅТХУҮԜԚасеһіјкмоԛрѕтухԝѵг"
_AS_CYRILLIC: Final = "ABCEHIJKMOPSTXYYWQacehijkmoqpstyxwvr"
_GREEK: Final = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹαεικνορτυχϲ"
_AS_GREEK: Final = "ABEZHIKMNOPTYXCaeikvoptuxc"
_OTHERS: Final = "ՕՏՍոօսհցᎠᎡᎢᎪᎫᎬᎳᎷᎻᎾᏀᏃᏙᏚᏞᏟᏢᏦᏴ"
_AS_OTHERS: Final = "OSUnouhgDRTAJEWMHOGZVSLCPKB"

_TO_LATIN: Final = str.maketrans(
    _CYRILLIC + _GREEK + _OTHERS + "Ӏӏ", _AS_CYRILLIC + _AS_GREEK + _AS_OTHERS + "Il"
)
_TO_CYRILLIC: Final = str.maketrans(_AS_CYRILLIC, _CYRILLIC)
_TO_GREEK: Final = str.maketrans(_AS_GREEK, _GREEK)
_LATIN: Final = "A-Za-z"
OTHER: Final = "\u0370-\u052f\u0531-\u0587\u13a0-\u13ff"
_MIXED: Final = re.compile(rf"[{_LATIN}](?:(?=[{OTHER}])|(?<=[{OTHER}][{_LATIN}]))")
_ANY_OTHER: Final = re.compile(rf"[{OTHER}]")
_UNLIKE: Final = re.compile(rf"(?![{''.join(map(chr, _TO_LATIN))}])[{OTHER}]")
_ANY_LATIN: Final = re.compile("[A-Za-z]")
_WORD: Final = re.compile(r"[^\W\d_]+")
_ALPHABETS: Final = (
    (_TO_LATIN, re.compile(rf"[{_LATIN}]+")),
    (_TO_CYRILLIC, re.compile("[\u0400-\u052f]+")),
    (_TO_GREEK, re.compile("[\u0370-\u03ff]+")),
)
_ORDERS: Final = frozenset({"embargo", "embargoed", "hold", "kill", "not", "test", "withheld"})
"""Words that are read as Latin where nothing else of their line is."""

_SMALL_CAPITALS: Final = str.maketrans("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "ABCDEFGHIJKLMNOPRSTUVWYZ")
STYLED: Final = (
    "".join(map(chr, _SMALL_CAPITALS))
    + "\u2160-\u217f\u24b6-\u24e9\uff01-\uff5e\U0001d400-\U0001d7cb\U0001f110-\U0001f149"
)
"""Signs of which `unstyled` changes each; what stands in a class."""

_ANY_STYLED: Final = re.compile(rf"[{STYLED}]")


def as_read(text: str) -> str:
    """Answer a text in the letters that readers take it for."""
    if _ANY_OTHER.search(text) is None:
        return text
    if _MIXED.search(text):
        text = _WORD.sub(lambda word: _of_one_alphabet(word[0]), text)
    return "\n".join(map(_latin_or_as_it_is, text.split("\n")))


def unstyled(text: str) -> str:
    """Answer a text in plain letters: bold and wide ones, small capitals and those in circles."""
    return _ANY_STYLED.sub(_plain, text)


def _plain(sign: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", sign[0]).translate(_SMALL_CAPITALS)


def _of_one_alphabet(word: str) -> str:
    if _MIXED.search(word) is None:
        return word
    for table, alphabet in _ALPHABETS:
        if alphabet.fullmatch(read := word.translate(table)):
            return read
    return word


def _latin_or_as_it_is(line: str) -> str:
    """Answer a line in Latin letters, if nothing of it needs others."""
    if _UNLIKE.search(line) or _ANY_OTHER.search(line) is None:
        return line
    read = line.translate(_TO_LATIN)
    orders = not _ORDERS.isdisjoint(_WORD.findall(read.lower()))
    return read if orders or _ANY_LATIN.search(line) else line
