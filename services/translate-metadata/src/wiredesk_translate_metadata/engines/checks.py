"""What a translation must not be. Each is looked at before it is used; a doubt is a no."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.engines.copies import copied, words
from wiredesk_translate_metadata.engines.engine import Pair
from wiredesk_translate_metadata.engines.languages import strange
from wiredesk_translate_metadata.masking.slots import all_back_once, numbers, without

_ARABIC: Final = "\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff"
_LETTER: Final = r"[^\W\d_]"
_SCRIPTS: Final[Mapping[Edition, re.Pattern[str]]] = {
    **dict.fromkeys(("ar", "fa", "ur"), re.compile(f"[{_ARABIC}\u200c\u200d]")),
    **dict.fromkeys(("en", "tr"), re.compile("[A-Za-zÀ-ɏ]")),
}
_MARKUP: Final = re.compile(
    r"</?[a-zA-Z!][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,10});|<unk>|[\ufffd▁⁇]"
)
_DIGITS: Final = re.compile(r"\d+")
_SHORT: Final = 12
"""Letters: below it a length says little."""
_ROOM: Final = 24
_MOST_TIMES: Final = 3
"""How much longer a translation may be: so many times, and that much more."""
_REPEATED: Final = 4
"""Times that a word follows itself in what an engine stutters."""
_COUNTED: Final = 19
"""Digits: a longer row of them is no number."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was asked, with slots, and what an engine said."""

    asked: str
    said: str
    pair: Pair


def wrong(answer: Answer) -> str:
    """Answer the name of the first check that a translation fails; empty where it is good."""
    return next((name for name, fails in CHECKS.items() if fails(answer)), "")


def _empty(answer: Answer) -> bool:
    return not answer.said.strip()


def _length(answer: Answer) -> bool:
    if len(answer.said) > _ROOM + _MOST_TIMES * len(answer.asked):
        return True
    asked, said = _letters(answer.asked), _letters(answer.said)
    return said > _ROOM + _MOST_TIMES * asked or (asked > _SHORT and said < asked / 4)


def _garbage(answer: Answer) -> bool:
    """Markup, control and format characters, and breaks, that the source has no such of."""
    if any(found[0] not in answer.asked for found in _MARKUP.finditer(answer.said)):
        return True
    return any(
        unicodedata.category(sign) in {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
        and sign not in answer.asked
        and sign not in "\u200c\u200d"
        for sign in answer.said
    )


def _slots(answer: Answer) -> bool:
    return not all_back_once(answer.said, len(numbers(answer.asked)))


def _numbers(answer: Answer) -> bool:
    """Digits that are no slots must be the same ones, in whatever script."""
    asked, said = (
        Counter(
            int(found) for found in _DIGITS.findall(without(text)[:10_000]) if len(found) < _COUNTED
        )
        for text in (answer.asked, answer.said)
    )
    return asked != said


def _script(answer: Answer) -> bool:
    """Letters of another script than the edition's: what is left of the source, or worse."""
    script = _SCRIPTS[answer.pair.edition]
    return not all(map(script.match, re.findall(_LETTER, without(answer.said))))


def _copy(answer: Answer) -> bool:
    return copied(answer.asked, answer.said)


def _language(answer: Answer) -> bool:
    return strange(answer.said, answer.pair.edition)


def _stutter(answer: Answer) -> bool:
    said = words(answer.said)
    runs = zip(*(said[shift:] for shift in range(_REPEATED)), strict=False)
    return any(len(set(run)) == 1 for run in runs)


CHECKS: Final[Mapping[str, Callable[[Answer], bool]]] = {
    "empty": _empty,
    "length": _length,
    "garbage": _garbage,
    "slots": _slots,
    "numbers": _numbers,
    "copy": _copy,
    "script": _script,
    "language": _language,
    "stutter": _stutter,
}
"""In their order: cheap ones first, and the length before whatever reads all of it."""


def _letters(text: str) -> int:
    return sum(map(str.isalpha, without(text)))
