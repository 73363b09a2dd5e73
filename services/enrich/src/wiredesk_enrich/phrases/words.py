"""A text's words in their order, each as it is compared and as it is written."""

import re
from typing import Final

from wiredesk_enrich.names.fold import bare, fold

_LONGEST: Final = 40  # letters; what is longer is no word but an address or noise
_MARK: Final = "\u200c\u0640\u064b-\u0655\u0670"
"""What stands inside Arabic and Persian words and is no letter: joiner, tatweel, vowel signs."""

_PART: Final = re.compile(
    rf"([^\W\d_][\w{_MARK}]*+(?:-[^\W\d_][\w{_MARK}]*+)*+)(?:['’]\w*+)?+"
    r"|\d[\d.,٫٬]*+|[^\w\s]|\n"
)
"""A word without what an apostrophe parts from it (Turkish cases, English 's), or what ends a
phrase: a number, a sign, a new line."""

_THE: Final = "ال"
_TO_THE: Final = "لل"
_BEFORE_THE: Final = ("وال", "فال", "بال", "کال", "وبال", "وکال")
"""Arabic's article behind what is written to it (folded)."""


class Words:
    """The words of one text. A place where no phrase goes on is a word, too: an empty one."""

    def __init__(self, text: str, language: str) -> None:
        """Read an NFC text."""
        self._text = text
        self._folded = fold(text)
        self._arabic = language == "ar"
        found: list[str] = _PART.findall(self._folded)
        self.keys = [key if key.isalnum() else _kept(key) for key in found]
        """Folded, one a word."""
        if self._arabic:
            self.keys = [_without_particles(key) for key in self.keys]

    def forms(self, last: int) -> list[str]:
        """Answer all words up to one, by its number, as the text writes them."""
        forms: list[str] = []
        for part in _PART.finditer(self._folded):
            start, end = part.span(1)
            form = self._text[start:end] if start >= 0 else ""
            forms.append(_as_written(form) if self._arabic else form)
            if len(forms) > last:
                break
        return forms


def _kept(key: str) -> str:
    return bare(key) if len(key) <= _LONGEST else ""


def _without_particles(key: str) -> str:
    """Take off what Arabic writes before the article, so that one word has one key."""
    if key.startswith(_BEFORE_THE):
        return key[key.index(_THE) :]
    return _THE + key.removeprefix(_TO_THE) if key.startswith(_TO_THE) else key


def _as_written(form: str) -> str:
    key = fold(form)
    return form[key.index(_THE) :] if key.startswith(_BEFORE_THE) else form
