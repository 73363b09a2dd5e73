"""Which scripts a text is written in (ISO 15924), and in which direction it runs.

Blocks by The Unicode Standard, chapter 2.8 and Blocks.txt; only letters count.
"""

import unicodedata
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from babel.core import get_global

from wiredesk.types import Direction
from wiredesk_enrich.letters import Blocks

NO_SCRIPT: Final = "Zyyy"
"""ISO 15924's code for what is in no script of its own: digits, signs, nothing at all."""

_BLOCKS: Final = (
    (0x41, 0x2AF, "Latn"),
    (0x370, 0x3FF, "Grek"),
    (0x400, 0x52F, "Cyrl"),
    (0x530, 0x58F, "Armn"),
    (0x590, 0x5FF, "Hebr"),
    (0x600, 0x6FF, "Arab"),
    (0x700, 0x74F, "Syrc"),
    (0x750, 0x77F, "Arab"),
    (0x780, 0x7BF, "Thaa"),
    (0x870, 0x8FF, "Arab"),
    (0x900, 0x97F, "Deva"),
    (0x980, 0x9FF, "Beng"),
    (0xE00, 0xE7F, "Thai"),
    (0x10A0, 0x10FF, "Geor"),
    (0x1100, 0x11FF, "Kore"),
    (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFF, "Grek"),
    (0x3040, 0x30FF, "Jpan"),
    (0x3400, 0x9FFF, "Hani"),
    (0xAC00, 0xD7AF, "Kore"),
    (0xFB1D, 0xFB4F, "Hebr"),
    (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFE, "Arab"),
    (0x20000, 0x323AF, "Hani"),
)
_STARTS: Final = tuple(first for first, _, _ in _BLOCKS)
_LETTERS: Final = Blocks([(first, last) for first, last, _ in _BLOCKS])
_BEGINS: Final = 200  # characters
_UNKNOWN: Final = "und"  # BCP 47; CLDR takes it for English
_SUBTAG: Final = 4  # letters of a script in BCP 47
_RIGHT_TO_LEFT: Final = frozenset({"Arab", "Hebr", "Syrc", "Thaa"})
_STRONG: Final[Mapping[str, Direction]] = {"L": "ltr", "R": "rtl", "AL": "rtl"}


@lru_cache(maxsize=8192)
def script_of(letter: str) -> str:
    """Answer the script of one character; empty for what is no letter, or of a script not here."""
    if not letter.isalpha():
        return ""
    _, last, script = _BLOCKS[max(0, bisect_right(_STARTS, ord(letter)) - 1)]
    return script if ord(letter) <= last else ""


def letters(text: str) -> Counter[str]:
    """Count the letters of each script. Han beside kana is Japanese."""
    found: Counter[str] = Counter()
    for (_, _, script), count in zip(_BLOCKS, _LETTERS.counts(text), strict=True):
        if count:
            found[script] += count
    if "Jpan" in found and "Hani" in found:
        found["Jpan"] += found.pop("Hani")
    return found


def foreign_words(text: str, home: str) -> Sequence[int]:
    """Answer for each line of a text how many words in other scripts than its own it may have."""
    own = [at for at, (_, _, script) in enumerate(_BLOCKS) if script == home]
    return _LETTERS.runs_by_line(text, own)


def main_script(counts: Mapping[str, int]) -> str:
    """Answer the script that most letters are of."""
    return max(counts, key=lambda script: counts[script], default=NO_SCRIPT)


def first_script(text: str, counts: Mapping[str, int]) -> str:
    """Answer the script that a text begins in, as headline and lead have it; `counts` of it all."""
    most = main_script(counts)
    if sum(counts.values()) - counts.get(most, 0) < _BEGINS:
        return most
    return main_script(letters(text[:_BEGINS]) or counts)


@lru_cache(maxsize=1_000)
def script_of_language(language: str) -> str:
    """Answer the script that a language (BCP 47) says, or that it is mostly written in, by CLDR."""
    primary, *more = language.replace("_", "-").split("-")
    said = [each.title() for each in more if len(each) == _SUBTAG and each.isalpha()]
    likely = get_global("likely_subtags")
    regions = [f"{primary.lower()}_{each.upper()}" for each in more]
    names = () if primary == _UNKNOWN else (*regions, primary.lower())
    found = next(filter(None, map(likely.get, names)), "")
    return next(iter((*said, *found.split("_")[1:2])), "")


def direction(text: str, counts: Mapping[str, int], language: str = "") -> Direction:
    """Answer how a text runs: as its language does, where it is written in that one's script.

    An Arabic text that is full of Latin names has fewer letters of its own than of others, and runs
    from right to left all the same; so does one that begins with an agency's Latin name, which rule
    P2 of Unicode's bidirectional algorithm (UAX 9) alone would have run from left to right. What is
    in no known language, or in another script, runs as most of its letters do; where as many run
    each way, as the first one does, by that rule.
    """
    own = script_of_language(language)
    if own in _RIGHT_TO_LEFT and counts.get(own):
        return "rtl"
    if own and own == first_script(text, counts):
        return "ltr"
    right = sum(count for script, count in counts.items() if script in _RIGHT_TO_LEFT)
    left = sum(counts.values()) - right
    if right != left:
        return "rtl" if right > left else "ltr"
    classes = map(unicodedata.bidirectional, text)
    return next((_STRONG[each] for each in classes if each in _STRONG), "ltr")
