"""What an override may say: a text that readers can see, and that turns nothing around it."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

from wiredesk.newsroom.scripts import in_script, of_other_languages
from wiredesk.overrides import MetadataField
from wiredesk.types import Edition

_NAME: Final = 200
_LINE: Final = 500
_TEXT: Final = 2_000
LONGEST: Final[Mapping[MetadataField, int]] = {
    **dict.fromkeys(("person", "place", "organisation", "keyword", "subject"), _NAME),
    **dict.fromkeys(("section", "language", "dateline"), _NAME),
    **dict.fromkeys(("headline", "subheadline", "byline", "credit"), _LINE),
    **dict.fromkeys(("teaser", "caption", "alt", "usageterms"), _TEXT),
}
"""Letters: several times what the longest one of each kind has."""

_NAMES: Final = frozenset(field for field, most in LONGEST.items() if most == _NAME)
"""What is looked for again by its letters. A headline may quote another language."""
_ISOLATES: Final = "\u2066\u2067\u2068"
_END: Final = "\u2069"
_ISOLATED: Final = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_LATIN: Final = frozenset({"en", "tr"})
_NOT_LATIN: Final = re.compile(r"[^\W\d_A-Za-zªºÀ-ɏʰ-˿Ḁ-ỿ]")
_WORDED: Final = frozenset({"person", "place", "section", "subject", "language", "dateline"})
"""Names that every language has in its own letters; an organisation may be CNN in all."""
_MARKUP: Final = re.compile(r"</?[A-Za-z][^<>]*>|<!--|&(?:[A-Za-z]{2,8}|#\d{1,7});")
_JOINERS_AND_MARKS: Final = "\u200c\u200d\u200e\u200f\u061c"
"""Invisible, and needed: joiners in Persian and Urdu, marks beside a sign that runs either way."""
_ALLOWED: Final = frozenset(_ISOLATES + _END + _JOINERS_AND_MARKS)
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_SEEN: Final = frozenset("LNPS")
"""Letters, numbers, punctuation and symbols: the first letter of their category."""


def fault(value: str, field: MetadataField, language: Edition) -> str:
    """Say why an edition can't say this; empty where it can."""
    if len(value) > LONGEST[field]:
        return f"too long: {len(value)} letters, and a {field} has {LONGEST[field]} at most"
    bad = next((sign for sign in value if _is_refused(sign)), "")
    if bad:
        return (
            f"{_called(bad)} can't be seen and would change what stands around it; to have a part "
            "run its own way, put U+2068 before it and U+2069 behind it"
        )
    if not any(unicodedata.category(sign)[0] in _SEEN for sign in value):
        return "nothing of it can be seen"
    if not _is_closed(value):
        return "U+2069 must end each of U+2066, U+2067 and U+2068, and nothing else"
    if markup := _MARKUP.search(value):
        return f"{markup[0]!r} is mark-up, which a page would print as it stands: say plain text"
    return next(_of_wrong_letters(value, field, language), "") if field in _NAMES else ""


def remark(value: str, language: Edition) -> str:
    """Say what is odd in a value that may be meant so; empty where nothing is."""
    if in_script(value, language) or not any(map(str.isalpha, value)):
        return ""
    return f"No letter of it is one of {language}'s own: pages mark it as another language."


def _of_wrong_letters(value: str, field: MetadataField, language: Edition) -> Iterator[str]:
    """Say which letters no name of this kind has in this language."""
    own = _ISOLATED.sub("", value)
    if language in _LATIN and (found := _NOT_LATIN.search(own)):
        yield f"{value!r} has {found[0]}, which is no letter of this language"
    if field in _WORDED and not in_script(value, language) and any(map(str.isalpha, value)):
        yield f"{value!r} is not in the script of this language"
    yield from of_other_languages(value, language)


def _is_refused(sign: str) -> bool:
    return unicodedata.category(sign) in _INVISIBLE and sign not in _ALLOWED


def _called(sign: str) -> str:
    name = unicodedata.name(sign, "a control character")
    return f"U+{ord(sign):04X} ({name.capitalize()})"


def _is_closed(value: str) -> bool:
    deep = 0
    for sign in value:
        deep += (sign in _ISOLATES) - (sign == _END)
        if deep < 0:
            return False
    return deep == 0
