"""A text's words in their order, each as it is compared and as it is written."""

import re
from typing import Final

from wiredesk_enrich.names.fold import fold, without_marks

LONGEST: Final = 40  # letters; what is longer is no word but an address or noise

_MARKS: Final = (
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\xad"
)
"""What folding takes out."""

_APOSTROPHES: Final = "'’‘ʼ`"
_WORD: Final = re.compile(
    # Spaces before are taken along, which is faster than to look at each for what may begin there.
    rf"[^\S\n]*+(?:([^\W\d_ʼ][\w{_MARKS}]*+(?:[-‐‑–][^\W\d_ʼ][\w{_MARKS}]*+)*+)(?:[{_APOSTROPHES}][\w{_MARKS}]*+)?+"
    rf"|\d[\d.,٫٬]*+|[^\w\s{_MARKS}]|\n)"
)
"""A word without what an apostrophe parts from it (Turkish cases, English 's), or what ends a
phrase: a number, a sign, a new line."""

_LETTER_AND_SIGN: Final = "ʼ"
"""An apostrophe that is a letter to Unicode."""
_BETWEEN: Final = "\0"  # words that are folded together
_ENDS: Final = frozenset('.,:;!?،؛؟)»”"')
"""Signs that most words have behind them that have one, and that end a phrase."""
_THE: Final = "ال"
_TO_THE: Final = "لل"
_BEFORE_THE: Final = ("وال", "فال", "بال", "کال", "كال", "وبال", "وکال", "وكال")
"""Arabic's article behind what is written to it, with either kaf."""


class Words:
    """The words of one text. A place where no phrase goes on is a word, too: an empty one."""

    def __init__(self, text: str, language: str) -> None:
        """Read an NFC text."""
        self._text = text
        self._arabic = language == "ar"
        self._forms = _forms(text)
        self.keys = self._folded()
        """Folded, one a word."""

    def _folded(self) -> list[str]:
        if not self._forms:
            return []
        together = fold(without_marks(_BETWEEN.join(("", *self._forms))))
        if self._arabic:
            together = _without_particles(together)
        return together.split(_BETWEEN)[1:]

    def until(self, letter: int) -> int:
        """Answer how many words begin before a letter of the text."""
        return len(_forms(self._text[:letter]))

    def form(self, at: int) -> str:
        """Answer a word as the text writes it."""
        return _as_written(self._forms[at]) if self._arabic else self._forms[at]


def _forms(text: str) -> list[str]:
    """Answer the words of a text; of what stands between spaces most is one, and no pattern's."""
    if _LETTER_AND_SIGN in text:
        return _WORD.findall(text)
    forms: list[str] = []
    for line in text.split("\n"):
        for said in line.split():
            if said.isalpha():
                forms.append(said)
            elif said[-1] in _ENDS and said[:-1].isalpha():
                forms += (said[:-1], "")
            else:
                forms += _WORD.findall(said)
        forms.append("")
    return forms[:-1]


def _without_particles(keys: str) -> str:
    """Take off what Arabic writes before the article, so that one word has one key."""
    for before in (*_BEFORE_THE, _TO_THE):
        keys = keys.replace(_BETWEEN + before, _BETWEEN + _THE)
    return keys


def _as_written(form: str) -> str:
    return form[form.index(_THE) :] if form.startswith(_BEFORE_THE) else form
