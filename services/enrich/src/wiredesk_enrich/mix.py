"""All languages that a text is in, with their share of its letters.

Another script is seen letter by letter: of three words in a row that is a quotation, of fewer a
name. Another language in the same script is seen by paragraph, and the detector is asked only where
a paragraph lacks the stop words of the text's language: that costs a tenth of asking it always.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from wiredesk.enrichment import LanguageShare
from wiredesk_enrich.language import LanguageCheck
from wiredesk_enrich.phrases.stop_words import share
from wiredesk_enrich.script import (
    foreign_words,
    letters,
    main_script,
    script_of,
    script_of_language,
)

_WORD: Final = re.compile(r"[^\W\d_]+")
_QUOTED: Final = 3  # words in a row
_OF_SIGNS: Final = frozenset({"Hani", "Jpan"})
"""Scripts of which one sign may be a word, and no space stands between two."""
_WITHOUT_CASES: Final = frozenset({"Arab"})
"""Scripts of stop words that have no small letters."""
_LEAST_QUOTED: Final = 10  # letters: with fewer there is no quotation to look for
_ASKED: Final = 200  # characters of a paragraph
_LEAST: Final = 60  # letters of a paragraph that is worth asking about
_MOST_ASKED: Final = 3  # paragraphs
_USUAL: Final[Mapping[str, float]] = {"ar": 0.06, "en": 0.2, "fa": 0.2, "tr": 0.05, "ur": 0.25}
"""The share of stop words that 97 of 100 paragraphs in a language reach (on our labelled articles);
in other languages of the script hardly one does."""


class Mix:
    """Takes a text apart by language."""

    def __init__(self, check: LanguageCheck, stop_words: Mapping[str, frozenset[str]]) -> None:
        """Take the detector, and the lists that save asking it: words as texts write them."""
        self._check = check
        self._stop_words = stop_words

    def shares(
        self, text: str, language: str, home: str, counts: Counter[str]
    ) -> tuple[LanguageShare, ...]:
        """Answer the languages, most first.

        `language` is the text's own, `home` the script of that, `counts` the text's letters.
        """
        total = sum(counts.values())
        if not total:
            return ()
        paragraphs = [each for each in text.split("\n") if each and not each.isspace()]
        found: Counter[str] = Counter()
        foreign = total - counts[home] >= _LEAST_QUOTED
        lines = _with_quotations(text, home, counts) if foreign else ()
        for script, quoted in _quoted(lines, home).items():
            found[self._check.read(quoted, script)[0]] += sum(map(len, quoted.split()))
        for other, count in self._in_home_script(paragraphs, language, home):
            found[other] += count
        found[language] += total - found.total()
        return tuple(
            LanguageShare(language=each, share=max(0.01, round(count / total, 2)))
            for each, count in found.most_common()
            if count > 0
        )

    def _in_home_script(
        self, paragraphs: Sequence[str], language: str, home: str
    ) -> Iterator[tuple[str, int]]:
        """Answer paragraphs in another language, as that and their letters."""
        primary = language.split("-", maxsplit=1)[0]
        own = self._stop_words.get(primary, frozenset())
        usual = _USUAL.get(primary, 1.0)
        small = script_of_language(primary) in _WITHOUT_CASES
        words_of = _words_as_written if small else _words
        doubtful = [
            each for each in paragraphs if len(each) > _LEAST and share(words_of(each), own) < usual
        ]
        step = -(-len(doubtful) // _MOST_ASKED) or 1
        for at in range(0, len(doubtful), step):
            asked = doubtful[at][:_ASKED]
            counts = letters(asked)
            if counts[home] < _LEAST or main_script(counts) != home:
                continue
            said, certainty = self._check.read(asked, home)
            theirs = self._stop_words.get(said)
            sure = certainty >= self._check.certainty and said != primary
            words = _words(asked)
            if sure and (theirs is None or share(words, theirs) > share(words, own)):
                yield said, sum(letters(each)[home] for each in doubtful[at : at + step])


def _words(paragraph: str) -> list[str]:
    return paragraph[:_ASKED].lower().split()


def _words_as_written(paragraph: str) -> list[str]:
    """Answer the same, to be compared with stop words in a script that has no small letters."""
    return paragraph[:_ASKED].split()


def _with_quotations(text: str, home: str, counts: Mapping[str, int]) -> Sequence[str]:
    """Answer the lines that have words enough of other scripts; of Han any may be one."""
    lines = text.split("\n")
    if not _OF_SIGNS.isdisjoint(counts):
        return lines
    words = foreign_words(text, home)
    return [line for line, count in zip(lines, words, strict=True) if count >= _QUOTED]


def _quoted(paragraphs: Sequence[str], home: str) -> Mapping[str, str]:
    """Answer what stands there in other scripts, of three words in a row and more, by script."""
    found: dict[str, list[str]] = {}
    for paragraph in paragraphs:
        run: list[str] = []
        of = home
        for word in (*_WORD.findall(paragraph), ""):
            script = script_of(word[0]) if word else ""
            if script == of:
                run.append(word)
                continue
            if of not in {home, ""} and (len(run) >= _QUOTED or of == "Hani"):
                found.setdefault(of, []).extend(run)
            run, of = [word], script
    return {script: " ".join(words) for script, words in found.items()}
