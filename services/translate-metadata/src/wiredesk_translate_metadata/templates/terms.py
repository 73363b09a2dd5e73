"""Usage terms: the standard sentences, one by one, as the newsroom words them."""

import re
from collections.abc import Iterable
from typing import Final

from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.templates.names import Names, apart
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_ENDS: Final = re.compile(r"(?<=[.!۔])\s+|\s*[\r\n]+\s*|\s+/\s+")


class Terms:
    """Says terms of which every sentence is known. Half of what is allowed would be a lie."""

    def __init__(self, phrases: Iterable[Phrase], names: Names) -> None:
        """Take the sentences, and who knows names."""
        self._book = Wordbook(phrases)
        self._names = names

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the terms in an edition; None where one of them is not known."""
        sentences = filter(None, map(str.strip, _ENDS.split(text)))
        said = [self._whole(each, edition) or self._filled(each, edition) for each in sentences]
        # Two languages of a wire may say the same.
        return " ".join(dict.fromkeys(map(str, said))) if said and None not in said else None

    def _whole(self, sentence: str, edition: Edition) -> str | None:
        phrase = self._book.whole(sentence)
        return phrase.names[edition] if phrase else None

    def _filled(self, sentence: str, edition: Edition) -> str | None:
        sentence = sentence.rstrip(".۔")
        for phrase, inner in (*self._book.before(sentence), *self._book.after(sentence)):
            name = self._name(inner, edition)
            if name:
                return phrase.names[edition].format(name)
        return None

    def _name(self, text: str, edition: Edition) -> str | None:
        """Answer an agency or a country; a name that nobody knows only where it is one word."""
        known = self._names.known("credit", text, edition)
        known = known or self._names.known("place", text, edition)
        return known or (apart(text, edition) if text.isalpha() else None)
