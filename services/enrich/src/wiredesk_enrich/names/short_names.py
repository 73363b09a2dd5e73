"""What a headline calls a place that the text below names in full: "Kurram" for "Kurram district".

The bare name alone may be a word, and is then in no list; beside the full one it is a name.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.evidence import Evidence
from wiredesk_enrich.names.fold import fold
from wiredesk_enrich.names.spans import touching

_SHORTEST: Final = 3  # letters
_LOOKED_AT: Final = 300
"""Letters of a headline: what is longer is none."""
_BEFORE: Final[Mapping[str, str]] = {
    "ar": "مدينة محافظة ولاية بلدة منطقة إقليم مخيم",
    "fa": "شهر شهرستان استان ولایت ولسوالی ناحیه",
    "ur": "ضلع شہر تحصیل صوبہ",
}
_BEHIND: Final[Mapping[str, str]] = {"tr": "ili ilçesi kenti bölgesi eyaleti vilayeti"}


def _words(said: Mapping[str, str], form: str) -> Mapping[str, tuple[str, ...]]:
    return {
        language: tuple(form.format(word) for word in fold(words).split())
        for language, words in said.items()
    }


_LEFT: Final = _words(_BEFORE, "{} ")
_RIGHT: Final = _words(_BEHIND, " {}")


def in_headline(
    places: Iterable[Mention], all_: Sequence[Mention], evidence: Evidence
) -> Iterator[Mention]:
    """Answer where a headline has the short names of places that stand below in full.

    Where it names somebody else already, it means that one: `all_` are all mentions.
    """
    folded, headline = evidence.folded, min(evidence.headline, _LOOKED_AT)
    left, right = _LEFT.get(evidence.language, ()), _RIGHT.get(evidence.language, ())
    if not left and not right:
        return
    for place in places:
        short = _short(folded[place.start : place.end], left, right)
        start = _found(folded, short, headline) if place.start >= evidence.headline else -1
        end = start + len(short)
        if start >= 0 and not touching(all_, start, end):
            yield Mention(start, end, place.bearers)


def _short(form: str, left: tuple[str, ...], right: tuple[str, ...]) -> str:
    if left and form.startswith(left):
        short = form.partition(" ")[2]
    elif right and form.endswith(right):
        short = form.rpartition(" ")[0]
    else:
        return ""
    return short if len(short) >= _SHORTEST else ""


def _found(folded: str, short: str, headline: int) -> int:
    """Answer where it stands in the headline as a word; -1 where it does not."""
    start = folded.find(short, 0, headline) if short else -1
    if start < 0:
        return -1
    around = folded[start - 1 : start] + folded[start + len(short) : start + len(short) + 1]
    return -1 if any(map(str.isalnum, around)) else start
