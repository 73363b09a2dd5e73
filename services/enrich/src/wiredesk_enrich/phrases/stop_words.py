"""Words that say nothing of what a text is about: the project's own lists, one a language.

Besides grammar they hold what every wire says: who said so, on which day, how many.
"""

from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Final

from wiredesk_enrich.names.fold import bare, fold
from wiredesk_enrich.names.record import LANGUAGES

_FOLDER: Final = "stop_words"
_AND: Final = "وف"
_JOINED: Final = 3  # letters of a word that is one behind them, too


def stop_words(language: str) -> frozenset[str]:
    """Answer a language's stop words, as texts write them in small letters.

    None for a language that has no list.
    """
    if language not in LANGUAGES:
        return frozenset()
    file = files("wiredesk_enrich.phrases") / _FOLDER / f"{language}.txt"
    return frozenset(file.read_text(encoding="utf-8").split())


def all_stop_words() -> Mapping[str, frozenset[str]]:
    """Answer the lists of all languages that have one."""
    return {language: stop_words(language) for language in LANGUAGES}


def share(words: Sequence[str], stop_words: frozenset[str]) -> float:
    """Answer which share of words in small letters are stop words."""
    return sum(map(stop_words.__contains__, words)) / max(len(words), 1)


def folded(lists: Mapping[str, frozenset[str]]) -> Mapping[str, frozenset[str]]:
    """Answer lists as folded text is compared with them: Arabic's behind its "and", too."""
    found = {
        language: frozenset(fold(bare(word)) for word in words) for language, words in lists.items()
    }
    if "ar" in found:
        joined = (each for each in found["ar"] if len(each) >= _JOINED)
        found["ar"] |= {and_ + each for each in joined for and_ in _AND}
    return found
