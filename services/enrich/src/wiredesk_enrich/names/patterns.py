"""The folded forms of names, and what must be so where one of them stands in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import islice
from typing import Final, NamedTuple

from wiredesk_enrich.letters import NONE
from wiredesk_enrich.names.fold import bare, fold
from wiredesk_enrich.names.record import LANGUAGES, Form

_THE: Final = "ال"
_TO_THE: Final = "لل"
"""How Arabic writes "to" before a name that begins with the article."""

_ARABIC_SCRIPT: Final = frozenset({"ar", "fa", "ur"})
"""Languages whose texts have names in either script; the others have Latin ones alone."""

_LONGEST_ACRONYM: Final = 6
_ACRONYM: Final = re.compile(rf"[A-ZÇĞİÖŞÜ0-9&.-]{{2,{_LONGEST_ACRONYM}}}")
_LATIN: Final = re.compile("[A-Za-zÀ-ɏ]")
_OPTIONAL: Final = "ı\u0307’âîû"
_NO_ACCENTS: Final = frozenset({""})
_AT_ONCE: Final = 10_000  # forms
BETWEEN: Final = chr(NONE)
"""Between names that are worked on together: none of them has it."""


class Look(NamedTuple):
    """How a form looks, and what may stand before it."""

    latin: bool
    attached: bool
    acronym: bool
    """One of its forms is one: no name but as one of them is written."""
    written: frozenset[str]
    """Those short enough for an acronym's letters, as they are written."""
    accents: frozenset[str]
    """Those of its forms. A text may leave accents out, but one of its own is another word.

    Of names of several words that is not asked."""
    spelled: str = ""
    """The folded form, where letters of it are so rare that they share a byte."""


class Pattern(NamedTuple):
    """Whom a folded form names, and how it looks."""

    bearers: tuple[int, ...]
    look: Look

    def joined(self, other: "Pattern") -> "Pattern":
        """Answer what stands for both, where two forms are folded alike."""
        look = other.look._replace(
            attached=self.look.attached or other.look.attached,
            acronym=self.look.acronym or other.look.acronym,
            written=self.look.written | other.look.written,
            accents=self.look.accents | other.look.accents,
        )
        return Pattern(tuple(dict.fromkeys(self.bearers + other.bearers)), look)

    def spelled(self, key: str) -> "Pattern":
        """Answer the pattern of a form whose letters a text has to have."""
        return self._replace(look=self.look._replace(spelled=key))


def patterns(forms: Iterable[Form]) -> Mapping[str, Mapping[str, Pattern]]:
    """Answer the patterns of each language by folded form. Languages share what they can."""
    found: dict[str, dict[str, Pattern]] = {language: {} for language in LANGUAGES}
    for form, text, key in _folded(forms):
        look = _look_of(text, key)
        pattern = Pattern(_alone(form.bearer), look)
        for language in (form.language,) if form.language else LANGUAGES:
            if look.latin or language in _ARABIC_SCRIPT:
                arabic = language == "ar"
                ways = _arabic(key, pattern, form) if arabic else ((key, pattern),)
                _add(found[language], ways)
    return found


def _add(found: dict[str, Pattern], ways: Iterable[tuple[str, Pattern]]) -> None:
    for key, stands in ways:
        found[key] = found[key].joined(stands) if key in found else stands


def accents_in(text: str) -> str:
    """Answer the letters with accents; i with and without a dot are one, as capitals have it.

    Turkish writes the circumflex or not, as somebody likes.
    """
    if text.isascii():
        return ""
    return "".join(letter for letter in text.lower() if letter > "z" and letter not in _OPTIONAL)


def _folded(forms: Iterable[Form]) -> Iterator[tuple[Form, str, str]]:
    """Answer each form with its bare text, and that folded: thousands at once, which takes less."""
    left = iter(forms)
    while some := list(islice(left, _AT_ONCE)):
        texts = bare(BETWEEN.join(form.text for form in some))
        yield from zip(some, texts.split(BETWEEN), fold(texts).split(BETWEEN), strict=True)


def _look_of(text: str, key: str) -> Look:
    latin = _LATIN.match(key) is not None
    acronym = _ACRONYM.fullmatch(text) is not None
    short = acronym or (latin and len(text) <= _LONGEST_ACRONYM)
    return _look(latin, acronym, text if short else "", accents_in(text) if latin else "")


@cache
def _look(latin: bool, acronym: bool, written: str, accents: str) -> Look:  # noqa: FBT001 - a key
    return Look(
        latin,
        attached=False,
        acronym=acronym,
        written=frozenset(filter(None, [written])),
        accents=_NO_ACCENTS | {accents},
    )


@lru_cache(maxsize=1)  # the forms of one stand side by side
def _alone(bearer: int) -> tuple[int, ...]:
    return (bearer,)


def _arabic(key: str, pattern: Pattern, form: Form) -> Iterator[tuple[str, Pattern]]:
    """Answer a form as Arabic has it, also behind "to" where it begins with the article."""
    article = key.startswith(_THE)
    if form.attached or article or " " in key or key.startswith(_TO_THE):
        pattern = Pattern(pattern.bearers, _attached(pattern.look))
    yield key, pattern
    if article:
        yield _TO_THE + key.removeprefix(_THE), pattern


@cache
def _attached(look: Look) -> Look:
    return look._replace(attached=True)
