"""Bodies that are named after people: "Ada Rook Foundation", in languages without capitals.

A hospital, a university or a foundation beside the name of somebody who is listed. Capitals show
them in the others (`body_runs.py`).
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from wiredesk_enrich.names import body_words as words
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.body_kinds import AR_BEHIND, behind_kinds, last_words

_AR: Final = re.compile(rf"(?<!\w)(?:[وبفكل]|وب|ول)?({words.AR_BEFORE_PEOPLE}) $")
_FA: Final = re.compile(rf"(?<!\w)({words.FA_BEFORE_PEOPLE}) $")
_UR: Final = re.compile(rf" (?:{words.UR_BEHIND_PEOPLE})(?!\w)")
_AR_LAST: Final = last_words(words.AR_BEFORE_PEOPLE)
_FA_LAST: Final = last_words(words.FA_BEFORE_PEOPLE)


def _arabic(text: str, people: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for start, name in behind_kinds(text, people, _AR, _AR_LAST):
        behind = AR_BEHIND.match(text, name.end)
        yield start, behind.end() if behind else name.end


def _persian(text: str, people: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for start, name in behind_kinds(text, people, _FA, _FA_LAST):
        yield start, name.end


def _urdu(text: str, people: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    for name in people:
        kind = _UR.match(text, name.end)
        if kind:
            yield name.start, kind.end()


AFTER_PEOPLE: Final[Mapping[str, Callable[[str, Sequence[Mention]], Iterator[tuple[int, int]]]]] = {
    "ar": _arabic,
    "fa": _persian,
    "ur": _urdu,
}
"""By language, what answers where such bodies begin and end, after the people that a text names."""
