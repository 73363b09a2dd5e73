"""Arabic bodies of other countries that are called like a listed one: "البنك الأهلي العراقي".

Only names that are made of words, as every country may have them. A company abroad is called after
several countries: "ستيلانتيس الإيطالية".
"""

import re
from collections.abc import Iterable
from typing import Final

from wiredesk_enrich.names.arabic_bodies import nation_behind
from wiredesk_enrich.names.arabic_body_words import HEADS
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.record import Bearer

_OF_WORDS: Final = re.compile(
    rf"(?:{HEADS}|حزب|الحزب|حركة|الحركة|تيار|التيار|جبهة|الجبهة|كتائب|البنك|القوات|الحرس) "
)


def is_of_another_nation(text: str, mention: Mention, of: Iterable[Bearer]) -> bool:
    """Tell whether another country's adjective stands behind it than those of whom it may mean.

    Of bodies of no country it says nothing: their names may end with a member's. What an office of
    whichever country is called stands for one of those that have a country.
    """
    start, end, _ = mention
    if not text.startswith(" ال", end) or not _OF_WORDS.match(text, start, end):
        return False
    code = nation_behind(text, end)
    countries = {each.country for each in of if each.country or not each.office}
    return bool(code and countries) and countries.isdisjoint({"", code})
