"""Which club of a name an Arabic report means: the one whose country's adjective it has.

"النصر" is the one that the text names as "النصر الإماراتي"; before the adjective of a country that
has none of them it is a club that nobody has listed.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Final

from wiredesk_enrich.names.arabic_bodies import nation_behind, without_nation
from wiredesk_enrich.names.automaton import Mention

_SOMEBODY: Final = re.compile(
    r"(?<!\w)[وفبل]?(?:مدرب|لاعب|مهاجم|مدافع|حارس|نجم|قائد|هداف|جناح|ظهير|مدير|لاعبي|ثنائي)"
    r"(?: مرمى)? $"
)
"""Behind whom the adjective is his own: "مدرب الهلال الإيطالي سيموني"."""
_SEEN: Final = 20  # characters


def by_nations(
    mentions: Sequence[Mention], text: str, bodies: frozenset[int], countries: Mapping[int, str]
) -> list[Mention]:
    """Answer the mentions; `bodies` are all, `countries` are those of clubs with bare names."""
    named = {
        text[each.start : end]: each.bearers
        for each in mentions
        if bodies.issuperset(each.bearers)
        and (end := without_nation(text, each.start, each.end)) < each.end
    }
    left = (_of_its_nation(each, text, named, countries) for each in mentions)
    return [each for each in left if each.bearers]


def _of_its_nation(
    mention: Mention,
    text: str,
    named: Mapping[str, tuple[int, ...]],
    countries: Mapping[int, str],
) -> Mention:
    if not countries.keys() >= {*mention.bearers}:
        return mention
    of_somebody = _SOMEBODY.search(text, max(0, mention.start - _SEEN), mention.start)
    if not of_somebody and (code := nation_behind(text, mention.end)):
        whom = tuple(who for who in mention.bearers if countries[who] == code)
    else:
        whom = named.get(text[mention.start : mention.end], mention.bearers)
    return mention._replace(bearers=whom)
