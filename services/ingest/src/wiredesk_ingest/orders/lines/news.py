"""Whether copy tells the news that its headline seems to order: "CANCELLED: flights to the isles".

An order stands above few words, and these speak of a story or to editors. News goes on below its
headline, and with the headline's word. In doubt it is none, and a person decides.
"""

import re
from collections.abc import Container
from typing import Final

from wiredesk_ingest.orders.letters.scripts import EVERY, LATIN, ByScript
from wiredesk_ingest.orders.lines.kill_lines import is_recall
from wiredesk_ingest.orders.lines.order_lines import is_ban
from wiredesk_ingest.orders.lines.recall_sentences import bars_itself, recalls_in
from wiredesk_ingest.orders.words.event_words import EVENT_BEHIND
from wiredesk_ingest.orders.words.kill_words import KILL_IN_PROSE
from wiredesk_ingest.orders.words.languages import BY_LANGUAGE, any_of

_FEWEST: Final = 100
"""Bytes of copy: an ideograph, of three, says as much as a few letters. Fewer may be a notice."""

_LONG: Final = 400
"""The same; what is longer is a story, even where it has not the headline's word."""

_LOOKED_AT: Final = 600
"""Characters of copy in which a notice has said what it is."""

_LONGEST_HEADLINE: Final = 200
_MOST: Final = 12
"""Sentences of these."""

_SENTENCE: Final = re.compile(r"[.!?\u06d4\u3002](?:\s|$)|\n")
_DESK: Final = re.compile(
    rf"\b(?:{any_of([words.desk for words in BY_LANGUAGE.values()])})\b", re.IGNORECASE
)


def _of_copy(languages: Container[str]) -> str:
    return any_of(
        [
            rf"\b(?:{words.copy})\b[^.]{{0,80}}?(?:{words.withdrawn})\b"
            rf"|(?:{words.withdrawn})\b[^.]{{0,40}}?\b(?:{words.copy})\b"
            for language, words in BY_LANGUAGE.items()
            if language in languages
        ]
    )


_OF_COPY: Final = ByScript(_of_copy(EVERY), _of_copy(LATIN))
_KILL: Final = re.compile(rf"\b(?:{KILL_IN_PROSE})\b", re.IGNORECASE | re.ASCII)
_MARK: Final = re.compile(r"\s*[:\uff1a]|\s+[-\u2013\u2014]+\s")
_WORD: Final = re.compile(r"[^\W\d_]+")
_STEM: Final = (4, 6)
"""Letters, at least and at most, by which a word is known that ends otherwise elsewhere."""

_PREFIXES: Final = ("zurück", "zurueck", "terug", "tilbake", "tilbage", "tillbaka")
_SHORTEST: Final = 2
_BY_CHANCE: Final = "kill"
"""A story that is taken back may well have it, too: so many tell of those who were killed."""


def may_be_news(line: str, copy: str) -> bool:
    """Tell whether copy may be a story of what a line says as a kill does, and no notice of one."""
    enough = _LONG if not _has_word(line, copy) else _FEWEST
    return len(copy.encode("utf-8", "replace")) >= enough and not is_notice(copy)


def tells_of(headline: str, copy: str) -> bool:
    """Tell whether copy is news of what its headline begins with; of a kill it can't be told."""
    if _BY_CHANCE in _word(headline) or not (_has_word(headline, copy) or _names_event(headline)):
        return False
    return len(copy.encode("utf-8", "replace")) >= _FEWEST and not is_notice(copy)


def is_notice(copy: str) -> bool:
    """Tell whether copy speaks of a story that no longer counts, or to a desk."""
    sentences = [said for said in _SENTENCE.split(copy[:_LOOKED_AT]) if said.strip()][:_MOST]
    return any(map(_notifies, sentences)) or bool(recalls_in(sentences))


def speaks_of_withdrawn(sentence: str) -> bool:
    """Tell whether a sentence says of a story, wherever in it, that it no longer counts."""
    return _OF_COPY.search(sentence) is not None


def _notifies(sentence: str) -> bool:
    tests = (_DESK.search, _OF_COPY.search, _KILL.search, is_recall, is_ban, bars_itself)
    return any(test(sentence.strip()) for test in tests)


def _has_word(headline: str, copy: str) -> bool:
    fewest, most = _STEM
    told = _folded(copy).removeprefix(_folded(headline))
    longest = _word(headline)
    others = _words(headline) if _MARK.search(headline) else ()  # else they are of the news, too
    words = [longest, *(each for each in others if len(each) >= most)]
    stems = (_stem(word, fewest, most) for word in words)
    return len(longest) >= _SHORTEST and any(stem in told for stem in stems)


def _names_event(headline: str) -> bool:
    """Tell whether what a headline says is called off is a concert or the like, and no story.

    In capitals it may be an order nevertheless.
    """
    loud = _MARK.split(headline, maxsplit=1)[0].isupper()
    return not loud and EVENT_BEHIND.match(headline[:_LONGEST_HEADLINE]) is not None


def _stem(word: str, fewest: int, most: int) -> str:
    """Answer how a word begins; what any word may begin with (`zurück`) is not enough of it."""
    prefix = next((each for each in _PREFIXES if word.startswith(each)), "")
    return word[: len(prefix) + max(fewest, min(most, len(word) - len(prefix) - 1))]


def _word(headline: str) -> str:
    """Answer the longest word before a headline's first mark."""
    return max(_words(headline), key=len, default="")


def _words(headline: str) -> list[str]:
    mark = _MARK.search(headline)
    return _WORD.findall(_folded(headline[: mark.start()] if mark else headline))


def _folded(text: str) -> str:
    return text.replace("\u0130", "i").lower().replace("\u0451", "\u0435")
