"""Usage terms: the standard sentences, one by one, as the newsroom words them."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from wiredesk.newsroom import Site
from wiredesk.newsroom.phrases import Phrase
from wiredesk.types import Edition
from wiredesk_translate_metadata.asked import Field
from wiredesk_translate_metadata.templates.digits import in_digits, in_latin
from wiredesk_translate_metadata.templates.names import Names, apart, in_a_sentence
from wiredesk_translate_metadata.templates.qualified import filled
from wiredesk_translate_metadata.templates.wordbook import Wordbook

_COMMA: Final = re.compile(r"\s*[,;،؛/|]\s*")
_COPYRIGHT: Final = re.compile(
    r"(?:©|\(c\)|copyright\b)(?:\s*(?:©|\(c\)))?:?\s*(\d{4})?\s*(\S.*?)[\s,]*(\d{4})?",
    re.IGNORECASE,
)
_ARTICLE: Final = re.compile(r"the\s+", re.IGNORECASE)
_QUOTES: Final = "\"'“”«» "
_ENDS: Final = re.compile(
    r'(?:(?<=[.!۔])\s+|\s*[\r\n]+\s*|\s+[/–—-]\s+)(?=(?:[^"]*"[^"]*")*[^"]*\Z)'
)
"""Between two sentences, and not inside of a credit in quotes."""
_DAYS: Final = "-days"
"""Behind the id of a phrase whose slot is a time that lasts: `within 14 days`."""

Say = Callable[[str, Edition], str | None]


def nothing(_: str, __: Edition) -> str | None:
    """Say nothing."""
    return None


_STOPS: Final = ".۔"
_STOP: Final[dict[Edition, str]] = {"ur": "۔"}


class Terms:
    """Says terms of which every sentence is known. Half of what is allowed would be a lie."""

    def __init__(
        self,
        site: Site,
        phrases: Iterable[Phrase],
        names: Names,
        others: Sequence[Say] = (),
        lasting: Say = nothing,
    ) -> None:
        """Take how the editions write, the sentences, and who knows names.

        `others` say what else may stand in a sentence: a credit, a day; `lasting` says how long.
        """
        self._lasting = lasting
        self._others = tuple(others)
        self._editions = site.editions
        self._book = Wordbook(phrases)
        self._names = names

    def say(self, text: str, edition: Edition) -> str | None:
        """Answer the terms in an edition; None where one of them is not known."""
        sentences = filter(None, map(str.strip, _ENDS.split(text)))
        said = [self._one(each, edition) or self._listed(each, edition) for each in sentences]
        # Two languages of a wire may say the same.
        return " ".join(dict.fromkeys(map(str, said))) if said and None not in said else None

    def _one(self, sentence: str, edition: Edition) -> str | None:
        return (
            self._book.say(sentence, edition)
            or self._filled(sentence, edition)
            or self._copyright(sentence, edition)
        )

    def _listed(self, sentence: str, edition: Edition) -> str | None:
        """Answer terms with a sign between them: `Editorial use only, no sales`."""
        terms = list(filter(None, _COMMA.split(sentence.rstrip(_STOPS))))
        said = [self._one(each, edition) for each in terms]
        return " ".join(map(str, said)) if len(said) > 1 and None not in said else None

    def _copyright(self, sentence: str, edition: Edition) -> str | None:
        """Answer whose it is, and since when: `© 2026 AFP`."""
        found = _COPYRIGHT.fullmatch(in_latin(sentence.rstrip(_STOPS)))
        name = self._names.known("credit", found[2], edition) if found else None
        if not (found and name):
            return None
        year = in_digits(found[1] or found[3] or "", self._editions[edition].digits)
        return " ".join(filter(None, ("©", year, name))) + _STOP.get(edition, ".")

    def _filled(self, sentence: str, edition: Edition) -> str | None:
        sentence = sentence.rstrip(_STOPS)
        for phrase, inner in (*self._book.before(sentence), *self._book.after(sentence)):
            bare = inner.strip(_QUOTES)
            if name := self._slot(phrase, bare, edition):
                return filled(phrase.names[edition], name, edition)
        return None

    def _slot(self, phrase: Phrase, text: str, edition: Edition) -> str | None:
        """Answer what stands in a phrase: how long, where it says that, else who, where or when."""
        if phrase.id.endswith(_DAYS):
            return self._lasting(text, edition)
        return self._name(text, edition) or self._other(text, edition)

    def _other(self, text: str, edition: Edition) -> str | None:
        return next(filter(None, (say(text, edition) for say in self._others)), None)

    def _name(self, text: str, edition: Edition) -> str | None:
        """Answer an agency or a country; a name that nobody knows only where it is one word."""
        bare = _ARTICLE.sub("", text, count=1) if _ARTICLE.match(text) else text
        if known := self._known("credit", text, bare, edition):
            is_said = edition == "en" and bare != text and known.casefold() == bare.casefold()
            return f"the {known}" if is_said else known
        if place := self._known("place", text, bare, edition):
            return in_a_sentence(place, edition)
        return apart(text, edition) if text.isalpha() else None

    def _known(self, field: Field, text: str, bare: str, edition: Edition) -> str | None:
        known = self._names.known(field, text, edition)
        return known or (self._names.known(field, bare, edition) if bare != text else None)
