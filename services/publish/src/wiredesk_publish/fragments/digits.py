"""The house's digits, in what Wiredesk says in an edition's language: `digits` in `site.toml`.

What an agency or an editor wrote stays as it is written; a translation that has "14" beside a date
in Arabic-Indic digits would have two sets.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from wiredesk.article_stages import Translated
from wiredesk.metadata import Metadata, Value
from wiredesk.newsroom import Newsroom
from wiredesk.types import EDITIONS, Edition

_LATIN: Final = "0123456789"
_SETS: Final[Mapping[str, str]] = {
    "latn": _LATIN,
    "arab": "٠١٢٣٤٥٦٧٨٩",
    "arabext": "۰۱۲۳۴۵۶۷۸۹",
}
"""By CLDR's names."""
_ANY: Final = "".join(_SETS.values())
_DIGITS_TO_LATIN: Final = str.maketrans(_ANY, _LATIN * len(_SETS))
_TO_LATIN: Final = _DIGITS_TO_LATIN | str.maketrans("٫٬٪", ".,%")
_EASTERN: Final = {name: str.maketrans(_LATIN + ".,%", own + "٫٬٪") for name, own in _SETS.items()}

_NUMBER: Final = re.compile(rf"[%٪]?[{_ANY}]+(?:[.,٫٬][{_ANY}]+)*[%٪]?")
_DECIMAL: Final = re.compile(r"%?\d+(?:\.(?:\d{1,2}|\d{4,}))?%?|%?\d{1,3}(?:,\d{3})+(?:\.\d+)?%?")
"""A number whose signs can mean one thing only: 1.250 may be a thousand and more."""
_SAID: Final = tuple(name for name in Metadata.model_fields if name not in {"body", "date"})
_LETTER: Final = "A-Za-zÀ-ɏ"
_FOREIGN: Final = re.compile(f"[{_LETTER}]")
_BEFORE: Final = re.compile(rf"(?:[{_LETTER}@]|//)[^\s<>;]*\Z|[{_LETTER}]\s+\Z")
_BEHIND: Final = re.compile(rf"[^\s<>&]*?(?:[{_LETTER}@]|//)")
"""In a number's own word, or behind the word before: F-16, COVID-19, Boeing 737, an address."""
_AS_WRITTEN: Final = frozenset({"none", "override"})
"""Sources of values that a person wrote so."""

_NEAR: Final = 60
"""Letters before and behind a number that are looked at."""
_RIGHT_TO_LEFT: Final = re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff]")
_IN_HTML: Final = re.compile(rf"<[^<>]*>|&#?\w{{1,10}};|{_NUMBER.pattern}")
"""A tag, a character by its name, or a number."""


def in_latin(text: str) -> str:
    """Answer a text with the digits 0 to 9."""
    return text.translate(_DIGITS_TO_LATIN)


class HouseDigits:
    """Writes texts with the digits of their edition."""

    def __init__(self, newsroom: Newsroom) -> None:
        """Take what each edition writes with."""
        editions = newsroom.site.editions
        self._names = {edition: editions[edition].digits for edition in EDITIONS}
        self._others = {
            edition: re.compile("[" + "".join(set(_ANY) - set(_SETS[name])) + "]")
            for edition, name in self._names.items()
        }

    def telling(self, telling: Translated) -> Translated:
        """Answer a telling whose editions have their digits in what is said in their language."""
        editions = {key: self._metadata(each, key) for key, each in telling.editions.items()}
        return telling.model_copy(update={"editions": editions})

    def _metadata(self, metadata: Metadata, edition: Edition) -> Metadata:
        changes: dict[str, Any] = {}
        for name in _SAID:
            before = getattr(metadata, name)
            if before and (after := self._each(before, edition)) != before:
                changes[name] = after
        if metadata.body:
            changes["body"] = self.value(metadata.body, edition, self.html)
        return metadata.model_copy(update=changes) if changes else metadata

    def _each(self, found: Value | Iterable[Value], edition: Edition) -> object:
        if isinstance(found, Value):
            return self.value(found, edition)
        return tuple(self.value(each, edition) for each in found)

    def value(
        self, value: Value, edition: Edition, write: Callable[[str, Edition], str] | None = None
    ) -> Value:
        """Answer a value; one in another language stays. `write`: `text`, or `html` of a body."""
        if value.source in _AS_WRITTEN or value.language.partition("-")[0] != edition:
            return value
        said = (write or self.text)(value.value, edition)
        return value if said == value.value else value.model_copy(update={"value": said})

    def text(self, text: str, edition: Edition) -> str:
        """Answer a text of the edition's language."""
        if not self._others[edition].search(text) or not self._is_own(text, edition):
            return text
        name = self._names[edition]

        def said(number: re.Match[str]) -> str:
            return number[0] if _is_foreign(number) else _said(number[0], name)

        return _NUMBER.sub(said, text)

    def html(self, html: str, edition: Edition) -> str:
        """Answer a body of the edition's language; what is no text in it stays."""
        if not self._others[edition].search(html):
            return html
        name = self._names[edition]

        def said(found: re.Match[str]) -> str:
            stays = found[0][0] in "<&" or _is_foreign(found)
            stays = stays or not self._is_own(_run(found), edition)
            return found[0] if stays else _said(found[0], name)

        return _IN_HTML.sub(said, html)

    def _is_own(self, text: str, edition: Edition) -> bool:
        """Tell whether a text may be in the edition's script, and is no quotation."""
        is_latin = self._names[edition] == "latn"  # digits that stand beside any letters
        return is_latin or bool(_RIGHT_TO_LEFT.search(text)) or not _FOREIGN.search(text)


def _run(found: re.Match[str]) -> str:
    """Answer the text between two tags in which something stands."""
    html, end = found.string, found.string.find("<", found.end())
    return html[html.rfind(">", 0, found.start()) + 1 : None if end < 0 else end]


def _is_foreign(number: re.Match[str]) -> bool:
    start, end = number.span()
    before = number.string[max(0, start - _NEAR) : start]
    return bool(_BEFORE.search(before) or _BEHIND.match(number.string, end, end + _NEAR))


def _said(number: str, digits: str) -> str:
    plain = number.translate(_TO_LATIN)
    if digits == "latn":
        return plain
    if not _DECIMAL.fullmatch(plain):
        return number
    return plain.translate(_EASTERN[digits])
