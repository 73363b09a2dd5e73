"""Slips: whether two words are one word, one of them misspelt or spelt as another country does.

A wrong translation is worse than none. So a slip is told by what cannot be another word's own: its
first and its last letters stay, nothing that inflects or negates a word in its language may come or
go, and a word that the memory has besides is a word of its own ("trial" is no "trail").
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

Known = Callable[[str], bool]
"""Tells whether the memory has a word of that language, as it is written here."""

_ENDS: Final = 2
"""Letters at either end that stay: "un", "il" and "dis" deny, "s" and "ed" inflect."""
_SHORTEST: Final = 5
_LONGEST_SHORT: Final = 6
"""Letters of the shorter and of the longer one at the least: of shorter words too many are near."""
_LONG: Final = 7

_INFLECTING: Final[Mapping[str, str]] = {
    "ar": "سألتمونيهااإآءئؤىة",
    "en": "",
    "fa": "اآوینمهتشدبهئ",
    "tr": "mnltrdkyşsçcğ",
    "ur": "اآویےہھںنمتئگؤ",
}
"""Letters that make another form of a word, or deny it, inside of it: "yapıyor", "yapmıyor";
"برگشت", "برنگشت". For Arabic they are the ten letters of addition that its grammar teaches, which
tell names apart, too ("حسن", "حسين")."""
_SWAPPING: Final = frozenset({"en", "tr"})
"""In Arabic script two letters in another order are often another word: "العالم", "العامل"."""

_PAIRS: Final = (
    "country county countries counties prince price princes prices contract contact contracts"
    " contacts contracted contacted friend fiend friends fiends boarder border boarders borders"
    " through though thorough started stared scarred scared barred bared filled filed filling"
    " filing latter later dinner diner dinners diners dessert desert desserts deserts hopping"
    " hoping hopped hoped planned planed stripped striped tapped taped rapped raped robbed robed"
    " winning wining united untied marital martial causal casual silver sliver sacred scared"
    " signed singed trials trails angels angles brought bought raising rising arising patients"
    " patents coasts costs bridges brides months moths courses curses experts exerts breaches"
    " beaches creased ceased increased minister minster ministers minsters carrier career"
    " houses hoses housed hosed species spices barrages barges claims clams strained stained"
)
_OTHER_WORDS: Final = frozenset(_PAIRS.split())
"""Words of English news that a letter more or less, or two turned round, makes another word of."""
_BRITISH: Final = ("our", "ours")
"""What Americans spell without its "u"."""
_DOUBLED_ENDING: Final = re.compile(r"(\w)\1(?=ed\Z|ing\Z|er\Z|ers\Z|y\Z)")
"""The doubled letter of "scarred", which is not "scared"; of a long word it is a country's way."""


def none_known(_: str) -> bool:
    """Know no word."""
    return False


def is_slip(one: str, other: str, language: str, known: Known) -> bool:
    """Tell whether two words in small letters are one, written once with a slip."""
    shorter, longer = sorted((one, other), key=len)
    if language not in _INFLECTING or len(shorter) < _SHORTEST or len(longer) < _LONGEST_SHORT:
        return False
    if len(longer) - len(shorter) > 1 or (known(one) and known(other)):
        return False
    if one in _OTHER_WORDS and other in _OTHER_WORDS:
        return False
    at = _first_difference(shorter, longer)
    if len(shorter) == len(longer):
        return _is_exchange(one, other, at, language)
    return _is_added(longer, shorter, at, language)


def _first_difference(shorter: str, longer: str) -> int:
    pairs = enumerate(zip(shorter, longer, strict=False))
    return next((at for at, (one, other) in pairs if one != other), len(shorter))


def _is_added(longer: str, shorter: str, at: int, language: str) -> bool:
    """Tell whether the longer one has one letter more inside, which is no ending's."""
    if longer[:at] + longer[at + 1 :] != shorter:
        return False
    added, before = longer[at], longer[at - 1 : at]
    inside = at >= _ENDS and at <= len(longer) - 1 - _ENDS
    if language == "en" and longer.endswith(_BRITISH) and added == "u":
        return True
    if language == "en" and before == added and _DOUBLED_ENDING.search(longer):
        return inside and len(shorter) >= _LONG
    return inside and (before == added or added not in _INFLECTING[language])


def _is_exchange(one: str, other: str, at: int, language: str) -> bool:
    """Tell whether two letters have changed places, or an "s" is a "z" as in America."""
    if language not in _SWAPPING or at < _ENDS or len(one) < _LONGEST_SHORT:
        return False
    if one[at + 1 :] == other[at + 1 :]:
        return language == "en" and {one[at], other[at]} == {"s", "z"}
    turned = one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    is_ending = {one[at:], other[at:]} == {"er", "re"} and language == "en"
    return turned and (is_ending or at <= len(one) - 2 - _ENDS)
