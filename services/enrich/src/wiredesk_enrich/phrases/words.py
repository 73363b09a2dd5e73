"""A text's words in their order, each as it is compared and as it is written."""

import re
from typing import Final

from wiredesk_enrich.names.fold import Bare

LONGEST: Final = 40  # letters; what is longer is no word but an address or noise

_KEY: Final = re.compile(
    r"([^\W\d_]\w*+(?:-[^\W\d_]\w*+)*+)(?:'\w*+)?+|\d[\d.,٫٬]*+|[^\w\s]|\n",
)
"""A word of folded text without what an apostrophe parts from it (Turkish cases, English 's), or
what ends a phrase: a number, a sign, a new line."""

_MARKS: Final = (
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\xad"
)
_FORM: Final = re.compile(
    rf"([^\W\d_][\w{_MARKS}]*+(?:[-‐‑–][^\W\d_][\w{_MARKS}]*+)*+)(?:['’‘ʼ`][\w{_MARKS}]*+)?+"
    rf"|\d[\d.,٫٬]*+|[^\w\s{_MARKS}]|\n"
)
"""The same of a text as it is, with what folding takes out or changes."""

_THE: Final = "ال"
_TO_THE: Final = "لل"
_BEFORE_THE: Final = ("وال", "فال", "بال", "کال", "كال", "وبال", "وکال", "وكال")
"""Arabic's article behind what is written to it, with either kaf."""
_FIRST: Final = frozenset("وفبکل")


class Words:
    """The words of one text. A place where no phrase goes on is a word, too: an empty one."""

    def __init__(self, text: Bare, language: str) -> None:
        """Read a text."""
        self._text = text
        self._arabic = language == "ar"
        self.keys: list[str] = _KEY.findall(text.folded)
        """Folded, one a word."""
        if self._arabic:
            self.keys = [_without_particles(k) if k[:1] in _FIRST else k for k in self.keys]

    def until(self, letter: int) -> int:
        """Answer how many words end before a letter of the bare text."""
        return len(_KEY.findall(self._text.folded, 0, letter))

    def forms(self) -> list[str]:
        """Answer them as the text writes them; folded where some odd sign makes it hard to tell."""
        forms: list[str] = _FORM.findall(self._text.nfc)
        if len(forms) != len(self.keys):
            return self.keys
        return [_as_written(form) for form in forms] if self._arabic else forms


def _without_particles(key: str) -> str:
    """Take off what Arabic writes before the article, so that one word has one key."""
    if key.startswith(_BEFORE_THE):
        return key[key.index(_THE) :]
    return _THE + key.removeprefix(_TO_THE) if key.startswith(_TO_THE) else key


def _as_written(form: str) -> str:
    return form[form.index(_THE) :] if form.startswith(_BEFORE_THE) else form
