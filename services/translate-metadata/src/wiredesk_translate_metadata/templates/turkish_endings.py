"""Turkish endings that follow the vowels of what they are written to: "200'den fazla", "3 günlük".

A phrase has them behind its slot as `{0}-den`; figures and short units are spoken before they are
followed. Türk Dil Kurumu, Yazım Kılavuzu: behind figures and short forms stands an apostrophe.
"""

import re
from collections.abc import Mapping
from typing import Final

_ONES: Final = ("sıfır", "bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
_TENS: Final = (
    *("", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"),
)
_GROUPS: Final = ("", "bin", "milyon", "milyar", "trilyon")
_SPOKEN: Final[Mapping[str, str]] = {
    "km": "kilometre", "m": "metre", "cm": "santimetre", "mm": "milimetre", "kg": "kilogram",
    "m²": "metrekare", "km²": "kilometrekare", "km/sa": "saatte", "kW": "kilovat", "MW": "megavat",
    "GW": "gigavat", "kWh": "kilovatsaatte", "°C": "derece", "°F": "derece", "GMT": "gemete",
}  # fmt: skip
"""How short units are said; what ends in "saat" takes front vowels."""
_VOWELS: Final = re.compile("[aeıioöuü]")
_BACK: Final = frozenset("aıou")
_HARD: Final = frozenset("fstkçşhp")
_CLOSE: Final[Mapping[str, str]] = {
    "a": "ı", "ı": "ı", "e": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü",
}  # fmt: skip
_ENDING: Final = re.compile(r"\{0\}-(den|e|in|i|lik)\b")
_FIGURES: Final = re.compile(r"%?([\d.]*\d)(?:,(\d+))?(°C|°F)?")


def filled(pattern: str, said: str) -> str:
    """Fill a phrase."""
    ending = _ENDING.search(pattern)
    if ending is None:
        return pattern.format(said)
    return f"{pattern[: ending.start()]}{_ended(said, ending[1])}{pattern[ending.end() :]}"


def _ended(said: str, ending: str) -> str:
    spoken = _spoken(said)
    vowels = _VOWELS.findall(spoken)
    vowel = vowels[-1] if vowels else "e"
    open_ = "a" if vowel in _BACK else "e"
    if ending == "lik":
        written = f"l{_CLOSE[vowel]}k"
    elif ending == "den":
        written = f"{'t' if spoken[-1] in _HARD else 'd'}{open_}n"
    elif ending == "i":
        written = f"{'s' if _VOWELS.fullmatch(spoken[-1]) else ''}{_CLOSE[vowel]}"
    elif ending == "in":
        written = f"{'n' if _VOWELS.fullmatch(spoken[-1]) else ''}{_CLOSE[vowel]}n"
    else:
        written = f"{'y' if _VOWELS.fullmatch(spoken[-1]) else ''}{open_}"
    last = said.rsplit(maxsplit=1)[-1]
    is_word = last not in _SPOKEN and last[-1].isalpha() and not last[0].isdigit()
    is_day = last[0].isupper() and said[0].isdigit()  # "3 Mart'tan sonra"
    has_one = "'" in last
    return said + ("" if has_one or (is_word and not is_day) else "'") + written


def _spoken(said: str) -> str:
    """Answer the last word of it as it is said."""
    last = said.rsplit(maxsplit=1)[-1]
    if last in _SPOKEN:
        return _SPOKEN[last]
    last = last.rpartition("-")[2] if last[0].isdigit() else last  # the second one of a score
    figures = _FIGURES.fullmatch(last)
    if figures is None:
        return last
    return "derece" if figures[3] else _number(figures[2] or figures[1].replace(".", ""))


def _number(digits: str) -> str:
    """Answer the last word of a number: "bin" of 5000, "otuz" of 130."""
    value = int(digits)
    if not value or value % 10:
        return _ONES[value % 10]
    if value % 100:
        return _TENS[value // 10 % 10]
    if value % 1000:
        return "yüz"
    zeros = (len(str(value)) - len(str(value).rstrip("0"))) // 3
    return _GROUPS[min(zeros, len(_GROUPS) - 1)]
