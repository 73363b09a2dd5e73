"""The folded forms of names, and what must be so where one of them stands in a text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from wiredesk_enrich.names.fold import bare, fold
from wiredesk_enrich.names.record import LANGUAGES, Form

_THE: Final = "ال"
_TO_THE: Final = "لل"
"""How Arabic writes "to" before a name that begins with the article."""

_ARABIC_SCRIPT: Final = frozenset({"ar", "fa", "ur"})
"""Languages whose texts have names in either script; the others have Latin ones alone."""

_ACRONYM: Final = re.compile(r"[A-Z0-9&.-]{2,6}")
_LATIN: Final = re.compile("[A-Za-zÀ-ɏ]")
_NO_ACCENTS: Final = frozenset({""})


class Look(NamedTuple):
    """How a form looks, and what may stand before it."""

    latin: bool
    attached: bool
    written: str  # an acronym, which is no name in other letters
    accents: frozenset[str]
    """Those of its forms. A text may leave accents out, but one of its own is another word."""
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
            accents=self.look.accents | other.look.accents,
        )
        return Pattern(tuple(dict.fromkeys(self.bearers + other.bearers)), look)

    def spelled(self, key: str) -> "Pattern":
        """Answer the pattern of a form whose letters a text has to have."""
        return self._replace(look=self.look._replace(spelled=key))


class _Said(NamedTuple):
    """A form as it is looked for, and the language whose texts may have it; empty for all."""

    language: str
    key: str
    pattern: Pattern
    attached: bool  # in Arabic


def patterns(forms: Sequence[Form]) -> Mapping[str, Mapping[str, Pattern]]:
    """Answer the patterns of each language by folded form. Languages share what they can."""
    said = [_said(form) for form in forms]
    return {language: _of_language(said, language) for language in LANGUAGES}


def accents_in(text: str) -> str:
    """Answer the letters with accents; i with and without a dot are one, as capitals have it."""
    if text.isascii():
        return ""
    return "".join(letter for letter in text.lower() if letter > "z" and letter not in "ı\u0307’")


def _said(form: Form) -> _Said:
    text = bare(form.text)
    key = fold(text)
    latin = _LATIN.match(key) is not None
    written = text if _ACRONYM.fullmatch(text) else ""
    accents = _NO_ACCENTS | {accents_in(text)} if latin and not text.isascii() else _NO_ACCENTS
    look = Look(latin, attached=False, written=written, accents=accents)
    return _Said(form.language, key, Pattern((form.bearer,), look), form.attached)


def _of_language(said: Iterable[_Said], language: str) -> Mapping[str, Pattern]:
    found: dict[str, Pattern] = {}
    for each in said:
        latin = each.pattern.look.latin
        if each.language in {"", language} and (latin or language in _ARABIC_SCRIPT):
            ways = _arabic(each) if language == "ar" else ((each.key, each.pattern),)
            for key, stands in ways:
                found[key] = found[key].joined(stands) if key in found else stands
    return found


def _arabic(said: _Said) -> Iterator[tuple[str, Pattern]]:
    """Answer a form as Arabic has it, also behind "to" where it begins with the article."""
    key, article = said.key, said.key.startswith(_THE)
    pattern = said.pattern
    if said.attached or article or " " in key or key.startswith(_TO_THE):
        pattern = pattern._replace(look=pattern.look._replace(attached=True))
    yield key, pattern
    if article:
        yield _TO_THE + key.removeprefix(_THE), pattern
