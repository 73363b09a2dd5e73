"""Which language a text is not in: by the small words that no sentence does without, and letters.

Common languages that no edition has are known as well: an engine may answer in any.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from wiredesk.types import Edition
from wiredesk_translate_metadata.engines.copies import words
from wiredesk_translate_metadata.engines.small_words import OTHERS, OWN, SHARED
from wiredesk_translate_metadata.masking.slots import without

_ROOM: Final[Mapping[Edition, int]] = {**dict.fromkeys(("en", "tr", "ar", "fa"), 1), "ur": 0}
"""Words of another language, of a name that nobody knows, for instance."""
_LETTERS: Final[Mapping[Edition, re.Pattern[str]]] = {
    "tr": re.compile("[ğış]"),
    "ur": re.compile("[ٹڈڑںےھہ]"),
}
"""Whatever word has one of them is the edition's own."""
_FOREIGN: Final[Mapping[Edition, re.Pattern[str]]] = {
    "ar": re.compile("[پچژگکیٹڈڑںےہھەۆێڕڵښځڅډړږڼېۇ]"),
    "fa": re.compile("[ةكيىٹڈڑںےہەۆێڕڵښځڅډړږڼېۇ]"),
    "ur": re.compile("[ةكيىەۆێڕڵښځڅډړږڼېۇ]"),
}
"""Letters of the Arabic script that the language is not written with, but its neighbours are."""
_UNSAID: Final[Mapping[Edition, re.Pattern[str]]] = {
    "en": re.compile(r"(?=[a-z]).*(?:q(?!u)|[^a-zé\W]).*|[bcdfghj-np-tvwxz]{4,}"),
    "tr": re.compile(
        r"(?=[a-zß-ɏ]).*[^abcçdefgğhıijklmnoöprsştuüvyzâîû\W].*|[bcdfghj-np-tvzçğş]{4,}"
    ),
}
"""What no word of the language is, unless it is a name's."""
_ENDINGS: Final[Mapping[Edition, re.Pattern[str]]] = {
    "en": re.compile("is|to|in|at|on|.+(?:ing|ed|tion|ly|sh|th|ght|ck|ent|[a-z]s)|(?:th|wh|sh).+"),
    "tr": re.compile(
        "(?:.*[aıou][^aeıioöuü]*(?:lar|[dt]an?|[dt][ıu]|n[ıu]n|ya|acak|ma[kz]?|[ıu]yor|[dt]aki|ar[ıi])"
        "|.*[eiöü][^aeıioöuü]*(?:ler|[dt]en?|[dt][iü]|n[iü]n|ye|ecek|me[kz]?|[iü]yor|[dt]eki|eri))[ıiuü]?"
    ),
    "ar": re.compile("(?:[وفبك]?ال|لل).+|.+ة"),
    "fa": re.compile(".+(?:ند|ان|یی|گی|ها|های)|می.+"),
}
"""What else its words are, or how they begin and end: a headline may have no small one."""
_CAPITAL: Final = "[A-ZÀ-ÖØ-ÞĞİŞČŠŽŁ]"
_NAME: Final = re.compile(
    rf"(\b{_CAPITAL}[^\W\d_]*)(?:[ -](?:de|del|della|di|da|do|dos|das|du|des|la|las|los|le|el|al"
    rf"|von|van|der|den|y|e))+(?=[ -]{_CAPITAL})"
    rf"|\b(?:La|Las|Los|El|Le|Les|Al|Da|Di|De|Del|Du|Van|Von)(?=[ -]{_CAPITAL})"
    r"|(?<=\w)['’][^\W\d_]+"
)
"""A name of several words, and its first one: "Rio de Janeiro" is no French; and what stands
behind an apostrophe: "Mersin'in" is no English."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_MANY: Final[Mapping[Edition, int]] = {**dict.fromkeys(("en", "tr", "ar", "fa"), 8), "ur": 7}
"""Words: a text of so many has something of its language's."""


def strange(text: str, edition: Edition) -> bool:
    """Tell whether a text is in another language than the edition's, or in none."""
    written = without(text)
    if edition in _FOREIGN and _FOREIGN[edition].search(written):
        return True
    said = words(_NAME.sub(r"\1", written))
    own = sum(_is_own(word, edition) for word in said)
    plain = [word for word in _WORD.findall(written) if not word[0].isupper()]
    if max(_others(said, edition), _unsaid(plain, edition)) > own + _ROOM[edition]:
        return True
    is_long = len(said) >= _MANY[edition]
    # Names have no small words, nor have headlines that are mostly names.
    is_prose = len(plain) > len(said) / 2
    return is_long and is_prose and not own and not _has_ending(plain, edition)


def _is_own(word: str, edition: Edition) -> bool:
    if word in SHARED[edition]:
        return False
    return word in OWN[edition] or (edition in _LETTERS and bool(_LETTERS[edition].search(word)))


def _others(said: Sequence[str], edition: Edition) -> int:
    """Answer how many of the words another language would say, whichever has the most."""
    others = (*(small for each, small in OWN.items() if each != edition), *OTHERS.values())
    telling = [word for word in said if word not in SHARED[edition]]
    return max(sum(word in small for word in telling) for small in others)


def _unsaid(plain: Sequence[str], edition: Edition) -> int:
    return sum(map(bool, map(_UNSAID[edition].fullmatch, plain))) if edition in _UNSAID else 0


def _has_ending(plain: Sequence[str], edition: Edition) -> bool:
    return edition in _ENDINGS and any(map(_ENDINGS[edition].fullmatch, plain))
