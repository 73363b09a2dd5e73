"""Arabic words that clubs are called by: in a report of a match they may be words all the same.

"الاتحاد" is the federation, "المهاجم المصري" an Egyptian, "اشتباكات مع الشرطة" are with the police.
Such a name is a club's where the text says once what is said of clubs: whose coach somebody is,
whom somebody beat, who is in the headline, or who stands beside another club.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from wiredesk_enrich.names.arabic_bodies import nation_behind
from wiredesk_enrich.names.automaton import Mention
from wiredesk_enrich.names.fold import Bare, fold

_WORDS: Final = frozenset(
    fold(
        "الاتحاد النصر التعاون الاتفاق الشباب الوحدة الفتح الوصل السد الخليج الشرطة الطلبة الأنصار "
        "الجزيرة العربي المصري الأفريقي المريخ"
    ).split()
)
_ADJECTIVES: Final = frozenset(fold("العربي المصري الأفريقي").split())
_OF_CLUBS: Final = (
    "مدرب|لاعب|لاعبو|لاعبي|مهاجم|مدافع|حارس|نجم|قائد|هداف|رئيس|جماهير|جمهور|مشجعو|مشجعي|نادي|النادي|"
    "فريق|ضيفه|ضيفها|مضيفه|مضيفها|غريمه|جاره|ضد|فاز|يفوز|خسر|هزم|يهزم|هزيمة|خسارة|تعادل|تغلب|يلتقي|"
    "التقى|يلعب|يواجه|واجه|يستضيف|استضاف|يستقبل|استقبل|تصدر|يتصدر|تأهل|بلغ|أقصى|تعاقد|صفوف|مرمى|شباك|"
    "رصيد|ديربي|بقيادة|قاد|رفع|مباراة|لقاء|انتصار|أهداف|هدف|هدفا|عبر|تخطى|أسقط|ودع"
)
_BEFORE: Final = re.compile(
    fold(
        rf"(?<!\w)[وفبل]?(?:{_OF_CLUBS}) $|"
        r"(?:تعادل|فوز|فاز|خسار|خسر|تغلب|مبارا|لقاء|يلتقي|التقى|هزيم|نقط|قادم|انتقل|متقدم|فارق)"
        r"[^.،]{0,30} (?:مع|على|أمام|من|عن) $"
    )
)
_BEHIND: Final = re.compile(fold(r" (?:بهدف|بثلاث|بنتيجة|ضيفه|مضيفه|أمام|بركلات|المتصدر|الوصيف)"))
_DEFINITE: Final = re.compile(r"(?<!\w)[وفب]?(?:ال|لل)\w+ $")
_SEEN: Final = 60  # characters


def without_words(
    mentions: Sequence[Mention], text: Bare, headline: int, clubs: frozenset[int]
) -> list[Mention]:
    """Answer the mentions but for words that are called like clubs; `headline` is where it ends."""
    doubtful = {each for each in mentions if _is_word(each, text, clubs)}
    if not doubtful:
        return list(mentions)
    ends = {each.end for each in mentions if clubs.issuperset(each.bearers)}
    said = {each.bearers for each in doubtful if _is_club(each, text, headline, ends)}
    return [
        each
        for each in mentions
        if each not in doubtful
        or (each.bearers in said and not _is_adjective(text.folded, each.start, each.end))
    ]


def _is_word(mention: Mention, text: Bare, clubs: frozenset[int]) -> bool:
    start, end, who = mention
    return text.folded[start:end] in _WORDS and clubs.issuperset(who)


def _is_club(mention: Mention, text: Bare, headline: int, ends: Iterable[int]) -> bool:
    start, end, _ = mention
    folded = text.folded
    if _is_adjective(folded, start, end):
        return False
    joined = folded.endswith(" و", 0, start) and start - 2 in ends
    return bool(
        joined
        or start < headline
        or nation_behind(text.text, end)
        or _BEHIND.match(folded, end)
        or _BEFORE.search(folded, max(0, start - _SEEN), start)
    )


def _is_adjective(folded: str, start: int, end: int) -> bool:
    return (
        folded[start:end] in _ADJECTIVES
        and _DEFINITE.search(folded, max(0, start - _SEEN), start) is not None
    )
